package testudo.cli.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.quantity.BadInput;
import testudo.quantity.Figures;
import testudo.quantity.Finding;
import testudo.siting.cover.SitingBenchmark;
import testudo.telling.InWords;

/** One instance of the public family of maximal covering, solved. */
final class InstanceView {
    private InstanceView() {}

    static String of(String text, boolean json) {
        SitingBenchmark.Instance instance = instance(text);
        SitingBenchmark.Result result = solved(instance);
        if (json) {
            return JsonOut.text(
                            Header.of("site", List.of()).with("benchmark", text).before(map(result))) + "\n";
        }
        return text(instance, result);
    }

    static Map<String, Object> map(SitingBenchmark.Result result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", result.value().value());
        map.put("bound", result.bound().value());
        map.put("gap", result.gap());
        map.put("proved", result.proved());
        map.put("rows", result.rows());
        map.put("seconds", result.took().toMillis() / 1000.0);
        map.put("stoppedBy", InWords.stopped(result.stoppedBy()));
        return map;
    }

    private static String text(SitingBenchmark.Instance instance, SitingBenchmark.Result result) {
        return String.format(
                Locale.ROOT,
                "Covers %s; no choice of %d sites covers more than %s (gap %s%%, %s).%n"
                        + "%d different covering sets, %s s, stopped by: %s.%n",
                Figures.spelled(result.value().value(), 0),
                instance.budget(),
                Figures.spelled(result.bound().value(), 2),
                Figures.spelled(result.gap().value(), 3),
                result.proved() ? "proved" : "not proved",
                result.rows(),
                Figures.spelled(result.took().toMillis() / 1000.0, 2),
                InWords.stopped(result.stoppedBy()));
    }

    private static SitingBenchmark.Result solved(SitingBenchmark.Instance instance) {
        try {
            return SitingBenchmark.run(instance);
        } catch (OutOfMemoryError e) {
            throw refused("the instance does not fit into memory", "fewer sites or points.");
        }
    }

    private static SitingBenchmark.Instance instance(String text) {
        try {
            return SitingBenchmark.Instance.parse(text);
        } catch (IllegalArgumentException e) {
            String[] lines = String.valueOf(e.getMessage()).split("\n", 2);
            throw refused(
                    lines[0],
                    lines.length > 1
                            ? lines[1].replaceFirst("^Maybe ", "")
                            : "n=100,m=10000,seed=1,budget=10,radius=5.5.");
        }
    }

    private static BadInput refused(String what, String maybe) {
        return new BadInput(new Finding("--benchmark", 0, "instance", what, maybe));
    }
}
