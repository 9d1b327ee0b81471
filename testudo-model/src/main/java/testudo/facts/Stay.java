package testudo.facts;

import java.time.LocalDate;
import java.util.Optional;
import testudo.facts.tables.FactRow;
import testudo.quantity.Member;

/**
 * Units that one member has stationed with another.
 *
 * @param row of the facts
 * @param owner whose they are
 * @param host on whose land they stand
 * @param system their type
 * @param fireUnits how many; empty where that is not public
 * @param from first day
 * @param to last day; empty where no end is known
 */
public record Stay(
        String row,
        Member owner,
        Member host,
        String system,
        Optional<Integer> fireUnits,
        LocalDate from,
        Optional<LocalDate> to) {
    static Stay of(FactRow row) {
        return new Stay(
                row.key(),
                Member.of(row.text("owner")),
                Member.of(row.text("host")),
                row.text("system_id"),
                row.whole("fire_units"),
                LocalDate.parse(row.text("from")),
                Optional.of(row.text("to")).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }

    /** Whether they stand there on a day. */
    public boolean on(LocalDate day) {
        return !from.isAfter(day) && to.map(last -> !last.isBefore(day)).orElse(true);
    }
}
