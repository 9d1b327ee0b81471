package testudo.cli.plan;

import java.nio.file.Path;
import java.time.Year;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.assessment.LeastUnits;
import testudo.assessment.OneSiting;
import testudo.assessment.SitingWish;
import testudo.cli.ask.DrawTo;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Options;
import testudo.cli.ask.PlanArgument;
import testudo.cli.ask.WorldOptions;
import testudo.cli.say.FileOut;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.formats.Drawing;
import testudo.formats.Msdl;
import testudo.proving.Question;
import testudo.quantity.Percent;
import testudo.siting.question.Effort;
import testudo.threat.ThreatClass;

/** {@code testudo site}. */
@Command(
        name = "site",
        header = {"Where to put it, and how good that is known to be.", ""},
        description = {
            "Examples:",
            "  ./testudo site --laydown today --json",
            "  ./testudo site plans/hague.yaml --year 2030 --geojson 2030.geojson",
            "  ./testudo site --year 2030 --robust cvar=0.8 --busy",
            "  ./testudo site --laydown x5 --thorough",
            "  ./testudo site --least 60%% --with nasams --class cruise",
            "  ./testudo site --benchmark n=100,m=10000,seed=1,budget=10,radius=5.5 --json",
            "",
            "All places are computed; none is that of a real unit.",
            ""
        })
