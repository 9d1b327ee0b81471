package testudo.cli.test;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import testudo.calibration.Backtest;
import testudo.calibration.Calibration;
import testudo.calibration.Score;
import testudo.calibration.mirror.Mirror;
import testudo.calibration.mirror.MirrorRow;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.say.FileOut;
import testudo.cli.say.InWords;
import testudo.cli.say.JsonOut;
import testudo.cli.say.TextTable;
import testudo.facts.FactBook;
import testudo.telling.Words;

/** {@code testudo backtest}. */
@Command(
        name = "backtest",
        header = {"Hold the model against the public raid record.", ""},
        description = {
            "Examples:",
            "  testudo backtest",
            "  testudo backtest --until 2025-12 --chart out/backtest.svg",
            ""
        })
final class BacktestCommand implements Callable<Integer> {
    @Option(names = "--record", paramLabel = "FILE", description = "Monthly record; by default the shipped one.")
    private Path record = Home.data().resolve("found/forces/raids_monthly.csv");

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM",
            description = "Last month used; by default the last of the record.")
    private String until = "9999-12";

    @Option(names = "--chart", paramLabel = "FILE", description = "Write the chart as SVG.")
    private Path chart = Path.of("");

    @Option(names = "--mirror", description = "Hold the raid engine against the record instead.")
    private boolean mirror;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (mirror) {
            mirror();
            return Exit.DONE;
        }
        Backtest backtest = scored();
        if (!chart.toString().isEmpty()) {
            FileOut.write(chart, backtest.chart());
        }
        if (json) {
            JsonOut.print(
                    backtest.scores().stream().map(BacktestCommand::contract).toList());
        } else {
            System.out.println(backtest.page());
        }
        return Exit.DONE;
    }

    private Backtest scored() {
        Backtest backtest = Calibration.backtest(record, month());
        backtest.partial()
                .forEach((month, coverage) -> System.err.println(
                        "testudo: the record calls " + month + " '" + coverage + "'; it is scored as it stands."));
        return backtest;
    }

    private void mirror() {
        Path attacks = record.endsWith("raids_monthly.csv") ? record.resolveSibling("raids.csv") : record;
        Mirror held = Calibration.mirror(
                FactBook.read(Home.data()),
                attacks,
                Home.data().resolve("calibration"),
                month(),
                Runtime.getRuntime().availableProcessors());
        if (json) {
            JsonOut.print(held.rows().stream().map(BacktestCommand::contract).toList());
            return;
        }
        TextTable text = new TextTable("class", "from", "to", "recorded", "mean", "low", "high", "inside");
        held.rows().stream().map(BacktestCommand::contract).forEach(row -> text.add(List.copyOf(row.values())));
        System.out.println(text);
        System.out.println();
        System.out.println("Parameters " + held.parameters());
        held.misses().forEach(miss -> System.out.println(InWords.said(Words.miss(miss))));
    }

    private static Map<String, Object> contract(MirrorRow row) {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("class", row.threatClass());
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
        try {
            return YearMonth.parse(until);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--until is '" + until + "'. Maybe write a month as 2025-12.");
        }
    }

    private static Map<String, Object> contract(Score score) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("class", score.threatClass());
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
