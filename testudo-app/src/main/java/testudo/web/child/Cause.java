package testudo.web.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Why a command failed, from what it said on standard error. */
final class Cause {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_LINES = 60;

    private Cause() {}

    /** Its lines, the last of them where there are many, without steps, without statements, and without the places in the code. */
    static List<String> in(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        List<String> all = end(log).lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.matches("\\s*\\d+\\.\\d s  .*"))
                .filter(line -> !line.matches("\\s+(at |\\.\\.\\. ).*"))
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_LINES), all.size());
    }

    private static String end(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - MOST_BYTES);
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
