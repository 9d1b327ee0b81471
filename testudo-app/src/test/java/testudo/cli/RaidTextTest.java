package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import testudo.cli.ask.Exit;

/** A raid's answer for a terminal. */
class RaidTextTest {
    private static final int TRIALS = 10;
    private static List<String> lines;

    @BeforeAll
    static void fight() {
        Said ran = Said.by("raid", "missile-night", "--trials", Integer.toString(TRIALS), "--regret", "0");
        assertEquals(Exit.DONE, ran.code(), ran.err());
        lines = ran.out().lines().toList();
    }

    @Test
    void everyThreatOfAClassIsShotDownSoftKilledFailedOrThrough() {
        for (String threat : List.of("drone", "cruise", "ballistic", "aeroballistic")) {
            double[] row = numbers(threat, 0);
            assertEquals(row[0], row[1] + row[2] + row[3] + row[4], 0.21, threat);
        }
    }

    @Test
    void theCausesOfAClassAddUpToWhatGotThrough() {
        for (String threat : List.of("drone", "cruise", "ballistic", "aeroballistic")) {
            assertEquals(
                    numbers(threat, 0)[4], Arrays.stream(numbers(threat, 1)).sum(), 0.41, threat);
        }
    }

    @Test
    void everyMeasureStandsBehindAllOnly() {
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("layerCost")));
        assertFalse(Said.by("raid", "missile-night", "--trials", "2", "--regret", "0", "--all")
                .out()
                .lines()
                .noneMatch(line -> line.startsWith("layerCost")));
    }

    /** The numbers of a class in the first or second table, bands left out. */
    private static double[] numbers(String threat, int table) {
        String row = lines.stream()
                .filter(line -> line.startsWith(threat + " "))
                .skip(table)
                .findFirst()
                .orElseThrow();
        return Arrays.stream(row.substring(threat.length())
                        .replaceAll("\\[[^]]*]", "")
                        .replace(",", "")
                        .trim()
                        .split(" +"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
