package testudo.procurement.model;

import java.io.Serializable;

/**
 * The linear relaxation of a question, in which parts of a unit can be bought, as it was solved: what plans of every effort, the curve of what is affordable and the
 * bound begin with.
 *
 * @param values one a column of the whole model
 * @param duals one a row
 * @param bound on the value of any plan
 * @param near whether it was solved near its optimum only
 * @param work iterations
 */
public record Solved(double[] values, double[] duals, double bound, boolean near, long work) implements Serializable {}
