package testudo.cli.test;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.assessment.Force;
import testudo.assessment.OneRaid;
import testudo.assessment.ReserveOnDay;
import testudo.calibration.Calibration;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.LuckOptions;
import testudo.cli.ask.Options;
import testudo.cli.ask.PlanOption;
import testudo.cli.ask.SensorOptions;
import testudo.cli.ask.WorldOptions;
import testudo.cli.say.FileOut;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.defence.ElevationGrid;
import testudo.facts.FactBook;
import testudo.formats.Drawing;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.proving.Conduct;
import testudo.proving.Question;
import testudo.quantity.BadInput;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.quantity.Finding;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.raid.Trace;
import testudo.telling.InWords;
import testudo.threat.Raid;
import testudo.threat.Sector;

/** {@code testudo raid}. */
@Command(
        name = "raid",
        header = {"Fight a raid against a laydown many times.", ""},
        description = {
            "Examples:",
            "  ./testudo raid missile-night",
            "  ./testudo raid large-night-2025 --laydown x5 --trials 500 --json",
            "  ./testudo raid large-night-2025 --trials 10000 --half-width armedLeakers.drone=5",
            "  ./testudo raid large-night-2025 --laydown today --against x5",
            ""
        })
final class RaidCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 365;
    private static final int REGRET_TRIALS = 40;
    private static final int MOST_REGRET_TRIALS = 100;
    private static final Pattern HALF_WIDTH = Pattern.compile("([A-Za-z.-]+)=(\\d+(?:\\.\\d+)?)");

    @Parameters(
            index = "0",
            paramLabel = "RAID",
            description = "A raid of plans/raids by name, or the path of your own.")
    private String raid = "";

    @Mixin
    private PlanOption by = new PlanOption();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private LuckOptions luck = new LuckOptions();

    @Mixin
    private SensorOptions sensors = new SensorOptions();

    @Option(names = "--laydown", description = "today, onOrder, a multiple such as x4 or x5, or a year.")
    private String laydown = "today";

    @Option(names = "--sector", description = "Fly it from this sector in place of the raid's own.")
    private @Nullable String sector;

    @Option(names = "--trace", paramLabel = "FILE", description = "Write one trial in full, one JSON object a line.")
    private @Nullable Path trace;

    @Option(
            names = "--geojson",
            paramLabel = "FILE",
            description = "Draw that trial with its times as GeoJSON, to FILE.")
    private @Nullable Path geoJson;

    @Option(names = "--kml", paramLabel = "FILE", description = "The same as KML.")
    private @Nullable Path kml;

    @Option(names = "--czml", paramLabel = "FILE", description = "The same as CZML.")
    private @Nullable Path czml;

    @Option(names = "--trial", description = "Which trial is written or drawn; by default the first, 0.")
    private @Nullable Integer trial;

    @Option(
            names = "--elevation",
            paramLabel = "FILE",
            description = "Elevation grid (TDEM or SRTM .hgt) that masks low flyers, in place of the screening angle.")
    private @Nullable Path elevation;

    @Option(
            names = "--reserve-day",
            paramLabel = "N",
            description =
                    "Only what has arrived of the travelling reserve, and from the United States, by the end of day N; by default all of it.")
    private @Nullable Integer reserveDay;

    @Option(
            names = "--half-width",
            paramLabel = "MEASURE=N",
            description = "Stop once the mean of a measure is known to +-N at 95%%, such as armedLeakers.drone=5;"
                    + " looks after 100, 200, 400 ... trials and stops at --trials at the latest.")
    private @Nullable String halfWidth;

    @Option(
            names = "--against",
            paramLabel = "LAYDOWN",
            description =
                    "Fight the same raids on the same luck against a second laydown too and print what it changes:"
                            + " difference.<measure> is the second minus the first; its chance band is the 95%% interval"
                            + " of the mean.")
    private @Nullable String against;

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
    private @Nullable String shots;

    @Option(
            names = "--picture",
            paramLabel = "PERCENT",
            description = "Chance that a networked unit decides on the shared picture, such as 95%%, in place of the"
                    + " stated assumption.")
    private @Nullable String picture;

    @Option(
            names = "--rounds",
            description =
                    "free, or rationed: a night uses at most its even part of stock and deliveries over the goal's nights;"
                            + " in place of the plan's.")
    private @Nullable String rounds;

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
        FileOut.requireWritable(trace, geoJson, kml, czml);
        Options.within("--regret", regret, 0, MOST_REGRET_TRIALS);
        Optional<Force> second = Optional.ofNullable(against).map(text -> Options.force("--against", text));
        Optional<Matcher> until = Optional.ofNullable(halfWidth).map(RaidCommand::halfWidth);
        FactBook facts = world.facts();
        Plan plan = Options.rounds(sensors.on(luck.on(world.plan(by.file(), facts))), rounds);
        Question question = world.question(by.file(), plan, facts);
        Raid flown = RaidFile.read(RaidFile.find(raid, Home.raids()), question.sectors());
        Raid from = sector == null ? flown : flown.from(sector(question, sector));
        Conduct conduct = Conducts.of(doctrine, shots, picture);
        Force force = Options.force("--laydown", laydown);
        OneRaid one = OneRaid.of(question, force, luck.threads(), elevation(), arrived(question, force, from))
                .conducted(conduct)
                .onDay(day());
        one.groundKnown(from).ifPresent(RaidCommand::tell);
        draw(one, from);
        RaidResult result = until.map(rule ->
                        one.fight(from, Measure.parse(rule.group(1)), Span.exactly(Double.parseDouble(rule.group(2)))))
                .orElseGet(() -> one.fight(from));
        SortedMap<String, Estimate> measures = measures(one, result);
        if (regret > 0) {
            measures.putAll(one.regret(from, regret));
        }
        if (second.isPresent()) {
            OneRaid other = OneRaid.of(
                            question, second.get(), luck.threads(), elevation(), arrived(question, second.get(), from))
                    .conducted(conduct)
                    .onDay(day());
            one.against(other, from)
                    .differences()
                    .forEach((measure, difference) -> measures.put("difference." + measure.key(), difference));
        }
        print(header(plan, one.groundKnown(from)), result, measures);
        return Exit.DONE;
    }

    private static Matcher halfWidth(String text) {
        Matcher rule = HALF_WIDTH.matcher(text);
        if (!rule.matches() || Double.parseDouble(rule.group(2)) <= 0) {
            throw Options.refused("--half-width", text, "a measure and a width above 0, such as armedLeakers.drone=5.");
        }
        return rule;
    }

    /** The day of the campaign: that of the reserve's way, or one on which everything has arrived. */
    private int day() {
        return reserveDay == null ? Integer.MAX_VALUE : reserveDay;
    }

    private Percent arrived(Question question, Force force, Raid from) {
        if (reserveDay == null) {
            return Percent.of(100);
        }
        int day = Options.within("--reserve-day", reserveDay, 0, MOST_DAYS);
        ReserveOnDay reserve = ReserveOnDay.of(question, force, from.sector(), day);
        System.err.println("Reserve sent to the " + reserve.region() + ": "
                + reserve.present().base()
                + "% [" + reserve.present().low() + "-" + reserve.present().high() + "] present by the end of day "
                + day + ".");
        return reserve.share();
    }

    private void draw(OneRaid one, Raid from) {
        if (trace == null && geoJson == null && kml == null && czml == null) {
            if (trial != null) {
                throw Options.unfitting(
                        "--trial", "names a trial but nothing is written", "give --trace, --geojson, --kml or --czml.");
            }
            return;
        }
        Trace traced = one.trace(from, trial == null ? 0 : Options.within("--trial", trial, 0, Integer.MAX_VALUE));
        Drawing drawing = Drawing.of(from.title(), traced, one.laydown());
        write(trace, traced::jsonLines);
        write(geoJson, drawing::geoJson);
        if (geoJson != null) {
            FileOut.beside(geoJson, Drawing.qgisStyle());
        }
        write(kml, drawing::kml);
        write(czml, drawing::czml);
    }

    private static void tell(Percent groundKnown) {
        System.err.println(String.format(
                Locale.ROOT,
                "The elevation grid knows %s of the ground under the raid's low tracks; elsewhere, and in voids,"
                        + " the stated screening holds.",
                Figures.percent(groundKnown.value())));
    }

    private Optional<ElevationGrid> elevation() {
        return Optional.ofNullable(elevation).map(ElevationGrid::read);
    }

    private static void write(@Nullable Path file, Supplier<String> text) {
        if (file != null) {
            FileOut.write(file, text.get());
        }
    }

    private static Sector sector(Question question, String sector) {
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

    private Header header(Plan plan, Optional<Percent> groundKnown) {
        Path flown = RaidFile.find(raid, Home.raids());
        Header header = (elevation == null
                        ? Header.of("raid", world.overlays(), by.file(), flown)
                        : Header.of("raid", world.overlays(), by.file(), flown, elevation))
                .withLuck(plan)
                .withRaid(raid)
                .withLaydown(laydown);
        return groundKnown
                .map(known -> header.with("groundKnownPercent", known))
                .orElse(header);
    }

    private void print(Header header, RaidResult result, SortedMap<String, Estimate> measures) {
        if (json) {
            JsonOut.print(header, measures);
            return;
        }
        RaidText text = new RaidText(measures);
        Screen.tell(all ? text.whole() : text.brief());
        System.out.println();
        Screen.tell(result.trials() + (result.trials() == 1 ? " trial" : " trials")
                + ". Beside the stated correlations and soft kill stand, with soft"
                + " kill and decoys as one (lost):");
        Calibration.fitted(Home.data().resolve("calibration/fits.csv"))
                .forEach((quantity, fit) -> Screen.tell("  " + quantity + ": " + InWords.of(fit)));
    }
}
