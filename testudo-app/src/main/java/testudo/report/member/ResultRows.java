package testudo.report.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import testudo.input.InputFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Tables of a result, read back; each file once. */
final class ResultRows implements Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTES = 64;

    private final Path result;
    private final Map<String, List<JsonNode>> tables = new HashMap<>();

    ResultRows(Path result) {
        this.result = result;
    }

    @Override
    public List<JsonNode> of(String table) {
        return tables.computeIfAbsent(table, this::table);
    }

    private List<JsonNode> table(String name) {
        Path file = result.resolve("tables").resolve(name + ".json");
        return file.toFile().isFile() ? Rows.rows(read(file)) : List.of();
    }

    @Override
    public boolean computed() {
        return true;
    }

    @Override
    public ObjectNode rests() {
        ObjectNode rests = Rows.object();
        read(result.resolve("answer.json"))
                .path("header")
                .properties()
                .forEach(one -> rests.set(one.getKey(), one.getValue()));
        JsonNode manifest = read(result.resolve("manifest.json"));
        rests.set("contentHash", manifest.path("contentHash"));
        rests.set("command", manifest.path("command"));
        return rests;
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
