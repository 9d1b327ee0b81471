package testudo.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import testudo.quantity.BadInput;
import testudo.report.member.MemberBrief;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.run.Run;
import testudo.web.run.Runs;

/** The record: ledger, claims, members, the map. */
public final class RecordRoutes {
    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST = 1_000;

    private final Known known;
    private final Runs runs;
    private final Runs.Place place;

    /** Routes to what is known without a run, and of members from a run. */
    public RecordRoutes(Known known, Runs runs, Runs.Place place) {
        this.known = known;
        this.place = place;
        this.runs = runs;
    }

    public void on(Paths paths) {
        paths.get("/api/ledger", this::ledger);
        paths.get("/api/claims", asked -> Replies.json(asked, known.claims().get()));
        paths.post("/api/claims", this::claim);
        paths.get("/api/members", this::members);
        paths.get("/api/members/{iso}", this::member);
        paths.get("/api/map", this::map);
    }

    private void ledger(Context asked) {
        Function<String, java.util.Optional<String>> word = name -> Asking.query(asked, name);
        try {
            Replies.json(
                    asked,
                    known.ledger()
                            .apply(new Known.LedgerWish(
                                    word.apply("edition"),
                                    word.apply("year"),
                                    word.apply("atLeast"),
                                    word.apply("path"))));
        } catch (IllegalArgumentException wrong) {
            String[] lines = String.valueOf(wrong.getMessage()).split("\nMaybe ", 2);
            throw Refusal.unfit(lines[0], lines.length > 1 ? lines[1] : "see /openapi.yaml.");
        }
    }

    private void claim(Context asked) {
        ObjectNode body = Replies.body(asked);
        Map<String, String> row = new LinkedHashMap<>();
        body.properties().forEach(cell -> row.put(cell.getKey(), cell.getValue().asText()));
        if (row.size() > MOST_COLUMNS || row.values().stream().anyMatch(cell -> cell.length() > LONGEST)) {
            throw Refusal.unfit(
                    "The claim has more columns than a claim has, or a longer one.", "see data/claims.csv.");
        }
        Replies.json(asked, known.claim().apply(row));
    }

    private void members(Context asked) {
        ObjectNode node = Replies.object();
        ArrayNode all = node.putArray("members");
        known.facts()
                .get()
                .members()
                .forEach(member ->
                        all.addObject().put("iso", member.member().code()).put("name", member.name()));
        Replies.json(asked, node);
    }

    private void member(Context asked) {
        String iso = asked.pathParam("iso").toUpperCase(Locale.ROOT);
        if (known.facts().get().members().stream()
                .noneMatch(m -> m.member().code().equals(iso))) {
            throw Refusal.unknown("There is no member of that code.", "see /api/members.");
        }
        Optional<Run> run = Asking.query(asked, "run").map(runs::get).or(runs::ofDefault);
        try {
            Replies.json(
                    asked,
                    run.filter(Run::hasResult)
                            .map(one -> MemberBrief.of(one.result(), iso).json())
                            .orElseGet(() ->
                                    known.member().apply(run.map(Run::plan).orElse(place.shipped()), iso)));
        } catch (BadInput damaged) {
            throw new Refusal(409, "The result cannot be read.", "run its plan again.");
        }
    }

    private void map(Context asked) throws IOException {
        asked.header("Cache-Control", "private, max-age=3600");
        asked.contentType("application/geo+json")
                .result(Files.readAllBytes(known.facts().get().file("borders")));
    }
}
