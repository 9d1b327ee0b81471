package testudo.procurement.order;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A signed contract as aid trackers would show it: signed, due by now, delivered by now, and when the rest comes in the plan.
 *
 * @param contract which
 * @param deliveries what comes in the plan: fire units, rounds, or both; empty where nothing of it comes
 * @param now year of the plan's day
 */
public record Pledged(Contract contract, List<SignedDelivery> deliveries, Year now) {
    public Pledged {
        deliveries = List.copyOf(deliveries);
    }

    /** Every signed contract of the book with what comes of it. */
    public static List<Pledged> of(List<Contract> book, List<SignedDelivery> told, Year now) {
        List<Pledged> all = new ArrayList<>();
        for (Contract contract : book) {
            if (contract.state() == Contract.State.SIGNED) {
                List<SignedDelivery> own = told.stream()
                        .filter(delivery -> delivery.contract().id().equals(contract.id()))
                        .toList();
                all.add(new Pledged(contract, own, now));
            }
        }
        return all;
    }

    /** The fire units of it, or its rounds where it is for rounds alone. */
    private Optional<SignedDelivery> main() {
        boolean units = contract.toCome() > 0;
        return deliveries.stream()
                .filter(delivery -> delivery.roundsAlone() != units)
                .findFirst();
    }

    private Optional<SignedDelivery> comes() {
        return main().filter(delivery -> !delivery.deliveries().isEmpty());
    }

    /** What is counted. */
    public String unit() {
        return contract.uncounted() ? "not public" : contract.fireUnits().isPresent() ? "fire units" : "rounds";
    }

    /** Pieces of the whole contract; empty where not public. */
    public Optional<Long> signedCount() {
        return contract.uncounted()
                ? Optional.empty()
                : Optional.of(contract.fireUnits()
                        .map(units -> Math.round(units.base()))
                        .orElse((long) contract.rounds()));
    }

    /** Pieces still to come; empty where not public. */
    public Optional<Long> toCome() {
        return signedCount().map(all -> all - contract.delivered());
    }

    /** Pieces that its years had due by the end of the year before now, in equal steps. */
    public Optional<Long> dueByNow() {
        Term term = contract.term();
        int years = Math.max(0, now.getValue() - term.from().getValue());
        List<Long> spread =
                signedCount().map(all -> term.spread(all, term.from(), years)).orElse(List.of());
        return signedCount()
                .map(all -> spread.stream().mapToLong(Long::longValue).sum());
    }

    /** Pieces recorded in service. */
    public Optional<Long> deliveredByNow() {
        return signedCount().map(all -> (long) contract.delivered());
    }

    /** Year in which the first of it comes in the plan. */
    public Optional<Year> first() {
        return comes().map(SignedDelivery::first);
    }

    /** Year in which the last of it has come in the plan. */
    public Optional<Year> last() {
        return comes().map(SignedDelivery::last);
    }

    /** Pieces that the stated output does not allow. */
    public long beyondOutput() {
        return main().map(SignedDelivery::beyondOutput).orElse(0L);
    }

    /** How it stands, for the reader. */
    public String words() {
        if (contract.uncounted()) {
            return "its count is not public";
        }
        if (toCome().orElse(0L) == 0) {
            return "all delivered";
        }
        return main().map(main -> main.state().words())
                .orElse("nothing of it comes: its line or the contract is closed to the plan");
    }
}
