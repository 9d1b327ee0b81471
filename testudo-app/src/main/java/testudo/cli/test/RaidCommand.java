package testudo.cli.test;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.assessment.Conduct;
import testudo.assessment.Force;
import testudo.assessment.OneRaid;
import testudo.assessment.Question;
import testudo.assessment.ReserveOnDay;
import testudo.calibration.Calibration;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.say.FileOut;
import testudo.cli.say.JsonOut;
import testudo.defence.ElevationGrid;
import testudo.facts.FactBook;
import testudo.formats.Drawing;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.quantity.BadInput;
import testudo.quantity.Estimate;
import testudo.quantity.Finding;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.raid.Trace;
import testudo.threat.Raid;
import testudo.threat.Sector;

/** {@code testudo raid}. */
@Command(
        name = "raid",
        header = {"Fight a raid against a laydown many times.", ""},
        description = {
            "Examples:",
            "  testudo raid missile-night",
            "  testudo raid large-night-2025 --laydown x5 --trials 500 --json",
            "  testudo raid large-night-2025 --trials 10000 --half-width armedLeakers.drone=5",
            "  testudo raid large-night-2025 --laydown today --against x5",
            ""
        })
final class RaidCommand implements Callable<Integer> {
    private static final int ARRIVED = Integer.MIN_VALUE;
    private static final int MOST_DAYS = 365;
    private static final int REGRET_TRIALS = 40;
    private static final int MOST_REGRET_TRIALS = 100;
    private static final Pattern HALF_WIDTH = Pattern.compile("([A-Za-z.-]+)=(\\d+(?:\\.\\d+)?)");

    @Parameters(
            index = "0",
            paramLabel = "RAID",
            description = "A raid of plans/raids by name, or the path of your own.")
    private String raid = "";

    @Option(names = "--plan", paramLabel = "PLAN", description = "Plan file; by default plans/hague.yaml.")
    private Path planFile = Home.plans().resolve("hague.yaml");

    @Option(names = "--laydown", description = "today, onOrder, a multiple such as x4 or x5, or a year.")
    private String laydown = "today";

    @Option(names = "--sector", description = "Fly it from this sector in place of the raid's own.")
    private String sector = "";

    @Option(names = "--us", description = "in-place, reinforced or none, in place of the plan's.")
    private String unitedStates = "";

    @Option(names = "--trials", description = "Trials, in place of the plan's.")
    private int trials = Options.AS_PLANNED;

    @Option(
            names = "--jamming",
            paramLabel = "PERCENT",
            description = "Share of its range that jamming takes from every ground radar, such as 20%%.")
    private String jamming = "";

    @Option(
            names = "--sensors-out",
            paramLabel = "PERCENT",
            description = "Nights on which a unit's own radar is out, apart from its readiness, such as 10%%.")
    private String sensorsOut = "";

    @Option(names = "--seed", description = "Seed of all luck, in place of the plan's.")
    private long seed = Long.MIN_VALUE;

