package testudo.facts.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.input.CsvDialect;
import testudo.quantity.Finding;

/** Reads how a package writes a table, and refuses by name what is not honoured: an ignored property would change values in silence. */
final class FormReader {
    private static final Set<String> RESOURCE_REFUSED = Set.of(
            "data", "compression", "innerpath", "extrapaths", "scheme", "layout", "control", "detector", "jsonSchema");
    private static final Set<String> DIALECT = Set.of(
            "$schema",
            "csvddfVersion",
            "type",
            "delimiter",
            "lineTerminator",
            "quoteChar",
            "doubleQuote",
            "skipInitialSpace",
            "header",
            "commentChar",
            "nullSequence",
            "caseSensitiveHeader",
            "title",
            "name",
            "description");
    private static final Set<String> SCHEMA = Set.of(
            "$schema",
            "fields",
            "missingValues",
            "primaryKey",
            "foreignKeys",
            "uniqueKeys",
            "fieldsMatch",
            "limits",
            "name",
            "title",
            "description");
    private static final Set<String> FIELD_REFUSED =
            Set.of("trueValues", "falseValues", "itemType", "delimiter", "arrayItem", "categoriesOrdered");
    private static final Set<String> CONSTRAINTS = Set.of(
            "required",
            "unique",
            "enum",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "pattern");
    private static final List<String> BOUNDS = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "date", "year", "yearmonth", "any");

    private final JsonText json;
    private final JsonNode resource;
    private final String at;
    private final List<Finding> findings;

    FormReader(JsonText json, JsonNode resource, String at, List<Finding> findings) {
        this.json = json;
        this.resource = resource;
        this.at = at;
        this.findings = findings;
    }

    TableForm read() {
        resource.properties().forEach(property -> {
            if (RESOURCE_REFUSED.contains(property.getKey())) {
                refuse(at + "/" + property.getKey(), "'" + property.getKey() + "' of a resource");
            }
        });
        encoding();
        String format = resource.path("format").asText().toLowerCase(Locale.ROOT);
        if (resource.path("path").asText().matches(".*\\.[ct]sv")
                && !List.of("", "csv", "tsv").contains(format)) {
            refuse(at + "/format", "format '" + format + "' of a table");
        }
        for (String reference : List.of("schema", "dialect")) {
            if (resource.path(reference).isTextual()) {
                refuse(at + "/" + reference, "a " + reference + " in a file of its own");
            }
        }
        schema(resource.path("schema"));
        CsvDialect dialect = dialect(resource.path("dialect"));
        return new TableForm(dialect, columns(resource.path("schema").path("fields")));
    }

    private void encoding() {
        String encoding = resource.path("encoding").asText("utf-8").toLowerCase(Locale.ROOT);
        if (!List.of("utf-8", "utf8", "utf-8-sig", "ascii", "us-ascii").contains(encoding)) {
            refuse(at + "/encoding", "encoding '" + encoding + "'");
        }
    }

    private CsvDialect dialect(JsonNode node) {
        String place = at + "/dialect";
        node.properties().forEach(property -> {
            if (!DIALECT.contains(property.getKey())) {
                refuse(place + "/" + property.getKey(), "'" + property.getKey() + "' of a dialect");
            }
        });
        if (node.path("doubleQuote").isBoolean() && !node.path("doubleQuote").asBoolean()) {
            refuse(place + "/doubleQuote", "'doubleQuote: false' of a dialect");
        }
        if (node.path("caseSensitiveHeader").asBoolean(false)) {
            refuse(place + "/caseSensitiveHeader", "'caseSensitiveHeader: true' of a dialect");
        }
        Set<String> missing =
                new LinkedHashSet<>(missing(resource.path("schema").path("missingValues")));
        if (node.path("nullSequence").isTextual()) {
            missing.add(node.path("nullSequence").asText());
        }
        char delimiter = sign(node, "delimiter", tabular() ? '\t' : ',');
        char quote = sign(node, "quoteChar", '"');
        Optional<Character> comment =
                node.has("commentChar") ? Optional.of(sign(node, "commentChar", '#')) : Optional.empty();
        if (delimiter == quote || comment.isPresent() && (comment.get() == quote || comment.get() == delimiter)) {
            json.fault(
                    findings,
                    place,
                    "dialect-signs",
                    "delimiter, quoteChar and commentChar are not three different signs",
                    "a comma, a quotation mark and a hash are usual.");
            return CsvDialect.PLAIN;
        }
        return new CsvDialect(delimiter, quote, comment, header(node), missing);
    }

    private boolean tabular() {
        return resource.path("format").asText().equals("tsv")
                || resource.path("path").asText().endsWith(".tsv");
    }

    /** Names of the columns where the file has no line of them: those of the schema, in its order. */
    private List<String> header(JsonNode node) {
        if (!node.path("header").isBoolean() || node.path("header").asBoolean()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        resource.path("schema")
                .path("fields")
                .forEach(field -> names.add(field.path("name").asText()));
        if (names.isEmpty()) {
            json.fault(
                    findings,
                    at + "/dialect/header",
                    "header-present",
                    "a file without a header needs a schema that names its columns",
                    "add schema.fields.");
        }
        return names;
    }

    private char sign(JsonNode node, String name, char fallback) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return fallback;
        }
        String text = value.asText();
        if (value.isTextual() && text.length() == 1 && text.charAt(0) != '\n' && text.charAt(0) != '\r') {
            return text.charAt(0);
        }
        json.fault(
                findings,
                at + "/dialect/" + name,
                "dialect-signs",
                "'" + name + "' is '" + text + "', which is not one sign",
                "write one sign, such as \"" + (fallback == '"' ? "'" : fallback) + "\".");
        return fallback;
    }

    private void schema(JsonNode schema) {
        String place = at + "/schema";
        schema.properties().forEach(property -> {
            if (!SCHEMA.contains(property.getKey())) {
                refuse(place + "/" + property.getKey(), "'" + property.getKey() + "' of a schema");
            }
        });
        foreignKeys(schema.path("foreignKeys"));
        String match = schema.path("fieldsMatch").isArray()
                ? schema.path("fieldsMatch").path(0).asText()
                : schema.path("fieldsMatch").asText("equal");
        if (!List.of("equal", "exact").contains(match)) {
            refuse(place + "/fieldsMatch", "'fieldsMatch: " + match + "' of a schema");
        }
    }

    private void foreignKeys(JsonNode keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (SchemaReader.texts(keys.path(i).path("fields")).size() != 1
                    || SchemaReader.texts(keys.path(i).path("reference").path("fields"))
                                    .size()
                            != 1) {
                refuse(at + "/schema/foreignKeys/" + i, "a foreign key of more or fewer columns than one");
            }
        }
    }

    private Map<String, TableForm.Column> columns(JsonNode fields) {
        Map<String, TableForm.Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            JsonNode field = fields.path(i);
            String place = at + "/schema/fields/" + i;
            field(field, place);
            columns.put(
                    field.path("name").asText(),
                    new TableForm.Column(
                            numberSign(field, place, "decimalChar").orElse('.'),
                            numberSign(field, place, "groupChar"),
                            field.path("bareNumber").asBoolean(true),
                            field.has("missingValues")
                                    ? Optional.of(missing(field.path("missingValues")))
                                    : Optional.empty()));
        }
        return columns;
    }

    private Optional<Character> numberSign(JsonNode field, String place, String name) {
        if (!field.has(name)) {
            return Optional.empty();
        }
        String text = field.path(name).asText();
        if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && "+-\"".indexOf(text.charAt(0)) < 0) {
            return Optional.of(text.charAt(0));
        }
        json.fault(
                findings,
                place + "/" + name,
                "dialect-signs",
                "'" + name + "' of '" + field.path("name").asText() + "' is '" + text + "', which is not one sign",
                "a point, a comma, a space or an apostrophe are usual.");
        return Optional.empty();
    }

    private void field(JsonNode field, String place) {
        String name = field.path("name").asText();
        field.properties().forEach(property -> {
            if (FIELD_REFUSED.contains(property.getKey())) {
                refuse(place + "/" + property.getKey(), "'" + property.getKey() + "' of column '" + name + "'");
            }
        });
        field.path("constraints").properties().forEach(property -> {
            if (!CONSTRAINTS.contains(property.getKey())) {
                refuse(
                        place + "/constraints/" + property.getKey(),
                        "constraint '" + property.getKey() + "' of column '" + name + "'");
            }
        });
        for (String bound : BOUNDS) {
            JsonNode value = field.path("constraints").path(bound);
            if (!value.isMissingNode() && !value.isNumber()) {
                refuse(place + "/constraints/" + bound, "'" + bound + "' of column '" + name + "' that is no number");
            }
        }
        String type = field.path("type").asText("string");
        boolean number = List.of("number", "integer", "year").contains(type);
        for (String bound : BOUNDS) {
            if (field.path("constraints").has(bound) && !number) {
                refuse(
                        place + "/constraints/" + bound,
                        "'" + bound + "' of column '" + name + "' of another type than number");
            }
        }
        if (!TYPES.contains(type)) {
            refuse(place + "/type", "type '" + type + "' of column '" + name + "'");
        }
        String format = field.path("format").asText("default");
        boolean textFormat = type.equals("string") && !format.equals("binary");
        if (!textFormat && !format.equals("default")) {
            refuse(place + "/format", "format '" + format + "' of column '" + name + "'");
        }
    }

    private static Set<String> missing(JsonNode node) {
        Set<String> texts = new LinkedHashSet<>();
        node.forEach(item -> texts.add(
                item.isObject() ? item.path("value").asText() : item.asText().strip()));
        return texts;
    }

    private void refuse(String pointer, String what) {
        json.fault(
                findings,
                pointer,
                "property-honoured",
                what + " is not honoured here",
                "write the table without it; docs/reference/input.md lists what is honoured.");
    }
}
