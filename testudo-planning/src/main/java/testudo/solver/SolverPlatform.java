package testudo.solver;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A machine for which the solver is packed: which package carries it, and under which name. */
enum SolverPlatform {
    LINUX_X86("linux", "amd64|x86_64", "linux-x86-64", "libhighs.so.1"),
    LINUX_ARM("linux", "aarch64", "linux-aarch64", "libhighs.so.1"),
    MAC_X86("mac", "amd64|x86_64", "darwin-x86-64", "libhighs.1.dylib"),
    MAC_ARM("mac", "aarch64", "darwin-aarch64", "libhighs.1.dylib"),
    WINDOWS_X86("windows", "amd64|x86_64", "win32-x86-64", "highs.dll");

    private final String system;
    private final String processor;
    private final String key;
    private final String library;

    SolverPlatform(String system, String processor, String key, String library) {
        this.system = system;
        this.processor = processor;
        this.key = key;
        this.library = library;
    }

    /** This machine's, where the solver is packed for it. */
    static Optional<SolverPlatform> here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Optional<SolverPlatform> of(String system, String processor) {
        return Arrays.stream(values())
                .filter(p -> system.toLowerCase(Locale.ROOT).startsWith(p.system) && processor.matches(p.processor))
                .findFirst();
    }

    /** The Maven artefact that carries the library. */
    String artefact() {
        return "ortools-" + key;
    }

    /** Where the library lies in its package. */
    String resource() {
        return "/" + artefact() + "/" + library;
    }

    /** Ending of a library's file name. */
    String ending() {
        return library.endsWith(".dll") ? ".dll" : library.endsWith(".dylib") ? ".dylib" : ".so";
    }
}
