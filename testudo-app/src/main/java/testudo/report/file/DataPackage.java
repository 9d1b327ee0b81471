package testudo.report.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import testudo.table.Column;
import testudo.table.Csv;
import testudo.table.Kind;
import testudo.table.Table;

/** Describes the tables of a result as a Frictionless data package, from the declarations that made them. */
public final class DataPackage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataPackage() {}

    static String of(List<Table<?>> tables, Manifest manifest) {
        ObjectNode root = JSON.createObjectNode();
        root.put("profile", "tabular-data-package")
                .put("name", "testudo-result")
                .put("title", "Tables of a result of Testudo")
                .put(
                        "description",
                        "Computed from public data, not a forecast of any war; every place of a fire unit is computed. Made by: "
                                + manifest.command())
                .put("version", manifest.version());
        ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> resources.add(resource(table)));
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode resource(Table<?> table) {
        byte[] bytes = Csv.of(table).getBytes(StandardCharsets.UTF_8);
        ObjectNode resource = JSON.createObjectNode();
        resource.put("profile", "tabular-data-resource")
                .put("name", name(table.name()))
                .put("title", table.schema().title())
                .put("path", "tables/" + table.name() + ".csv")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", bytes.length)
                .put("hash", "sha256:" + ContentHash.of(bytes));
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\n")
                .put("doubleQuote", true);
        ObjectNode schema = resource.putObject("schema");
        schema.putArray("missingValues").add("");
        ArrayNode fields = schema.putArray("fields");
        for (Column<?, ?> column : table.schema().columns()) {
            ObjectNode field = fields.addObject().put("name", column.name()).put("type", type(column.kind()));
            if (!column.unit().isEmpty()) {
                field.put("unit", column.unit());
            }
            field.put("description", column.meaning());
        }
        return resource;
    }

    private static String type(Kind<?> kind) {
        return switch (kind.word()) {
            case "text" -> "string";
            case "whole" -> "integer";
            default -> "number";
        };
    }

    /** Lower-case letters, digits and lines, as the standard wants names. */
    private static String name(String table) {
        return table.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    public static void write(Path folder, List<Table<?>> tables, Manifest manifest) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), of(tables, manifest));
    }
}
