package testudo.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Reads the text of a file that people hand in: a regular file of a stated size, UTF-8 with or without a byte-order mark. */
public final class InputFile {
    private static final char MARK = '\uFEFF';
    /** Largest file of any form. */
    private static final int MOST_MEGABYTES = 20;

    private InputFile() {}

    /**
     * The whole text without its byte-order mark. No more is read than the file says that it holds, so that a device is never waited
     * for.
     *
     * @param mostMegabytes largest size
     * @throws BadInput if it is missing, no regular file, larger, or not UTF-8
     */
    public static String text(Path file, int mostMegabytes) {
        try {
            byte[] bytes = bytes(file, mostMegabytes);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw bad(file, "encoding", "it is not UTF-8 text", "save it as UTF-8 and try again.");
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static byte[] bytes(Path file, int mostMegabytes) throws IOException {
        if (!Files.exists(file)) {
            throw bad(file, "file-present", "there is no such file", "check the path.");
        }
        if (!Files.isRegularFile(file)) {
            throw bad(
                    file,
                    "file-regular",
                    Files.isDirectory(file) ? "it is a folder" : "it is no regular file but a device or a pipe",
                    "name a file on disk.");
        }
        long size = Files.size(file);
        if (size > ((long) mostMegabytes << 20)) {
            throw bad(
                    file,
                    "file-size",
                    "it has " + size + " bytes; at most " + mostMegabytes + " MB are read here",
                    "name the right file, or split it.");
        }
        if (size == 0) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) size);
        }
    }

    /** The path that a text names; empty where no file can have such a name. */
    public static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    /** Bytes of a regular file. */
    public static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /**
     * Whether a file has a checksum that is written as the Data Package standard has it: {@code sha256:...}, or MD5 where no algorithm stands before it.
     *
     * @return empty where the algorithm is not known
     */
    public static Optional<Boolean> hasHash(Path file, String declared) {
        int colon = declared.indexOf(':');
        String algorithm =
                switch (colon < 0 ? "md5" : declared.substring(0, colon).toLowerCase(Locale.ROOT)) {
                    case "md5" -> "MD5";
                    case "sha1" -> "SHA-1";
                    case "sha256" -> "SHA-256";
                    case "sha512" -> "SHA-512";
                    default -> "";
                };
        if (algorithm.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] own = MessageDigest.getInstance(algorithm).digest(bytes(file, MOST_MEGABYTES));
            return Optional.of(HexFormat.of().formatHex(own).equalsIgnoreCase(declared.substring(colon + 1)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has " + algorithm, missing);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static BadInput unreadable(Path file, IOException cause) {
        return bad(
                file,
                "file-readable",
                "it cannot be read: " + cause.getClass().getSimpleName(),
                "check that you may read it.");
    }

    private static BadInput bad(Path file, String check, String message, String maybe) {
        return new BadInput(new Finding(file.toString(), 0, check, message, maybe));
    }
}
