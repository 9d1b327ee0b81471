package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets two lines, with file and line, and leaves nothing behind. */
class FaultyInputTest {
    @TempDir
    private Path dir;

    private Path out() {
        return dir.resolve("out");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    /** Runs a plan that must be refused, and sees that nothing was written. */
    private String refused(Path plan, String... more) {
        List<String> args = new ArrayList<>(List.of("run", plan.toString(), "--out", out().toString()));
        args.addAll(List.of(more));
        String said = refused(args.toArray(String[]::new));
        assertFalse(Files.exists(out()), "nothing may be half-written");
        return said;
    }

    private static String refused(String... args) {
        Said said = Said.by(args);
        assertEquals(3, said.code(), said.err());
        assertEquals("", said.out());
        String err = said.err().lines().filter(line -> !line.matches(" *\\d+\\.\\d s  .*")).toList().stream()
                .reduce("", (a, b) -> a + b + "\n");
        assertFalse(err.contains("\tat "), err);
        List<String> lines = err.lines().toList();
        assertEquals(0, lines.size() % 2, err);
        for (int i = 0; i < lines.size(); i += 2) {
            assertTrue(lines.get(i).matches(".+: \\[[a-z-]+] .+"), err);
            assertTrue(lines.get(i + 1).startsWith("Maybe "), err);
        }
        return err;
    }

    @ParameterizedTest(name = "{0} -> line {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "question: q;factors: [1, 4 | 3 | yaml-syntax",
                "question: q;agreements: [[POL, XYZ]] | 2 | member-known",
                "question: q;goal: nowhere | 2 | goal-known",
                "question: q;;edition: NATO-1999-01 | 3 | edition-known",
                "question: q;gdp: IMF-WEO-1999 | 2 | growth-known",
                "question: q;raids: [nowhere] | 2 | raid-known",
                "question: q;trials: -3 | 2 | number-written",
                "question: q;setAside: 40 | 2 | share-written",
                "question: q;theatre: mars | 2 | choice-known"
            })
    void aBadPlanIsNamedWithItsLine(String text, int line, String check) throws IOException {
        Path plan = write("bad.yaml", text.strip().replace(';', '\n') + "\n");
        String err = refused(plan);
        assertTrue(err.startsWith(plan + ":" + line + ": [" + check + "]"), err);
    }

    @Test
    void aPlanOfAHundredMegabytesIsRefusedUnread() throws IOException {
        Path plan = dir.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(plan.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertTrue(refused(plan).contains("[file-size]"));
    }

    @Test
    void aPlanThatIsNotThereIsNamed() {
        assertTrue(refused(dir.resolve("nowhere.yaml")).contains("nowhere.yaml"));
    }

    @Test
    void aRaidWithANegativeCountIsNamedWithItsLineAloneAndWithinAPlan() throws IOException {
        Path raid = write(
                "raid.yaml",
                "title: t\nsector: east\nwaves:\n  - { class: drone, count: -5, over: 1 h }\naims: { city: 100% }\n");
        assertTrue(refused("raid", raid.toString(), "--json").startsWith(raid + ":4: [count-written]"));
        assertTrue(refused(write("plan.yaml", "raids: ['" + raid + "']\n")).startsWith(raid + ":4: [count-written]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuchraid", "median-night-2024 --laydown x99", "median-night-2024 --sector west"})
    void unknownRaidsLaydownsAndSectorsAreRefusedWithTheKnownOnes(String words) {
        List<String> args = new ArrayList<>(List.of("raid"));
        args.addAll(List.of(words.split(" ")));
        assertTrue(refused(args.toArray(String[]::new)).contains("Maybe one of "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'POL,2025,IMF-WEO-2025-10,no,gdp_usd,1000,USD_bn,,high,', source-present",
        "'POL,2025,IMF-WEO-2025-10,no,gdp_usd,1000,bananas,imf_weo_2025_10,high,', unit-known",
        "'XXX,2025,IMF-WEO-2025-10,no,gdp_usd,1000,USD_bn,imf_weo_2025_10,high,', member-known"
    })
    void aBadFactOfOnesOwnDataIsNamedWithFileAndLine(String row, String check) throws IOException {
        Path own = Files.createDirectories(dir.resolve("own"));
        Files.writeString(
                own.resolve("datapackage.json"),
                "{\"name\": \"own\", \"resources\": [{\"name\": \"gdp\", \"path\": \"gdp.csv\", \"format\": \"csv\"}]}");
        Files.writeString(
                own.resolve("gdp.csv"),
                "iso3,year,vintage,is_forecast,metric,value,unit,source,confidence,note\n" + row + "\n");
        Path plan = Said.ROOT.resolve("plans/hague.yaml");
        assertTrue(refused(plan, "--data", own.toString()).startsWith(own.resolve("gdp.csv") + ":2: [" + check + "]"));
        assertTrue(refused("ledger", "--data", own.toString()).contains("gdp.csv:2: [" + check + "]"));
    }

    @Test
    void aPriceAtAnotherBasisIsNeverAddedToTheRest() throws IOException {
        Path own = Files.createDirectories(dir.resolve("own"));
        Files.writeString(
                own.resolve("datapackage.json"),
                "{\"name\": \"own\", \"resources\":"
                        + " [{\"name\": \"systems_plan\", \"path\": \"mine.csv\", \"format\": \"csv\"}]}");
        Files.writeString(
                own.resolve("mine.csv"),
                "system_id,parameter,threat_class,low,base,high,unit,price_basis,basis,source,grade,note\n"
                        + "patriot,round_price,,2,3,4,EUR m,EUR 2019,own,multi_press,low,\n");
        String err = refused(Said.ROOT.resolve("plans/hague.yaml"), "--data", own.toString());
        assertTrue(err.startsWith(own.resolve("mine.csv") + ":2: ["), err);
        assertTrue(err.contains("EUR 2019"), err);
    }

    @Test
    void aDataFolderThatIsNotThereIsNamed() {
        Path plan = Said.ROOT.resolve("plans/hague.yaml");
        assertTrue(refused(plan, "--data", dir.resolve("nowhere").toString()).contains("[datapackage-present]"));
    }

    @Test
    void anEarlierResultStaysWhereARunIsRefused() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("manifest.json"), "{}");
        Files.writeString(out().resolve("answer.json"), "earlier");
        Path plan = write("bad.yaml", "goal: nowhere\n");
        refused("run", plan.toString(), "--out", out().toString());
        assertEquals("earlier", Files.readString(out().resolve("answer.json")));
    }

    @Test
    void aFileOrAForeignFolderIsNeverOverwrittenAndRefusedBeforeTheWork() throws IOException {
        Path file = write("precious.txt", "mine");
        assertTrue(refused("run", "--out", file.toString()).contains("[result-folder]"));
        assertEquals("mine", Files.readString(file));
        Path folder = Files.createDirectories(dir.resolve("folder"));
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertTrue(refused("run", "--out", folder.toString()).contains("[result-folder]"));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --trials 0",
                "run --trials -1",
                "run --trials many",
                "run --threads 0",
                "run --us maybe",
                "run --theatre mars",
                "raid median-night-2024 --trials 0",
                "raid median-night-2024 --threads 0",
                "raid",
                "nonsense",
                "ledger --at-least two",
                "run --nonsense"
            })
    void mistakesInUsageEndWithTwoAndSayWhatIsMeant(String words) {
        Said said = Said.by(words.split(" "));
        assertEquals(2, said.code(), said.err());
        assertEquals("", said.out());
        assertFalse(said.err().isBlank());
        assertFalse(said.err().contains("\tat "), said.err());
    }

    @Test
    void monthsThatMakeNoHalfYearAreSaidToBeLeftOut() {
        Said said = Said.by("backtest", "--mirror", "--until", "2023-02");
        assertEquals(0, said.code(), said.err());
        assertTrue(
                said.err()
                        .contains(
                                "2023-01 to 2023-02 are no whole half-year and are not shown; --until 2023-06 shows them."),
                said.err());
    }
}
