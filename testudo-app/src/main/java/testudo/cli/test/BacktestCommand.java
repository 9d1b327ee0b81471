package testudo.cli.test;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.calibration.Backtest;
import testudo.calibration.Calibration;
import testudo.calibration.Score;
import testudo.calibration.history.Calibrated;
import testudo.calibration.history.CalibratedRow;
import testudo.calibration.history.Effort;
import testudo.calibration.history.RankRow;
import testudo.calibration.mirror.Mirror;
import testudo.calibration.mirror.MirrorRow;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.ask.Version;
import testudo.cli.say.FileOut;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.quantity.Figures;
import testudo.quantity.Probability;
import testudo.telling.InWords;
import testudo.telling.Words;

/** {@code testudo backtest}. */
@Command(
        name = "backtest",
        header = {"Hold the model against the public raid record.", ""},
        description = {
            "Examples:",
            "  ./testudo backtest",
            "  ./testudo backtest --until 2025-12 --chart backtest.svg",
            "  ./testudo backtest --mirror --calibrated",
            ""
        })
final class BacktestCommand implements Callable<Integer> {
    private static final double UNIFORM = 0.05;
    private static final int MOST_RECORDS = 10_000;
    private static final int HALF = 6;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Monthly record, with --mirror the attacks; by default the shipped one.")
    private @Nullable Path record;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM",
            description = "Last month used; by default the last of the record.")
    private @Nullable YearMonth until;

    @Option(names = "--chart", paramLabel = "FILE", description = "Write the chart as SVG.")
    private @Nullable Path chart;

    @Option(names = "--mirror", description = "Hold the raid engine against the record instead.")
    private boolean mirror;

    @Option(
            names = "--calibrated",
            description = "With --mirror: the calibrated engine and the record alone beside the engine as it was.")
    private boolean calibrated;

    @Option(
            names = "--calibrate",
            description = "Fit the engine to the months to 2025-06 and write the posterior; takes minutes, and goes on"
                    + " where it was interrupted.")
    private boolean calibrate;

    @Option(names = "--out", paramLabel = "FILE", description = "With --calibrate: the file of the posterior.")
    private @Nullable Path out;

    @Option(
            names = "--shortest",
            hidden = true,
            description = "With --calibrate: as little work as shows that it works.")
    private boolean least;

    @Option(
            names = "--ranks",
            paramLabel = "N",
            description =
                    "Draw N records from the prior, fit each on the emulator, and tell how the truth ranks among the"
                            + " draws (50: ten minutes); --out keeps them, and a later start goes on from there.")
    private @Nullable Integer ranks;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Threads; the result does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--page", description = "Print the whole page, as in the reference.")
    private boolean page;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        unfitting();
        Options.threads(threads);
        FileOut.requireWritable(chart, out);
        if (calibrate) {
            calibrate();
            return Exit.DONE;
        }
        if (ranks != null) {
            return ranked(ranks);
        }
        if (mirror) {
            if (chart != null) {
                throw Options.unfitting("--chart", "draws the forecasts, not the mirror", "leave one of the two out.");
            }
            tellOfPart();
            if (calibrated) {
                calibrated();
            } else {
                mirror();
            }
            return Exit.DONE;
        }
        Backtest backtest = scored();
        if (chart != null) {
            FileOut.write(chart, backtest.chart());
        }
        if (json) {
            heading.print(
                    () -> header(),
                    backtest.scores().stream().map(BacktestCommand::contract).toList());
        } else if (page) {
            System.out.println(backtest.page());
        } else {
            Screen.tell(table(backtest));
        }
        return Exit.DONE;
    }

    private Header header() {
        return record == null ? Header.of("backtest", data.overlays()) : Header.of("backtest", data.overlays(), record);
    }

    private static String table(Backtest backtest) {
        TextTable text = new TextTable(
                "class",
                "months ahead",
                "model",
                "CRPS",
                "log score",
                "in 50% band %",
                "in 90% band %",
                "mean error",
                "forecasts");
        backtest.scores()
                .forEach(score -> text.add(
                        score.threatClass(),
                        score.horizon(),
                        score.model(),
                        Figures.three(score.crps().doubleValue()),
                        Figures.three(score.logScore().doubleValue()),
                        Figures.three(score.coverage50().movePointRight(2).doubleValue()),
                        Figures.three(score.coverage90().movePointRight(2).doubleValue()),
                        Figures.three(score.meanAbsoluteError().doubleValue()),
                        score.forecasts()));
        return text + "\n\nForecast of the share that gets through, months " + backtest.from() + " to "
                + backtest.until()
                + ". CRPS = continuous ranked probability score, less is better; log score, more is better; a 90% band"
                + " that tells the truth holds 90%. --page tells more, --json every number.";
    }

    private Backtest scored() {
        Path file = record == null ? Home.data().resolve("found/forces/raids_monthly.csv") : record;
        Backtest backtest = Calibration.backtest(file, month());
        backtest.partial()
                .forEach((month, coverage) -> System.err.println(
                        "testudo: the record calls " + month + " '" + coverage + "'; it is scored as it stands."));
        return backtest;
    }

    private void unfitting() {
        if (calibrated && !mirror) {
            throw Options.unfitting("--calibrated", "is a way to hold the mirror", "add --mirror.");
        }
        if (ranks != null && out == null) {
            throw Options.unfitting("--ranks", "needs a file to keep the ranks in", "add --out ranks.txt.");
        }
        if (ranks != null && (ranks < 1 || ranks > MOST_RECORDS || mirror || calibrate)) {
            throw Options.unfitting(
                    "--ranks", "fits 1 to " + MOST_RECORDS + " records and stands alone", "write backtest --ranks 50.");
        }
        if (!mirror && !calibrate && ranks == null && !data.overlays().isEmpty()) {
            throw Options.unfitting(
                    "--data", "changes the facts, of which the forecasts read none", "add --mirror, or give --record.");
        }
        if (calibrate && out == null) {
            throw Options.unfitting("--calibrate", "needs a file to write", "add --out posterior.csv.");
        }
        if (out != null && !calibrate && ranks == null) {
            throw Options.unfitting("--out", "names the file of a calibration", "add --calibrate.");
        }
        if (calibrate && (mirror || until != null)) {
            throw Options.unfitting(
                    mirror ? "--mirror" : "--until",
                    "does not go with --calibrate, which sees the months to " + Calibrated.UNTIL,
                    "leave one of the two out.");
        }
    }

    private int ranked(int records) {
        List<RankRow> rows = Calibrated.ranks(
                data.facts(),
                attacks(),
                Home.data().resolve("calibration"),
                records,
                Objects.requireNonNull(out),
                Options.threads(threads),
                line -> System.err.println("testudo: " + line));
        double overall = RankRow.overall(rows).value();
        if (json) {
            heading.print(() -> header(), rows);
        } else {
            TextTable text = new TextTable("unknown", "records by fifth of the ranks", "chi2", "p", "p by Holm");
            rows.forEach(row -> text.add(
                    row.quantity(),
                    row.counts().toString(),
                    Figures.spelled(row.chiSquare().value(), 2),
                    Figures.spelled(row.p().value(), 3),
                    Figures.spelled(row.holm().value(), 3)));
            Screen.tell(text);
            System.out.printf(
                    Locale.ROOT,
                    "%nOver %d records and %d unknowns: p is under %.2f for %d, where chance alone would have %.1f; corrected for so"
                            + " many looks (Holm) the least is %.3f, so the ranks are %s.%n",
                    records,
                    rows.size(),
                    UNIFORM,
                    rows.stream().filter(row -> row.p().value() < UNIFORM).count(),
                    UNIFORM * rows.size(),
                    overall,
                    overall > UNIFORM ? "uniform as far as these records can tell" : "not uniform");
        }
        return overall > UNIFORM ? Exit.DONE : Exit.NOT_MET;
    }

    private void calibrate() {
        Path file = Objects.requireNonNull(out);
        FileOut.write(file, "");
        Calibrated.calibrate(
                data.facts(),
                attacks(),
                Home.data().resolve("calibration"),
                file,
                Version.text(),
                least ? Effort.least() : Effort.full(),
                Options.threads(threads),
                line -> System.err.println("testudo: " + line));
        System.err.println("Written to " + Home.shown(file) + ".");
    }

    private Path attacks() {
        return record == null ? Home.data().resolve("found/forces/raids.csv") : record;
    }

    private void calibrated() {
        List<CalibratedRow> rows = Calibration.calibrated(
                data.facts(), attacks(), Home.data().resolve("calibration"), month(), Options.threads(threads));
        if (json) {
            heading.print(
                    () -> header(), rows.stream().map(BacktestCommand::contract).toList());
            return;
        }
        TextTable text = new TextTable(
                "model", "class", "from", "to", "recorded", "mean", "bandLow", "bandHigh", "inside", "crps");
        rows.forEach(row -> text.add(
                row.model(),
                row.threatClass(),
                row.from(),
                row.to(),
                percent(row.recorded()),
                percent(row.mean()),
                percent(row.bandLow()),
                percent(row.bandHigh()),
                row.inside() ? "yes" : "no",
                Figures.spelled(row.crps().value(), 3)));
        Screen.tell(text);
        System.out.println();
        Scored.of(rows).forEach(System.out::println);
    }

    private static String percent(Probability share) {
        return Figures.spelled(100 * share.value(), 1) + "%";
    }

    private static Map<String, Object> contract(CalibratedRow row) {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("class", row.threatClass());
        contract.put("threatClass", row.threatClass());
        contract.put("from", row.from().toString());
        contract.put("to", row.to().toString());
        contract.put("recorded", row.recorded());
        contract.put("mean", row.mean());
        contract.put("low", row.bandLow());
        contract.put("high", row.bandHigh());
        contract.put("inside", row.inside());
        contract.put("bandLow", row.bandLow());
        contract.put("bandHigh", row.bandHigh());
        contract.put("model", row.model());
        contract.put("crps", row.crps());
        contract.put("unseen", row.unseen());
        contract.put("insideAsNew", row.insideAsNew());
        contract.put("months", row.months());
        contract.put("monthsInside", row.monthsInside());
        return contract;
    }

    private void mirror() {
        Mirror held = Calibration.mirror(
                data.facts(), attacks(), Home.data().resolve("calibration"), month(), Options.threads(threads));
        if (json) {
            heading.print(
                    () -> header(),
                    held.rows().stream().map(BacktestCommand::contract).toList());
            return;
        }
        TextTable text = new TextTable("class", "from", "to", "recorded", "mean", "low", "high", "inside");
        held.rows().stream().map(BacktestCommand::contract).forEach(row -> {
            row.remove("threatClass");
            text.add(List.copyOf(row.values()));
        });
        Screen.tell(text);
        System.out.println();
        System.out.println("Parameters " + held.parameters());
        TextTable rounds = new TextTable("rounds at drones", "from", "to", "fired", "made at most");
        held.rounds()
                .forEach(row -> rounds.add(
                        InWords.of(row.layer()),
                        row.from(),
                        row.to(),
                        row.fired(),
                        row.made() == null ? "not stated" : row.made()));
        System.out.println();
        Screen.tell(rounds);
        System.out.println();
        held.misses().forEach(miss -> System.out.println(InWords.said(Words.miss(miss))));
    }

    private static Map<String, Object> contract(MirrorRow row) {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("class", row.threatClass());
        contract.put("threatClass", row.threatClass());
        contract.put("from", row.from().toString());
        contract.put("to", row.to().toString());
        contract.put("recorded", row.recorded());
        contract.put("mean", row.mean());
        contract.put("low", row.low());
        contract.put("high", row.high());
        contract.put("inside", row.inside());
        return contract;
    }

    /** Months that make no whole half-year are not shown; where some were asked for, that is said. */
    private void tellOfPart() {
        if (until != null && until.getMonthValue() % HALF != 0) {
            YearMonth from = YearMonth.of(until.getYear(), until.getMonthValue() <= HALF ? 1 : HALF + 1);
            System.err.println(
                    "testudo: " + from + " to " + until + " are no whole half-year and are not shown; --until "
                            + from.plusMonths(HALF - 1) + " shows them.");
        }
    }

    private YearMonth month() {
        return until == null ? YearMonth.of(9999, 12) : until;
    }

    private static Map<String, Object> contract(Score score) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("class", score.threatClass());
        row.put("threatClass", score.threatClass());
        row.put("horizon", score.horizon());
        row.put("model", score.model());
        row.put("crps", score.crps());
        row.put("logScore", score.logScore());
        row.put("coverage50", score.coverage50());
        row.put("coverage90", score.coverage90());
        row.put("forecasts", score.forecasts());
        row.put("coverageJudged", score.coverageJudged());
        row.put("meanAbsoluteError", score.meanAbsoluteError());
        row.put("pit", List.copyOf(score.pit()));
        return row;
    }
}
