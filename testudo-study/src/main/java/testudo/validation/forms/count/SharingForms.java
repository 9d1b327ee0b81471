package testudo.validation.forms.count;

import static testudo.validation.cases.Numbers.one;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import testudo.validation.cases.Case;

/** How a requirement is shared out and how even the result is: APP. */
public final class SharingForms {
    private static final Pattern ALLY = Pattern.compile("ally (\\d+)");

    private SharingForms() {}

    public static double[] of(Case c) {
        if (c.says("gini")) {
            return one(gini(c.in().list("x")));
        }
        if (c.says("jain")) {
            return one(jain(c.in().list("x")));
        }
        if (c.says("remainder", "hamilton")) {
            return wholeUnits(c.in().list("key"), c.in().count("batteries"));
        }
        if (c.says("sainte", "webster", "highest averages")) {
            return highestAverages(c.in().list("key"), c.in().count("batteries"));
        }
        if (c.says("cap", "proportional", "same rule")) {
            double[] shares = capped(c);
            Optional<Integer> ally = ally(c);
            if (ally.isEmpty()) {
                return shares;
            }
            if (ally.get() < shares.length) {
                return one(shares[ally.get()]);
            }
        }
        throw c.notCovered();
    }

    /** The ally whose share is asked for, counted from 0. */
    public static Optional<Integer> ally(Case c) {
        Matcher ally = ALLY.matcher(c.description());
        return ally.find() ? Optional.of(Integer.parseInt(ally.group(1)) - 1).filter(i -> i >= 0) : Optional.empty();
    }

    /** Shares proportional to the key; what a cap cuts off is spread again over the others, until nobody is above it. */
    private static double[] capped(Case c) {
        double[] key = c.in().list("key");
        double cap = c.in().has("cap") ? c.in().positive("cap") : 1;
        if (cap * key.length < 1) {
            throw c.in().wrong("cap", "a cap under which the shares can reach 1");
        }
        double[] shares = new double[key.length];
        boolean[] full = new boolean[key.length];
        for (int round = 0; round < key.length; round++) {
            double left = 1
                    - cap * IntStream.range(0, key.length).filter(i -> full[i]).count();
            double keys = IntStream.range(0, key.length)
                    .filter(i -> !full[i])
                    .mapToDouble(i -> key[i])
                    .sum();
            boolean again = false;
            for (int i = 0; i < key.length; i++) {
                shares[i] = full[i] ? cap : left * key[i] / keys;
                again |= !full[i] && shares[i] > cap;
            }
            if (!again) {
                break;
            }
            for (int i = 0; i < key.length; i++) {
                full[i] |= shares[i] > cap;
            }
        }
        return shares;
    }

    private static double[] wholeUnits(double[] key, int units) {
        double sum = Arrays.stream(key).sum();
        double[] quota = Arrays.stream(key).map(k -> k * units / sum).toArray();
        double[] given = Arrays.stream(quota).map(q -> Math.floor(q + 1e-9)).toArray();
        long left = Math.round(units - Arrays.stream(given).sum());
        IntStream.range(0, key.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.rint((given[i] - quota[i]) * 1e9)))
                .limit(left)
                .forEach(i -> given[i]++);
        return given;
    }

    /** Sainte-Laguë: each unit in turn to the greatest key over twice its units plus one; the earlier ally where two are equal. */
    private static double[] highestAverages(double[] key, int units) {
        double[] given = new double[key.length];
        for (int n = 0; n < units; n++) {
            int next = 0;
            for (int i = 1; i < key.length; i++) {
                if (key[i] * (2 * given[next] + 1) > key[next] * (2 * given[i] + 1)) {
                    next = i;
                }
            }
            given[next]++;
        }
        return given;
    }

    private static double gini(double[] x) {
        double differences = 0;
        for (double a : x) {
            for (double b : x) {
                differences += Math.abs(a - b);
            }
        }
        return differences / (2 * x.length * Arrays.stream(x).sum());
    }

    private static double jain(double[] x) {
        double sum = Arrays.stream(x).sum();
        return sum * sum / (x.length * Arrays.stream(x).map(v -> v * v).sum());
    }
}