    @Option(names = "--threads", description = "Threads; the result does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(names = "--trace", paramLabel = "FILE", description = "Write one trial in full, one JSON object a line.")
    private Path trace = Path.of("");

    @Option(names = "--geojson", paramLabel = "FILE", description = "Draw that trial with its times as GeoJSON.")
    private Path geoJson = Path.of("");

    @Option(names = "--kml", paramLabel = "FILE", description = "The same as KML.")
    private Path kml = Path.of("");

    @Option(names = "--czml", paramLabel = "FILE", description = "The same as CZML.")
    private Path czml = Path.of("");

    @Option(names = "--trial", description = "Which trial is written or drawn; by default the first, 0.")
    private int trial;

    @Option(
            names = "--elevation",
            paramLabel = "FILE",
            description = "Elevation grid (TDEM or SRTM .hgt) that masks low flyers, in place of the screening angle.")
    private Path elevation = Path.of("");

    @Option(
            names = "--reserve-day",
            paramLabel = "N",
            description =
                    "Only what has arrived of the travelling reserve, and from the United States, by the end of day N; by default all of it.")
    private int reserveDay = ARRIVED;

    @Option(
            names = "--half-width",
            paramLabel = "MEASURE=N",
            description = "Stop once the mean of a measure is known to +-N at 95%%, such as armedLeakers.drone=5;"
                    + " looks after 100, 200, 400 ... trials and stops at --trials at the latest.")
    private String halfWidth = "";

    @Option(
            names = "--against",
            paramLabel = "LAYDOWN",
            description =
                    "Fight the same raids on the same luck against a second laydown too and print what it changes:"
                            + " difference.<measure> is the second minus the first; its chance band is the 95%% interval"
                            + " of the mean.")
    private String against = "";

    @Option(
            names = "--doctrine",
            description = "cheapest-first, marginal-return, threat-ranked, random or naive; by default cheapest-first.")
    private String doctrine = "cheapest-first";

    @Option(
            names = "--shots",
            paramLabel = "RULE",
            description =
                    "One rule for all classes: single, salvo N, sls N (single rounds, at most N looks) or salvo A-B"
                            + " (A, a look, B on survivors); by default sls without limit, salvoes of two against what"
                            + " arcs.")
    private String shots = "";

    @Option(
            names = "--picture",
            paramLabel = "PERCENT",
            description = "Chance that a networked unit decides on the shared picture, such as 95%%, in place of the"
                    + " stated assumption.")
    private String picture = "";

    @Option(
            names = "--regret",
            paramLabel = "N",
            description =
                    "Trials on which the doctrine is held against the least that the same rounds could leave; 0 for"
                            + " none.")
    private int regret = REGRET_TRIALS;

    @Option(names = "--all", description = "Print every measure with both bands.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        FactBook facts = FactBook.read(Home.data(), data);
        Plan plan = Plan.read(planFile, facts);
        plan = trials == Options.AS_PLANNED ? plan : plan.withTrials(Options.trials(trials));
        plan = seed == Long.MIN_VALUE ? plan : plan.withSeed(seed);
        plan = unitedStates.isEmpty() ? plan : plan.withUnitedStates(Options.unitedStates(unitedStates), facts);
        plan = Options.sensors(plan, jamming, sensorsOut);
        Question question = Question.read(facts, Home.data(), plan, planFile, Home.plans());
        Raid flown = RaidFile.read(RaidFile.find(raid, Home.raids()), question.sectors());
        Raid from = sector.isEmpty() ? flown : flown.from(sector(question));
        Conduct conduct = Conducts.of(doctrine, shots, picture);
        Force force = Options.force("--laydown", laydown);
        OneRaid one = OneRaid.of(question, force, Options.threads(threads), elevation(), arrived(question, force, from))
                .conducted(conduct)
                .onDay(day());
        one.groundKnown(from).ifPresent(RaidCommand::tell);
        draw(one, from);
        RaidResult result = fight(one, from);
        SortedMap<String, Estimate> measures = measures(one, result);
        if (regret() > 0) {
            measures.putAll(one.regret(from, regret));
        }
        if (!against.isEmpty()) {
            Force second = Options.force("--against", against);
            OneRaid other = OneRaid.of(
                            question, second, Options.threads(threads), elevation(), arrived(question, second, from))
                    .conducted(conduct)
                    .onDay(day());
            one.against(other, from)
                    .differences()
                    .forEach((measure, difference) -> measures.put("difference." + measure.key(), difference));
        }
        print(result, measures);
        return Exit.DONE;
    }

    private RaidResult fight(OneRaid one, Raid from) {
        if (halfWidth.isEmpty()) {
            return one.fight(from);
        }
        Matcher rule = HALF_WIDTH.matcher(halfWidth);
        if (!rule.matches() || Double.parseDouble(rule.group(2)) <= 0) {
            throw new BadInput(new Finding(
                    "--half-width",
                    0,
                    "half-width",
                    "--half-width is '" + halfWidth + "'",
                    "a measure and a width above 0, such as armedLeakers.drone=5."));
        }
        return one.fight(from, Measure.parse(rule.group(1)), Span.exactly(Double.parseDouble(rule.group(2))));
    }

    /** The day of the campaign: that of the reserve's way, or one on which everything has arrived. */
    private int day() {
        return reserveDay == ARRIVED ? Integer.MAX_VALUE : reserveDay;
    }

    private Percent arrived(Question question, Force force, Raid from) {
        if (reserveDay == ARRIVED) {
            return Percent.of(100);
        }
        if (reserveDay < 0 || reserveDay > MOST_DAYS) {
            throw new BadInput(new Finding(
                    "--reserve-day",
                    0,
                    "reserve-day",
                    "--reserve-day is " + reserveDay,
                    "a whole number from 0 to " + MOST_DAYS + "."));
        }
        ReserveOnDay reserve = ReserveOnDay.of(question, force, from.sector(), reserveDay);
        System.err.println("Reserve sent to the " + reserve.region() + ": "
                + reserve.present().base()
                + "% [" + reserve.present().low() + "-" + reserve.present().high() + "] present by the end of day "
                + reserveDay + ".");
        return reserve.share();
    }

    private void draw(OneRaid one, Raid from) {
        if (Stream.of(trace, geoJson, kml, czml).allMatch(RaidCommand::none)) {
            return;
        }
        Trace traced = one.trace(from, trial());
        Drawing drawing = Drawing.of(from.title(), traced, one.laydown());
        write(trace, traced::jsonLines);
        write(geoJson, drawing::geoJson);
        write(kml, drawing::kml);
        write(czml, drawing::czml);
    }

    private static void tell(Percent groundKnown) {
        System.err.println(String.format(
                Locale.ROOT,
                "The elevation grid knows %.1f%% of the ground under the raid's low tracks; elsewhere, and in voids,"
                        + " the stated screening holds.",
                groundKnown.value()));
    }

    private Optional<ElevationGrid> elevation() {
        return none(elevation) ? Optional.empty() : Optional.of(ElevationGrid.read(elevation));
    }

    private int trial() {
        if (trial < 0) {
            throw new BadInput(new Finding(
                    "--trial", 0, "trial-number", "--trial is " + trial, "a whole number from 0, such as 0."));
        }
        return trial;
    }

    private int regret() {
        if (regret < 0 || regret > MOST_REGRET_TRIALS) {
            throw new BadInput(new Finding(
                    "--regret",
                    0,
                    "regret-trials",
                    "--regret is " + regret,
                    "a whole number from 0 to " + MOST_REGRET_TRIALS + "."));
        }
        return regret;
    }

    private static boolean none(Path file) {
        return file.toString().isEmpty();
    }

    private static void write(Path file, Supplier<String> text) {
        if (!none(file)) {
            FileOut.write(file, text.get());
        }
    }

    private Sector sector(Question question) {
        Sector known = question.sectors().get(sector);
        if (known == null) {
            throw new BadInput(new Finding(
                    "--sector",
                    0,
                    "sector-known",
                    "there is no sector '" + sector + "'",
                    "one of " + String.join(", ", question.sectors().keySet()) + "."));
        }
        return known;
    }

    private static SortedMap<String, Estimate> measures(OneRaid one, RaidResult result) {
        SortedMap<String, Estimate> measures = Measure.byName(result.measures());
        measures.putAll(one.month(result));
        return measures;
    }

    private void print(RaidResult result, SortedMap<String, Estimate> measures) {
        if (json) {
            JsonOut.print(measures);
            return;
        }
        RaidText text = new RaidText(measures);
        System.out.println(all ? text.whole() : text.brief());
        System.out.println();
        System.out.println(result.trials() + " trials. Beside the stated correlations and soft kill stand, with soft"
                + " kill and decoys as one (lost):");
        Calibration.fitted(Home.data().resolve("calibration/fits.csv"))
                .forEach((quantity, fit) -> System.out.println("  " + quantity + ": " + fit));
    }
}
