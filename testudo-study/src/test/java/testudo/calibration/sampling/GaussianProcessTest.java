package testudo.calibration.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** References: what two points and one coordinate give on paper; laws: what leaving a point out must give. */
class GaussianProcessTest {
    /**
     * Two points at 0 and 1 with values −1 and 1: centre 0, scale 1. With linear part 9 (1 + (x−½)(x'−½)), bump s² exp(−½ w (x−x')²) and
     * noise n: K = [[a, b], [b, a]], a = 9 · 1.25 + s² + n, b = 9 · 0.75 + s² exp(−w/2); antisymmetric values give weights ∓1/(a − b).
     */
    @Test
    void twoPointsGiveWhatPaperGives() {
        double signal = 0.5;
        double weight = 2;
        double noise = 0.1;
        GaussianProcess process = new GaussianProcess(
                new double[][] {{0}, {1}}, new double[] {-1, 1}, new double[] {weight}, signal, noise);
        double a = 9 * 1.25 + signal + noise;
        double b = 9 * 0.75 + signal * Math.exp(-1);
        double alpha = 1 / (a - b);
        double at = 0.8;
        double near = 9 * (1 + 0.5 * 0.3) + signal * Math.exp(-0.04);
        double far = 9 * (1 - 0.5 * 0.3) + signal * Math.exp(-0.64);
        assertEquals(alpha * (near - far), process.mean(new double[] {at}), 1e-9);
        double told = (a * (near * near + far * far) - 2 * b * near * far) / (a * a - b * b);
        assertEquals(9 * (1 + 0.09) + signal - told, process.variance(new double[] {at}), 1e-9);
        double left = -1 - (-alpha) / (a / (a * a - b * b));
        assertEquals(left, process.leftOut()[0], 1e-9);
    }

    @Test
    void leavingAPointOutIsLearningWithoutIt() {
        double[][] points = new double[12][];
        double[] values = new double[12];
        Dice dice = new Dice(5);
        for (int i = 0; i < 12; i++) {
            points[i] = new double[] {dice.uniform(), dice.uniform()};
            values[i] = Math.sin(3 * points[i][0]) + points[i][1];
        }
        double[] weights = {3, 1};
        GaussianProcess whole = new GaussianProcess(points, values, weights, 0.4, 0.02);
        double centre = java.util.Arrays.stream(values).average().orElseThrow();
        double scale = Math.sqrt(java.util.Arrays.stream(values)
                        .map(v -> (v - centre) * (v - centre))
                        .sum()
                / 12);
        double[][] others = java.util.Arrays.copyOfRange(points, 1, 12);
        double[] rest = java.util.Arrays.copyOfRange(values, 1, 12);
        double own = java.util.Arrays.stream(rest).average().orElseThrow();
        double spread = Math.sqrt(
                java.util.Arrays.stream(rest).map(v -> (v - own) * (v - own)).sum() / 11);
        GaussianProcess without = new GaussianProcess(
                others, rest, weights, 0.4 * scale * scale / spread / spread, 0.02 * scale * scale / spread / spread);
        assertEquals(without.mean(points[0]), whole.leftOut()[0], 0.05);
    }

    @Test
    void whatIsSmoothIsLearntAndWhatMattersNotIsIgnored() {
        Dice dice = new Dice(8);
        double[][] points = LatinHypercube.of(60, 4, dice);
        double[] values = new double[60];
        for (int i = 0; i < 60; i++) {
            values[i] = Math.exp(points[i][0]) - 2 * points[i][1] * points[i][1] + 0.02 * dice.normal();
        }
        GaussianProcess process = GaussianProcess.of(points, values);
        assertTrue(process.leftOutR2() > 0.98, "left-out R2 " + process.leftOutR2());
        double[] at = {0.3, 0.6, 0.2, 0.9};
        assertEquals(Math.exp(0.3) - 0.72, process.mean(at), 0.05);
    }

    @Test
    void aLatinHypercubeHasOnePointInEverySlice() {
        double[][] design = LatinHypercube.of(10, 3, new Dice(1));
        for (int d = 0; d < 3; d++) {
            int at = d;
            assertEquals(
                    10,
                    java.util.Arrays.stream(design)
                            .mapToInt(point -> (int) (10 * point[at]))
                            .distinct()
                            .count());
        }
    }
}
