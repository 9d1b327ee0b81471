package testudo.cli.know;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import testudo.quantity.Luck;

/** Small whole inputs that are no text files, damaged as they are written: results and elevation grids. */
final class Sample {
    private static final int NODES = 5;

    private Sample() {}

    /** A result of two statements with the table that they rest on, one of its files damaged; a whole one lies in {@code whole}. */
    static void result(Path folder, Path whole, Luck luck, Damage damage) throws IOException {
        int damaged = (int) (luck.uniform(5) * 3);
        List<String> names = List.of("answer", "manifest", "assumptions");
        for (int i = 0; i < names.size(); i++) {
            String text = shipped("sample-" + names.get(i) + ".json");
            String place = i < 2 ? names.get(i) + ".json" : "tables/" + names.get(i) + ".json";
            write(whole.resolve(place), text.getBytes(StandardCharsets.UTF_8));
            write(folder.resolve(place), i == damaged ? damage.of(text, false) : text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A grid of flat ground, bytes of it or its name damaged. */
    static Path grid(Path folder, Luck luck) throws IOException {
        boolean tile = luck.uniform(6) < 0.5;
        byte[] bytes = tile ? new byte[2 * NODES * NODES] : flat();
        for (int i = 0, most = 1 + (int) (luck.uniform(7) * 4); i < most; i++) {
            bytes[(int) (luck.uniform(20 + 2 * i) * bytes.length)] = (byte) (luck.uniform(21 + 2 * i) * 256);
        }
        if (luck.uniform(8) < 0.3) {
            bytes = java.util.Arrays.copyOf(bytes, (int) (luck.uniform(9) * bytes.length));
        }
        String name = luck.uniform(10) < 0.7 ? "N52E021.hgt" : "N" + (int) (luck.uniform(11) * 100) + "E200.hgt";
        return write(folder.resolve(tile ? name : "ground.tdem"), bytes);
    }

    private static byte[] flat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeBytes("TDEM");
        data.writeInt(NODES);
        data.writeInt(NODES);
        data.writeDouble(53);
        data.writeDouble(21);
        data.writeDouble(0.25);
        try (DeflaterOutputStream planes =
                new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            planes.write(new byte[2 * NODES * NODES]);
        }
        return out.toByteArray();
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, bytes);
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
