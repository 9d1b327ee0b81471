package testudo.study.design;

import java.io.Serializable;

/**
 * Points that are computed together and kept in one file.
 *
 * @param number of the part, from 0
 * @param from first point
 * @param to behind the last point
 */
public record Part(int number, long from, long to) implements Serializable {
    /** How many points it has. */
    public int size() {
        return (int) (to - from);
    }
}
