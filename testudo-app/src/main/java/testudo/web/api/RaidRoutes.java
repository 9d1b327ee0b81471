package testudo.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import testudo.plan.RaidFile;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.web.child.Desk;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.job.Turns;
import testudo.web.run.Run;
import testudo.web.run.Runs;

/** Raids: the shipped ones, and fights against a laydown. */
public final class RaidRoutes {
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final int MOST_TRIALS = 100_000;
    private static final int USUAL_TRIALS = 1_000;
    private static final int MOST_TRIAL = 1_000_000;

    private final Runs runs;
    private final Runs.Place place;
    private final Events events;
    private final Questions fights;
    private final DeskRoutes desk;

    /** Raids that a desk fights. */
    public RaidRoutes(Runs runs, Runs.Place place, Events events, Desk desk, Turns turns, DeskRoutes looks) {
        this.runs = runs;
        this.place = place;
        this.events = events;
        this.fights = new Questions(desk, turns, MOST);
        this.desk = looks;
    }

    public void on(Paths paths) {
        paths.get("/api/raids", this::list);
        paths.post("/api/raids", this::fight);
        paths.get("/api/raids/{id}/trace", this::trace);
        fights.on(paths, "/api/raids", events);
    }

    private void list(Context asked) throws IOException {
        ObjectNode node = Replies.object();
        ArrayNode all = node.putArray("raids");
        Path folder = place.plans().resolve("raids");
        SequencedMap<String, Sector> sectors = RaidFile.sectors(folder.resolve("sectors.yaml"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("sectors.yaml"))
                    .sorted()
                    .toList()) {
                Raid raid = RaidFile.read(file, sectors);
                ObjectNode one = all.addObject();
                one.put("name", raid.name())
                        .put("title", raid.title())
                        .put("sector", raid.sector().name());
                ObjectNode launched = one.putObject("launched");
                raid.launched().forEach((threat, count) -> launched.put(threat.key(), count));
                one.put("yaml", Files.readString(file));
            }
        }
        Replies.json(asked, node);
    }

    private void fight(Context asked) {
        ObjectNode body = Replies.body(asked);
        String raid = Asking.text(body, "raid");
        String laydown = body.hasNonNull("laydown") ? Asking.text(body, "laydown") : "today";
        if (!raid.matches("[A-Za-z0-9-]{1,60}")
                || !Files.exists(place.plans().resolve("raids").resolve(raid + ".yaml"))) {
            throw Refusal.unfit("There is no shipped raid of that name.", "see /api/raids.");
        }
        if (!laydown.matches("today|ordered|onOrder|x[0-9]{1,2}|20[0-9]{2}")) {
            throw Refusal.unfit("There is no such laydown.", "today, ordered, x5 or 2030.");
        }
        Optional<Run> run = body.hasNonNull("run") ? Optional.of(runs.get(Asking.text(body, "run"))) : Optional.empty();
        ObjectNode shown = Replies.object()
                .put("raid", raid)
                .put("laydown", laydown)
                .put("trials", Asking.whole(body, "trials", USUAL_TRIALS, 1, MOST_TRIALS));
        if (body.hasNonNull("seed")) {
            shown.put("seed", Asking.whole(body, "seed", 0, Long.MIN_VALUE, Long.MAX_VALUE));
        }
        run.ifPresent(one -> shown.put("run", one.id()));
        ObjectNode wish = wish("raid", shown);
        Asking.accept(
                asked,
                "/api/raids/",
                fights.ask(Asking.client(asked), shown, wish).job().id());
    }

    /** What the desk is asked: the same, with the plan's file. */
    private ObjectNode wish(String kind, ObjectNode shown) {
        ObjectNode wish = Replies.object().put("kind", kind);
        wish.setAll(shown);
        Optional<Run> run = Optional.ofNullable(shown.path("run").asText(null)).map(runs::get);
        wish.put("plan", run.map(Run::plan).orElse(place.shipped()).toString());
        wish.put("quick", false);
        return wish;
    }

    private void trace(Context asked) throws InterruptedException {
        ObjectNode fought = fights.get(asked.pathParam("id")).asked();
        String trial = Asking.query(asked, "trial").orElse("0");
        if (!trial.matches("\\d{1,7}") || Integer.parseInt(trial) > MOST_TRIAL) {
            throw Refusal.unfit("trial is no whole number from 0 to " + MOST_TRIAL + ".", "trial=0.");
        }
        Replies.json(asked, desk.ask(wish("trace", fought).put("trial", Integer.parseInt(trial)), MOST));
    }
}
