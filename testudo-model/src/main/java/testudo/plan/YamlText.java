package testudo.plan;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** A YAML file as nodes that know their line, so that every fault can be named where it stands. */
final class YamlText {
    private static final long LARGEST_BYTES = 1_000_000;

    private YamlText() {}

    /**
     * The root mapping of a file.
     *
     * @throws BadInput if the file is missing, larger than 1 MB, not YAML, or not a mapping
     */
    static MappingNode read(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST_BYTES) {
                throw bad(
                        file,
                        0,
                        "file-size",
                        "the file has " + size + " bytes; a plan, goal or raid has at most " + LARGEST_BYTES,
                        "name the right file; tables of data belong in a data package.");
            }
            return parse(file, Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw bad(
                    file,
                    0,
                    "file-exists",
                    "there is no such file",
                    "check the path, or list what is shipped in plans/.");
        } catch (IOException e) {
            throw bad(
                    file,
                    0,
                    "file-readable",
                    "cannot read it as UTF-8 text: " + e.getClass().getSimpleName(),
                    "check that it is a text file and may be read.");
        }
    }

    private static MappingNode parse(Path file, String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setMaxAliasesForCollections(20);
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                refuseRepeats(file, mapping);
                return mapping;
            }
            throw bad(file, 1, "yaml-mapping", "the file holds no 'key: value' lines", "start from plans/hague.yaml.");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw bad(
                    file,
                    line,
                    "yaml-syntax",
                    "not valid YAML: " + e.getProblem(),
                    "check indentation, quotes and colons near this line.");
        } catch (RuntimeException e) {
            if (e instanceof BadInput already) {
                throw already;
            }
            throw bad(
                    file,
                    1,
                    "yaml-syntax",
                    "not valid YAML: " + e.getMessage(),
                    "check that it is plain text in YAML.");
        }
    }

    private static void refuseRepeats(Path file, MappingNode mapping) {
        Set<String> seen = new HashSet<>();
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
            if (tuple.getValueNode() instanceof MappingNode inner) {
                refuseRepeats(file, inner);
            }
        }
    }

    static BadInput bad(Path file, int line, String check, String message, String maybe) {
        return new BadInput(new Finding(file.toString(), line, check, message, maybe));
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The entries of a mapping in their order; a key that is not plain text keeps its written form. */
    static SequencedMap<String, Node> entries(MappingNode mapping) {
        SequencedMap<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            entries.put(text(tuple.getKeyNode()), tuple.getValueNode());
        }
        return entries;
    }

    /** The written text of a scalar; a list or mapping on one line is given as written back to text. */
    static String text(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().trim();
            case SequenceNode list ->
                list.getValue().stream().map(YamlText::text).toList().toString();
            case MappingNode map ->
                entries(map).entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> "";
        };
    }

    static @Nullable List<Node> list(Node node) {
        return node instanceof SequenceNode list ? list.getValue() : null;
    }
}
