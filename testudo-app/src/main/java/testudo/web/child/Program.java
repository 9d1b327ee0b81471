package testudo.web.child;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How this program is started once more.
 *
 * @param command the words before those of a command
 */
public record Program(List<String> command) {
    public Program {
        command = List.copyOf(command);
    }

    /** As this process was started, with the same flags and classes. */
    public static Program thisOne(String main) {
        List<String> words = new ArrayList<>();
        words.add(ProcessHandle.current()
                .info()
                .command()
                .orElseGet(() -> System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(word -> !word.startsWith("-agentlib")
                        && !word.startsWith("-XX:AOTCacheOutput")
                        && !word.startsWith("-javaagent"))
                .forEach(words::add);
        words.add("-cp");
        words.add(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)));
        words.add(main);
        return new Program(words);
    }

    /** Starts it with the words of a command; what it says on standard error goes to a file. */
    Process start(List<String> words, Path log) throws IOException {
        return builder(words, log).start();
    }

    /** The same from within a folder, so that what it writes down names files from there on. */
    Process start(List<String> words, Path log, Path folder) throws IOException {
        return builder(words, log).directory(folder.toFile()).start();
    }

    private ProcessBuilder builder(List<String> words, Path log) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(words);
        Path folder = log.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new ProcessBuilder(all).redirectError(log.toFile());
    }

    /** Ends a process with all that it started. */
    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Words on how a process ended that did not do what it was started for. */
    static String fate(int code) {
        return code > 128
                ? "The process that computed it fell (signal " + (code - 128) + "), as a fault in native code does."
                : "The process that computed it ended with code " + code + ".";
    }
}
