package testudo.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Reads the text of a file that people hand in: a regular file of a stated size, UTF-8 with or without a byte-order mark. */
public final class InputFile {
    private static final char MARK = '\uFEFF';

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
            throw bad(
                    file,
                    "file-readable",
                    "it cannot be read: " + unreadable.getClass().getSimpleName(),
                    "check that you may read it.");
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

    private static BadInput bad(Path file, String check, String message, String maybe) {
        return new BadInput(new Finding(file.toString(), 0, check, message, maybe));
    }
}
