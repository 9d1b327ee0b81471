package testudo.calibration.history;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import testudo.calibration.record.CsvTable;
import testudo.calibration.sampling.Draw;
import testudo.threat.ThreatClass;

/** Draws of the posterior as they are written and read. */
final class DrawTable {
    /** Half-years that the draws foretell. */
    static final int HALVES = 8;
    /** Months that the fit saw. */
    static final int MONTHS = (int) ChronoUnit.MONTHS.between(Target.FIRST, Calibrated.UNTIL) + 1;

    private DrawTable() {}

    /**
     * One draw as a forecast needs it.
     *
     * @param parameters values of the parameters in their order; empty for the record alone
     * @param high share of drones that fly high, by half-year; empty for the record alone
     * @param draw the rest
     * @param surface share of missiles built against aircraft that is stopped
     */
    record Row(double[] parameters, double[] high, Draw draw, double surface) {}

    static List<String> header(boolean engine) {
        List<String> names = new ArrayList<>();
        if (engine) {
            for (Parameter parameter : Parameter.values()) {
                names.add(parameter.key());
            }
            for (int h = 0; h < HALVES; h++) {
                names.add("high." + half(h));
            }
        }
        names.add("surfaceToAirStopped");
        for (ThreatClass c : ThreatClass.values()) {
            for (String what : List.of("own", "tau", "phi", "slope", "rhoSlope")) {
                names.add(what + "." + c.key());
            }
            for (String what : List.of("rho", "logit")) {
                for (int h = 0; h < HALVES; h++) {
                    names.add(what + "." + c.key() + "." + half(h));
                }
            }
            for (int m = 0; m < MONTHS; m++) {
                names.add("e." + c.key() + "." + Target.FIRST.plusMonths(m));
            }
        }
        return names;
    }

    static String half(int h) {
        return Target.FIRST.plusMonths(6L * h).toString();
    }

    static String written(List<Row> rows, boolean engine) {
        StringBuilder text = new StringBuilder(String.join(",", header(engine))).append('\n');
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            add(cells, row.parameters());
            add(cells, row.high());
            add(cells, row.surface());
            Draw draw = row.draw();
            for (int c = 0; c < ThreatClass.values().length; c++) {
                add(cells, draw.own()[c], draw.tau()[c], draw.phi()[c], draw.slope()[c], draw.rhoSlope()[c]);
                add(cells, draw.rho()[c]);
                add(cells, draw.logits()[c]);
                for (double e : draw.e()[c]) {
                    cells.add(String.format(Locale.ROOT, "%.2f", e));
                }
            }
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    private static void add(List<String> cells, double... values) {
        for (double value : values) {
            cells.add(String.format(Locale.ROOT, "%.4f", value));
        }
    }

    static List<Row> read(Path file, boolean engine) {
        List<String> header = header(engine);
        CsvTable table = CsvTable.read(file, header);
        int classes = ThreatClass.values().length;
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            double[] values = header.stream()
                    .mapToDouble(name -> table.number(at, name, -100, 100_000).orElse(0))
                    .toArray();
            Cells cells = new Cells(values);
            double[] parameters = cells.next(engine ? Parameter.values().length : 0);
            double[] high = cells.next(engine ? HALVES : 0);
            double surface = cells.next(1)[0];
            double[][] by = new double[5][classes];
            double[][] rho = new double[classes][];
            double[][] logits = new double[classes][];
            double[][] months = new double[classes][];
            for (int c = 0; c < classes; c++) {
                for (double[] one : by) {
                    one[c] = cells.next(1)[0];
                }
                rho[c] = cells.next(HALVES);
                logits[c] = cells.next(HALVES);
                months[c] = cells.next(MONTHS);
            }
            rows.add(new Row(
                    parameters,
                    high,
                    new Draw(new double[0], by[0], logits, by[1], by[2], rho, new double[0], by[3], by[4], months),
                    surface));
        }
        table.throwFindings();
        return rows;
    }

    /** Cells of a row, taken one after another. */
    private static final class Cells {
        private final double[] values;
        private int at;

        Cells(double[] values) {
            this.values = values;
        }

        double[] next(int many) {
            at += many;
            return java.util.Arrays.copyOfRange(values, at - many, at);
        }
    }
}
