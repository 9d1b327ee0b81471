package testudo.study.subject;

/**
 * What was measured at a point.
 *
 * @param values of the measures in their order
 * @param errors standard errors of the values, 0 where no luck is in them
 */
public record Outcome(double[] values, double[] errors) {}
