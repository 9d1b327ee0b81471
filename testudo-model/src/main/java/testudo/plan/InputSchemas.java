package testudo.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;
import testudo.threat.Trajectory;

/** The JSON Schemas of raids and goals, for editors; the readers hold to the same limits and name each fault with its line. */
public final class InputSchemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String PERCENT = "^\\d{1,3}(\\.\\d{1,9})?\\s*%$";
    private static final String TIME = "^\\d{1,6}(\\.\\d{1,9})?\\s*(s|min|h)$";

    private InputSchemas() {}

    /** The schema of a raid. */
    public static String raid() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = root(mapper, "A Testudo raid");
        ObjectNode properties = root.putObject("properties");
        for (String key : RaidFile.KEYS) {
            ObjectNode field = properties.putObject(key);
            switch (key) {
                case "waves" -> {
                    field.put("type", "array").put("minItems", 1).put("maxItems", RaidFile.MOST_WAVES);
                    wave(field.putObject("items"));
                }
                case "aims" -> {
                    field.put("type", "object").put("additionalProperties", false);
                    ObjectNode aims = field.putObject("properties");
                    for (AssetClass asset : AssetClass.values()) {
                        aims.putObject(asset.key()).put("type", "string").put("pattern", PERCENT);
                    }
                }
                default -> field.putArray("type").add("string").add("number");
            }
        }
        List.of("sector", "waves", "aims").forEach(root.putArray("required")::add);
        return text(mapper, root);
    }

    private static void wave(ObjectNode wave) {
        wave.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = wave.putObject("properties");
        for (String key : RaidFile.WAVE_KEYS) {
            ObjectNode field = properties.putObject(key);
            switch (key) {
                case "class" -> {
                    for (ThreatClass each : ThreatClass.values()) {
                        field.withArray("enum").add(each.key());
                    }
                }
                case "count" -> field.put("type", "integer").put("minimum", 0).put("maximum", RaidFile.LARGEST_COUNT);
                case "decoys" -> field.put("type", "string").put("pattern", PERCENT);
                case "via" -> {
                    field.put("type", "array").put("maxItems", RaidFile.MOST_WAY_POINTS);
                    ObjectNode point = field.putObject("items").put("type", "array");
                    point.putArray("prefixItems")
                            .add(degrees(point, "latitude, degrees north", RaidFile.SOUTHERNMOST, 90))
                            .add(degrees(point, "longitude, degrees east", -180, 180));
                }
                case "trajectory" -> {
                    for (String word : Trajectory.keys().split(", ")) {
                        field.withArray("enum").add(word);
                    }
                }
                default -> field.put("type", "string").put("pattern", TIME);
            }
        }
        List.of("class", "count").forEach(wave.putArray("required")::add);
    }

    private static ObjectNode degrees(ObjectNode near, String words, int least, int most) {
        return near.objectNode()
                .put("type", "number")
                .put("description", words)
                .put("minimum", least)
                .put("maximum", most);
    }

    /** The schema of goals.yaml. */
    public static String goals() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = root(mapper, "Goals of Testudo, each by its name");
        ObjectNode goal = mapper.createObjectNode();
        goal.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = goal.putObject("properties");
        properties.putObject("words").put("type", "string").put("description", "the goal in words");
        properties
                .putObject("goal")
                .put("type", "string")
                .put(
                        "description",
                        "P(leakers[CLASS] <= N per raid RAID) >= P, cover[LAYER, CLASS] >= SHARE of people|bases,"
                                + " days[RAID] >= D at P, joined by and");
        List.of("words", "goal").forEach(goal.putArray("required")::add);
        root.set("additionalProperties", goal);
        return text(mapper, root);
    }

    private static ObjectNode root(ObjectMapper mapper, String title) {
        return mapper.createObjectNode()
                .put("$schema", DRAFT)
                .put("title", title)
                .put("type", "object")
                .put("additionalProperties", false);
    }

    private static String text(ObjectMapper mapper, ObjectNode root) {
        try {
            return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema cannot be written", e);
        }
    }
}
