package testudo.solver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Unpacks the solver's library from the class path once per machine and user, under a name made of its own hash, and loads it. */
final class NativeLibrary {
    private NativeLibrary() {}

    static boolean packed() {
        return SolverPlatform.here()
                .map(platform -> NativeLibrary.class.getResource(platform.resource()) != null)
                .orElse(false);
    }

    static SymbolLookup load() {
        SolverPlatform platform = SolverPlatform.here()
                .orElseThrow(() -> new IllegalStateException("there is no package of the solver for "
                        + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                        + ".\nMaybe use Linux, macOS or Windows, or ask for plans without proof."));
        try {
            return SymbolLookup.libraryLookup(unpacked(platform, bytes(platform)), Arena.global());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the solver's library", e);
        }
    }

    private static byte[] bytes(SolverPlatform platform) throws IOException {
        try (InputStream in = NativeLibrary.class.getResourceAsStream(platform.resource())) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + platform.resource()
                        + ".\nMaybe build on this machine; the build takes " + platform.artefact() + ".");
            }
            return in.readAllBytes();
        }
    }

    private static Path unpacked(SolverPlatform platform, byte[] bytes) throws IOException {
        String name = "libhighs-" + HexFormat.of().formatHex(hash(bytes), 0, 8) + platform.ending();
        Path file = folder().resolve(name);
        if (Files.isRegularFile(file) && Arrays.equals(hash(Files.readAllBytes(file)), hash(bytes))) {
            return file;
        }
        Path fresh = Files.createTempFile(file.getParent(), name, ".part");
        Files.write(fresh, bytes);
        return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path folder() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        try {
            return Files.createDirectories(home.resolve("testudo"));
        } catch (IOException readOnlyHome) {
            return Files.createTempDirectory("testudo-solver");
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
