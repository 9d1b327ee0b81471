package testudo.calibration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.calibration.mirror.Mirror;
import testudo.facts.FactBook;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** The door: hold forecasts against the public raid record. */
public final class Calibration {
    private Calibration() {}

    /** Forecasts and scores every month of a record up to {@code until}, with the baseline and with our model. */
    public static Backtest backtest(Path record, YearMonth until) {
        return Backtest.of(record, until);
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
     * The fits that defaults rest on, in words with their dates, by quantity and class such as {@code correlation.drone}.
     *
     * @param written the table of fits in {@code data/calibration}, which a test holds to the record
     */
    public static SortedMap<String, String> fitted(Path written) {
        SortedMap<String, String> words = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(written)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("feeds_defaults").equals("Y")) {
                    words.put(
                            row.getField("quantity") + "." + row.getField("class"),
                            "fitted " + row.getField("value") + " [" + row.getField("low") + " to "
                                    + row.getField("high") + "] on the public record, " + row.getField("from") + " to "
                                    + row.getField("to"));
                }
            }
        } catch (IOException e) {
            throw new BadInput(new Finding(
                    written.toString(),
                    0,
                    "file-readable",
                    "the table of fits cannot be read",
                    "restore the shipped file."));
        }
        return words;
    }
}
