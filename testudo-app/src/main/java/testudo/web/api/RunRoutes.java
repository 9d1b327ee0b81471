package testudo.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import testudo.quantity.BadInput;
import testudo.report.change.Diff;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.run.PlanText;
import testudo.web.run.Run;
import testudo.web.run.Runs;

/** Whole runs and their results. */
public final class RunRoutes {
    private final Runs runs;
    private final Events events;
    private final BiFunction<Path, String, String> explain;

    /** Routes to those runs. */
    public RunRoutes(Runs runs, Events events, BiFunction<Path, String, String> explain) {
        this.runs = runs;
        this.events = events;
        this.explain = explain;
    }

    public void on(Paths paths) {
        paths.get("/api/runs", this::list);
        paths.post("/api/runs", this::ask);
        paths.get("/api/runs/{id}", asked -> Replies.json(asked, run(asked).json()));
        paths.delete("/api/runs/{id}", this::delete);
        paths.get("/api/runs/{id}/plan", this::plan);
        paths.get(
                "/api/runs/{id}/events", asked -> events.send(asked, run(asked).job(), run(asked)::json));
        paths.get("/api/runs/{id}/answer", asked -> file(asked, "answer.json", "application/json"));
        paths.get("/api/runs/{id}/manifest", asked -> file(asked, "manifest.json", "application/json"));
        paths.get("/api/runs/{id}/report", this::report);
        paths.get("/api/runs/{id}/explain", this::explain);
        paths.get("/api/runs/{id}/diff/{other}", this::diff);
    }

    private Run run(Context asked) {
        return runs.get(asked.pathParam("id"));
    }

    private void list(Context asked) {
        ObjectNode node = Replies.object();
        ArrayNode all = node.putArray("runs");
        runs.all().forEach(run -> all.add(run.json()));
        Replies.json(asked, node);
    }

    private void ask(Context asked) throws IOException {
        Optional<String> name = Asking.query(asked, "name");
        if (name.filter(n -> !n.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")).isPresent()) {
            throw Refusal.unfit("The name of a plan has letters, digits, dashes and dots alone.", "name=mine.");
        }
        Run run = runs.ask(new Runs.Wish(
                Asking.client(asked), name, text(asked), Asking.yes(asked, "quick"), Asking.query(asked, "base")));
        Asking.accept(asked, "/api/runs/", run.id());
    }

    private static PlanText text(Context asked) {
        String type = Objects.requireNonNullElse(asked.contentType(), "");
        if (type.startsWith("application/json")) {
            return PlanText.of(Replies.body(asked));
        }
        try {
            return PlanText.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Replies.bytes(asked)))
                    .toString());
        } catch (java.nio.charset.CharacterCodingException wrong) {
            throw Refusal.unfit("The plan is not UTF-8 text.", "send it as UTF-8.");
        }
    }

    private void delete(Context asked) throws IOException {
        runs.delete(asked.pathParam("id"));
        asked.status(204);
    }

    private void plan(Context asked) throws IOException {
        Run run = run(asked);
        asked.header(
                "Content-Disposition", "attachment; filename=\"" + run.head().name() + ".yaml\"");
        asked.contentType("application/yaml").result(Files.readString(run.plan()));
    }

    private void file(Context asked, String name, String type) throws IOException {
        asked.contentType(type).result(Files.readAllBytes(run(asked).result().resolve(name)));
    }

    private void report(Context asked) throws IOException {
        asked.header("Content-Disposition", "attachment; filename=\"report.html\"");
        file(asked, "report.html", "text/html; charset=utf-8");
    }

    private void explain(Context asked) {
        String cell = Asking.query(asked, "cell")
                .orElseThrow(() -> Refusal.unfit("There is no cell.", "cell=members.POL.payPlan."));
        Replies.json(asked, explain.apply(run(asked).result(), cell));
    }

    private void diff(Context asked) throws IOException {
        Path before = run(asked).result();
        Path after = runs.get(asked.pathParam("other")).result();
        try {
            Replies.json(asked, Diff.between(before, after).json());
        } catch (BadInput damaged) {
            throw new Refusal(409, "One of the two results cannot be read.", "run its plan again.");
        }
    }
}
