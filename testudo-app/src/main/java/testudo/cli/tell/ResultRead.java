package testudo.cli.tell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.input.InputFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** A result folder read back: its answer, its manifest and its tables. */
final class ResultRead {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Largest file of a result that is read. */
    private static final int MEGABYTES = 64;

    private final Path folder;
    private final JsonNode answer;
    private final JsonNode manifest;

    private ResultRead(Path folder, JsonNode answer, JsonNode manifest) {
        this.folder = folder;
        this.answer = answer;
        this.manifest = manifest;
    }

    static ResultRead of(Path folder) {
        return new ResultRead(folder, json(folder.resolve("answer.json")), json(folder.resolve("manifest.json")));
    }

    private static JsonNode json(Path file) {
        if (!Files.exists(file)) {
            throw new BadInput(new Finding(
                    file.toString(),
                    0,
                    "result-known",
                    "there is no such file",
                    "run ./testudo run first, or name the folder that it wrote, such as out/hague."));
        }
        try {
            return JSON.readTree(InputFile.text(file, MEGABYTES));
        } catch (IOException e) {
            throw new BadInput(new Finding(
                    file.toString(),
                    0,
                    "result-readable",
                    "it cannot be read as JSON",
                    "run ./testudo run again; the file was changed by hand or cut short."));
        }
    }

    /** Every item by its id, in the order of the first screen. */
    Map<String, JsonNode> items() {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        answer.path("sections")
                .forEach(section -> section.path("items")
                        .forEach(item -> items.put(item.path("id").asText(), item)));
        return items;
    }

    /** The table of that name with its rows as maps; without rows where the result has none. */
    Rows table(String name) {
        Path file = folder.resolve("tables").resolve(name + ".json");
        if (!Files.isRegularFile(file)) {
            return new Rows(name, "", List.of());
        }
        JsonNode table = json(file);
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : table.path("rows")) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.properties().forEach(cell -> cells.put(cell.getKey(), text(cell.getValue())));
            rows.add(cells);
        }
        return new Rows(name, table.path("title").asText(), rows);
    }

    /** What the table of that name says of a column; blank where it says nothing. */
    Column column(String table, String name) {
        for (JsonNode column :
                json(folder.resolve("tables").resolve(table + ".json")).path("columns")) {
            if (column.path("name").asText().equals(name)) {
                return new Column(
                        column.path("unit").asText(), column.path("meaning").asText());
            }
        }
        return new Column("", name);
    }

    /**
     * What a column holds.
     *
     * @param unit of its numbers, blank where none
     * @param meaning in words
     */
    record Column(String unit, String meaning) {}

    private static String text(JsonNode cell) {
        return cell.isNull() ? "" : cell.asText();
    }

    /** One entry of the header, such as {@code asOf}. */
    String header(String key) {
        return answer.path("header").path(key).asText();
    }

    /** The command that made it. */
    String command() {
        return manifest.path("command").asText();
    }

    /**
     * Rows of a table.
     *
     * @param name of the table
     * @param title in words
     * @param rows cells by column, unknown ones empty
     */
    record Rows(String name, String title, List<Map<String, String>> rows) {}
}
