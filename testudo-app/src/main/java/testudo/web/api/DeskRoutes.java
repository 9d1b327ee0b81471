package testudo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import testudo.web.child.Desk;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.run.Run;
import testudo.web.run.Runs;

/** What is drawn or looked up on demand from a run: laydowns and queries. */
public final class DeskRoutes {
    private static final Duration MOST = Duration.ofMinutes(3);
    private static final Duration MOST_QUERY = Duration.ofSeconds(20);
    private static final int LONGEST = 10_000;
    private static final int MOST_WAITING = 32;

    private final Runs runs;
    private final Desk desk;
    private final Semaphore room = new Semaphore(MOST_WAITING);

    /** Routes to a desk. */
    public DeskRoutes(Runs runs, Desk desk) {
        this.runs = runs;
        this.desk = desk;
    }

    public void on(Paths paths) {
        paths.get("/api/runs/{id}/laydowns/{name}", this::laydown);
        paths.post("/api/runs/{id}/query", this::query);
    }

    private void laydown(Context asked) throws IOException, InterruptedException {
        Run run = runs.get(asked.pathParam("id"));
        String name = asked.pathParam("name");
        if (!name.matches("today|ordered|x[0-9]{1,2}|20[0-9]{2}")) {
            throw Refusal.unknown("There is no such laydown.", "today, ordered, x5 or 2030.");
        }
        Path file = run.folder().resolve("laydowns").resolve(name + ".geojson");
        if (!Files.exists(file)) {
            ObjectNode wish = Replies.object()
                    .put("kind", "laydown")
                    .put("plan", run.plan().toString())
                    .put("quick", run.head().quick())
                    .put("laydown", name);
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), name, ".new");
            try {
                Files.writeString(fresh, ask(wish, MOST).path("geojson").asText());
                Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
        asked.contentType("application/geo+json").result(Files.readAllBytes(file));
    }

    private void query(Context asked) throws InterruptedException {
        Path tables = runs.get(asked.pathParam("id")).result().resolve("tables");
        JsonNode sql = Replies.body(asked).path("sql");
        if (!sql.isTextual() || sql.asText().length() > LONGEST) {
            throw Refusal.unfit(
                    "The body has no text 'sql' of at most " + LONGEST + " characters.", "see /openapi.yaml.");
        }
        ObjectNode wish = Replies.object()
                .put("kind", "query")
                .put("tables", tables.toString())
                .put("sql", sql.asText());
        Replies.json(asked, ask(wish, MOST_QUERY));
    }

    /** Asks the desk, where not too many wait for it. */
    JsonNode ask(ObjectNode wish, Duration most) throws InterruptedException {
        if (!room.tryAcquire()) {
            throw new Refusal(429, "So many wait that no more are taken.", "try again in a moment.");
        }
        try {
            return desk.ask(wish, most, told -> {});
        } finally {
            room.release();
        }
    }
}
