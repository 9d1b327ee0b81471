package testudo.ledger;

import testudo.quantity.Money;
import testudo.quantity.Percent;

/** A present value spread over years in equal payments. */
public final class Annuity {
    private Annuity() {}

    /**
     * The equal payment at the end of each year: a = PV · r / (1 − (1 + r)^−n), and PV/n at r = 0.
     *
     * @param presentValue PV
     * @param rate r, the real interest rate a year, above −100%
     * @param years n, at least 1
     */
    public static Money payment(Money presentValue, Percent rate, int years) {
        double r = rate.fraction();
        if (years < 1 || r <= -1) {
            throw new IllegalArgumentException("an annuity needs at least one year and a rate above -100%, was " + years
                    + " years at " + rate.value() + "%");
        }
        return presentValue.times(r == 0 ? 1.0 / years : r / -Math.expm1(-years * Math.log1p(r)));
    }
}
