package testudo.cli;

import java.nio.file.Path;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.assessment.OneSiting;
import testudo.assessment.Question;
import testudo.facts.FactBook;
import testudo.formats.Drawing;
import testudo.formats.Msdl;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.siting.SitingBenchmark;

/** {@code testudo site}. */
@Command(
        name = "site",
        header = {"Where to put it, and how good that is known to be.", ""},
        description = {
            "Examples:",
            "  testudo site --laydown today --json",
            "  testudo site plans/hague.yaml --year 2030 --geojson --out 2030.geojson",
            "  testudo site --benchmark n=100,m=10000,seed=1,budget=10,radius=5.5 --json",
            "",
            "All places are computed; none is that of a real unit.",
            ""
        })
final class SiteCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "PLAN", description = "Plan file; by default plans/hague.yaml.")
    private Path planFile = Home.plans().resolve("hague.yaml");

    @Option(names = "--laydown", description = "today, onOrder, a multiple such as x4 or x5, or a year.")
    private String laydown = "today";

    @Option(names = "--year", paramLabel = "YYYY", description = "What is ready by the end of this year, in its place.")
    private int year;

    @Option(names = "--us", description = "in-place, reinforced or none, in place of the plan's.")
    private String unitedStates = "";

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(
            names = "--benchmark",
            paramLabel = "INSTANCE",
            description = "Solve one instance of the public family, such as n=100,m=10000,seed=1,budget=10,radius=5.5.")
    private String benchmark = "";

    @ArgGroup
    private As as = new As();

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private Path out = Path.of("");

    /** How the result is written. */
    static final class As {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--geojson", description = "Units and the ground they cover as GeoJSON.")
        private boolean geoJson;

        @Option(names = "--kml", description = "The same as KML.")
        private boolean kml;

        @Option(names = "--czml", description = "The same as CZML.")
        private boolean czml;

        @Option(names = "--msdl", description = "The units as a notional scenario in the shape of MSDL.")
        private boolean msdl;
    }

    @Override
    public Integer call() {
        if (!benchmark.isEmpty()) {
            FileOut.put(out, Benchmark.run(instance(), as.json));
            return Testudo.DONE;
        }
        FactBook facts = FactBook.read(Home.data(), data);
        Plan plan = Plan.read(planFile, Checks.members());
        plan = unitedStates.isEmpty() ? plan : plan.withUnitedStates(Options.unitedStates(unitedStates));
        Question question = Question.read(facts, Home.data(), plan, planFile, Home.plans());
        FileOut.put(out, written(year == 0 ? OneSiting.of(question, laydown) : OneSiting.ofYear(question, year())));
        return Testudo.DONE;
    }

    private Year year() {
        if (year < 1 || year > 9999) {
            throw new BadInput(
                    new Finding("--year", 0, "year", "--year is " + year, "a year of four digits, such as 2030."));
        }
        return Year.of(year);
    }

    private SitingBenchmark.Instance instance() {
        try {
            return SitingBenchmark.Instance.parse(benchmark);
        } catch (IllegalArgumentException e) {
            String[] lines = String.valueOf(e.getMessage()).split("\n", 2);
            throw new BadInput(new Finding(
                    "--benchmark",
                    0,
                    "instance",
                    lines[0],
                    lines.length > 1
                            ? lines[1].replaceFirst("^Maybe ", "")
                            : "n=100,m=10000,seed=1,budget=10,radius=5.5."));
        }
    }

    private String written(OneSiting siting) {
        if (as.json) {
            return JsonOut.text(SiteView.map(siting)) + "\n";
        }
        if (as.msdl) {
            return Msdl.of(siting.laydown());
        }
        if (as.geoJson || as.kml || as.czml) {
            Drawing drawing = Drawing.of(siting.laydown(), siting.question());
            return as.geoJson ? drawing.geoJson() : as.kml ? drawing.kml() : drawing.czml();
        }
        return SiteView.text(siting);
    }

    /** One instance of the public family, solved. */
    private static final class Benchmark {
        static String run(SitingBenchmark.Instance instance, boolean json) {
            SitingBenchmark.Result result = SitingBenchmark.run(instance);
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("value", result.value().value());
            map.put("bound", result.bound().value());
            map.put("gap", result.gap());
            map.put("proved", result.proved());
            map.put("rows", result.rows());
            map.put("seconds", result.took().toMillis() / 1000.0);
            map.put("stoppedBy", result.stoppedBy());
            if (json) {
                return JsonOut.text(map) + "\n";
            }
            return String.format(
                    Locale.ROOT,
                    "Covers %.0f; no choice of %d sites covers more than %.2f (gap %.3f%%, %s).%n"
                            + "%d different covering sets, %.2f s, stopped by: %s.%n",
                    result.value().value(),
                    instance.budget(),
                    result.bound().value(),
                    result.gap().value(),
                    result.proved() ? "proved" : "not proved",
                    result.rows(),
                    result.took().toMillis() / 1000.0,
                    result.stoppedBy());
        }
    }
}
