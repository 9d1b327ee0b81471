package testudo.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** The reference page and the JSON Schema of a plan, made from the table of fields. */
public final class PlanReference {
    private static final String SHARE_PATTERN =
            "^[0-9.]+\\s*%(\\s*\\(\\s*[0-9.]+\\s*%\\s*\\.\\.\\s*[0-9.]+\\s*%\\s*\\))?$";

    private static final String MONEY_PATTERN =
            "^[0-9.]+ (bn|m) EUR at 2025 prices(\\s*\\(\\s*[0-9.]+\\s*\\.\\.\\s*[0-9.]+\\s*\\))?$";

    private PlanReference() {}

    /** The reference page in Markdown. */
    public static String page() {
        String rows = PlanField.all().stream()
                .map(f -> "| `" + f.name() + "` | " + f.meaning() + (f.assumption() ? " †" : "") + " | "
                        + (f.choices().isEmpty() ? f.unit() : String.join(", ", f.choices())) + " | `" + f.defaultText()
                        + "` | " + f.source() + " |")
                .collect(Collectors.joining("\n"));
        return """
                # Fields of a plan

                Made from the table of fields in the code. † marks a stated assumption; results that rest on it name it.

                | field | meaning | unit or choices | default | source |
                |---|---|---|---|---|
                """ + rows + "\n";
    }

    /** The JSON Schema (draft 2020-12) for editors. */
    public static String schema() {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "A Testudo plan");
        root.put("type", "object");
        root.put("additionalProperties", false);
        ObjectNode properties = root.putObject("properties");
        for (PlanField field : PlanField.all()) {
            describe(properties.putObject(field.name()), field);
        }
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of a plan cannot be written", e);
        }
    }

    private static void describe(ObjectNode node, PlanField field) {
        node.put("description", field.meaning() + ". Default: " + field.defaultText());
        switch (field.kind()) {
            case TEXT -> {
                if (field.name().equals("goal")) {
                    node.putArray("type").add("string").add("object");
                } else {
                    node.put("type", "string");
                }
            }
            case CHOICE -> field.choices().forEach(node.withArray("enum")::add);
            case SHARE -> {
                node.put("type", "string");
                node.put("pattern", SHARE_PATTERN);
            }
            case NUMBER -> node.put("type", "integer");
            case NUMBERS -> node.put("type", "array").putObject("items").put("type", "integer");
            case NAMES -> node.put("type", "array").putObject("items").put("type", "string");
            case GROUPS ->
                node.put("type", "array")
                        .putObject("items")
                        .put("type", "array")
                        .putObject("items")
                        .put("type", "string")
                        .put("pattern", "^[A-Z]{3}$");
            case YEARS -> node.put("type", "string").put("pattern", "^\\d{4}\\.\\.\\d{4}$");
            case BASE -> node.put("type", "object").putObject("properties").putObject("asOf");
            case DONATIONS -> {
                ObjectNode hands = items(node, "system", "count", "year");
                List.of("by", "to")
                        .forEach(hand ->
                                hands.putObject(hand).put("type", "string").put("pattern", "^[A-Z]{3}$"));
            }
            case SUPPLIERS -> items(node, "country", "open", "from");
            case REALISATION -> {
                var options = node.putArray("oneOf");
                options.addObject().put("type", "string").put("pattern", SHARE_PATTERN);
                options.addObject()
                        .put("type", "object")
                        .putObject("additionalProperties")
                        .put("type", "string")
                        .put("pattern", SHARE_PATTERN);
            }
            case GDP_SHARE -> node.put("type", "string").put("pattern", SHARE_PATTERN);
            case ORDERS -> node.put("type", "array").putObject("items").put("type", "string");
            case BUDGETS ->
                money(node.put("type", "object")
                        .putObject("additionalProperties")
                        .put("type", "object")
                        .putObject("additionalProperties"));
            case PRICES -> {
                ObjectNode price = node.put("type", "object").putObject("additionalProperties");
                price.put("type", "object").put("additionalProperties", false);
                ObjectNode parts = price.putObject("properties");
                money(parts.putObject("fireUnit"));
                money(parts.putObject("round"));
            }
            case UNITED_STATES -> {
                var options = node.putArray("oneOf");
                ObjectNode words = options.addObject();
                words.putArray("enum").add("in-place").add("reinforced").add("none");
                options.addObject().put("type", "object").putArray("required").add("reinforced");
            }
        }
    }

    private static void money(ObjectNode node) {
        node.put("type", "string").put("pattern", MONEY_PATTERN);
    }

    /** A list of mappings with these keys; gives back the properties for more. */
    private static ObjectNode items(ObjectNode node, String... needed) {
        ObjectNode item = node.put("type", "array").putObject("items");
        item.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = item.putObject("properties");
        for (String key : needed) {
            item.withArray("required").add(key);
            ObjectNode value = properties.putObject(key);
            switch (key) {
                case "count", "year", "from" -> value.put("type", "integer");
                case "open" -> value.put("type", "string").put("pattern", SHARE_PATTERN);
                case "country" -> value.put("type", "string").put("pattern", "^[A-Z]{3}$");
                default -> value.put("type", "string");
            }
        }
        return properties;
    }
}
