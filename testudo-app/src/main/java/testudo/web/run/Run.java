package testudo.web.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.job.Job;

/**
 * A whole run of a plan.
 *
 * @param head what was asked
 * @param folder where it is kept
 * @param job how it goes
 */
public record Run(Head head, Path folder, Job job) {
    static final String STATEMENT = "statement";

    /**
     * What was asked.
     *
     * @param id named by its content
     * @param name of the plan
     * @param question of the plan
     * @param quick at less effort
     * @param shipped whether it is the default plan as shipped
     * @param base the run that it was changed from
     * @param created when it was first asked
     */
    public record Head(
            String id,
            String name,
            String question,
            boolean quick,
            boolean shipped,
            Optional<String> base,
            Instant created) {
        ObjectNode json() {
            return Replies.object()
                    .put("id", id)
                    .put("question", question)
                    .put("plan", name)
                    .put("quick", quick)
                    .put("default", shipped)
                    .put("base", base.orElse(null))
                    .put("created", created.toString());
        }

        static Head of(JsonNode json) {
            return new Head(
                    json.path("id").asText(),
                    json.path("plan").asText(),
                    json.path("question").asText(),
                    json.path("quick").asBoolean(),
                    json.path("default").asBoolean(),
                    Optional.ofNullable(json.path("base").asText(null)),
                    Instant.parse(json.path("created").asText()));
        }
    }

    public String id() {
        return head.id();
    }

    /** The plan as it was asked. */
    public Path plan() {
        return folder.resolve("plan").resolve(head.name() + ".yaml");
    }

    /** Where the result lies once there is one. */
    public Path place() {
        return folder.resolve("result");
    }

    /** Whether there is a result. */
    public boolean hasResult() {
        return Files.exists(place().resolve("manifest.json"));
    }

    /**
     * The result.
     *
     * @throws Refusal while there is none
     */
    public Path result() {
        if (!hasResult()) {
            throw new Refusal(
                    409,
                    "The run is " + job.state().key() + " and has no result.",
                    "wait until it is done, or run it again.");
        }
        return place();
    }

    /** Everything that is known of it. */
    public ObjectNode json() {
        ObjectNode node = job.into(head.json());
        ArrayNode statements = node.putArray("statements");
        if (hasResult()) {
            Statements.of(place()).forEach(statements::add);
        } else {
            Statements.newest(job.told(STATEMENT)).forEach(statements::add);
        }
        return node;
    }

    /** Tells the statements of the result that were told otherwise before, or not at all. */
    void tellStatements() {
        List<ObjectNode> told = Statements.newest(job.told(STATEMENT));
        Statements.of(place()).stream().filter(one -> !told.contains(one)).forEach(one -> job.tell(STATEMENT, one));
    }
}
