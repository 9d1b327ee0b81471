package testudo.study.question;

import java.util.List;
import java.util.Locale;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;

/** Kinds of distribution that a factor may have, with their parameters in the order of writing. */
public enum Shape {
    /** Lower and upper end. */
    UNIFORM(2),
    /** Mean and standard deviation. */
    NORMAL(2),
    /** Mean and standard deviation of the logarithm. */
    LOGNORMAL(2),
    /** Lower end, mode, upper end. */
    TRIANGULAR(3),
    /** Both shape parameters, on 0 to 1. */
    BETA(2);

    private final int parameters;

    Shape(int parameters) {
        this.parameters = parameters;
    }

    /** How many parameters it has. */
    int parameters() {
        return parameters;
    }

    /** The word in a study file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The distribution; Hipparchus refuses parameters that make none. */
    RealDistribution of(List<Double> p) {
        return switch (this) {
            case UNIFORM -> new UniformRealDistribution(p.get(0), p.get(1));
            case NORMAL -> new NormalDistribution(p.get(0), p.get(1));
            case LOGNORMAL -> new LogNormalDistribution(p.get(0), p.get(1));
            case TRIANGULAR -> new TriangularDistribution(p.get(0), p.get(1), p.get(2));
            case BETA -> new BetaDistribution(p.get(0), p.get(1));
        };
    }
}
