package testudo.procurement.model;

/**
 * A plan as arrays: orders and what is ready by member, item and year, and steps by line, kind of expansion and year.
 *
 * @param value worth of what is ready
 * @param bound proved bound on that worth
 * @param stoppedBy why the search ended
 */
record Draft(long[][][] orders, double[][][] ready, long[][][] steps, double value, double bound, String stoppedBy) {
    /** Distance of the bound from the value, as a share of the value. */
    double gap() {
        return value <= 0 ? (bound <= 1e-9 ? 0 : 1) : Math.max(0, bound - value) / value;
    }
}
