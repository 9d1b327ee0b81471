package testudo.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.Finding;
import testudo.quantity.InOrder;

/** Reads {@code datapackage.json}: which tables there are and what their columns mean. */
final class PackageReader {
    static final String DESCRIPTOR = "datapackage.json";
    private static final long LARGEST_DESCRIPTOR = 4L << 20;

    private PackageReader() {}

    /** The resources of a data package; what is wrong goes to the findings. */
    static List<Resource> read(Path directory, List<Finding> findings) {
        Path file = directory.resolve(DESCRIPTOR);
        if (!Files.isRegularFile(file)) {
            findings.add(new Finding(
                    file.toString(),
                    0,
                    "datapackage-present",
                    Files.isDirectory(directory) ? "there is no " + DESCRIPTOR : "there is no such directory",
                    "name a directory that holds a " + DESCRIPTOR + ", such as data."));
            return List.of();
        }
        try {
            if (Files.size(file) > LARGEST_DESCRIPTOR) {
                findings.add(new Finding(
                        file.toString(), 0, "file-size", "it is larger than 4 MB", "it is not a data package."));
                return List.of();
            }
            return resources(new ObjectMapper().readTree(Files.readString(file)), file, findings);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            findings.add(new Finding(
                    file.toString(),
                    Math.max(0, line),
                    "json-readable",
                    "it is not readable as JSON: " + firstLine(broken.getOriginalMessage()),
                    "a comma or a bracket is missing near that line."));
        } catch (IOException unreadable) {
            findings.add(new Finding(
                    file.toString(),
                    0,
                    "file-readable",
                    "it cannot be read: " + unreadable.getClass().getSimpleName(),
                    "check that it is UTF-8 text and that you may read it."));
        }
        return List.of();
    }

    /** One resource: a table, or another file that is only named. */
    record Resource(String name, String path, String format, Optional<TableSchema> schema) {
        boolean table() {
            return format.equals("csv") || path.endsWith(".csv");
        }
    }

    private static List<Resource> resources(JsonNode root, Path file, List<Finding> findings) {
        List<Resource> resources = new ArrayList<>();
        JsonNode list = root.path("resources");
        if (!list.isArray() || list.isEmpty()) {
            findings.add(new Finding(
                    file.toString(),
                    0,
                    "resources-present",
                    "it names no resources",
                    "add \"resources\": [{\"name\": …, \"path\": …}]."));
        }
        for (JsonNode node : list) {
            String name = node.path("name").asText();
            String path = node.path("path").asText();
            if (name.isEmpty() || path.isEmpty()) {
                findings.add(new Finding(
                        file.toString(),
                        0,
                        "resource-named",
                        "a resource has no name or no path: "
                                + node.toString()
                                        .substring(
                                                0, Math.min(60, node.toString().length())),
                        "give each resource a \"name\" and a \"path\"."));
            } else if (leaves(path)) {
                findings.add(new Finding(
                        file.toString(),
                        0,
                        "path-inside",
                        "the path '" + path + "' of '" + name + "' leaves the package",
                        "give a path below the directory of " + DESCRIPTOR + "."));
            } else {
                resources.add(new Resource(name, path, node.path("format").asText(""), schema(node)));
            }
        }
        return resources;
    }

    private static boolean leaves(String path) {
        return path.indexOf('\0') >= 0
                || path.startsWith("/")
                || path.contains("://")
                || List.of(path.split("/")).contains("..");
    }

    private static String defaultSource(JsonNode node) {
        String own = node.path("defaultSource").asText("");
        return own.isEmpty() && !node.path("sources").isEmpty() ? "datapackage" : own;
    }

    private static Optional<TableSchema> schema(JsonNode node) {
        JsonNode schema = node.path("schema");
        if (!schema.path("fields").isArray() || schema.path("fields").isEmpty()) {
            return Optional.empty();
        }
        List<TableSchema.Field> fields = new ArrayList<>();
        schema.path("fields").forEach(field -> fields.add(field(field)));
        List<TableSchema.ForeignKey> foreign = new ArrayList<>();
        schema.path("foreignKeys")
                .forEach(key -> foreign.add(new TableSchema.ForeignKey(
                        first(key.path("fields")),
                        key.path("reference").path("resource").asText(),
                        first(key.path("reference").path("fields")))));
        List<TableSchema.Limit> limits = new ArrayList<>();
        schema.path("limits").forEach(limit -> limits.add(limit(limit)));
        return Optional.of(new TableSchema(
                node.path("name").asText(),
                node.path("path").asText(),
                node.path("title").asText(),
                node.path("description").asText(),
                node.path("stage").asText("found"),
                List.copyOf(fields),
                texts(schema.path("primaryKey")),
                List.copyOf(foreign),
                List.copyOf(limits),
                optional(node.path("primaryFact")),
                defaultSource(node),
                Grade.find(node.path("defaultGrade").asText("")).orElse(Grade.LOW)));
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
                texts(constraints.path("enum")),
                number(constraints.path("minimum")),
                number(constraints.path("maximum")));
    }

    private static Role role(JsonNode node, String name, String type) {
        if (node.has("role")) {
            return Role.of(node.path("role").asText());
        }
        return type.equals("date") || type.equals("yearmonth") ? Role.DATE : InferredSchema.roleOf(name);
    }

    private static TableSchema.Limit limit(JsonNode node) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        node.path("when").properties().forEach(entry -> when.put(entry.getKey(), texts(entry.getValue())));
        return new TableSchema.Limit(
                node.path("field").asText(),
                InOrder.map(when),
                number(node.path("minimum")),
                number(node.path("maximum")));
    }

    private static List<String> texts(JsonNode node) {
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

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
