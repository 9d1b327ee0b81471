package testudo.calibration.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/** Ranks of a calibration by simulation: their correction, and what a later start goes on from. */
class RanksTest {
    private static List<RankRow> rows(double... p) {
        return DoubleStream.of(p)
                .mapToObj(each -> new RankRow(
                        "q" + each, List.of(1, 1, 1, 1, 1), Scalar.of(0), Probability.of(each), Probability.of(1)))
                .toList();
    }

    /** Reference, by hand after Holm (1979): 0.005, 0.01, 0.03, 0.04 times 4, 3, 2, 1 give 0.02, 0.03, 0.06, 0.04; the last may not fall below 0.06. */
    @Test
    void holmsCorrectionIsThatOnPaperAndKeepsTheOrderOfTheRows() {
        List<RankRow> corrected = RankRow.corrected(rows(0.01, 0.04, 0.03, 0.005));
        double[] holm =
                corrected.stream().mapToDouble(row -> row.holm().value()).toArray();
        double[] paper = {0.03, 0.06, 0.06, 0.02};
        for (int at = 0; at < paper.length; at++) {
            assertEquals(paper[at], holm[at], 1e-12);
        }
        assertEquals("q0.01", corrected.getFirst().quantity());
        assertEquals(0.02, RankRow.overall(corrected).value(), 1e-12);
    }

    @Test
    void whatRestsOnOtherInputsIsNotGoneOnFrom(@TempDir Path folder) throws IOException {
        Path notes = folder.resolve("ranks.txt");
        Files.writeString(notes, "facts of today\n0;rho.drone=3;end\n1;rho.drone=9;e");
        assertEquals(
                Map.of(0, Map.of("rho.drone", 3)),
                Ranks.read(notes, "facts of today"),
                "the line cut off is drawn anew");
        assertEquals(Map.of(), Ranks.read(notes, "facts of tomorrow"));
        assertEquals("facts of tomorrow\n", Files.readString(notes));
    }
}
