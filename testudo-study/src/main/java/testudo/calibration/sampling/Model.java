package testudo.calibration.sampling;

/** What the chain asks of whoever foretells the shares: the emulated engine, or nothing at all. */
public interface Model {
    /** Number of unknowns, each standard normal before the data. */
    int dimensions();

    /** Logit of the share stopped, by class and half-year. */
    double[][] logits(double[] z);

    /** Log density of the side data, up to a constant. */
    double side(double[] z);

    /** Standard deviation of the emulator, by class and half-year. */
    double[][] deviations();

    /** Standard deviation of what a class has of its own against the engine. */
    double classDeviation();

    /** The record alone: one level a class, hardly known before the data. */
    static Model none(int classes, int halves) {
        return new Model() {
            @Override
            public int dimensions() {
                return 0;
            }

            @Override
            public double[][] logits(double[] z) {
                return new double[classes][halves];
            }

            @Override
            public double side(double[] z) {
                return 0;
            }

            @Override
            public double[][] deviations() {
                double[][] tiny = new double[classes][halves];
                for (double[] row : tiny) {
                    java.util.Arrays.fill(row, 1e-3);
                }
                return tiny;
            }

            @Override
            public double classDeviation() {
                return 2.5;
            }
        };
    }
}
