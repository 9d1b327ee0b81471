package testudo.tabulation.row;

import testudo.plan.Goal;
import testudo.proving.Verdict;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;

/**
 * One term of a goal and what is reached of it.
 *
 * @param term what is wanted
 * @param value what is reached, with the band over unknown parameters
 * @param wanted least value wanted
 * @param verdict what follows
 */
public record HeldTerm(Goal.Term term, Estimate value, Scalar wanted, Verdict verdict) {
    /** Whether value and wanted are nights rather than a share. */
    public boolean nights() {
        return term instanceof Goal.Days;
    }

    /** Unit of value and wanted. */
    public String unit() {
        return nights() ? "nights" : "share";
    }
}
