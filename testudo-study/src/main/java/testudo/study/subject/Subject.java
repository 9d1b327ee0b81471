package testudo.study.subject;

/** What a study asks, ready to be asked at any levels of its factors. Safe on several threads; the same levels always give the same. */
public interface Subject {
    /**
     * Asks.
     *
     * @param levels of the factors in their order
     * @param number of the point, from which its own luck comes where luck is not common
     */
    Outcome at(double[] levels, long number);
}
