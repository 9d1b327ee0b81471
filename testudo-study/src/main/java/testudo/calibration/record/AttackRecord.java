package testudo.calibration.record;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** The per-attack record: one attack by one class a row, as far as its counts are usable. */
public final class AttackRecord {
    private static final List<String> COLUMNS =
            List.of("time_start", "threat_class", "launched", "destroyed", "lost_or_ew");
    private static final String MODEL = "model";
    /** Weapons of one class in one attack; the engine fights them one by one. */
    private static final int MOST_A_NIGHT = 10_000;

    private final List<Attack> attacks;
    private final int setAside;

    /**
     * One attack by weapons of one class.
     *
     * @param recordClass the class
     * @param night from noon to noon, named by its morning
     * @param month of the start
     * @param launched weapons launched
     * @param destroyed of these shot down
     * @param lost of these lost without a shot
     * @param surfaceToAir whether the weapons are missiles built against aircraft and fired at the ground (S-300, S-400)
     */
    public record Attack(
            RecordClass recordClass,
            LocalDate night,
            YearMonth month,
            int launched,
            int destroyed,
            int lost,
            boolean surfaceToAir) {
        public int neutralised() {
            return destroyed + lost;
        }
    }

    private AttackRecord(List<Attack> attacks, int setAside) {
        this.attacks = List.copyOf(attacks);
        this.setAside = setAside;
    }

    /**
     * Reads a file with the columns of {@code raids.csv}. A row without a number launched, or with more neutralised than launched, is
     * set aside and counted: both occur in the posts themselves.
     */
    public static AttackRecord read(Path file) {
        CsvTable table = CsvTable.read(file, COLUMNS);
        List<Attack> attacks = new ArrayList<>();
        int setAside = 0;
        boolean told = table.has(MODEL);
        for (int row = 0; row < table.size(); row++) {
            Optional<RecordClass> recordClass = RecordClass.ofRecordName(table.text(row, "threat_class"));
            Optional<YearMonth> month = table.month(row, "time_start");
            OptionalInt launched = table.count(row, "launched", OptionalInt.of(0), MOST_A_NIGHT);
            OptionalInt destroyed = table.count(row, "destroyed", OptionalInt.of(0), MOST_A_NIGHT);
            OptionalInt lost = table.count(row, "lost_or_ew", OptionalInt.of(0), MOST_A_NIGHT);
            if (recordClass.isEmpty()
                    || month.isEmpty()
                    || launched.isEmpty()
                    || destroyed.isEmpty()
                    || lost.isEmpty()) {
                continue;
            }
            Attack attack = new Attack(
                    recordClass.get(),
                    night(table.text(row, "time_start")),
                    month.get(),
                    launched.getAsInt(),
                    destroyed.getAsInt(),
                    lost.getAsInt(),
                    told && surfaceToAir(table.text(row, MODEL)));
            if (attack.launched() > 0 && attack.neutralised() <= attack.launched()) {
                attacks.add(attack);
            } else {
                setAside++;
            }
        }
        table.throwFindings();
        if (attacks.isEmpty()) {
            throw new BadInput(new Finding(
                    file.toString(),
                    0,
                    "attacks-present",
                    "no row tells of an attack with a number launched and no more neutralised than launched",
                    "use the columns and words of data/found/forces/raids.csv."));
        }
        return new AttackRecord(attacks, setAside);
    }

    /** Rows that name other missiles as well are left among those. */
    private static boolean surfaceToAir(String model) {
        return (model.startsWith("S-300") || model.startsWith("S-400")) && !model.contains(" and ");
    }

    /** The night of a day runs from noon of the day before to noon; a start without an hour belongs to its day. */
    private static LocalDate night(String start) {
        try {
            return start.contains("T")
                    ? LocalDateTime.parse(start).plusHours(12).toLocalDate()
                    : LocalDate.parse(start);
        } catch (DateTimeException onlyAMonth) {
            return YearMonth.parse(start.substring(0, 7)).atDay(1);
        }
    }

    public List<Attack> of(RecordClass recordClass, YearMonth from, YearMonth to) {
        return attacks.stream()
                .filter(attack -> attack.recordClass() == recordClass
                        && !attack.month().isBefore(from)
                        && !attack.month().isAfter(to))
                .toList();
    }

    public YearMonth last() {
        return attacks.stream().map(Attack::month).max(YearMonth::compareTo).orElse(YearMonth.of(2022, 9));
    }

    public int setAside() {
        return setAside;
    }
}
