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
    private static final String RESOURCE = "/ortools-linux-x86-64/libhighs.so.1";

    private static final String PLATFORM = "Linux amd64";

    private NativeLibrary() {}

    static boolean packed() {
        return platform().equals(PLATFORM) && NativeLibrary.class.getResource(RESOURCE) != null;
    }

    private static String platform() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    static SymbolLookup load() {
        if (!platform().equals(PLATFORM)) {
            throw new IllegalStateException("the solver's library is packed for Linux on x86-64, this is " + platform()
                    + ".\nMaybe add the package ortools for this platform, or ask for plans without proof.");
        }
        try {
            return SymbolLookup.libraryLookup(unpacked(bytes()), Arena.global());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the solver's library", e);
        }
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = NativeLibrary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + RESOURCE
                        + ".\nMaybe the package ortools-linux-x86-64 was left out of the build.");
            }
            return in.readAllBytes();
        }
    }

    private static Path unpacked(byte[] bytes) throws IOException {
        String name = "libhighs-" + HexFormat.of().formatHex(hash(bytes), 0, 8) + ".so";
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
