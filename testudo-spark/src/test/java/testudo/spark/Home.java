package testudo.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A home of Spark made of the jars that Maven fetched: a folder of links, an empty RELEASE and eight lines of shell. */
final class Home {
    private static final String SUBMIT = """
            #!/usr/bin/env bash
            export SPARK_HOME="$(cd "$(dirname "$0")/.." && pwd)" SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13
            command=()
            while IFS= read -r -d '' part; do command+=("$part"); done < \\
              <("JAVA/bin/java" -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main org.apache.spark.deploy.SparkSubmit "$@")
            # What the launcher prints begins with an empty part and an empty line.
            command=("${command[@]:1}")
            command[0]="${command[0]#$'\\n'}"
            exec "${command[@]}"
            """;

    /** Options of a Java that lives for seconds. */
    static final String BRIEF =
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData --enable-native-access=ALL-UNNAMED";

    private final Path folder;

    private Home(Path folder) {
        this.folder = folder;
    }

    static Home in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("jars"));
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("RELEASE"), "");
        for (Path jar : jars().stream().filter(j -> !ours(j)).toList()) {
            Files.createSymbolicLink(folder.resolve("jars").resolve(jar.getFileName()), jar);
        }
        Path submit = folder.resolve("bin/spark-submit");
        Files.writeString(submit, SUBMIT.replace("JAVA", System.getProperty("java.home")));
        submit.toFile().setExecutable(true);
        return new Home(folder);
    }

    static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    /** Jars that the study needs and Spark does not bring. */
    static boolean ours(Path jar) {
        return String.valueOf(jar.getFileName())
                .matches("(testudo|hipparchus|duckdb|fastcsv|GeographicLib|jts|ortools|jspecify|snakeyaml).*");
    }

    /**
     * As spark-submit takes them, read from where they lie by every process of this machine; our own modules must be jars, so Maven must have come to the
     * phase package.
     */
    static String needed() {
        if (jars().stream().noneMatch(jar -> jar.getFileName().toString().startsWith("testudo-study"))) {
            throw new IllegalStateException("testudo-study is a folder of classes here: run mvn -Pspark verify");
        }
        return jars().stream().filter(Home::ours).map(jar -> "local:" + jar).collect(Collectors.joining(","));
    }

    Path submit() {
        return folder.resolve("bin/spark-submit");
    }

    /** A process of Spark's own, such as a master. */
    Process start(Path log, String type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dspark.master.rest.enabled=false",
                "-cp",
                folder.resolve("jars") + "/*",
                type));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_HOME", folder.toString());
        // Without it a worker looks for folders of a build to tell which Scala its executors run on.
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder.start();
    }
}
