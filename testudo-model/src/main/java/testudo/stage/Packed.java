package testudo.stage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes and back, by the platform's own serialisation of records: components by name, and back through the canonical constructor, so that
 * nothing is read that a constructor would refuse. Only our own types and the plain ones of the platform are read.
 */
final class Packed {
    private static final int HASH = 32;
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "testudo.**;java.lang.*;java.math.*;java.time.*;java.util.*;maxdepth=60;!*");

    private Packed() {}

    /** What stands in a stream for an optional value, which the platform does not write. */
    private record Maybe(@Nullable Object held) implements Serializable {}

    private static final class Out extends ObjectOutputStream {
        Out(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object value) {
            return value instanceof Optional<?> maybe ? new Maybe(maybe.orElse(null)) : value;
        }
    }

    private static final class In extends ObjectInputStream {
        In(byte[] bytes, int from) throws IOException {
            super(new ByteArrayInputStream(bytes, from, bytes.length - from));
            setObjectInputFilter(OURS);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object value) {
            return value instanceof Maybe(Object held) ? Optional.ofNullable(held) : value;
        }
    }

    /** The bytes of a value, after a hash of them. */
    static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[HASH]);
        try (Out out = new Out(bytes)) {
            out.writeObject(value);
        }
        byte[] all = bytes.toByteArray();
        System.arraycopy(hash(all), 0, all, 0, HASH);
        return all;
    }

    /**
     * The value of such bytes.
     *
     * @throws IOException if they are not whole, or not ours
     */
    static Object value(byte[] bytes) throws IOException {
        if (bytes.length < HASH || !Arrays.equals(Arrays.copyOf(bytes, HASH), hash(bytes))) {
            throw new InvalidObjectException("not whole");
        }
        try (In in = new In(bytes, HASH)) {
            return in.readObject();
        } catch (ClassNotFoundException | RuntimeException e) {
            throw new IOException("not ours", e);
        }
    }

    private static byte[] hash(byte[] bytes) {
        var digest = Digests.sha256();
        digest.update(bytes, HASH, bytes.length - HASH);
        return digest.digest();
    }
}
