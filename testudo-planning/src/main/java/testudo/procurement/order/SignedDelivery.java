package testudo.procurement.order;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a contract in a plan.
 *
 * @param contract which
 * @param item what comes: a system, or its rounds
 * @param roundsAlone whether these are rounds
 * @param count pieces still to come
 * @param deliveries by year, those with a delivery only
 * @param beyondOutput pieces that the stated output of the line cannot have made when they are due: the output is contradicted
 * @param state how it stands
 */
public record SignedDelivery(
        Contract contract,
        String item,
        boolean roundsAlone,
        long count,
        List<InYear> deliveries,
        long beyondOutput,
        State state) {
    public SignedDelivery {
        deliveries = List.copyOf(deliveries);
    }

    /** Pieces that arrive in a year. */
    public record InYear(Year year, long pieces) {}

    /** How a contract stands. */
    public enum State {
        /** Arrives in its contract years, which the stated output allows. */
        IN_ITS_YEARS,
        /** Arrives in its contract years, and the stated output of the line is contradicted. */
        BEYOND_OUTPUT,
        /** Its contract years are past and no delivery is recorded: taken to come in the first year. */
        OVERDUE,
        /** Some or all of it is due when suppliers leave nothing of its line open, and does not come. */
        STOPPED
    }

    /**
     * The delivery of a contract.
     *
     * @param signed pieces still to come by the contract
     * @param start first year
     * @param spread pieces by year from the first
     * @param beyondOutput pieces that the stated output does not allow
     */
    public static SignedDelivery of(
            Contract contract,
            String item,
            boolean roundsAlone,
            long signed,
            Year start,
            List<Long> spread,
            long beyondOutput) {
        List<InYear> years = new ArrayList<>();
        for (int t = 0; t < spread.size(); t++) {
            if (spread.get(t) > 0) {
                years.add(new InYear(start.plusYears(t), spread.get(t)));
            }
        }
        long count = spread.stream().mapToLong(Long::longValue).sum();
        State state = count < signed && contract.term().to().getValue() < start.getValue() + spread.size()
                ? State.STOPPED
                : contract.term().past(start)
                        ? State.OVERDUE
                        : beyondOutput > 0 ? State.BEYOND_OUTPUT : State.IN_ITS_YEARS;
        return new SignedDelivery(contract, item, roundsAlone, count, years, beyondOutput, state);
    }

    /** First year in which something arrives. */
    public Year first() {
        return deliveries.getFirst().year();
    }

    /** Year in which the last of it arrives. */
    public Year last() {
        return deliveries.getLast().year();
    }
}
