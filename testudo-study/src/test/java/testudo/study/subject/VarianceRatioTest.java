package testudo.study.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.study.question.StudyFile;
import testudo.study.question.StudyQuestion;

/**
 * What ways of saving luck would save on the raid of a hundred drones against ten fire units: the ratio of variances without and with them. The page on
 * studies states these figures and why only the first is used.
 */
class VarianceRatioTest {
    private static final int BATCHES = 400;
    private static final int TRIALS = 25;
    private static final int KILL = 0;
    private static final int CORRELATION = 1;

    @TempDir
    private Path folder;

    private StudyQuestion study(String luck, long seed) throws IOException {
        Path file = Files.writeString(
                folder.resolve("s.yaml"), """
                    range: { drones: 100, units: 10 }
                    factors: [{ argument: killProbability, range: 0.4..0.9 }, { argument: correlation, range: 0..0.3 }]
                    design: { grid: 2 }
                    measures: [armedLeakers.drone, decoys.drone]
                    """ + "trials: " + TRIALS + "\nluck: " + luck + "\nseed: " + seed + "\n");
        return StudyFile.read(file, () -> {
            throw new IllegalStateException("the range needs no facts");
        });
    }

    private static Subject subject(StudyQuestion study) {
        return Subjects.of(study, () -> {
            throw new IllegalStateException("the range needs no world");
        });
    }

    /** Batches of trials of own luck at the base values, one of them at another level; one row a measure. */
    private static double[][] batches(StudyQuestion study, int factor, double level) {
        Subject subject = subject(study);
        double[] levels = study.base();
        levels[factor] = level;
        double[][] values = new double[2][BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            double[] measured = subject.at(levels, i).values();
            values[0][i] = measured[0];
            values[1][i] = measured[1];
        }
        return values;
    }

    private static double variance(double[] values) {
        return covariance(values, values);
    }

    private static double covariance(double[] one, double[] other) {
        double mean = Arrays.stream(one).average().orElseThrow();
        double others = Arrays.stream(other).average().orElseThrow();
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (one[i] - mean) * (other[i] - others))
                .average()
                .orElseThrow();
    }

    private static double[] difference(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] - other[i])
                .toArray();
    }

    /** Two points differ by a tenth of kill probability: on the same nights against each on nights of its own. */
    @Test
    void commonLuckMakesTheVarianceOfADifferenceElevenTimesSmaller() throws IOException {
        StudyQuestion study = study("own", 1);
        double[] one = batches(study, KILL, 0.60)[0];
        double[] same = batches(study, KILL, 0.70)[0];
        double[] other = batches(study("own", 1 + BATCHES), KILL, 0.70)[0];
        double ratio = variance(difference(one, other)) / variance(difference(one, same));
        assertEquals(11.6, ratio, 1.5);
    }

    /** The number of decoys of a night has a known mean and little to do with how many armed drones come through. */
    @Test
    void theNumberOfDecoysAsControlSavesNextToNothing() throws IOException {
        double[][] batches = batches(study("own", 1), KILL, 0.65);
        double correlation =
                covariance(batches[0], batches[1]) / Math.sqrt(variance(batches[0]) * variance(batches[1]));
        assertEquals(1.01, 1 / (1 - correlation * correlation), 0.05);
    }

    /** Putting the last shot's chance in place of its die can at most take away what is left of the variance when nights are alike. */
    @Test
    void aConditionalExpectationCanAtMostTakeTheSpreadWithinANight() throws IOException {
        StudyQuestion study = study("own", 1);
        double whole = variance(batches(study, CORRELATION, 0.12)[0]);
        double within = variance(batches(study, CORRELATION, 0)[0]);
        assertEquals(1.5, whole / (whole - within), 0.15);
    }
}
