package testudo.report.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import testudo.input.InputFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Tables of a result, read back. */
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTES = 64;

    private final Path result;

    Rows(Path result) {
        this.result = result;
    }

    /** Rows of a table in which a column holds a text; none where the result has no such table. */
    List<JsonNode> of(String table, String column, String text) {
        Path file = result.resolve("tables").resolve(table + ".json");
        List<JsonNode> rows = new ArrayList<>();
        if (file.toFile().isFile()) {
            read(file).path("rows").forEach(row -> {
                if (row.path(column).asText().equals(text)) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    JsonNode manifest() {
        return read(result.resolve("manifest.json"));
    }

    JsonNode header() {
        return read(result.resolve("answer.json")).path("header");
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(InputFile.text(file, MEGABYTES));
        } catch (IOException e) {
            throw new BadInput(new Finding(
                    file.toString(), 0, "result-readable", "it cannot be read as JSON", "run ./testudo run again."));
        }
    }
}
