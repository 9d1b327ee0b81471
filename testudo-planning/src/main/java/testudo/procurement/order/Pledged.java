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
    public enum Unit {
        NOT_PUBLIC,
        FIRE_UNITS,
        ROUNDS
    }

    /** What is counted. */
    public Unit unit() {
        return contract.uncounted()
                ? Unit.NOT_PUBLIC
                : contract.fireUnits().isPresent() ? Unit.FIRE_UNITS : Unit.ROUNDS;
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

    /** Whether its count is public. */
    public boolean isCounted() {
        return !contract.uncounted();
    }

    /** Whether nothing is left to come. */
    public boolean isDelivered() {
        return isCounted() && toCome().orElse(0L) == 0;
    }

    /** How what is left of it stands; empty where its line or the contract is closed to the plan. */
    public Optional<SignedDelivery.State> state() {
        return main().map(SignedDelivery::state);
    }
}
