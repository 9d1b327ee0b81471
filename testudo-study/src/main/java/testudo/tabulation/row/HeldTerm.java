package testudo.tabulation.row;

import java.util.function.Function;
import testudo.plan.Goal;
import testudo.proving.Verdict;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.table.Schema;
import testudo.telling.InWords;

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

    /** The columns of every table that holds a goal against something. */
    public static <R> Schema<R> reached(Schema<R> schema, Function<R, HeldTerm> held) {
        return schema.text(
                        "term",
                        "what is wanted",
                        row -> InWords.of(held.apply(row).term()))
                .number(
                        "value",
                        "probability, share or nights",
                        "reached, base value",
                        row -> held.apply(row).value().mean())
                .number(
                        "low",
                        "the same",
                        "least over unknown parameters",
                        row -> held.apply(row).value().low())
                .number(
                        "high",
                        "the same",
                        "most over unknown parameters",
                        row -> held.apply(row).value().high())
                .number(
                        "wanted",
                        "the same",
                        "least value wanted",
                        row -> held.apply(row).wanted().value());
    }
}
