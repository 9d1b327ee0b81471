package testudo.validation.forms.count;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;

/** Learning curves, annuities and glides: WRI, FIN. */
public final class MoneyForms {
    private MoneyForms() {}

    public static double[] learning(Case c) {
        double first = c.in().number("c1");
        double exponent = Math.log(c.in().positive("slope")) / Math.log(2);
        if (c.in().has("first")) {
            double sum = 0;
            c.requireAtMost(50.0 * c.in().count("last"));
            for (int n = c.in().count("last"); n >= c.in().countFromOne("first"); n--) {
                sum += Math.pow(n, exponent);
            }
            return one(
                    c.says("average", "mean")
                            ? first * sum / (c.in().count("last") - c.in().count("first") + 1)
                            : first * sum);
        }
        if (c.says("unit")) {
            return one(first * Math.pow(c.in().positive("n"), exponent));
        }
        throw c.notCovered();
    }

    public static double[] finance(Case c) {
        if (c.says("annual payment", "annuity", "equal payment")) {
            double rate = c.in().number("r");
            double years = c.in().positive("n");
            double value = c.in().number("pv");
            return one(rate == 0 ? value / years : value * rate / -Math.expm1(-years * Math.log1p(rate)));
        }
        if (c.says("glide")) {
            double from = c.in().number("y0");
            double share = (c.in().number("year") - from) / (c.in().number("y1") - from);
            double part = Math.clamp(share, 0, 1);
            return one(c.in().number("s0") + (c.in().number("s1") - c.in().number("s0")) * part);
        }
        throw c.notCovered();
    }
}
