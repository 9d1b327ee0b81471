package testudo.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.study.Study;
import testudo.study.StudyRun;
import testudo.study.question.StudyFile;
import testudo.study.store.Manifest;

/** A real standalone master with two workers, from Maven's artefacts alone, gives the rows of one machine bit for bit, whatever dies. */
class ClusterTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final int PORT = free();
    private static final String MASTER = "spark://127.0.0.1:" + PORT;

    @TempDir
    private Path folder;

    private final List<Process> running = new ArrayList<>();

    @AfterEach
    void end() {
        running.forEach(Process::destroyForcibly);
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Study study(Path file) {
        return Study.of(
                StudyFile.read(file, () -> {
                    throw new IllegalStateException("no facts are needed");
                }),
                () -> {
                    throw new IllegalStateException("no world is needed");
                });
    }

    private static StudyRun run(Study study, Path out, boolean resume) throws IOException {
        return StudyRun.into(out, study, List.of(new Manifest.Made("studyHash", "h")), resume);
    }

    private static String local(Study study, Path out) throws IOException {
        return run(study, out, false)
                .onThreads(2, (p, o, s, l) -> {}, () -> false)
                .contentHash();
    }

    private static String hash(Study study, Path out) throws IOException {
        StudyRun.Done done = run(study, out, true).onThreads(1, (p, o, s, l) -> {}, () -> true);
        assertTrue(done.complete(), done.points() + " points are there");
        return done.contentHash();
    }

    private Process submit(Home spark, Path file, Path out, String master) throws IOException {
        Files.createDirectories(out);
        Process child = new ProcessBuilder(
                        spark.submit().toString(),
                        "--master",
                        master,
                        "--executor-cores",
                        "1",
                        "--executor-memory",
                        "512m",
                        "--driver-memory",
                        "512m",
                        "--conf",
                        "spark.ui.enabled=false",
                        "--conf",
                        "spark.executor.extraJavaOptions=" + Home.BRIEF,
                        "--driver-java-options",
                        Home.BRIEF,
                        "--class",
                        "testudo.spark.SparkRunner",
                        "--jars",
                        Home.needed(),
                        System.getProperty("testudo.thin"),
                        file.toString(),
                        out.toUri().toString(),
                        ROOT.resolve("data").toString(),
                        ROOT.resolve("plans").toString(),
                        "test")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out.getFileName() + ".log").toFile())
                .start();
        running.add(child);
        return child;
    }

    private void started(Path log, String words) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Files.exists(log) && Files.readString(log).contains(words)) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("no '" + words + "' in " + Files.readString(log));
    }

    private Process worker(Home spark, int number) throws IOException, InterruptedException {
        Path log = folder.resolve("worker" + number + ".log");
        Process worker = spark.start(
                log,
                "org.apache.spark.deploy.worker.Worker",
                "--cores",
                "1",
                "--memory",
                "700m",
                "--work-dir",
                folder.resolve("work" + number).toString(),
                MASTER);
        running.add(worker);
        started(log, "Successfully registered");
        return worker;
    }

    private void parts(Path out, int least) throws IOException, InterruptedException {
        for (int i = 0; i < 3000; i++) {
            try (var all = Files.exists(out.resolve("results"))
                    ? Files.list(out.resolve("results"))
                    : java.util.stream.Stream.<Path>empty()) {
                if (all.filter(p -> p.toString().endsWith(".parquet")).count() >= least) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(
                "not " + least + " parts in " + out + ": " + log(String.valueOf(out.getFileName())));
    }

    @Test
    void aClusterGivesTheRowsOfOneMachineEvenIfAWorkerOrTheDriverDies() throws IOException, InterruptedException {
        Home spark = Home.in(Files.createTempDirectory(
                Path.of(System.getProperty("testudo.thin")).getParent(), "spark-home"));
        Path masterLog = folder.resolve("master.log");
        running.add(spark.start(
                masterLog,
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(PORT),
                "--webui-port",
                "0"));
        started(masterLog, "Starting Spark master");
        Process first = worker(spark, 1);
        worker(spark, 2);

        Path ishigami = ROOT.resolve("plans/studies/ishigami.yaml");
        Study quick = study(ishigami);
        String expected = local(quick, folder.resolve("local"));
        Path whole = folder.resolve("whole");
        run(quick, whole, false);
        assertEquals(0, submit(spark, ishigami, whole, MASTER).waitFor(), () -> log("whole"));
        assertEquals(expected, hash(quick, whole));

        Path raid = Files.writeString(
                folder.resolve("raid.yaml"),
                Files.readString(ROOT.resolve("plans/studies/raid-100x10.yaml"))
                        .replace("latin: 10000", "latin: 640")
                        .replace("trials: 200", "trials: 50"));
        Study raids = study(raid);
        String expectedRaids = local(raids, folder.resolve("localRaids"));
        Path worked = folder.resolve("workerKilled");
        run(raids, worked, false);
        Process job = submit(spark, raid, worked, MASTER);
        parts(worked, 3);
        first.descendants().forEach(ProcessHandle::destroyForcibly);
        first.destroyForcibly();
        assertTrue(job.waitFor(10, TimeUnit.MINUTES));
        assertEquals(0, job.exitValue(), () -> log("workerKilled"));
        assertEquals(expectedRaids, hash(raids, worked));

        Path driven = folder.resolve("driverKilled");
        run(raids, driven, false);
        Process killed = submit(spark, raid, driven, MASTER);
        parts(driven, 3);
        killed.destroyForcibly().waitFor();
        assertEquals(0, submit(spark, raid, driven, "local[2]").waitFor(), () -> log("driverKilled"));
        assertEquals(expectedRaids, hash(raids, driven));
    }

    private String log(String name) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(name + ".log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
