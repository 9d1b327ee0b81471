package testudo.web.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.stage.Fingerprint;
import testudo.web.child.Once;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.job.Job;
import testudo.web.job.Turns;

/** Every run of a workspace. */
public final class Runs {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ID = 16;
    private static final int MOST = 10_000;

    private final Place place;
    private final Supplier<FactBook> facts;
    private final Turns turns;
    private final Once program;
    private final Map<String, Run> runs = new ConcurrentSkipListMap<>();
    private volatile boolean closing;

    /**
     * Where runs come from and go to.
     *
     * @param workspace folder of runs and stages
     * @param data folder of the shipped facts
     * @param plans folder of the shipped plans
     * @param code which code is running
     */
    public record Place(Path workspace, Path data, Path plans, String code) {
        Path runs() {
            return workspace.resolve("runs");
        }

        /** Where stages keep what they gave. */
        public Path stages() {
            return workspace.resolve("stages");
        }

        /** The default plan. */
        public Path shipped() {
            return plans.resolve("hague.yaml");
        }
    }

    /**
     * Finds the runs that a workspace holds; those that were not over when the server ended begin again.
     *
     * @param facts the shipped facts, read when they are needed
     */
    public static Runs in(Place place, Supplier<FactBook> facts, Turns turns, Once program) {
        Runs runs = new Runs(place, facts, turns, program);
        runs.find();
        return runs;
    }

    private Runs(Place place, Supplier<FactBook> facts, Turns turns, Once program) {
        this.place = place;
        this.facts = facts;
        this.turns = turns;
        this.program = program;
    }

    /**
     * What is asked.
     *
     * @param client who asks
     * @param name of the plan, where one is given
     * @param text of the plan
     * @param quick at less effort
     * @param base the run whose plan gives what the text leaves out
     */
    public record Wish(String client, Optional<String> name, PlanText text, boolean quick, Optional<String> base) {}

