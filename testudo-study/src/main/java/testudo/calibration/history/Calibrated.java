package testudo.calibration.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hipparchus.distribution.continuous.NormalDistribution;
import testudo.calibration.mirror.MirrorRow;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.CsvTable;
import testudo.facts.FactBook;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** The engine calibrated on the record: how the posterior is made, written, read and held against a record. */
public final class Calibrated {
    /** Last month that a calibration sees; later months are for scoring. */
    public static final YearMonth UNTIL = YearMonth.of(2025, 6);

    private static final String NAME = "posterior.csv";
    /** Ending of the file of the points that were fought, from which a later start goes on. */
    private static final String FOUGHT = "_fought.txt";

    private Calibrated() {}

    /**
     * Calibrates and writes the posterior, and beside it its draws, those of the record alone, what was checked, and the
     * points that were fought.
     *
     * @param facts systems and threats with their ranges
     * @param attacks the per-attack record
     * @param calibration folder of the tables of the mirror and the side data
     * @param out file of the posterior; a run with the same inputs goes on from the points fought beside it
     * @param version of the program
     * @param effort how much work
     * @param threads at least one; changes nothing but the time
     * @param tell takes a line on the progress now and then
     */
    public static void calibrate(
            FactBook facts,
            Path attacks,
            Path calibration,
            Path out,
            String version,
            Effort effort,
            int threads,
            Consumer<String> tell) {
        AttackRecord record = AttackRecord.read(attacks);
        Path notes = beside(out, FOUGHT);
        HistoryMatch match = new HistoryMatch(facts, record, calibration, UNTIL, notes, effort, threads, tell);
        HistoryMatch.Result result = match.match();
        String inputs = Inputs.hash(facts, record, UNTIL, calibration);
        write(out, summaries(result.summaries(), version, inputs));
        write(beside(out, "_draws.csv"), DrawTable.written(result.draws(), true));
        write(beside(out, "_record_only.csv"), DrawTable.written(result.recordOnly(), false));
        write(beside(out, "_checks.csv"), checks(match));
    }

