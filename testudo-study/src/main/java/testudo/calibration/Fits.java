package testudo.calibration;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import testudo.calibration.record.AttackRecord;
import testudo.calibration.record.CsvTable;
import testudo.calibration.record.RecordClass;
import testudo.calibration.score.Interval;
import testudo.calibration.score.NightCorrelation;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Probability;

/**
 * What the record says about correlation, soft kill and decoys, by half-year and over the window that feeds the defaults.
 *
 * @param all every fit
 * @param attacksSetAside rows of the per-attack record whose counts cannot be used
 */
public record Fits(List<Fit> all, int attacksSetAside) {
    /** First month of the fits that feed the defaults: two years up to the end of the record shipped. */
    static final YearMonth DEFAULT_FROM = YearMonth.of(2024, 1);

    /** While these reports told soft kill from hard kill, in full months. */
    private static final YearMonth LOST_FROM = YearMonth.of(2024, 10);

    private static final YearMonth LOST_TO = YearMonth.of(2025, 7);
    private static final int FEWEST_ATTACKS = 20;
    private static final String HEADER = "quantity,class,from,to,value,low,high,records,launched,feeds_defaults\n";

    public Fits {
        all = List.copyOf(all);
    }

    /** Fits the per-attack record and the table of stated decoys. */
    public static Fits of(Path attacks, Path decoys) {
        AttackRecord record = AttackRecord.read(attacks);
        List<Fit> all = new ArrayList<>();
        for (RecordClass recordClass : RecordClass.values()) {
            correlation(record, recordClass, DEFAULT_FROM, record.last(), true, all);
            for (YearMonth half = YearMonth.of(2022, 7); !half.isAfter(record.last()); half = half.plusMonths(6)) {
                correlation(record, recordClass, half, half.plusMonths(5), false, all);
            }
        }
        all.add(lost(record, attacks));
        all.add(decoys(decoys));
        return new Fits(all, record.setAside());
    }

    private static void correlation(
            AttackRecord record,
            RecordClass recordClass,
            YearMonth from,
            YearMonth to,
            boolean feedsDefaults,
            List<Fit> all) {
        List<AttackRecord.Attack> attacks = record.of(recordClass, from, to);
        int neutralised =
                attacks.stream().mapToInt(AttackRecord.Attack::neutralised).sum();
        if (attacks.size() < FEWEST_ATTACKS || neutralised == 0) {
            return;
        }
        NightCorrelation fit = NightCorrelation.of(attacks);
        all.add(new Fit(
                Fit.Quantity.CORRELATION,
                recordClass.key(),
                from,
                to,
                Probability.of(fit.correlation()),
                new Interval(Probability.of(fit.low()), Probability.of(fit.high())),
                attacks.size(),
                launched(attacks),
                feedsDefaults));
    }

    private static long launched(List<AttackRecord.Attack> attacks) {
        return attacks.stream().mapToLong(AttackRecord.Attack::launched).sum();
    }

    private static Fit lost(AttackRecord record, Path file) {
        Pool pool = new Pool();
        for (YearMonth month = LOST_FROM; !month.isAfter(LOST_TO); month = month.plusMonths(1)) {
            List<AttackRecord.Attack> attacks = record.of(RecordClass.DRONE, month, month);
            pool.add(attacks.stream().mapToInt(AttackRecord.Attack::lost).sum(), launched(attacks));
        }
        return pool.fit(Fit.Quantity.LOST, LOST_FROM, LOST_TO, file);
    }

    private static Fit decoys(Path file) {
        CsvTable table = CsvTable.read(file, List.of("month", "launched_in_reports_with_split", "shahed_type_stated"));
        Pool pool = new Pool();
        List<YearMonth> months = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            OptionalInt launched = table.count(row, "launched_in_reports_with_split", OptionalInt.empty());
            OptionalInt armed = table.count(row, "shahed_type_stated", OptionalInt.empty());
            table.month(row, "month").ifPresent(months::add);
            if (launched.isPresent() && armed.isPresent() && armed.getAsInt() > launched.getAsInt()) {
                table.fault(
                        row,
                        "sum-within-launched",
                        armed.getAsInt() + " armed of " + launched.getAsInt() + " launched",
                        "the row counts something twice.");
            } else if (launched.isPresent() && armed.isPresent()) {
                pool.add(launched.getAsInt() - armed.getAsInt(), launched.getAsInt());
            }
        }
        table.throwFindings();
        YearMonth first = months.isEmpty() ? DEFAULT_FROM : months.getFirst();
        return pool.fit(Fit.Quantity.DECOYS, first, months.isEmpty() ? first : months.getLast(), file);
    }

    /** A share pooled over months, with its lowest and highest month. */
    private static final class Pool {
        private long part;
        private long whole;
        private int months;
        private double lowest = 1;
        private double highest;

        void add(long monthPart, long monthWhole) {
            if (monthWhole > 0) {
                part += monthPart;
                whole += monthWhole;
                months++;
                lowest = Math.min(lowest, (double) monthPart / monthWhole);
                highest = Math.max(highest, (double) monthPart / monthWhole);
            }
        }

        Fit fit(Fit.Quantity quantity, YearMonth from, YearMonth to, Path file) {
            if (whole == 0) {
                throw new BadInput(new Finding(
                        file.toString(),
                        0,
                        "launches-present",
                        "no drone was launched from " + from + " to " + to,
                        "the record must reach that time."));
            }
            return new Fit(
                    quantity,
                    RecordClass.DRONE.key(),
                    from,
                    to,
                    Probability.of((double) part / whole),
                    new Interval(Probability.of(lowest), Probability.of(highest)),
                    months,
                    whole,
                    true);
        }
    }

    /** The fit of that quantity and class which feeds the defaults. */
    public Fit defaultOf(Fit.Quantity quantity, String threatClass) {
        return all.stream()
                .filter(fit ->
                        fit.quantity() == quantity && fit.threatClass().equals(threatClass) && fit.feedsDefaults())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no " + quantity.key() + " is fitted for '" + threatClass + "'. Maybe one of "
                                + String.join(
                                        ", ",
                                        all.stream()
                                                .filter(Fit::feedsDefaults)
                                                .map(Fit::threatClass)
                                                .distinct()
                                                .toList())
                                + "."));
    }

    /** The table {@code data/calibration/fits.csv}. */
    public String csv() {
        StringBuilder text = new StringBuilder(HEADER);
        for (Fit fit : all) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%s,%.4f,%.4f,%.4f,%d,%d,%s\n",
                    fit.quantity().key(),
                    fit.threatClass(),
                    fit.from(),
                    fit.to(),
                    fit.value().value(),
                    fit.band().low().value(),
                    fit.band().high().value(),
                    fit.records(),
                    fit.launched(),
                    fit.feedsDefaults() ? "Y" : "N"));
        }
        return text.toString();
    }
}
