package testudo.cli.say;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import testudo.cli.ask.Home;
import testudo.cli.ask.Version;
import testudo.plan.Plan;

/**
 * What an answer in JSON was made from: version, command, plan, raid, laydown, seed, trials and one hash of every input. What does not bear on a
 * command is null.
 */
public final class Header {
    private final SequencedMap<String, Object> fields;

    private Header(SequencedMap<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * The header of a command that read the shipped data and plans.
     *
     * @param overlays data packages laid over ours
     * @param files what else was read: a plan, a raid, a grid; those that are not files are left out
     */
    public static Header of(String command, List<Path> overlays, Path... files) {
        List<Path> roots = new ArrayList<>(List.of(Home.data(), Home.plans()));
        roots.addAll(overlays);
        roots.addAll(List.of(files));
        return ofFiles(command, roots);
    }

    /** The header of a command that read these files or folders and nothing that is shipped. */
    public static Header ofFiles(String command, List<Path> roots) {
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", Version.text());
        fields.put("command", command);
        for (String key : List.of("plan", "raid", "laydown", "seed", "trials")) {
            fields.put(key, Optional.empty());
        }
        fields.put("inputs", hash(roots));
        return new Header(fields);
    }

    /** The plan, without its luck. */
    public Header withPlan(Plan plan) {
        return with("plan", plan.name());
    }

    /** The plan with seed and trials. */
    public Header withLuck(Plan plan) {
        return withPlan(plan).with("seed", plan.seed()).with("trials", plan.trials());
    }

    public Header withRaid(String name) {
        return with("raid", name);
    }

    public Header withLaydown(String name) {
        return with("laydown", name);
    }

    /** One more field. */
    public Header with(String key, Object value) {
        SequencedMap<String, Object> more = new LinkedHashMap<>(fields);
        more.put(key, value);
        return new Header(more);
    }

    /** An answer with this header before its own fields. */
    public Map<String, Object> before(Map<String, ?> answer) {
        SequencedMap<String, Object> whole = new LinkedHashMap<>();
        whole.put("header", fields);
        whole.putAll(answer);
        return whole;
    }

    /** Puts what is missing into a header that says more than this one, after its own fields. */
    public void completing(ObjectNode own) {
        fields.forEach((key, value) -> {
            if (!own.has(key)) {
                own.set(key, value instanceof String text ? TextNode.valueOf(text) : NullNode.getInstance());
            }
        });
    }

    /** Puts itself before the fields of an answer that is JSON already. */
    public ObjectNode before(ObjectNode answer) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        completing(whole.putObject("header"));
        return whole.setAll(answer);
    }

    /** SHA-256 over the names and the bytes of all files below the roots, named from their root on, so that it does not hang on the place. */
    private static String hash(List<Path> roots) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path root : roots) {
                for (Path file : files(root)) {
                    String name = Files.isDirectory(root)
                            ? root.relativize(file).toString().replace('\\', '/')
                            : String.valueOf(file.getFileName());
                    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                    add(digest, file);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        if (root.toString().isEmpty() || !Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
