package testudo.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import testudo.assessment.OneRaid;
import testudo.cli.ask.Home;
import testudo.cli.say.Header;
import testudo.facts.FactBook;
import testudo.formats.Drawing;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.proving.Question;
import testudo.quantity.Estimate;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.threat.Raid;

/** Raids against laydowns that stay placed: the first estimate comes from a few trials, the next from four times as many, and so on. */
final class Fights {
    private static final int FIRST_TRIALS = 50;
    /** What warms the code that fights. */
    private static final int WARM_TRIALS = 1_000;
    /** The whole comes at once where it takes no longer. */
    private static final double SOON_SECONDS = 0.8;

    private static final int MORE = 4;
    private static final int PLACED = 8;
    private static final long TELL_MILLIS = 400;

    private final Supplier<FactBook> facts;
    private final Map<String, Placed> placed = new LinkedHashMap<>();

    Fights(Supplier<FactBook> facts) {
        this.facts = facts;
    }

    /** A question with one of its laydowns. */
    private record Placed(Question question, OneRaid one) {}

    /** Places today's laydown of a plan, for whoever asks next. */
    void ready(JsonNode wish) {
        ObjectNode today = wish.deepCopy();
        Placed ready = placed(today.put("laydown", "today"));
        ready.one().fight(ready.question().raids().getFirst(), WARM_TRIALS);
    }

    Map<String, Object> fight(JsonNode wish, DeskWork.Telling telling) {
        int trials = wish.path("trials").asInt();
        Placed at = placed(wish);
        Raid raid = raid(wish, at.question());
        long start = System.nanoTime();
        try (Watch watch = new Watch(trials, telling)) {
            for (int some = FIRST_TRIALS; some < trials / 2 && watch.secondsFor(trials) > SOON_SECONDS; some *= MORE) {
                watch.fighting(some);
                long begun = System.nanoTime();
                RaidResult first = at.one().fight(raid, some);
                watch.fought(some, System.nanoTime() - begun);
                telling.tell(Map.of("estimate", estimate(first, some)));
            }
            watch.fighting(trials);
            RaidResult result = at.one().fight(raid, trials);
            SortedMap<String, Estimate> measures = Measure.byName(result.measures());
            measures.putAll(at.one().month(result));
            telling.tell(Map.of("estimate", estimate(result, trials)));
            return header(wish, at.question().plan().withTrials(trials))
                    .with("seconds", (System.nanoTime() - start) / 1e9)
                    .before(measures);
        }
    }

    private static Map<String, Object> estimate(RaidResult result, int trials) {
        Map<String, Object> estimate = new LinkedHashMap<>();
        estimate.put("trials", trials);
        estimate.put("measures", Measure.byName(result.measures()));
        return estimate;
    }

    private static Header header(JsonNode wish, Plan plan) {
        String raid = wish.path("raid").asText();
        return Header.of("raid", List.of(), file(wish), RaidFile.find(raid, Home.raids()))
                .withLuck(plan)
                .withRaid(raid)
                .withLaydown(wish.path("laydown").asText());
    }

    private static Path file(JsonNode wish) {
        return Path.of(wish.path("plan").asText());
    }

    private static Raid raid(JsonNode wish, Question question) {
        return RaidFile.read(RaidFile.find(wish.path("raid").asText(), Home.raids()), question.sectors());
    }

    Object trace(JsonNode wish) throws IOException {
        Placed at = placed(wish);
        Raid raid = raid(wish, at.question());
        int trial = wish.path("trial").asInt();
        Drawing drawing =
                Drawing.of(raid.title(), at.one().trace(raid, trial), at.one().laydown());
        return TraceView.of(drawing.geoJson(), trial);
    }

    /** The laydown of a plan, placed before or now; the luck is the wish's own. */
    private Placed placed(JsonNode wish) {
        FactBook known = facts.get();
        Plan read = Plan.read(file(wish), known);
        Plan plan = wish.hasNonNull("seed") ? read.withSeed(wish.path("seed").asLong()) : read;
        Question question = Question.read(known, Home.data(), plan, file(wish), Home.plans());
        String key = file(wish) + " " + wish.path("laydown").asText() + " " + plan.seed();
        Placed there = placed.remove(key);
        Placed now = there != null && there.question().plan().equals(plan)
                ? there
                : new Placed(
                        question,
                        OneRaid.of(
                                question,
                                DeskWork.force(wish),
                                Runtime.getRuntime().availableProcessors(),
                                Optional.empty()));
        placed.put(key, now);
        if (placed.size() > PLACED) {
            placed.remove(placed.keySet().iterator().next());
        }
        return now;
    }

    /** Tells how far the trials are, by the speed at which the first of them were fought. */
    private static final class Watch implements AutoCloseable {
        private final int trials;
        private final DeskWork.Telling telling;
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        private double trialsPerNano;
        private int now;
        private long since;

        Watch(int trials, DeskWork.Telling telling) {
            this.trials = trials;
            this.telling = telling;
            this.since = System.nanoTime();
            clock.scheduleAtFixedRate(this::tell, TELL_MILLIS, TELL_MILLIS, TimeUnit.MILLISECONDS);
        }

        synchronized void fighting(int some) {
            now = some;
            since = System.nanoTime();
        }

        synchronized void fought(int some, long nanos) {
            trialsPerNano = (double) some / nanos;
        }

        /** How long so many trials take at the speed seen so far; for ever where none is seen. */
        synchronized double secondsFor(int some) {
            return some / trialsPerNano / 1e9;
        }

        private synchronized void tell() {
            double done = Math.min(0.98 * now, trialsPerNano * (System.nanoTime() - since));
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("step", now + " trials");
            told.put("share", now == trials ? done / trials : 0.5 * done / trials);
            if (trialsPerNano > 0) {
                told.put("secondsLeft", (int) Math.ceil((trials - done) / trialsPerNano / 1e9));
            }
            telling.tell(told);
        }

        @Override
        public void close() {
            clock.shutdownNow();
        }
    }
}
