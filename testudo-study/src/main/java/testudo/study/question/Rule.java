package testudo.study.question;

import java.io.Serializable;

/**
 * A verdict: whether a measure keeps to a bound.
 *
 * @param measure which
 * @param atMost whether the bound is an upper one
 * @param bound it
 */
public record Rule(String measure, boolean atMost, double bound) implements Serializable {
    /** Whether a value keeps to it. */
    public boolean met(double value) {
        return atMost ? value <= bound : value >= bound;
    }

    /** As it is written. */
    public String text() {
        return measure + (atMost ? " <= " : " >= ") + bound;
    }
}
