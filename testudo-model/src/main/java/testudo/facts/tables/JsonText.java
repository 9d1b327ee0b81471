package testudo.facts.tables;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.input.InputFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Shown;

/** A JSON file whose values know their line; no key twice in one object, no control characters. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final JsonNode root;
    private final String text;
    /** Line of every value; looked for when a fault asks for the first. */
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private JsonText(Path file, JsonNode root, String text) {
        this.file = file;
        this.root = root;
        this.text = text;
    }

    /**
     * Reads a file.
     *
     * @throws BadInput if it cannot be read as JSON
     */
    static JsonText read(Path file, int mostMegabytes) {
        String text = InputFile.text(file, mostMegabytes);
        try {
            JsonText json = new JsonText(file, MAPPER.readTree(text), text);
            json.requirePlain();
            return json;
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    /**
     * Reads a file to its end, which finds every broken bracket.
     *
     * @throws BadInput if it cannot be read as JSON
     */
    static void check(Path file, int mostMegabytes) {
        try (JsonParser parser = new ObjectMapper().createParser(InputFile.text(file, mostMegabytes))) {
            while (parser.nextToken() != null) {
                // The parser throws where it cannot go on.
            }
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
    }

    private static BadInput unreadable(Path file, IOException broken) {
        boolean placed = broken instanceof JsonProcessingException at && at.getLocation() != null;
        return new BadInput(new Finding(
                file.toString(),
                placed
                        ? Math.max(
                                0,
                                ((JsonProcessingException) broken).getLocation().getLineNr())
                        : 0,
                "json-readable",
                "it is not readable as JSON: "
                        + (broken instanceof JsonProcessingException json
                                ? json.getOriginalMessage().lines().findFirst().orElse("")
                                : broken.getClass().getSimpleName()),
                "a comma or a bracket is missing near that line."));
    }

    private void requirePlain() throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue() || parser.currentName() != null) {
                    plain(parser.getText(), parser.currentTokenLocation().getLineNr());
                }
            }
        }
    }

    private void findLines() {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                JsonPointer at = parser.getParsingContext().pathAsPointer();
                lines.putIfAbsent(at.toString(), parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException broken) {
            throw new IllegalStateException(file + " was readable before", broken);
        }
    }

    private void plain(String value, int line) {
        if (!value.codePoints().allMatch(Shown::allowed)) {
            throw new BadInput(new Finding(
                    file.toString(),
                    line,
                    "text-plain",
                    "'" + Shown.line(value, 60) + "' holds a control character",
                    "delete it; it does not show, but it is there."));
        }
    }

    /** A file by its path from the folder of this one. */
    Path beside(String path) {
        return file.resolveSibling(path);
    }

    JsonNode root() {
        return root;
    }

    /** Line of the value at a pointer such as {@code /resources/0/path}; of what holds it where there is none. */
    int line(String pointer) {
        if (lines.isEmpty()) {
            findLines();
        }
        String at = pointer;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return 1;
    }

    /** A fault at a pointer. */
    void fault(List<Finding> findings, String pointer, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), line(pointer), check, message, maybe));
    }
}
