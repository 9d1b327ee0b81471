package testudo.facts.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.InOrder;

/** Reads what {@code datapackage.json} says about the columns of one table. */
final class SchemaReader {
    private SchemaReader() {}

    /** The schema of a resource; empty where it gives no fields. */
    static Optional<TableSchema> read(JsonNode node) {
        JsonNode schema = node.path("schema");
        if (!schema.path("fields").isArray() || schema.path("fields").isEmpty()) {
            return Optional.empty();
        }
        List<TableSchema.Field> fields = new ArrayList<>();
        schema.path("fields").forEach(field -> fields.add(field(field)));
        List<TableSchema.ForeignKey> foreign = new ArrayList<>();
        schema.path("foreignKeys").forEach(key -> foreign.add(foreign(key)));
        List<TableSchema.Limit> limits = new ArrayList<>();
        schema.path("limits")
                .forEach(limit -> texts(limit.path("field")).forEach(column -> limits.add(limit(column, limit))));
        List<List<String>> unique = new ArrayList<>();
        schema.path("uniqueKeys").forEach(key -> unique.add(texts(key)));
        return Optional.of(new TableSchema(
                node.path("name").asText(),
                node.path("path").asText(),
                node.path("title").asText(),
                node.path("description").asText(),
                node.path("stage").asText("found"),
                List.copyOf(fields),
                texts(schema.path("primaryKey")),
                List.copyOf(unique),
                List.copyOf(foreign),
                List.copyOf(limits),
                optional(node.path("primaryFact")),
                defaultSource(node),
                Grade.find(node.path("defaultGrade").asText("")).orElse(Grade.LOW)));
    }

    private static String defaultSource(JsonNode node) {
        String own = node.path("defaultSource").asText("");
        return own.isEmpty() && !node.path("sources").isEmpty() ? "datapackage" : own;
    }

    private static TableSchema.ForeignKey foreign(JsonNode key) {
        return new TableSchema.ForeignKey(
                first(key.path("fields")),
                key.path("reference").path("resource").asText(),
                first(key.path("reference").path("fields")));
    }

    private static TableSchema.Field field(JsonNode node) {
        JsonNode constraints = node.path("constraints");
        String name = node.path("name").asText();
        String type = node.path("type").asText("string");
        return new TableSchema.Field(
                name,
                type.equals("integer") || type.equals("year")
                        ? TableSchema.Type.INTEGER
                        : type.equals("number") ? TableSchema.Type.NUMBER : TableSchema.Type.STRING,
                role(node, name, type),
                node.path("description").asText(),
                constraints.path("required").asBoolean(),
                allowed(node),
                number(constraints.path("minimum")),
                number(constraints.path("maximum")),
                new TableSchema.Rules(
                        constraints.path("unique").asBoolean(),
                        number(constraints.path("exclusiveMinimum")),
                        number(constraints.path("exclusiveMaximum")),
                        constraints.path("minLength").asInt(0),
                        constraints.path("maxLength").asInt(Integer.MAX_VALUE),
                        optional(constraints.path("pattern")).map(CellPattern::of)));
    }

    private static List<String> allowed(JsonNode node) {
        LinkedHashSet<String> words =
                new LinkedHashSet<>(texts(node.path("constraints").path("enum")));
        if (words.isEmpty() && node.path("type").asText().equals("boolean")) {
            return List.of("true", "True", "TRUE", "1", "false", "False", "FALSE", "0");
        }
        node.path("categories")
                .forEach(item -> words.add(item.isObject() ? item.path("value").asText() : item.asText()));
        return List.copyOf(words);
    }

    private static Role role(JsonNode node, String name, String type) {
        if (node.has("role")) {
            return Role.of(node.path("role").asText());
        }
        return type.equals("date") || type.equals("yearmonth") ? Role.DATE : InferredSchema.roleOf(name);
    }

    private static TableSchema.Limit limit(String column, JsonNode node) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        node.path("when").properties().forEach(entry -> when.put(entry.getKey(), texts(entry.getValue())));
        return new TableSchema.Limit(
                column, InOrder.map(when), number(node.path("minimum")), number(node.path("maximum")));
    }

    static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(item.asText()));
        return List.copyOf(texts);
    }

    private static String first(JsonNode node) {
        return texts(node).stream().findFirst().orElse("");
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }
}