final class SiteCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument subject = new PlanArgument();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Option(
            names = "--laydown",
            description = "today, onOrder, a multiple such as x4 or x5, or a year; by default today.")
    private @Nullable String laydown;

    @Option(names = "--year", paramLabel = "YYYY", description = "What is ready by the end of this year, in its place.")
    private @Nullable Integer year;

    @Option(
            names = "--benchmark",
            paramLabel = "INSTANCE",
            description =
                    "Solve one instance of the public family, such as n=100,m=10000,seed=1,budget=10,radius=5.5; or"
                            + " many-sites: fifteen of 1,000 sites, beside greedy choice and swaps.")
    private @Nullable String benchmark;

    @Option(
            names = "--robust",
            paramLabel = "MEASURE",
            description =
                    "Place against the plan's raids: for their mean, or with cvar=0.8 for the mean of the worst fifth.")
    private @Nullable String robust;

    @Option(
            names = "--busy",
            description =
                    "Let units be busy for the share of the plan's raids that the raid engine says, in three rounds.")
    private boolean busy;

    @Option(
            names = "--thorough",
            description = "Let a solver choose for all units at once among the places worth most, and lower the bound"
                    + " further; other places than in a run.")
    private boolean thorough;

    @Option(
            names = "--least",
            paramLabel = "SHARE",
            description =
                    "The fewest fire units with which each member covers such a share of its people, such as 60%%.")
    private @Nullable String least;

    @Option(names = "--with", paramLabel = "SYSTEM", description = "The type for --least; by default nasams.")
    private @Nullable String system;

    @Option(names = "--class", paramLabel = "CLASS", description = "The class for --least; by default cruise.")
    private @Nullable String threat;

    @ArgGroup
    private As as = new As();

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable Path out;

    /** How the result is written. */
    static final class As {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(
                names = "--geojson",
                arity = "0..1",
                paramLabel = "FILE",
                parameterConsumer = DrawTo.Behind.class,
                description = "Draw units and the ground they cover as GeoJSON, to FILE where one is named.")
        private @Nullable DrawTo geoJson;

        @Option(
                names = "--kml",
                arity = "0..1",
                paramLabel = "FILE",
                parameterConsumer = DrawTo.Behind.class,
                description = "The same as KML.")
        private @Nullable DrawTo kml;

        @Option(
                names = "--czml",
                arity = "0..1",
                paramLabel = "FILE",
                parameterConsumer = DrawTo.Behind.class,
                description = "The same as CZML.")
        private @Nullable DrawTo czml;

        @Option(names = "--msdl", description = "The units as a notional scenario in the shape of MSDL.")
        private boolean msdl;

        boolean drawn() {
            return geoJson != null || kml != null || czml != null || msdl;
        }

        /** The file of a drawing, where one is named. */
        @Nullable
        Path file() {
            DrawTo one = geoJson != null ? geoJson : kml != null ? kml : czml;
            return one == null ? null : one.file();
        }
    }

    @Override
    public Integer call() {
        refuseUnfitting();
        FileOut.requireWritable(out, as.file());
        if (benchmark != null) {
            FileOut.put(
                    out,
                    benchmark.equals(ManySitesView.NAME)
                            ? ManySitesView.of(as.json)
                            : InstanceView.of(benchmark, as.json));
            return Exit.DONE;
        }
        FactBook facts = world.facts();
        Question question = world.question(subject.file(), world.plan(subject.file(), facts), facts);
        Path file = as.file() == null ? out : as.file();
        FileOut.put(file, least == null ? placed(question) : fewest(question, least));
        if (as.geoJson != null && file != null) {
            FileOut.beside(file, Drawing.qgisStyle());
        }
        return Exit.DONE;
    }

    private String placed(Question question) {
        SitingWish wish = busy ? SitingWish.SHOWN.withBusy() : SitingWish.SHOWN;
        wish = robust == null ? wish : wish.withTail(tail(robust));
        wish = thorough ? new SitingWish(wish.tail(), wish.busy(), Effort.THOROUGH) : wish;
        return written(
                question,
                year == null
                        ? OneSiting.of(question, Options.force("--laydown", laydown == null ? "today" : laydown), wish)
                        : OneSiting.ofYear(question, Year.of(Options.within("--year", year, 1, 9999)), wish));
    }

    private String fewest(Question question, String least) {
        ThreatClass chosen = threat == null
                ? ThreatClass.CRUISE
                : Options.choice("--class", threat, ThreatClass.values(), ThreatClass::key);
        return LeastView.of(
                LeastUnits.of(question, system == null ? "nasams" : system, chosen, share("--least", least, 100)),
                header(question),
                as.json);
    }

    private static Percent tail(String robust) {
        return robust.equals("mean")
                ? Percent.of(0)
                : share("--robust", robust.startsWith("cvar=") ? robust.substring(5) : robust, 99);
    }

    /** A share written as 80% or as 0.8. */
    private static Percent share(String option, String text, int most) {
        try {
            double value = text.endsWith("%")
                    ? Double.parseDouble(text.substring(0, text.length() - 1))
                    : 100 * Double.parseDouble(text);
            if (value >= 0 && value <= most) {
                return Percent.of(value);
            }
        } catch (NumberFormatException e) {
            // Told below with the range.
        }
        throw new IllegalArgumentException(option + " is '" + text + "'.\nMaybe "
                + (option.equals("--robust")
                        ? "mean, or cvar=0.8."
                        : "a share from 0% to " + most + "%, such as 60%."));
    }

    /** Options of one of the three questions (place, fewest units, benchmark) beside another are refused. */
    private void refuseUnfitting() {
        if (as.file() != null && out != null) {
            throw Options.unfitting("--out", "names a second file", "leave one of the two out.");
        }
        if (least == null && (system != null || threat != null)) {
            throw Options.unfitting(
                    system != null ? "--with" : "--class", "belongs to --least", "give --least 60% too.");
        }
        if (laydown != null && year != null) {
            throw Options.unfitting("--year", "stands in place of --laydown", "give one of the two.");
        }
        boolean placing = laydown != null || year != null || robust != null || busy || thorough;
        if ((least != null || benchmark != null) && placing) {
            throw Options.unfitting(
                    least != null ? "--least" : "--benchmark",
                    "is a question of its own, beside --laydown, --year, --robust, --busy or --thorough",
                    "ask one after the other.");
        }
        if (least != null && benchmark != null) {
            throw Options.unfitting("--least", "and --benchmark are two questions", "ask one after the other.");
        }
        if ((least != null || benchmark != null) && as.drawn()) {
            throw Options.unfitting(
                    least != null ? "--least" : "--benchmark",
                    "has nothing to draw",
                    "leave the drawing out, or --json.");
        }
    }

    private Header header(Question question) {
        return Header.of("site", world.overlays(), subject.file()).withPlan(question.plan());
    }

    private String written(Question question, OneSiting siting) {
        if (as.json) {
            return JsonOut.text(header(question)
                            .withLaydown(siting.laydown().name())
                            .before(SiteView.map(siting)))
                    + "\n";
        }
        if (as.msdl) {
            return Msdl.of(siting.laydown(), question.plan().asOf());
        }
        if (as.geoJson != null || as.kml != null || as.czml != null) {
            Drawing drawing = Drawing.of(siting.laydown(), siting.question());
            return as.geoJson != null ? drawing.geoJson() : as.kml != null ? drawing.kml() : drawing.czml();
        }
        String text = SiteView.text(siting);
        return out == null ? Screen.fitted(text) : text;
    }
}
