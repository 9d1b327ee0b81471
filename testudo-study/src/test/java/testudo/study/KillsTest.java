package testudo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.study.question.StudyFile;
import testudo.study.store.Manifest;

/** A process that is killed again and again loses nothing and doubles nothing; two hundred kills are in benchmarks/study-kills. */
class KillsTest {
    private static final int KILLS = 12;
    private static final int MOST_MILLIS = 60;

    @TempDir
    private Path folder;

    /** Runs the study in a process of its own. */
    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]), Path.of(args[1])).onThreads(2, (points, of, since, left) -> {}, () -> false);
    }

    private static StudyRun run(Path file, Path out) throws IOException {
        Study study = Study.of(
                StudyFile.read(file, () -> {
                    throw new IllegalStateException("a function needs no facts");
                }),
                () -> {
                    throw new IllegalStateException("a function needs no world");
                });
        return StudyRun.into(out, study, List.of(new Manifest.Made("studyHash", "s")), true);
    }

    private static StudyRun.Done ended(Path file, Path out) throws IOException {
        return run(file, out).onThreads(2, (points, of, since, left) -> {}, () -> false);
    }

    private static Process child(Path file, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillsTest.class.getName(),
                        file.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long parts(Path out) throws IOException {
        if (!Files.isDirectory(out.resolve(StudyRun.RESULTS))) {
            return 0;
        }
        try (Stream<Path> all = Files.list(out.resolve(StudyRun.RESULTS))) {
            return all.filter(path -> path.toString().endsWith(".parquet")).count();
        }
    }

    @Test
    void aDozenKillsLeaveTheRowsOfAnUnbrokenRun() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("s.yaml"), "function: ishigami\ndesign: { net: 65536 }\nmeasures: [y]\nseed: 3\n");
        StudyRun.Done whole = ended(file, folder.resolve("whole"));
        Path out = folder.resolve("broken");
        Random moments = new Random(14);
        int killed = 0;
        while (killed < KILLS) {
            long before = parts(out);
            Process child = child(file, out);
            while (child.isAlive() && parts(out) == before) {
                Thread.sleep(2);
            }
            if (!child.waitFor(moments.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS)) {
                child.destroyForcibly().waitFor();
                killed++;
            }
            assertTrue(parts(out) > before, "each run did something before it was killed");
            if (parts(out) == parts(folder.resolve("whole"))) {
                assertEquals(whole.contentHash(), ended(file, out).contentHash());
                out = folder.resolve("broken" + killed);
            }
        }
        StudyRun.Done resumed = ended(file, out);
        assertTrue(resumed.complete());
        assertEquals(whole.points(), resumed.points());
        assertEquals(whole.contentHash(), resumed.contentHash());
    }
}
