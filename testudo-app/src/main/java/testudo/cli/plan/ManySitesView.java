package testudo.cli.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import testudo.cli.say.JsonOut;
import testudo.cli.say.TextTable;
import testudo.quantity.Figures;
import testudo.siting.cover.SitingBenchmark;

/** The instances of the public family with many sites, each solved beside greedy choice and swaps in the same run. */
final class ManySitesView {
    /** What {@code --benchmark} calls them. */
    static final String NAME = "many-sites";

    private ManySitesView() {}

    static String of(boolean json) {
        List<Map<String, Object>> rows = new ArrayList<>();
        TextTable table = new TextTable(
                "sites",
                "points",
                "seed",
                "budget",
                "radius",
                "greedy, swaps",
                "value",
                "bound",
                "gap %",
                "s",
                "worse");
        int worse = 0;
        for (SitingBenchmark.Instance instance : SitingBenchmark.Instance.manySites()) {
            double greedy = SitingBenchmark.byGreedyAndSwaps(instance).value().value();
            SitingBenchmark.Result result = SitingBenchmark.run(instance);
            boolean below = result.value().value() < greedy;
            worse += below ? 1 : 0;
            rows.add(row(instance, greedy, result));
            table.add(
                    instance.sites(),
                    instance.points(),
                    instance.seed(),
                    instance.budget(),
                    instance.radius().value(),
                    whole(greedy),
                    whole(result.value().value()),
                    whole(result.bound().value()),
                    result.proved() ? "0" : Figures.number(result.gap().value()),
                    Figures.number(result.took().toMillis() / 1000.0),
                    below ? "WORSE" : "no");
        }
        return json
                ? JsonOut.text(rows) + "\n"
                : table
                        + String.format(
                                Locale.ROOT, "%n%nWorse than greedy choice and swaps: %d of %d.%n", worse, rows.size());
    }

    private static Map<String, Object> row(
            SitingBenchmark.Instance instance, double greedy, SitingBenchmark.Result result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("n", instance.sites());
        row.put("m", instance.points());
        row.put("seed", instance.seed());
        row.put("budget", instance.budget());
        row.put("radius", instance.radius());
        row.put("byGreedyAndSwaps", greedy);
        row.putAll(InstanceView.map(result));
        return row;
    }

    private static String whole(double value) {
        return Figures.spelled(value, 0);
    }
}
