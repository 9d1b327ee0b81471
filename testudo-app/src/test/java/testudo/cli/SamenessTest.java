package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question in processes of their own: neither threads, nor the locale, nor the time zone changes a byte. A sample of benchmarks/sameness. */
class SamenessTest {
    private static final String[] PLAIN = {"en", "GB", "UTC"};
    private static final String[][] ELSEWHERE = {
        {"ar", "EG", "Pacific/Kiritimati"}, {"tr", "TR", "America/St_Johns"}, {"th", "TH", "Pacific/Kiritimati"}
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raid missile-night --trials 1 --regret 0 --all",
                "campaign large-night-2025 --days 2 --trials 3 --json"
            })
    void moreThreadsThanTrialsChangeNothingWhereverTheMachineStands(String line) throws Exception {
        String fought = line + " --plan " + SmallRun.plan("[1, 3, 7]");
        String one = asked(fought + " --threads 1", PLAIN);
        assertTrue(one.length() > 100, one);
        assertEquals(one, asked(fought + " --threads 16", ELSEWHERE[line.length() % ELSEWHERE.length]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site PLAN --laydown today --json", "ledger --json", "facts --force --json"})
    void theMachineChangesNothing(String line) throws Exception {
        String asked = line.replace("PLAN", SmallRun.plan("[1, 3, 7]").toString());
        String here = asked(asked, PLAIN);
        assertTrue(here.length() > 100, here);
        assertEquals(here, asked(asked, ELSEWHERE[line.length() % ELSEWHERE.length]));
    }

    @Test
    void aRunLeavesTheSameFolder() throws Exception {
        SortedMap<String, String> first = bytes(SmallRun.of("[1, 3, 7]"));
        assertTrue(first.size() > 50, first.keySet().toString());
        Path out = folder.resolve("out");
        String line = SmallRun.line(SmallRun.plan("[1, 3, 7]")) + " --threads 16 --out " + out;
        asked(line, ELSEWHERE[0]);
        assertEquals(first, bytes(out));
    }

    private static SortedMap<String, String> bytes(Path out) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (!name.equals("run.log") && !name.equals("manifest.json")) {
                    bytes.put(name, java.util.HexFormat.of().formatHex(hash(file)));
                }
            }
        }
        return bytes;
    }

    private static byte[] hash(Path file) throws IOException {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a process of its own prints, which must end well. */
    private String asked(String line, String... machine) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1200m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=" + machine[0],
                "-Duser.country=" + machine[1],
                "-Duser.timezone=" + machine[2],
                "-Djava.awt.headless=true",
                "-Dtestudo.home=" + SmallRun.smallShield(),
                "-cp",
                System.getProperty("java.class.path"),
                "testudo.cli.Testudo"));
        command.addAll(List.of(line.split(" ")));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .directory(Said.ROOT.toFile())
                .start();
        assertEquals(0, process.waitFor(), line + ": " + Files.readString(err));
        return Files.readString(out);
    }
}
