package testudo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs under examples/, run as a reader would run them, and the page that is cut from them. */
class ExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final Path PAGE = ROOT.resolve("docs/reference/api.md");

    @TempDir
    private Path folder;

    private String run(String example, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "examples/" + example + ".java"));
        command.addAll(List.of(args));
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("told").toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> example + ": " + read(folder.resolve("told")));
        return read(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theLedgerIsRead() throws IOException, InterruptedException {
        assertTrue(
                run("ReadTheLedger").contains("2035: 3"),
                "more than thirty members reach the pledge on the linear path");
    }

    @Test
    void aRaidOfOnesOwnIsFought() throws IOException, InterruptedException {
        String said = run("OwnRaid");
        assertTrue(said.contains("drone: 40 fly") && said.contains("cruise: 6 fly"), said);
    }

    @Test
    void aPlanIsRunAndOneLeakagePrinted() throws IOException, InterruptedException {
        Path plan = folder.resolve("small.yaml");
        Files.writeString(
                plan,
                Files.readString(ROOT.resolve("plans/hague.yaml"))
                        .replaceFirst("raids: .*", "raids: [median-night-2024]")
                        .replaceFirst("goal: \\S+", "goal: bases-first")
                        .replaceFirst("years: \\S+", "years: 2026..2027")
                        .replaceFirst("factors: .*", "factors: [1, 3]"));
        String said = run("OneLeakage", plan.toString(), "8");
        assertTrue(said.contains("today, median-night-2024: ") && said.contains("x3, median-night-2024: "), said);
    }

    @Test
    void thePageOfTheLibraryIsCutFromTheExamples() throws IOException {
        StringBuilder page = new StringBuilder(Files.readString(ROOT.resolve("examples/api.intro.md")));
        for (String example : List.of("ReadTheLedger", "OneLeakage", "OwnRaid")) {
            String code = Files.readString(ROOT.resolve("examples/" + example + ".java"));
            String says = code.replaceAll("(?s).*/\\*\\* (.*?) \\*/.*", "$1");
            page.append("\n## ").append(example).append("\n").append(says).append("\n\n```java\n");
            page.append(code).append("```\n");
        }
        if ("true".equals(System.getProperty("testudo.write"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE), "write it afresh with -Dtestudo.write=true");
    }
}
