package testudo.calibration.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import testudo.calibration.record.CsvTable;
import testudo.quantity.Probability;

/** Forecasts beside the shipped record, as they are written and read, so that an answer can tell of them without drawing them anew. */
final class ScoreTable {
    private static final List<String> COLUMNS = List.of(
            "model",
            "class",
            "from",
            "to",
            "recorded",
            "mean",
            "bandLow",
            "bandHigh",
            "inside",
            "crps",
            "months",
            "monthsInside",
            "insideAsNew",
            "unseen");

    private ScoreTable() {}

    static String written(List<CalibratedRow> rows) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        rows.forEach(row -> text.append(String.format(
                Locale.ROOT,
                "%s,%s,%s,%s,%.4f,%.4f,%.4f,%.4f,%s,%.4f,%d,%d,%s,%s\n",
                row.model(),
                row.threatClass(),
                row.from(),
                row.to(),
                row.recorded().value(),
                row.mean().value(),
                row.bandLow().value(),
                row.bandHigh().value(),
                row.inside(),
                row.crps().value(),
                row.months(),
                row.monthsInside(),
                row.insideAsNew(),
                row.unseen())));
        return text.toString();
    }

    static List<CalibratedRow> read(Path file) {
        CsvTable table = CsvTable.read(file, COLUMNS);
        List<CalibratedRow> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            rows.add(new CalibratedRow(
                    table.text(row, "model"),
                    table.text(row, "class"),
                    table.month(row, "from").orElse(Target.FIRST),
                    table.month(row, "to").orElse(Target.FIRST),
                    share(table, row, "recorded"),
                    share(table, row, "mean"),
                    share(table, row, "bandLow"),
                    share(table, row, "bandHigh"),
                    yes(table, row, "inside"),
                    share(table, row, "crps"),
                    (int) table.number(row, "months", 0, 6).orElse(0),
                    (int) table.number(row, "monthsInside", 0, 6).orElse(0),
                    yes(table, row, "insideAsNew"),
                    yes(table, row, "unseen")));
        }
        table.throwFindings();
        return rows;
    }

    private static Probability share(CsvTable table, int row, String column) {
        return Probability.of(table.number(row, column, 0, 1).orElse(0));
    }

    private static boolean yes(CsvTable table, int row, String column) {
        return table.text(row, column).equals("true");
    }
}
