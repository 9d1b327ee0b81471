package testudo.telling.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/**
 * Templates of one language or style by their keys, read from one text file: lines of {@code key = words}, where a backslash at the end
 * goes on in the next line, and remarks behind {@code #}.
 */
public final class Templates {
    private static final String CHECK = "template";

    private final SequencedMap<String, Template> byKey;

    private Templates(SequencedMap<String, Template> byKey) {
        this.byKey = Collections.unmodifiableSequencedMap(byKey);
    }

    /** The shipped sentences. */
    public static Templates english() {
        return shipped("statements.en.properties");
    }

    /** The shipped short style: one sentence of at most 25 words for each statement that has one. */
    public static Templates englishInShort() {
        return shipped("short.en.properties");
    }

    /**
     * Templates of one's own.
     *
     * @throws BadInput with every fault of the file
     */
    public static Templates read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Templates shipped(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/testudo/telling/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the templates " + name + " are not shipped");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Templates parse(String file, String text) {
        SequencedMap<String, Template> byKey = new LinkedHashMap<>();
        List<Finding> faults = new ArrayList<>();
        for (Line line : lines(text)) {
            int equals = line.text().indexOf('=');
            String key =
                    equals < 0 ? line.text() : line.text().substring(0, equals).strip();
            try {
                if (equals < 0) {
                    throw new IllegalArgumentException("no = stands behind the key");
                }
                String words = line.text().substring(equals + 1);
                Template template = Template.parse(words.startsWith(" ") ? words.substring(1) : words);
                if (byKey.put(key, template) != null) {
                    throw new IllegalArgumentException("the key stands a second time");
                }
            } catch (IllegalArgumentException e) {
                faults.add(
                        new Finding(
                                file,
                                line.number(),
                                CHECK,
                                "'" + key + "' cannot be read: " + e.getMessage(),
                                "write key = words with {place}, {place, format} or {place, select, key {words} other {words}}."));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Templates(byKey);
    }

    private record Line(int number, String text) {}

    /** Lines with what goes on in the next one, without remarks. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int from = 0;
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = raw.stripLeading();
            if (open.isEmpty() && (line.isBlank() || line.startsWith("#"))) {
                continue;
            }
            from = open.isEmpty() ? number : from;
            boolean goesOn = line.endsWith("\\");
            open.append(goesOn ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) {
                lines.add(new Line(from, open.toString()));
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            lines.add(new Line(from, open.toString()));
        }
        return lines;
    }

    /** These templates where they have a key, else the other ones: a style may word some statements only. */
    public Templates over(Templates others) {
        SequencedMap<String, Template> all = new LinkedHashMap<>(others.byKey);
        all.putAll(byKey);
        return new Templates(all);
    }

    /** Every key. */
    public Set<String> keys() {
        return byKey.keySet();
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Names of the places that a template has. */
    public Set<String> places(String key) {
        return template(key).places();
    }

    public Template template(String key) {
        Template template = byKey.get(key);
        if (template == null) {
            throw new IllegalStateException("no template has the key '" + key + "'");
        }
        return template;
    }
}
