package testudo.study.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Functions whose sensitivity indices, ends or flips are known, so that a study can be checked from outside. */
public enum Function {
    /** sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1; each argument lies in -π..π (Ishigami and Homma 1990). */
    ISHIGAMI(3, -Math.PI, Math.PI),
    /** ∏ (|4 xi - 2| + ai) / (1 + ai) with a = 0, 1, 4.5, 9, 99, 99, 99, 99; each argument lies in 0..1 (Saltelli and others 2008). */
    G_FUNCTION(8, 0, 1),
    /** x1 + 2 x2 + 3 x3; each argument lies in 0..1. */
    LINEAR(3, 0, 1);

    private static final double A = 7;
    private static final double B = 0.1;
    private static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private final int arguments;
    private final double low;
    private final double high;

    Function(int arguments, double low, double high) {
        this.arguments = arguments;
        this.low = low;
        this.high = high;
    }

    /** The word in a study file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Function> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }

    /** Names of its arguments in order. */
    public List<String> arguments() {
        return IntStream.rangeClosed(1, arguments).mapToObj(i -> "x" + i).toList();
    }

    Values.Ranged whole() {
        return new Values.Ranged(low, middle(), high, true);
    }

    /** The middle of what each argument may be. */
    public double middle() {
        return (low + high) / 2;
    }

    /** Its value. */
    public double at(double[] x) {
        return switch (this) {
            case ISHIGAMI -> Math.sin(x[0]) + A * square(Math.sin(x[1])) + B * square(square(x[2])) * Math.sin(x[0]);
            case G_FUNCTION -> {
                double product = 1;
                for (int i = 0; i < G.length; i++) {
                    product *= (Math.abs(4 * x[i] - 2) + G[i]) / (1 + G[i]);
                }
                yield product;
            }
            case LINEAR -> x[0] + 2 * x[1] + 3 * x[2];
        };
    }

    private static double square(double x) {
        return x * x;
    }
}
