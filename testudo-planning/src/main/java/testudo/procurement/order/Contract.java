package testudo.procurement.order;

import java.util.List;
import java.util.Optional;
import testudo.facts.tables.Grade;
import testudo.procurement.supply.Cost;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * One row of the order book.
 *
 * @param id stable key
 * @param member who buys
 * @param system of what
 * @param rows rows of the inventory that tell of the same order
 * @param fireUnits fire units of the whole contract; empty where not public, and then it enters no count
 * @param mostFireUnits the most that the sources allow; 0 where nothing is said
 * @param delivered fire units of it recorded in service
 * @param rounds rounds of a contract for rounds alone
 * @param value of the whole contract as printed, in euros of 2025; empty where not public
 * @param term its years
 * @param state how firm it is
 * @param with the member that buys or gives jointly
 * @param source key of its source
 * @param grade how well it is known
 * @param note remark
 */
public record Contract(
        String id,
        Member member,
        String system,
        List<String> rows,
        Optional<Span> fireUnits,
        int mostFireUnits,
        int delivered,
        int rounds,
        Optional<Cost> value,
        Term term,
        State state,
        Optional<Member> with,
        String source,
        Grade grade,
        String note) {
    public Contract {
        rows = List.copyOf(rows);
        if (delivered < 0
                || rounds < 0
                || fireUnits.isPresent() && fireUnits.get().base() < delivered) {
            throw new IllegalArgumentException("contract '" + id + "' has delivered " + delivered + " of " + fireUnits
                    + ".\nMaybe count what is delivered in the same fire units.");
        }
    }

    /** How firm an order is. */
    public enum State {
        SIGNED,
        APPROVED,
        ANNOUNCED,
        DELIVERED;

        /** As written in the table. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it is a contract with something still to come. */
    public boolean open() {
        return state == State.SIGNED && (fireUnits.isEmpty() || toCome() > 0 || rounds > 0);
    }

    /** Fire units signed for and not yet recorded in service; none where the count is not public. */
    public int toCome() {
        return fireUnits.map(units -> (int) units.base() - delivered).orElse(0);
    }

    /** Whether its count is not public. */
    public boolean uncounted() {
        return fireUnits.isEmpty() && rounds == 0;
    }
}
