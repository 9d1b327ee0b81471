package testudo.study.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over rows in the order of their points, bit for bit: two studies that agree in it have the same rows. */
final class ContentHash {
    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(Row row) {
        byte[] role = row.role().getBytes(StandardCharsets.UTF_8);
        int numbers = row.levels().length + row.values().length + row.errors().length;
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * (3 + numbers) + Integer.BYTES + role.length);
        bytes.putLong(row.point())
                .putInt(role.length)
                .put(role)
                .putLong(row.of())
                .putLong(row.group());
        put(bytes, row.levels());
        put(bytes, row.values());
        put(bytes, row.errors());
        digest.update(bytes.array());
    }

    private static void put(ByteBuffer bytes, double[] values) {
        for (double value : values) {
            bytes.putDouble(value);
        }
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
