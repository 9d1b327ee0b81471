/**
 * Linear and mixed-integer models and the solver behind them; the door is {@link testudo.solver.Highs}.
 *
 * <p>A {@link testudo.solver.LinearModel} is drafted column by column and row by row, then handed to a {@link testudo.solver.Highs}
 * session, which calls the HiGHS library through Java's foreign-function interface. A session keeps the model loaded, so rows can be
 * added and a start given between two solves. Runs use one thread and stop on a gap, on nodes or on simplex iterations, all of which
 * are counted work: the same model gives the same answer on every run. A limit by the clock exists for people who wait; an answer that
 * it cut short says so.
 */
@NullMarked
package testudo.solver;

import org.jspecify.annotations.NullMarked;
