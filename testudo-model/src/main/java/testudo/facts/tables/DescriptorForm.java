package testudo.facts.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import testudo.quantity.Finding;
import testudo.quantity.Shown;

/** Holds the properties of a descriptor against the form that the standard gives each: a value of another form would be read as none in silence. */
final class DescriptorForm {
    private static final int LONGEST = 60;

    /** What a property may hold. */
    private enum Form {
        TEXT("a text", JsonNode::isTextual),
        SWITCH("true or false", JsonNode::isBoolean),
        WHOLE(
                "a whole number from 0",
                value -> value.canConvertToLong() && value.isIntegralNumber() && value.asLong() >= 0),
        LIST("a list", JsonNode::isArray),
        TEXTS(
                "a text or a list of texts",
                value -> value.isTextual() || value.isArray() && all(value, JsonNode::isTextual)),
        WORDS(
                "a list of texts",
                value -> value.isArray()
                        && all(
                                value,
                                item -> item.isTextual() || item.path("value").isTextual())),
        OBJECTS("a list of objects", value -> value.isArray() && all(value, JsonNode::isObject)),
        OBJECT("an object", JsonNode::isObject),
        PLACE("an object", value -> value.isObject() || value.isTextual());

        private final String words;
        private final Predicate<JsonNode> fits;

        Form(String words, Predicate<JsonNode> fits) {
            this.words = words;
            this.fits = fits;
        }

        private static boolean all(JsonNode list, Predicate<JsonNode> fits) {
            for (JsonNode item : list) {
                if (!fits.test(item)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Map<String, Form> RESOURCE = Map.ofEntries(
            Map.entry("name", Form.TEXT),
            Map.entry("path", Form.TEXTS),
            Map.entry("title", Form.TEXT),
            Map.entry("description", Form.TEXT),
            Map.entry("format", Form.TEXT),
            Map.entry("mediatype", Form.TEXT),
            Map.entry("encoding", Form.TEXT),
            Map.entry("profile", Form.TEXT),
            Map.entry("type", Form.TEXT),
            Map.entry("bytes", Form.WHOLE),
            Map.entry("hash", Form.TEXT),
            Map.entry("sources", Form.LIST),
            Map.entry("licenses", Form.LIST),
            Map.entry("dialect", Form.PLACE),
            Map.entry("schema", Form.PLACE));
    private static final Map<String, Form> DIALECT = Map.of(
            "lineTerminator", Form.TEXT,
            "doubleQuote", Form.SWITCH,
            "skipInitialSpace", Form.SWITCH,
            "header", Form.SWITCH,
            "nullSequence", Form.TEXT,
            "caseSensitiveHeader", Form.SWITCH);
    private static final Map<String, Form> SCHEMA = Map.of(
            "fields", Form.OBJECTS,
            "missingValues", Form.WORDS,
            "primaryKey", Form.TEXTS,
            "uniqueKeys", Form.LIST,
            "foreignKeys", Form.OBJECTS);
    private static final Map<String, Form> FIELD = Map.of(
            "name", Form.TEXT,
            "type", Form.TEXT,
            "format", Form.TEXT,
            "title", Form.TEXT,
            "description", Form.TEXT,
            "bareNumber", Form.SWITCH,
            "missingValues", Form.WORDS,
            "constraints", Form.OBJECT);
    private static final Map<String, Form> CONSTRAINTS = Map.of(
            "required", Form.SWITCH,
            "unique", Form.SWITCH,
            "enum", Form.LIST,
            "minLength", Form.WHOLE,
            "maxLength", Form.WHOLE,
            "pattern", Form.TEXT);

    private final JsonText json;
    private final List<Finding> findings;

    DescriptorForm(JsonText json, List<Finding> findings) {
        this.json = json;
        this.findings = findings;
    }

    /** Every property of a resource, its dialect and its schema; whether all have their form. */
    boolean check(JsonNode resource, String at) {
        int before = findings.size();
        if (!resource.isObject()) {
            fault(at, "a resource", Form.OBJECT, resource);
            return false;
        }
        each(resource, RESOURCE, at);
        each(resource.path("dialect"), DIALECT, at + "/dialect");
        JsonNode schema = resource.path("schema");
        each(schema, SCHEMA, at + "/schema");
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < schema.path("fields").size(); i++) {
            JsonNode field = schema.path("fields").path(i);
            String place = at + "/schema/fields/" + i;
            each(field, FIELD, place);
            each(field.path("constraints"), CONSTRAINTS, place + "/constraints");
            if (field.isObject() && !names.add(field.path("name").asText())) {
                json.fault(
                        findings,
                        place,
                        "column-once",
                        "the schema names column '" + field.path("name").asText() + "' twice",
                        "give each field a name of its own.");
            }
        }
        if (findings.size() == before) {
            keys(schema, names, at + "/schema");
        }
        return findings.size() == before;
    }

    private void each(JsonNode holder, Map<String, Form> forms, String at) {
        holder.properties().forEach(property -> {
            Form form = forms.get(property.getKey());
            if (form != null && !form.fits.test(property.getValue())) {
                fault(at + "/" + property.getKey(), "'" + property.getKey() + "'", form, property.getValue());
            }
        });
    }

    private void fault(String pointer, String what, Form form, JsonNode value) {
        json.fault(
                findings,
                pointer,
                "property-form",
                what + " is " + Shown.line(value.toString(), LONGEST) + ", not " + form.words,
                "write " + form.words + ", or leave it out.");
    }

    /** Keys are made of columns that the schema names. */
    private void keys(JsonNode schema, Set<String> names, String at) {
        known(SchemaReader.texts(schema.path("primaryKey")), names, at + "/primaryKey");
        for (int i = 0; i < schema.path("uniqueKeys").size(); i++) {
            known(SchemaReader.texts(schema.path("uniqueKeys").path(i)), names, at + "/uniqueKeys/" + i);
        }
        for (int i = 0; i < schema.path("foreignKeys").size(); i++) {
            known(
                    SchemaReader.texts(schema.path("foreignKeys").path(i).path("fields")),
                    names,
                    at + "/foreignKeys/" + i);
        }
    }

    private void known(List<String> columns, Set<String> names, String pointer) {
        for (String column : columns) {
            if (!names.isEmpty() && !names.contains(column)) {
                json.fault(
                        findings,
                        pointer,
                        "key-columns",
                        "a key is made of column '" + column + "', which the schema does not name",
                        Nearest.hint(column, names));
            }
        }
    }
}
