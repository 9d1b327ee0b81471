package testudo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import testudo.web.http.Replies;
import testudo.web.job.Job;

/** A question that a desk answers: what was asked, how it goes, what came of it. */
final class Answered {
    private final Job job;
    private final ObjectNode asked;
    private volatile @Nullable JsonNode estimate;
    private volatile @Nullable JsonNode result;

    /** A question in those fields. */
    Answered(Job job, ObjectNode asked) {
        this.job = job;
        this.asked = asked;
    }

    Job job() {
        return job;
    }

    ObjectNode asked() {
        return asked;
    }

    void estimate(JsonNode sofar) {
        estimate = sofar;
    }

    @Nullable
    JsonNode sofar() {
        return estimate;
    }

    void result(JsonNode whole) {
        result = whole;
    }

    ObjectNode json() {
        ObjectNode node = Replies.object().put("id", job.id());
        node.setAll(asked);
        job.into(node);
        node.set("estimate", estimate);
        List<ObjectNode> sooner = job.told("sooner");
        if (!sooner.isEmpty()) {
            node.set("sooner", sooner.getLast());
        }
        node.set("result", result);
        return node;
    }
}