    /**
     * The run that answers a plan; it begins where none has.
     *
     * @throws Refusal with the plan's faults, or where too many wait
     */
    public Run ask(Wish wish) throws IOException {
        Optional<Run> base = wish.base().map(this::get);
        String name = wish.name().or(() -> base.map(run -> run.head().name())).orElse("plan");
        PlanText text = base.isPresent()
                ? wish.text().over(PlanText.of(Files.readString(base.get().plan())))
                : wish.text();
        FactBook known = facts.get();
        Plan plan = new Asked(known, place.data(), place.plans()).read(name, text);
        Plan shipped = Plan.read(place.shipped(), known);
        boolean ours = !wish.quick() && plan.equals(shipped);
        String id = Fingerprint.ofTexts(List.of(
                        plan.name(), plan.asWritten().toString(), String.valueOf(wish.quick()), inputs(), place.code()))
                .substring(0, ID);
        Run.Head head = new Run.Head(
                id,
                name,
                plan.question(),
                wish.quick(),
                ours,
                base.map(Run::id),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return put(head, text, wish.client());
    }

    private String inputs() {
        return Fingerprint.of(place.data()) + Fingerprint.of(place.plans());
    }

    private synchronized Run put(Run.Head head, PlanText text, String client) throws IOException {
        Run known = runs.get(head.id());
        if (known != null
                && known.job().state() != Job.State.FAILED
                && known.job().state() != Job.State.CANCELLED) {
            return known;
        }
        if (runs.size() >= MOST) {
            throw new Refusal(429, "The workspace holds " + runs.size() + " runs.", "delete some.");
        }
        Run run = new Run(head, place.runs().resolve(head.id()), new Job(head.id(), client));
        turns.add(run.job(), job -> work(run));
        runs.put(run.id(), run);
        Files.createDirectories(run.plan().getParent());
        Files.writeString(run.plan(), text.text());
        save(run);
        return run;
    }

    /** The default plan's run begins where the workspace holds none. */
    public void beginDefault() throws IOException {
        if (runs.values().stream()
                .noneMatch(run -> run.head().shipped() && run.job().state() != Job.State.FAILED)) {
            ask(new Wish(
                    "server",
                    Optional.of(String.valueOf(place.shipped().getFileName()).replace(".yaml", "")),
                    PlanText.of(Files.readString(place.shipped())),
                    false,
                    Optional.empty()));
        }
    }

    /** The newest run of the default plan that has a result. */
    public Optional<Run> ofDefault() {
        return all().stream()
                .filter(run -> run.head().shipped() && run.hasResult())
                .findFirst();
    }

    /** Every run, the newest first. */
    public List<Run> all() {
        return runs.values().stream()
                .sorted(Comparator.comparing((Run run) -> run.head().created())
                        .reversed()
                        .thenComparing(Run::id))
                .toList();
    }

    /**
     * The run of that id.
     *
     * @throws Refusal if there is none
     */
    public Run get(String id) {
        Run run = runs.get(id);
        if (run == null) {
            throw Refusal.unknown("There is no run of that id.", "see /api/runs.");
        }
        return run;
    }

    /** Cancels a run that is not over; forgets one that is. */
    public void delete(String id) throws IOException {
        Run run = get(id);
        if (run.job().cancel()) {
            save(run);
        } else {
            runs.remove(id);
            Asked.delete(run.folder());
        }
    }

    /** Whoever is at work stops; runs that were not over begin again with the next server. */
    public void close() {
        closing = true;
        runs.values().stream()
                .filter(run -> !run.job().state().over())
                .forEach(run -> run.job().cancel());
    }

    private void work(Run run) throws IOException, InterruptedException {
        save(run);
        List<String> words = new ArrayList<>(List.of(
                "run",
                run.folder().relativize(run.plan()).toString(),
                "--workspace",
                place.stages().toAbsolutePath().toString(),
                "--out",
                run.folder().relativize(run.place()).toString(),
                "--events"));
        if (run.head().quick()) {
            words.add("--quick");
        }
        Once.Ended ended;
        try (Heard heard = new Heard(run.job())) {
            ended = program.run(run.job(), words, run.folder(), run.folder().resolve("log.txt"), heard::hear);
        }
        if (run.hasResult() && ended.code() == 0) {
            run.tellStatements();
            run.job().done();
        } else {
            run.job().fail(bare(ended.fate()), Replies.findings(List.of()));
        }
        if (!closing) {
            save(run);
        }
    }

    /** Without the folders of this machine. */
    private String bare(String text) {
        return text.replace(place.workspace().toAbsolutePath() + "/", "")
                .replace(place.plans().toString(), "plans")
                .replace(place.data().toString(), "data");
    }

    private synchronized void save(Run run) throws IOException {
        Path file = run.folder().resolve("run.json");
        Path fresh = run.folder().resolve("run.json.new");
        var node = run.head().json().put("state", run.job().state().key());
        node.put("message", run.job().into(Replies.object()).path("message").asText(null));
        Files.createDirectories(run.folder());
        Files.writeString(fresh, node.toPrettyString() + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void find() {
        try {
            Files.createDirectories(place.runs());
            try (Stream<Path> folders = Files.list(place.runs())) {
                for (Path folder : folders.sorted().toList()) {
                    if (Files.exists(folder.resolve("run.json"))) {
                        found(folder);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void found(Path folder) {
        try {
            var json = JSON.readTree(folder.resolve("run.json").toFile());
            Run.Head head = Run.Head.of(json);
            if (!head.id().equals(Objects.toString(folder.getFileName()))) {
                return;
            }
            Job.State state = Stream.of(Job.State.values())
                    .filter(s -> s.key().equals(json.path("state").asText()))
                    .findFirst()
                    .orElse(Job.State.FAILED);
            boolean kept = state.over() && (state != Job.State.DONE || Files.exists(folder.resolve("result")));
            Run run = new Run(
                    head,
                    folder,
                    kept
                            ? Job.over(head.id(), state, json.path("message").asText(null))
                            : new Job(head.id(), "server"));
            if (!kept) {
                turns.add(run.job(), job -> work(run));
            }
            runs.put(head.id(), run);
        } catch (IOException | RuntimeException unreadable) {
            System.err.println(
                    "testudo: a run of the workspace cannot be read and is left alone: " + folder.getFileName());
        }
    }
}