    /**
     * Calibration by simulation on the emulator of the committed points: how the truth of records that are drawn from the prior ranks among the
     * draws of their fits.
     *
     * @param facts systems and threats with their ranges
     * @param attacks the per-attack record, of which only the numbers launched are seen
     * @param calibration folder of the posterior and of the points that were fought for it
     * @param records how many are drawn
     * @param out file in which the ranks of each are kept, and from which a later start with the same inputs goes on
     * @param threads at least one; changes nothing but the time
     * @param tell takes a line on the progress now and then
     */
    public static List<RankRow> ranks(
            FactBook facts, Path attacks, Path calibration, int records, Path out, int threads, Consumer<String> tell) {
        AttackRecord record = AttackRecord.read(attacks);
        try {
            Path notes = Files.createTempFile("testudo-fought", ".txt");
            try {
                Files.copy(beside(calibration.resolve(NAME), FOUGHT), notes, StandardCopyOption.REPLACE_EXISTING);
                HistoryMatch match =
                        new HistoryMatch(facts, record, calibration, UNTIL, notes, Effort.full(), threads, tell);
                String inputs = Inputs.hash(facts, record, UNTIL, calibration) + " " + HistoryMatch.SEED;
                return new Ranks(match.target.shots, match.emulated(), inputs)
                        .of(records, HistoryMatch.SEED, threads, out, tell);
            } finally {
                Files.deleteIfExists(notes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String summaries(List<Summary> summaries, String version, String inputs) {
        StringBuilder text =
                new StringBuilder("parameter,priorLow,priorMedian,priorHigh,low,median,high,shrinkage,learnt,"
                        + "until,seed,version,inputs\n");
        for (Summary s : summaries) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%.4f,%.4f,%.4f,%.4f,%.4f,%.4f,%.3f,%s,%s,%d,%s,%s%n",
                    s.parameter(),
                    s.priorLow(),
                    s.priorMedian(),
                    s.priorHigh(),
                    s.low(),
                    s.median(),
                    s.high(),
                    s.shrinkage(),
                    s.learnt() ? "learnt" : "not learnt",
                    UNTIL,
                    HistoryMatch.SEED,
                    version,
                    inputs));
        }
        return text.toString().replace("\r", "");
    }

    private static String checks(HistoryMatch match) {
        StringBuilder text = new StringBuilder("check,value\n");
        match.checks.forEach((check, value) -> text.append(String.format(Locale.ROOT, "\"%s\",%.4f\n", check, value)));
        return text.toString();
    }

    private static Path beside(Path out, String ending) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        return out.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why the committed posterior does not fit the facts, the record and the tables it stands beside, or nothing where it does.
     *
     * @param facts systems, threats and what the engine assumes
     * @param attacks the per-attack record
     * @param calibration folder of the posterior and of the tables of the mirror
     */
    public static List<Finding> stale(FactBook facts, Path attacks, Path calibration) {
        Path file = calibration.resolve(NAME);
        CsvTable table = CsvTable.read(file, List.of("parameter", "until", "seed", "version", "inputs"));
        String now = Inputs.hash(facts, AttackRecord.read(attacks), UNTIL, calibration);
        if (table.size() > 0 && table.text(0, "inputs").equals(now)) {
            return List.of();
        }
        return List.of(new Finding(
                file.toString(),
                1,
                "posterior-fresh",
                "the posterior was made from other inputs than those beside it (" + now + ")",
                "run ./testudo backtest --calibrate --out data/calibration/posterior.csv."));
    }

    /**
     * What of the posterior is taken to another theatre, each range widened by half a logit, as the text of the table {@code friction_plan}.
     *
     * @param calibration folder of the posterior
     */
    public static String transfer(Path calibration) {
        CsvTable table = CsvTable.read(calibration.resolve(NAME), List.of("parameter", "low", "median", "high"));
        int last = DrawTable.MONTHS / 6 - 1;
        Span spread = Span.exactly(0);
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "parameter").equals("nightSpreadDrone." + DrawTable.half(last))) {
                spread = Span.of(
                        table.number(row, "low", 0.001, 0.999).orElse(0.001),
                        table.number(row, "median", 0.001, 0.999).orElse(0.001),
                        table.number(row, "high", 0.001, 0.999).orElse(0.001));
            }
        }
        table.throwFindings();
        return Transfer.csv(DrawTable.read(calibration.resolve("posterior_draws.csv"), true), spread);
    }

    /**
     * Forecasts of the calibrated engine and of the record alone, by class and half-year.
     *
     * @param attacks a per-attack record of any length
     * @param calibration folder of the posterior
     * @param until last month; only whole half-years are shown
     */
    public static List<CalibratedRow> rows(Path attacks, Path calibration, YearMonth until) {
        AttackRecord record = AttackRecord.read(attacks);
        List<CalibratedRow> rows = new ArrayList<>();
        rows.addAll(rows(
                CalibratedRow.CALIBRATED,
                DrawTable.read(calibration.resolve("posterior_draws.csv"), true),
                record,
                until));
        rows.addAll(rows(
                CalibratedRow.RECORD_ONLY,
                DrawTable.read(calibration.resolve("posterior_record_only.csv"), false),
                record,
                until));
        return rows;
    }

    /**
     * Forecasts beside the shipped record to its last whole half-year, as the text of the table that {@link #scored} reads.
     *
     * @param attacks the shipped per-attack record
     * @param calibration folder of the posterior
     */
    public static String scores(Path attacks, Path calibration) {
        return ScoreTable.written(rows(attacks, calibration, YearMonth.of(9999, 12)));
    }

    /**
     * The forecasts that stand beside the posterior: the calibrated engine and the record alone against the shipped record.
     *
     * @param calibration folder of the posterior
     */
    public static List<CalibratedRow> scored(Path calibration) {
        return ScoreTable.read(calibration.resolve("posterior_scores.csv"));
    }

    private static List<CalibratedRow> rows(
            String model, List<DrawTable.Row> draws, AttackRecord record, YearMonth until) {
        Foretold foretold = new Foretold(draws, record, UNTIL);
        YearMonth last = until.isAfter(record.last()) ? wholeTo(record.last()) : until;
        List<CalibratedRow> rows = new ArrayList<>();
        for (YearMonth from = Target.FIRST; !from.plusMonths(5).isAfter(last); from = from.plusMonths(6)) {
            for (ThreatClass c : ThreatClass.values()) {
                YearMonth start = from;
                foretold.half(c, from, false)
                        .ifPresent(half -> rows.add(row(
                                model,
                                c,
                                start,
                                half,
                                foretold.half(c, start, true).orElse(half))));
            }
        }
        if (rows.isEmpty()) {
            throw new BadInput(new Finding(
                    "the record",
                    0,
                    "half-years-whole",
                    "no whole half-year from " + Target.FIRST + " to " + last + " has a launch",
                    "give a later --until or a longer record."));
        }
        return rows;
    }

    /** The last month of the half-year in which a record ends. */
    private static YearMonth wholeTo(YearMonth month) {
        return YearMonth.of(month.getYear(), month.getMonthValue() <= 6 ? 6 : 12);
    }

    private static CalibratedRow row(
            String model, ThreatClass c, YearMonth from, Foretold.Half half, Foretold.Half asNew) {
        double low = half.at(0.05);
        double high = half.at(0.95);
        return new CalibratedRow(
                model,
                c.key(),
                from,
                from.plusMonths(5),
                Probability.of(half.recorded()),
                Probability.of(half.mean()),
                Probability.of(low),
                Probability.of(high),
                half.recorded() >= low && half.recorded() <= high,
                Probability.of(Math.clamp(half.crps(), 0, 1)),
                half.months(),
                asNew.inside(),
                asNew.recorded() >= asNew.at(0.05) && asNew.recorded() <= asNew.at(0.95),
                from.isAfter(UNTIL));
    }

    /**
     * A band with a mean, taken as two halves of normal distributions, scored like the others.
     *
     * @param row the mirror beside the record
     */
    public static CalibratedRow of(MirrorRow row) {
        double mean = row.mean().value();
        double[] samples = new double[999];
        NormalDistribution normal = new NormalDistribution();
        for (int k = 0; k < samples.length; k++) {
            double z = normal.inverseCumulativeProbability((k + 0.5) / samples.length) / 1.645;
            double reach = z < 0 ? mean - row.low().value() : row.high().value() - mean;
            samples[k] = Math.clamp(mean + z * reach, 0, 1);
        }
        Arrays.sort(samples);
        Foretold.Half half = new Foretold.Half(samples, row.recorded().value(), 0, 0, 0);
        return new CalibratedRow(
                CalibratedRow.MIRROR,
                row.threatClass(),
                row.from(),
                row.to(),
                row.recorded(),
                row.mean(),
                row.low(),
                row.high(),
                row.inside(),
                Probability.of(Math.clamp(half.crps(), 0, 1)),
                0,
                0,
                row.inside(),
                row.from().isAfter(UNTIL));
    }
}
