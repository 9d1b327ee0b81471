package testudo.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.threat.ThreatClass;

/**
 * Nights of the public record, quiet ones included. A night runs from noon to noon and bears the date of its morning; attacks of other
 * classes, and those without a number or a day, are left out.
 *
 * @param from first night
 * @param to last night
 * @param launched launches by class, night by night
 */
public record RecordedNights(LocalDate from, LocalDate to, List<Map<ThreatClass, Integer>> launched) {
    public RecordedNights {
        launched = List.copyOf(launched);
    }

    /**
     * The nights of some months of the record, up to its last night.
     *
     * @throws BadInput if the record has no attack in them
     */
    public static RecordedNights between(FactBook facts, YearMonth first, YearMonth last) {
        TreeMap<LocalDate, Map<ThreatClass, Integer>> nights = new TreeMap<>();
        for (FactRow row : facts.table("raids").rows()) {
            Optional<ThreatClass> threatClass = classOf(row.text("threat_class"));
            Optional<LocalDate> night = night(row.text("time_start"));
            Optional<Integer> launched = row.whole("launched");
            if (threatClass.isPresent() && night.isPresent() && launched.isPresent()) {
                nights.computeIfAbsent(night.get(), ignored -> new EnumMap<>(ThreatClass.class))
                        .merge(threatClass.get(), launched.get(), Integer::sum);
            }
        }
        if (nights.isEmpty()
                || last.isBefore(first)
                || last.atEndOfMonth().isBefore(nights.firstKey())
                || first.atDay(1).isAfter(nights.lastKey())) {
            throw new BadInput(new Finding(
                    "--record",
                    0,
                    "record-months",
                    "the record has no nights from " + first + " to " + last,
                    nights.isEmpty()
                            ? "the facts hold no raids."
                            : "months from " + YearMonth.from(nights.firstKey()) + " to "
                                    + YearMonth.from(nights.lastKey()) + "."));
        }
        LocalDate start = later(first.atDay(1), nights.firstKey());
        LocalDate end = earlier(last.atEndOfMonth(), nights.lastKey());
        List<Map<ThreatClass, Integer>> list = new ArrayList<>();
        for (LocalDate date = start; !date.isAfter(end); date = date.plusDays(1)) {
            list.add(nights.getOrDefault(date, Map.of()));
        }
        return new RecordedNights(start, end, list);
    }

    private static Optional<ThreatClass> classOf(String recorded) {
        return Arrays.stream(ThreatClass.values())
                .filter(c -> c.recordName().equals(recorded))
                .findFirst();
    }

    private static Optional<LocalDate> night(String start) {
        try {
            return Optional.of(
                    start.contains("T")
                            ? LocalDateTime.parse(start).plusHours(12).toLocalDate()
                            : LocalDate.parse(start));
        } catch (DateTimeException onlyAMonth) {
            return Optional.empty();
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
