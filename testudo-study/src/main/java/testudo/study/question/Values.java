package testudo.study.question;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.hipparchus.distribution.RealDistribution;

/** What values a factor takes: listed, within a range, or drawn from a distribution. A level is a number; of a list it is the place in it. */
public sealed interface Values extends Serializable {
    /** The level at a share of the way, 0 to 1. */
    double at(double share);

    /** The end that a tornado takes as low. */
    double low();

    /** The level of the question as it is asked. */
    double base();

    /** The end that a tornado takes as high. */
    double high();

    /** A level as a plan or a table writes it, without its unit. */
    String text(double level);

    /** Whether levels are numbers that lie between one another. */
    default boolean continuous() {
        return true;
    }

    /** A level with six significant figures: what is written in a plan is what is computed. */
    private static double rounded(double level) {
        return new BigDecimal(level).round(new MathContext(6)).doubleValue();
    }

    private static String plain(double level) {
        return BigDecimal.valueOf(level).stripTrailingZeros().toPlainString();
    }

    /**
     * Words or numbers.
     *
     * @param words each as it is written
     * @param basePlace which of them the question has
     */
    record Listed(List<String> words, int basePlace) implements Values {
        public Listed {
            words = List.copyOf(words);
        }

        @Override
        public double at(double share) {
            return Math.min(words.size() - 1, Math.floor(share * words.size()));
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double base() {
            return basePlace;
        }

        @Override
        public double high() {
            return words.size() - 1.0;
        }

        @Override
        public String text(double level) {
            return words.get((int) level);
        }

        @Override
        public boolean continuous() {
            return false;
        }
    }

    /**
     * Evenly between two ends.
     *
     * @param low lower end
     * @param base of the question
     * @param high upper end
     * @param exact whether levels keep all their figures
     */
    record Ranged(double low, double base, double high, boolean exact) implements Values {
        @Override
        public double at(double share) {
            double level = low + share * (high - low);
            return exact ? level : rounded(level);
        }

        @Override
        public String text(double level) {
            return plain(level);
        }
    }

    /**
     * Drawn from a distribution, the outermost thousandth on either side cut off; its low and high are the 5% and 95% points.
     *
     * @param shape which
     * @param parameters of it
     */
    record Distributed(Shape shape, List<Double> parameters) implements Values {
        private static final double CUT = 0.001;
        private static final double END = 0.05;

        public Distributed {
            parameters = List.copyOf(parameters);
        }

        private RealDistribution distribution() {
            return shape.of(parameters);
        }

        @Override
        public double at(double share) {
            return rounded(distribution().inverseCumulativeProbability(CUT + share * (1 - 2 * CUT)));
        }

        @Override
        public double low() {
            return rounded(distribution().inverseCumulativeProbability(END));
        }

        @Override
        public double base() {
            return rounded(distribution().inverseCumulativeProbability(0.5));
        }

        @Override
        public double high() {
            return rounded(distribution().inverseCumulativeProbability(1 - END));
        }

        @Override
        public String text(double level) {
            return plain(level);
        }
    }
}
