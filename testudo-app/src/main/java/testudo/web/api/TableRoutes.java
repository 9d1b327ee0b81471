package testudo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.run.Runs;

/** The tables of a result. */
public final class TableRoutes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json", "csv", "text/csv; charset=utf-8", "parquet", "application/vnd.apache.parquet");

    private final Runs runs;

    /** Tables of those runs. */
    public TableRoutes(Runs runs) {
        this.runs = runs;
    }

    public void on(Paths paths) {
        paths.get("/api/runs/{id}/tables", this::list);
        paths.get("/api/runs/{id}/tables/{name}", this::table);
    }

    private Path tables(Context asked) {
        return runs.get(asked.pathParam("id")).result().resolve("tables");
    }

    private void list(Context asked) throws IOException {
        ObjectNode node = Replies.object();
        ArrayNode all = node.putArray("tables");
        for (Path file : files(tables(asked))) {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode table) {
                JsonNode rows = table.remove("rows");
                all.add(table.put("rows", rows == null ? 0 : rows.size()));
            }
        }
        Replies.json(asked, node);
    }

    private static List<Path> files(Path tables) throws IOException {
        try (Stream<Path> files = Files.list(tables)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void table(Context asked) throws IOException {
        String name = asked.pathParam("name");
        String format = Asking.query(asked, "format").orElse("json");
        String type = TYPES.get(format);
        if (type == null) {
            throw Refusal.unfit("There is no such format.", "json, csv or parquet.");
        }
        Path file = tables(asked).resolve((name.matches("[A-Za-z0-9]+") ? name : "-") + "." + format);
        if (!Files.isRegularFile(file)) {
            throw Refusal.unknown("The result has no table of that name.", "see the list of its tables.");
        }
        if (!format.equals("json")) {
            asked.header("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        }
        asked.contentType(type).result(Files.readAllBytes(file));
    }
}
