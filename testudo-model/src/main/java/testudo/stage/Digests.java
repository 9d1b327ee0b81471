package testudo.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Hashes of values; that of an object that is still in use is worked out once. */
final class Digests {
    private final Map<Known, String> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** An object by what it is and not by what it equals; forgotten with it. */
    private static final class Known extends WeakReference<Object> {
        private final int hash;

        Known(Object value, @Nullable ReferenceQueue<Object> queue) {
            super(value, queue);
            hash = System.identityHashCode(value);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Known that && get() != null && get() == that.get();
        }
    }

    String of(Object value) {
        for (Reference<?> dead = gone.poll(); dead != null; dead = gone.poll()) {
            known.remove(dead);
        }
        String found = known.get(new Known(value, null));
        if (found == null) {
            found = worked(value);
            known.put(new Known(value, gone), found);
        }
        return found;
    }

    private static String worked(Object value) {
        MessageDigest digest = sha256();
        try (CanonicalOutput out =
                new CanonicalOutput(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException("no hash of a " + value.getClass().getName(), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
