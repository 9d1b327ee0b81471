package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the page of JSON shapes to what commands print. */
final class Shapes {
    private static final Path PAGE = Said.ROOT.resolve("docs/reference/json.md");
    private static final Pattern SECTION = Pattern.compile("\n### `([^\n]+)`\n\n```\n(.*?)```\n", Pattern.DOTALL);
    private static final Set<String> CLASSES = Set.of("drone", "cruise", "ballistic", "aeroballistic");
    private static final Set<String> LAYERS = Set.of("BMD", "LRAD", "MRAD", "SHORAD", "VSHORAD", "C-UAS");
    private static final Set<String> ASSETS = Set.of("city", "air-base", "port");
    private static final Set<String> SYSTEMS = systems();

    private Shapes() {}

    /** The page shows this command with the shape of its answer; with -Dtestudo.write=true it is written there. */
    static synchronized void hold(String command, JsonNode answer) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        collect("", answer, found);
        int width = found.keySet().stream().mapToInt(String::length).max().orElse(0);
        String shape = found.entrySet().stream()
                .map(entry ->
                        entry.getKey() + " ".repeat(width + 2 - entry.getKey().length())
                                + String.join(" or ", entry.getValue()) + "\n")
                .collect(Collectors.joining());
        try {
            if ("true".equals(System.getProperty("testudo.write"))) {
                write(command, shape);
            }
            assertEquals(shape, sections().get(command), "write it afresh with -Dtestudo.write=true: " + command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, String> sections() throws IOException {
        SortedMap<String, String> sections = new TreeMap<>();
        Matcher section = SECTION.matcher(Files.readString(PAGE));
        while (section.find()) {
            sections.put(section.group(1), section.group(2));
        }
        return sections;
    }

    private static void write(String command, String shape) throws IOException {
        SortedMap<String, String> sections = sections();
        sections.put(command, shape);
        StringBuilder page = new StringBuilder(
                Files.readString(PAGE).replaceFirst("(?s)\n### `.*", "").stripTrailing() + "\n");
        sections.forEach((each, fields) -> page.append("\n### `")
                .append(each)
                .append("`\n\n```\n")
                .append(fields)
                .append("```\n"));
        Files.writeString(PAGE, page);
    }

    private static void collect(String path, JsonNode node, Map<String, Set<String>> found) {
        if (node.has("mean") && node.has("low") && node.has("high")) {
            found.computeIfAbsent(path, ignored -> new TreeSet<>()).add(node.has("trials") ? "estimate" : "range");
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                String key = plain(field.getKey());
                collect(path.isEmpty() ? key : path + "." + key, field.getValue(), found);
            });
        } else if (node.isArray() && !node.isEmpty()) {
            node.forEach(each -> collect(path + "[]", each, found));
        } else {
            String kind = node.isArray()
                    ? "list"
                    : node.isNumber() ? "number" : node.isBoolean() ? "true or false" : node.isNull() ? "null" : "text";
            found.computeIfAbsent(path, ignored -> new TreeSet<>()).add(kind);
        }
    }

    /** A key with what it names of the data put in capitals. */
    private static String plain(String key) {
        return Stream.of(key.split("\\.", -1)).map(Shapes::word).collect(Collectors.joining("."));
    }

    private static String word(String word) {
        if (CLASSES.contains(word)) {
            return "CLASS";
        }
        if (SYSTEMS.contains(word)) {
            return "SYSTEM";
        }
        if (LAYERS.contains(word)) {
            return "LAYER";
        }
        if (ASSETS.contains(word)) {
            return "ASSET";
        }
        if (word.matches("\\d\\d")) {
            return "HH";
        }
        return word.matches("[A-Z]{3}")
                ? "MEMBER"
                : word.matches("day\\d+") ? "dayN" : word.matches("\\d{4}") ? "YEAR" : word;
    }

    private static Set<String> systems() {
        try (Stream<String> rows = Files.lines(Said.ROOT.resolve("data/mapping/system_types.csv"))) {
            return rows.skip(1).map(row -> row.split(",", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
