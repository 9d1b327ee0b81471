package testudo.solver;

/** Why a solve ended. */
public enum Ending {
    /** The optimum is proved, within the solver's tolerances and the gap that was asked for. */
    PROVED("proved"),
    /** The limit of branch-and-bound nodes was reached. */
    NODES("nodes"),
    /** The limit of simplex iterations was reached. */
    ITERATIONS("iterations"),
    /** The clock limit was reached; another run may end elsewhere. */
    TIME("time"),
    /** The caller cancelled. */
    CANCELLED("cancelled"),
    /** No point meets all rows and bounds. */
    INFEASIBLE("infeasible"),
    /** The objective has no finite optimum, or the model is infeasible too. */
    UNBOUNDED("unbounded");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
