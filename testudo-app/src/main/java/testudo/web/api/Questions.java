package testudo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.quantity.Percent;
import testudo.stage.Fingerprint;
import testudo.web.child.Desk;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.job.Job;
import testudo.web.job.Turns;

/** Questions to a desk, named by what they ask; the oldest that are over are forgotten when there are many. */
final class Questions {
    private static final int KEPT = 500;
    private static final int ID = 16;

    private final Desk desk;
    private final Turns turns;
    private final Duration most;
    private final SequencedMap<String, Answered> all = new LinkedHashMap<>();

    Questions(Desk desk, Turns turns, Duration most) {
        this.desk = desk;
        this.turns = turns;
        this.most = most;
    }

    /** Asks, or finds the answer of who asked before. */
    synchronized Answered ask(String client, ObjectNode shown, ObjectNode wish) {
        String id = Fingerprint.ofTexts(List.of(wish.toString())).substring(0, ID);
        Answered known = all.get(id);
        if (known != null
                && known.job().state() != Job.State.FAILED
                && known.job().state() != Job.State.CANCELLED) {
            return known;
        }
        Answered question = new Answered(new Job(id, client), shown);
        turns.add(question.job(), job -> work(question, wish));
        all.remove(id);
        all.put(id, question);
        forget();
        return question;
    }

    private void forget() {
        if (all.size() > KEPT) {
            List<String> old = all.entrySet().stream()
                    .filter(one -> one.getValue().job().state().over())
                    .limit(all.size() - KEPT)
                    .map(Map.Entry::getKey)
                    .toList();
            old.forEach(all::remove);
        }
    }

    private void work(Answered question, ObjectNode wish) throws InterruptedException {
        JsonNode result = desk.ask(wish, most, new Desk.Listener() {
            @Override
            public void told(JsonNode before) {
                tell(question, before);
            }

            @Override
            public void begun(Runnable end) {
                question.job().endsBy(end);
            }
        });
        question.result(result);
        question.job().done();
    }

    private static void tell(Answered question, JsonNode told) {
        if (told.has("estimate")) {
            question.estimate(told.path("estimate"));
            if (told.path("estimate") instanceof ObjectNode estimate) {
                question.job().tell("estimate", estimate);
            }
        }
        if (told.path("sooner") instanceof ObjectNode sooner) {
            question.job().tell("sooner", sooner);
        }
        if (told.has("step")) {
            question.job()
                    .progress(
                            Percent.ofFraction(told.path("share").asDouble()),
                            told.path("step").asText(),
                            told.has("secondsLeft") ? told.path("secondsLeft").asInt() : null);
        }
    }

    synchronized Answered get(String id) {
        Answered known = all.get(id);
        if (known == null) {
            throw Refusal.unknown("There is no question of that id.", "ask it again.");
        }
        return known;
    }

    /** Cancels a question, or forgets one that is over. */
    void delete(Context asked) {
        String id = asked.pathParam("id");
        if (!get(id).job().cancel()) {
            synchronized (this) {
                all.remove(id);
            }
        }
        asked.status(204);
    }

    void on(Paths paths, String place, Events events) {
        paths.get(place + "/{id}", asked -> Replies.json(asked, of(asked).json()));
        paths.delete(place + "/{id}", this::delete);
        paths.get(place + "/{id}/events", asked -> listen(asked, events));
    }

    private Answered of(Context asked) {
        return get(asked.pathParam("id"));
    }

    private void listen(Context asked, Events events) throws IOException, InterruptedException {
        Answered question = of(asked);
        events.send(asked, question.job(), question::json);
    }
}
