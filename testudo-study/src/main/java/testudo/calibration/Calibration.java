package testudo.calibration;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.calibration.history.Calibrated;
import testudo.calibration.history.CalibratedRow;
import testudo.calibration.mirror.Mirror;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.CsvTable;
import testudo.calibration.record.MonthlyRecord;
import testudo.facts.FactBook;

/** The door: hold forecasts against the public raid record. */
public final class Calibration {
    private Calibration() {}

    /** Forecasts and scores every month of a record up to {@code until}, with the baseline and with our model. */
    public static Backtest backtest(Path record, YearMonth until) {
        return Backtest.of(record, until);
    }

    /**
     * Reads a monthly record as a back-test reads it.
     *
     * @throws testudo.quantity.BadInput naming every faulty row, or that no month can be scored
     */
    public static void checkMonths(Path record) {
        Backtest.requireScored(record, MonthlyRecord.read(record, YearMonth.of(9999, 12)));
    }

    /**
     * Reads a per-attack record as the mirror reads it.
     *
     * @throws testudo.quantity.BadInput naming every faulty row
     */
    public static void checkAttacks(Path record) {
        AttackRecord.read(record);
    }

    /** Correlation within an attack, soft kill and decoys, fitted on the per-attack record. */
    public static Fits fits(Path attacks, Path decoys) {
        return Fits.of(attacks, decoys);
    }

    /**
     * The engine with a Ukraine-like laydown against the record, by class and half-year.
     *
     * @param facts systems and threats with their ranges
     * @param attacks the per-attack record
     * @param calibration folder with the places and holdings of the mirror
     * @param until last month; only whole half-years are shown
     * @param threads at least one; changes nothing but the time
     */
    public static Mirror mirror(FactBook facts, Path attacks, Path calibration, YearMonth until, int threads) {
        return Mirror.of(facts, attacks, calibration, until, threads);
    }

    /**
     * The calibrated engine, the record alone and the mirror as it was, by class and half-year, in this order.
     *
     * @param facts systems and threats with their ranges
     * @param attacks a per-attack record
     * @param calibration folder with the posterior and the places and holdings of the mirror
     * @param until last month; only whole half-years are shown
     * @param threads at least one; changes nothing but the time
     */
    public static List<CalibratedRow> calibrated(
            FactBook facts, Path attacks, Path calibration, YearMonth until, int threads) {
        List<CalibratedRow> rows = new ArrayList<>(Calibrated.rows(attacks, calibration, until));
        mirror(facts, attacks, calibration, until, threads).rows().stream()
                .map(Calibrated::of)
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    /** What a default was fitted to be, as the table of fits has it, and on which months of the record. */
    public record Fitted(String value, String low, String high, String from, String to) {}

    /**
     * The fits that defaults rest on, by quantity and class such as {@code correlation.drone}.
     *
     * @param written the table of fits in {@code data/calibration}, which a test holds to the record
     */
    public static SortedMap<String, Fitted> fitted(Path written) {
        SortedMap<String, Fitted> fits = new TreeMap<>();
        CsvTable table = CsvTable.read(
                written, List.of("quantity", "class", "from", "to", "value", "low", "high", "feeds_defaults"));
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "feeds_defaults").equals("Y")) {
                fits.put(
                        table.text(row, "quantity") + "." + table.text(row, "class"),
                        new Fitted(
                                table.text(row, "value"),
                                table.text(row, "low"),
                                table.text(row, "high"),
                                table.text(row, "from"),
                                table.text(row, "to")));
            }
        }
        return fits;
    }
}
