package testudo.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import testudo.web.child.Desk;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.job.Turns;
import testudo.web.run.PlanText;
import testudo.web.run.Run;
import testudo.web.run.Runs;

/** The next question: what moves when fields of a plan change. */
public final class AskRoutes {
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final int MOST_FIELDS = 40;

    private final Runs runs;
    private final Events events;
    private final Questions questions;

    /** Questions to a desk. */
    public AskRoutes(Runs runs, Events events, Desk desk, Turns turns) {
        this.runs = runs;
        this.events = events;
        this.questions = new Questions(desk, turns, MOST);
    }

    public void on(Paths paths) {
        paths.post("/api/asks", this::ask);
        questions.on(paths, "/api/asks", events);
    }

    private void ask(Context asked) {
        ObjectNode body = Replies.body(asked);
        Run run = runs.get(Asking.text(body, "run"));
        if (!(body.path("set") instanceof ObjectNode set) || set.isEmpty() || set.size() > MOST_FIELDS) {
            throw Refusal.unfit(
                    "The body sets no field, or too many.", "{\"set\": {\"airDefenceShareOfEquipment\": \"8%\"}}.");
        }
        ObjectNode wish = Replies.object()
                .put("kind", "ask")
                .put("plan", run.plan().toString())
                .put("quick", run.head().quick());
        ArrayNode fields = wish.putArray("set");
        set.properties().forEach(field -> fields.add(field.getKey() + "=" + PlanText.value(field.getValue())));
        ObjectNode shown = Replies.object().put("run", run.id());
        shown.set("set", set);
        Asking.accept(
                asked,
                "/api/asks/",
                questions.ask(Asking.client(asked), shown, wish).job().id());
    }
}
