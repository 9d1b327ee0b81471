package testudo.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import testudo.input.YamlInput;
import testudo.plan.Goal;
import testudo.plan.PlanReference;
import testudo.web.http.Replies;
import testudo.web.run.Runs;

/** What a plan can say. */
public final class PlanRoutes {
    private final Runs.Place place;

    /** Plans of a place. */
    public PlanRoutes(Runs.Place place) {
        this.place = place;
    }

    public void on(Paths paths) {
        paths.get("/api/plans", this::plans);
        paths.get("/api/goals", this::goals);
        paths.get(
                "/api/schema/plan",
                asked -> asked.contentType("application/schema+json").result(PlanReference.schema()));
    }

    private void plans(Context asked) throws IOException {
        ObjectNode node = Replies.object();
        ArrayNode all = node.putArray("plans");
        try (Stream<Path> files = Files.list(place.plans())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("goals.yaml"))
                    .sorted()
                    .toList()) {
                all.addObject()
                        .put("name", String.valueOf(file.getFileName()).replace(".yaml", ""))
                        .put(
                                "question",
                                YamlInput.text(YamlInput.entries(YamlInput.read(file))
                                        .getOrDefault("question", YamlInput.ofDefault(""))))
                        .put("yaml", Files.readString(file));
            }
        }
        Replies.json(asked, node);
    }

    private void goals(Context asked) {
        ObjectNode node = Replies.object();
        ArrayNode all = node.putArray("goals");
        Goal.readAll(place.plans().resolve("goals.yaml"))
                .values()
                .forEach(goal -> all.addObject()
                        .put("name", goal.name())
                        .put("words", goal.words())
                        .put("goal", goal.text()));
        Replies.json(asked, node);
    }
}
