package testudo.validation.forms.count;

import static testudo.validation.cases.Numbers.one;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import testudo.validation.cases.Case;

/** Test functions of sensitivity analysis: SOB. */
public final class SensitivityForms {
    private static final Pattern INDEX = Pattern.compile("\\b([ST])(\\d)\\b");
    private static final Pattern FACTOR = Pattern.compile("factor (\\d+)");

    private SensitivityForms() {}

    public static double[] of(Case c) {
        if (c.says("ishigami")) {
            return one(ishigami(c));
        }
        if (c.says("g-function")) {
            return one(gFunction(c));
        }
        throw c.notCovered();
    }

    private static int factor(Case c) {
        Matcher index = INDEX.matcher(c.description());
        Matcher factor = FACTOR.matcher(c.description());
        if (index.find()) {
            return Integer.parseInt(index.group(2));
        }
        if (factor.find()) {
            return Integer.parseInt(factor.group(1));
        }
        throw c.notCovered();
    }

    /** f = sin x1 + a sin^2 x2 + b x3^4 sin x1, each x uniform on (-pi, pi). */
    private static double ishigami(Case c) {
        double a = c.in().number("a");
        double b = c.in().number("b");
        double pi4 = Math.pow(Math.PI, 4);
        double first = 0.5 * (1 + b * pi4 / 5) * (1 + b * pi4 / 5);
        double second = a * a / 8;
        double both = 8 * b * b * pi4 * pi4 / 225;
        double variance = first + second + both;
        boolean total = c.says("total");
        return switch (factor(c)) {
            case 1 -> (total ? first + both : first) / variance;
            case 2 -> second / variance;
            case 3 -> (total ? both : 0) / variance;
            default -> throw c.notCovered();
        };
    }

    private static double gFunction(Case c) {
        double[] a = c.in().list("a");
        int chosen = factor(c) - 1;
        if (chosen < 0 || chosen >= a.length) {
            throw c.notCovered();
        }
        double all = 1;
        for (double x : a) {
            all *= 1 + partial(x);
        }
        double own = partial(a[chosen]);
        return (c.says("total") ? own * all / (1 + own) : own) / (all - 1);
    }

    private static double partial(double a) {
        return 1 / (3 * (1 + a) * (1 + a));
    }
}
