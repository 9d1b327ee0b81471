package testudo.study.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** The JSON Schema of a study file, for editors; the reader holds to the same and names each fault with its line. */
public final class StudySchema {
    private StudySchema() {}

    /** The schema. */
    public static String text() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "A Testudo study")
                .put("type", "object")
                .put("additionalProperties", false);
        ObjectNode of = root.putObject("properties");
        StudyFile.KEYS.forEach(key -> property(of.putObject(key), key));
        List.of("design", "measures").forEach(root.putArray("required")::add);
        try {
            return mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema cannot be written", e);
        }
    }

    private static void property(ObjectNode of, String key) {
        switch (key) {
            case "study" -> text(of, "the question in words");
            case "function" -> {
                text(of, "an analytic function whose indices are known");
                Arrays.stream(Function.values()).map(Function::key).forEach(of.withArray("enum")::add);
            }
            case "range" -> {
                of.put("type", "object").put("description", "drones against fire units on a made-up range");
                for (String each : List.of("drones", "units")) {
                    of.withObject("/properties")
                            .putObject(each)
                            .put("type", "integer")
                            .put("minimum", 1);
                }
            }
            case "plan" -> text(of, "the plan, from the folder of the study");
            case "with" ->
                of.put("type", "object").put("description", "fields of the plan that are set otherwise at every point");
            case "design" -> {
                of.put("type", "object")
                        .put("description", "one way to lay points, with its size")
                        .put("minProperties", 1)
                        .put("maxProperties", 1)
                        .put("additionalProperties", false);
                for (Design.Kind kind : Design.Kind.values()) {
                    of.withObject("/properties")
                            .putObject(kind.key())
                            .put("type", "integer")
                            .put("minimum", 1);
                }
            }
            case "factors" -> {
                of.put("type", "array").put("minItems", 1);
                factor(of.putObject("items"));
            }
            case "measures" -> {
                of.put("type", "array").put("minItems", 1).put("description", PlanMeasure.WAYS);
                of.putObject("items").put("type", "string");
            }
            case "verdict" -> text(of, "MEASURE <= NUMBER or MEASURE >= NUMBER");
            case "frontier" -> {
                of.put("type", "object")
                        .put("description", "cost: a measure; least: or most: another")
                        .put("additionalProperties", false);
                for (String each : List.of("cost", "least", "most")) {
                    of.withObject("/properties").putObject(each).put("type", "string");
                }
            }
            case "luck" -> {
                text(of, "common: every point meets the same luck; own: each has its own");
                of.withArray("enum").add("common").add("own");
            }
            case "halfWidth" ->
                of.put("type", "number")
                        .put("minimum", 0)
                        .put("description", "of the 95% interval of a measure at which fighting stops early");
            case "trials" -> of.put("type", "integer").put("minimum", 1).put("description", "of each fight");
            default -> of.put("type", "integer").put("description", "of all luck");
        }
    }

    private static void factor(ObjectNode of) {
        of.put("type", "object").put("additionalProperties", false);
        ObjectNode keys = of.putObject("properties");
        for (String key : FactorReader.KEYS) {
            switch (key) {
                case "name" -> text(keys.putObject(key), "for people and for the column");
                case "argument" -> text(keys.putObject(key), "of the function or of the range");
                case "field" -> text(keys.putObject(key), "of the plan");
                case "fact" -> text(keys.putObject(key), "a table of facts with columns low, base and high");
                case "key" ->
                    text(
                            keys.putObject(key),
                            "of its row, parts joined by /; with * all such rows move together from -1 to 1");
                case "range" ->
                    text(keys.putObject(key), "LOW..HIGH, or stated: the one that the plan or the row states");
                case "list" -> {
                    keys.putObject(key).put("type", "array").put("minItems", 2);
                }
                case "distribution" ->
                    text(
                            keys.putObject(key),
                            "normal(m, s), lognormal(m, s), uniform(a, b), triangular(a, mode, b) or beta(a, b); needs a source");
                case "source" -> text(keys.putObject(key), "where the values come from");
                default -> keys.putObject(key).put("description", "the level of the question as it is asked");
            }
        }
    }

    private static void text(ObjectNode of, String words) {
        of.put("type", "string").put("description", words);
    }
}
