package testudo.web.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import testudo.plan.PlanField;
import testudo.web.http.Refusal;

/**
 * The text of a plan, line by line.
 *
 * @param lines of YAML
 */
public record PlanText(List<String> lines) {
    private static final Pattern FIELD = Pattern.compile("\"?([A-Za-z][A-Za-z0-9]*)\"?\\s*:.*");

    public PlanText {
        lines = List.copyOf(lines);
    }

    /** A plan as it was sent. */
    public static PlanText of(String yaml) {
        return new PlanText(yaml.lines().toList());
    }

    /**
     * A plan that was sent as JSON, one field a line.
     *
     * @throws Refusal if a name is none of a field
     */
    public static PlanText of(ObjectNode json) {
        List<String> lines = new ArrayList<>();
        json.properties().forEach(field -> lines.add(line(field)));
        return new PlanText(lines);
    }

    private static String line(Map.Entry<String, JsonNode> field) {
        String line = field.getKey() + ": " + value(field.getValue());
        if (!FIELD.matcher(line).matches()) {
            throw Refusal.unfit("A field of the plan has a name that none can have.", "see /api/schema/plan.");
        }
        return line;
    }

    /** A value of JSON as a plan writes it, on one line; text that reads as something of its own goes without quotes. */
    public static String value(JsonNode value) {
        boolean plain = value.isTextual() && value.asText().matches("[A-Za-z0-9†][^\\n\\r#:]*");
        return plain ? value.asText() : value.toString();
    }

    /** This one, and every field that it leaves out as another has it, but for those that its own exclude. */
    PlanText over(PlanText base) {
        List<String> own = lines.stream()
                .map(PlanText::field)
                .filter(f -> !f.isEmpty())
                .flatMap(f -> Stream.concat(Stream.of(f), PlanField.excludedBy(f).stream()))
                .toList();
        List<String> all = new ArrayList<>();
        boolean taken = true;
        for (String line : base.lines) {
            String field = field(line);
            taken = field.isEmpty() ? taken : !own.contains(field);
            if (taken) {
                all.add(line);
            }
        }
        all.addAll(lines);
        return new PlanText(all);
    }

    private static String field(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() ? field.group(1) : "";
    }

    /** The field in whose lines a line stands; blank where in none. */
    String fieldAt(int number) {
        for (int i = Math.min(number, lines.size()) - 1; i >= 0; i--) {
            if (!field(lines.get(i)).isEmpty()) {
                return field(lines.get(i));
            }
        }
        return "";
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
