package testudo.cli.test;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.calibration.Backtest;
import testudo.calibration.Calibration;
import testudo.calibration.Score;
import testudo.calibration.mirror.Mirror;
import testudo.calibration.mirror.MirrorRow;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.say.FileOut;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
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
            ""
        })
final class BacktestCommand implements Callable<Integer> {
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
        if (mirror) {
            if (chart != null) {
                throw Options.unfitting("--chart", "draws the forecasts, not the mirror", "leave one of the two out.");
            }
            mirror();
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
                        three(score.crps()),
                        three(score.logScore()),
                        three(score.coverage50().movePointRight(2)),
                        three(score.coverage90().movePointRight(2)),
                        three(score.meanAbsoluteError()),
                        score.forecasts()));
        return text + "\n\nForecast of the share that gets through, months " + backtest.from() + " to "
                + backtest.until()
                + ". CRPS = continuous ranked probability score, less is better; log score, more is better; a 90% band"
                + " that tells the truth holds 90%. --page tells more, --json every number.";
    }

    /** Three significant figures. */
    private static String three(BigDecimal value) {
        return value.round(new MathContext(3, RoundingMode.HALF_EVEN)).toPlainString();
    }

    private Backtest scored() {
        Path file = record == null ? Home.data().resolve("found/forces/raids_monthly.csv") : record;
        Backtest backtest = Calibration.backtest(file, month());
        backtest.partial()
                .forEach((month, coverage) -> System.err.println(
                        "testudo: the record calls " + month + " '" + coverage + "'; it is scored as it stands."));
        return backtest;
    }

    private void mirror() {
        Path attacks = record == null ? Home.data().resolve("found/forces/raids.csv") : record;
        Mirror held = Calibration.mirror(
                data.facts(), attacks, Home.data().resolve("calibration"), month(), Options.threads(threads));
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
