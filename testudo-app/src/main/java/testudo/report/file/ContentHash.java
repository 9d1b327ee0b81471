package testudo.report.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import testudo.table.Csv;
import testudo.table.Table;
import testudo.table.Tables;

/** One hash over what was computed: the answer's sections and every table's rows in sorted order, whatever order they came in. */
public final class ContentHash {
    private ContentHash() {}

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    public static String of(ObjectNode answer, Tables tables) {
        MessageDigest digest = sha256();
        add(digest, answer.path("question").toString());
        add(digest, answer.path("sections").toString());
        tables.all().stream().sorted(Comparator.comparing(Table::name)).forEach(table -> {
            add(digest, table.name());
            List<String> lines = Csv.lines(table);
            add(digest, lines.getFirst());
            lines.stream().skip(1).sorted().forEach(line -> add(digest, line));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
