package testudo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.quantity.Luck;

/** A run that is killed leaves a whole result or none, and the next one takes away what it left unfinished. */
class KilledRunTest {
    private static final int FILES = 40;

    @TempDir
    private Path dir;

    /** Writes one result after another until it is killed. */
    public static final class Writing {
        private Writing() {}

        public static void main(String[] args) throws IOException {
            Path place = Path.of(args[0]);
            for (int round = 0; round < 10_000; round++) {
                fill(place, "round " + round);
            }
        }
    }

    private static void fill(Path place, String words) throws IOException {
        ResultFolder.write(place, folder -> {
            Files.createDirectory(folder.resolve("tables"));
            for (int i = 0; i < FILES; i++) {
                Files.writeString(folder.resolve("tables").resolve(i + ".csv"), words);
            }
            Files.writeString(folder.resolve("manifest.json"), words);
        });
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> entries = Files.list(dir)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDozenKillsAtRandomMomentsLeaveNothingHalfWritten() throws IOException, InterruptedException {
        Path place = dir.resolve("result");
        Luck luck = Luck.ofSeed(12);
        for (int kill = 0; kill < 12; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writing.class.getName(),
                            place.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(dir.resolve("said.txt").toFile())
                    .start();
            process.waitFor(300 + (long) (luck.uniform(kill) * 1_500), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (Files.exists(place)) {
                String words = Files.readString(place.resolve("manifest.json"));
                assertTrue(
                        IntStream.range(0, FILES)
                                .allMatch(i -> words.equals(text(place.resolve("tables/" + i + ".csv")))),
                        "every file is of one round");
            }
        }
        fill(place, "last");
        Files.delete(dir.resolve("said.txt"));
        assertEquals(List.of("result"), beside());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "unreadable";
        }
    }

    @Test
    void theUnfinishedFolderOfARunThatStillGoesOnIsLeftAlone() throws IOException {
        Path going = Files.createDirectory(dir.resolve(
                ".result.new-" + ProcessHandle.current().parent().orElseThrow().pid()));
        Path gone = Files.createDirectory(dir.resolve(".result.new-999999999"));
        Path foreign = Files.createDirectory(dir.resolve(".result.new-thing"));
        fill(dir.resolve("result"), "x");
        assertTrue(Files.exists(going) && Files.exists(foreign));
        assertFalse(Files.exists(gone));
    }
}
