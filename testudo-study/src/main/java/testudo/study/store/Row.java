package testudo.study.store;

import java.io.Serializable;

/**
 * One point of a study with what was measured there.
 *
 * @param point its number
 * @param role what the point is for
 * @param of the factor that it changes, or -1
 * @param group base point or trajectory, or -1
 * @param levels of the factors
 * @param values of the measures
 * @param errors standard errors of the values
 */
public record Row(long point, String role, int of, long group, double[] levels, double[] values, double[] errors)
        implements Serializable {}
