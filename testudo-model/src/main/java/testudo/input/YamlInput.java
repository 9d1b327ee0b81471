package testudo.input;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Shown;

/**
 * A YAML file as nodes that know their line, so that every fault can be named where it stands.
 *
 * <p>At most 1 MB, 50,000 values, 10 levels and 5,000 signs a value; no key twice in one mapping; values are written out, since an alias
 * can hold itself or grow without end.
 */
public final class YamlInput {
    private static final int MEGABYTES = 1;
    private static final int MOST_EVENTS = 100_000;
    private static final int DEEPEST = 10;
    private static final int LONGEST_VALUE = 5_000;

    private YamlInput() {}

    /**
     * The root mapping of a file.
     *
     * @throws BadInput if the file is missing, beyond the limits, not YAML, or not a mapping
     */
    public static MappingNode read(Path file) {
        return parse(file, InputFile.text(file, MEGABYTES));
    }

    private static MappingNode parse(Path file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(DEEPEST + 1);
        Yaml yaml = new Yaml(options);
        try {
            keepWithinLimits(file, yaml.parse(new StringReader(text)));
            if (yaml.compose(new StringReader(text)) instanceof MappingNode mapping) {
                refuseRepeats(file, mapping);
                return mapping;
            }
            throw bad(file, 1, "yaml-mapping", "the file holds no 'key: value' lines", "start from plans/hague.yaml.");
        } catch (MarkedYAMLException e) {
            throw bad(
                    file,
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
                    "yaml-syntax",
                    "not valid YAML: " + e.getProblem(),
                    "check indentation, quotes and colons near this line.");
        } catch (YAMLException | IllegalArgumentException e) {
            throw bad(
                    file,
                    1,
                    "yaml-syntax",
                    "not valid YAML: " + e.getMessage(),
                    "check that it is plain text in YAML.");
        }
    }

    private static void keepWithinLimits(Path file, Iterable<Event> events) {
        int count = 0;
        int depth = 0;
        for (Event event : events) {
            int line = line(event.getStartMark());
            if (++count > MOST_EVENTS) {
                throw bad(file, line, "yaml-size", "it holds more than 50000 values", "name the right file.");
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw bad(
                        file, line, "yaml-depth", "it is deeper than " + DEEPEST + " levels", "a bracket is too many.");
            }
            if (event instanceof AliasEvent alias) {
                throw bad(
                        file,
                        line,
                        "yaml-alias",
                        "'*" + alias.getAnchor() + "' stands for a value written elsewhere",
                        "write the value out.");
            }
            if (event instanceof ScalarEvent scalar) {
                scalar(file, line, scalar.getValue());
            }
        }
    }

    private static void scalar(Path file, int line, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw bad(
                    file,
                    line,
                    "value-length",
                    "a value has " + value.length() + " signs; at most " + LONGEST_VALUE + " are read",
                    "a quotation mark is not closed, or the text belongs elsewhere.");
        }
        if (!value.codePoints().allMatch(Shown::allowed)) {
            throw bad(
                    file,
                    line,
                    "text-plain",
                    "'" + Shown.line(value, 60) + "' holds a control character",
                    "delete it; it does not show, but it is there.");
        }
    }

    private static void refuseRepeats(Path file, Node root) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof SequenceNode list) {
                list.getValue().forEach(open::push);
            } else if (node instanceof MappingNode mapping) {
                refuseRepeatsIn(file, mapping);
                mapping.getValue().forEach(tuple -> open.push(tuple.getValueNode()));
            }
        }
    }

    private static void refuseRepeatsIn(Path file, MappingNode mapping) {
        Set<String> seen = new LinkedHashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (!seen.add(key)) {
                throw bad(
                        file,
                        line(tuple.getKeyNode()),
                        "key-once",
                        "'" + key + "' stands twice",
                        "keep one of the two.");
            }
        }
    }

    /** A fault of that file at that line. */
    public static BadInput bad(Path file, int line, String check, String message, String maybe) {
        return new BadInput(new Finding(file.toString(), line, check, message, maybe));
    }

    /** Line of a node in its file, from 1. */
    public static int line(Node node) {
        return line(node.getStartMark());
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    /** The entries of a mapping in their order; a key that is not plain text keeps its written form. */
    public static SequencedMap<String, Node> entries(MappingNode mapping) {
        SequencedMap<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            entries.put(text(tuple.getKeyNode()), tuple.getValueNode());
        }
        return entries;
    }

    /** The written text of a scalar; a list or mapping is written back to one line of text. */
    public static String text(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().trim();
            case SequenceNode list ->
                list.getValue().stream().map(YamlInput::text).toList().toString();
            case MappingNode map ->
                entries(map).entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> "";
        };
    }

    /** The items of a list; empty where the node is none. */
    public static Optional<List<Node>> list(Node node) {
        return node instanceof SequenceNode list ? Optional.of(list.getValue()) : Optional.empty();
    }

    /** The value of one line of YAML that the program itself holds, such as a default. */
    public static Node ofDefault(String text) {
        return new Yaml().compose(new StringReader(text));
    }
}
