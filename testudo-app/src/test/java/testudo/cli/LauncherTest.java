package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a made-up clone, with a Maven and a Java that only tell how they were called. */
class LauncherTest {
    @TempDir
    private Path dir;

    private Path clone = Path.of("");

    @BeforeEach
    void makeClone() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash")));
        clone = Files.createDirectories(dir.resolve("a clone"));
        Files.copy(Said.ROOT.resolve("testudo"), clone.resolve("testudo"));
        Files.createDirectories(clone.resolve(".mvn"));
        Files.createDirectories(clone.resolve("benchmarks"));
        Files.createDirectories(clone.resolve("testudo-app/src/main"));
        for (String file : List.of("pom.xml", "testudo-app/pom.xml", "testudo-app/src/main/A.java")) {
            Files.writeString(clone.resolve(file), file);
        }
        Files.createDirectories(dir.resolve("jdk/bin"));
        Files.writeString(dir.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
        script("jdk/bin/javac", "exit 9");
        script("jdk/bin/java", "printf 'java'; printf ' <%s>' \"$@\"; echo");
        script(
                "bin/mvn",
                "echo built >> \"" + dir + "/builds\"; echo \"$@\" >> \"" + dir + "/asked\"; sleep 1;" + " mkdir -p \""
                        + clone + "/testudo-app/target/lib\"");
    }

    private void script(String name, String body) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + body + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Process start(Path launcher, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(dir.toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", dir.resolve("bin") + ":" + path);
        environment.put("JAVA_HOME", dir.resolve("jdk").toString());
        return builder.start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    private long builds() throws IOException {
        return Files.readAllLines(dir.resolve("builds")).size();
    }

    @Test
    void itRunsThroughALinkFromAnotherFolderWithSpacesAndWithoutHome() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("link"), Path.of("a clone", "testudo"));
        String said = said(start(link, "raid", "two words"));
        assertTrue(said.contains("<-Dtestudo.home=" + clone.toRealPath() + ">"), said);
        assertTrue(said.endsWith("<testudo.cli.Testudo> <raid> <two words>\n"), said);
    }

    @Test
    void twoFirstBuildsAtOnceAreOne() throws Exception {
        Process first = start(clone.resolve("testudo"), "run");
        Process second = start(clone.resolve("testudo"), "run");
        said(first);
        said(second);
        assertEquals(1, builds());
        assertFalse(Files.exists(clone.resolve(".testudo/lock")));
    }

    @Test
    void itBuildsOnceAndAgainWhenASourceChanges() throws Exception {
        said(start(clone.resolve("testudo"), "run"));
        said(start(clone.resolve("testudo"), "run"));
        assertEquals(1, builds());
        Files.writeString(clone.resolve("testudo-app/src/main/B.java"), "more");
        said(start(clone.resolve("testudo"), "run"));
        assertEquals(2, builds());
    }

    @Test
    void whatAnInterruptedBuildLeftIsBuiltAnew() throws Exception {
        Files.createDirectories(clone.resolve(".testudo/lock"));
        Files.writeString(clone.resolve(".testudo/lock/pid"), "99999999");
        Files.writeString(clone.resolve(".testudo/building"), "");
        said(start(clone.resolve("testudo"), "run"));
        assertTrue(Files.readString(dir.resolve("asked")).contains("clean package"));
        assertFalse(Files.exists(clone.resolve(".testudo/building")));
    }

    @Test
    void aLockThatNamesNobodyHoldsUpNobodyForLong() throws Exception {
        Files.createDirectories(clone.resolve(".testudo/lock"));
        said(start(clone.resolve("testudo"), "run"));
        assertEquals(1, builds());
        assertFalse(Files.exists(clone.resolve(".testudo/lock")));
    }

    @Test
    void packageWithoutAFolderIsAMistakeInUsage() throws Exception {
        Process process = start(clone.resolve("testudo"), "package");
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue(), said);
        assertTrue(said.contains("--out DIR") && said.contains("Maybe "), said);
    }
}
