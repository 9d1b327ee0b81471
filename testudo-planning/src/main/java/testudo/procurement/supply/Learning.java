package testudo.procurement.supply;

import java.io.Serializable;
import testudo.quantity.Money;
import testudo.quantity.Percent;

/**
 * Wright's unit learning curve: each doubling of the number made brings the cost of a unit to the slope's share of what it was.
 *
 * <p>c(n) = c(1) · n^(log2 s). Source: Wright, Factors Affecting the Cost of Airplanes, 1936.
 *
 * @param first cost of the first unit, c(1)
 * @param slope s, above 0% and up to 100%; 100% is no learning
 */
public record Learning(Money first, Percent slope) implements Serializable {
    public Learning {
        if (!(slope.value() > 0 && slope.value() <= 100)) {
            throw new IllegalArgumentException("a learning slope lies above 0% and up to 100%, was " + slope.value());
        }
    }

    /** Cost of the n-th unit, counted from 1. */
    public Money unit(long n) {
        if (n < 1) {
            throw new IllegalArgumentException("units are counted from 1, was " + n);
        }
        return first.times(Math.pow(n, exponent()));
    }

    /** Cost of all units from one to another, both included. */
    public Money lot(long from, long to) {
        double sum = 0;
        for (long n = Math.max(1, from); n <= to; n++) {
            sum += Math.pow(n, exponent());
        }
        return first.times(sum);
    }

    private double exponent() {
        return Math.log(slope.fraction()) / Math.log(2);
    }
}
