package testudo.cli.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.assessment.Assessment;
import testudo.assessment.Chain;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.LaidOverNote;
import testudo.cli.ask.LuckOptions;
import testudo.cli.ask.PlanArgument;
import testudo.cli.ask.Version;
import testudo.cli.ask.WorldOptions;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.plan.Plan;
import testudo.proving.Places;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.report.Report;
import testudo.report.Result;
import testudo.report.file.Manifest;
import testudo.report.map.Borders;
import testudo.stage.Inputs;
import testudo.stage.Stages;
import testudo.stage.Taken;
import testudo.tabulation.Tabulation;
import testudo.telling.Answer;
import testudo.telling.Telling;
import testudo.telling.next.NextQuestion;

/** {@code testudo run}. */
@Command(
        name = "run",
        header = {"The whole chain for a plan: pay, buy, place, defend, report.", ""},
        description = {
            "Examples:",
            "  ./testudo run",
            "  ./testudo run plans/hague.yaml --us none --out out/without-us",
            ""
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument subject = new PlanArgument();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private LuckOptions luck = new LuckOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the result appears; by default out/<plan>.")
    private @Nullable Path out;

    @Option(names = "--verbose", description = "Print every statement whole, not eight short lines.")
    private boolean verbose;

    @Mixin
    private StageOptions stages = new StageOptions();

    @Option(
            names = "--explain-stages",
            description = "Print which stages were computed and which remembered, with seconds, in place of the answer;"
                    + " with --json each of them.")
    private boolean explainStages;

    @Option(names = "--json", description = "Print answer.json instead.")
    private boolean json;

    @Option(
            names = "--events",
            hidden = true,
            description = "Print a line of JSON for each step and each statement in place of the answer; for serve.")
    private boolean events;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<String> log = new ArrayList<>();
        int workers = luck.threads();
        FactBook facts = world.facts();
        Plan plan = luck.on(world.plan(subject.file(), facts));
        Question question = world.question(subject.file(), plan, facts);
        Path folder = out == null ? Path.of("out").resolve(plan.name()) : out;
        Report.mayWrite(folder);
        sayDonatedLater(facts, plan);
        LaidOverNote.say(facts, plan);
        TimeLeft left = new TimeLeft(workers);
        EventLines lines = new EventLines(System.out);
        Early early = new Early(System.nanoTime(), tile -> {
            if (events) {
                lines.statement(tile);
            }
        });
        Progress progress = Progress.of(step -> {
            log.add(step.timed());
            OptionalInt seconds = left.after(step);
            System.err.println(step.timed() + TimeLeft.words(seconds));
            if (events) {
                lines.step(step, seconds);
            }
        });
        Stages kept = stages.open();
        Manifest manifest =
                manifest(facts, plan, Places.of(facts, plan.theatre()).population());
        Inputs asked = NextQuestion.inputs(question, Version.text());
        Optional<Remembered> known = kept.find("result", asked.and("manifest", manifest));
        Answer answer;
        if (known.isPresent()) {
            answer = known.get().answer();
            Report.write(folder, known.get().files(), log);
        } else {
            Assessment assessed = Chain.of(ProvingGround.of(question, kept))
                    .threads(workers)
                    .telling(early::tell)
                    .run(progress);
            answer = kept.of(
                    "answer", asked, () -> Telling.of(assessed, Version.text()).answer());
            Result result = new Result(answer, Tabulation.of(assessed), assessed.laydowns());
            Report.write(folder, result, manifest, Borders.read(facts.file("borders")), log);
            Remembered written = new Remembered(answer, Report.files(folder));
            kept.of("result", asked.and("manifest", manifest), () -> written);
        }
        if (!events) {
            say(answer, kept);
        }
        System.err.printf(
                Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, folder.resolve("report.html"));
        return Exit.DONE;
    }

    /** A donation after the plan's day is not lost in silence. */
    private static void sayDonatedLater(FactBook facts, Plan plan) {
        List<String> rows = facts.force(plan.asOf()).donatedLater();
        if (!rows.isEmpty()) {
            System.err.println("Set aside, since they are dated after " + plan.asOf() + ": donations of the inventory, "
                    + String.join(", ", rows) + ".");
            System.err.println("Maybe state them in the plan: donations: [{ system, count, year, by }].");
        }
    }

    private void say(Answer answer, Stages kept) {
        if (explainStages) {
            List<Taken> taken = kept.taken();
            if (json) {
                JsonOut.print(StageOptions.rows(taken));
            } else {
                System.out.println(StageOptions.table(taken));
            }
        } else if (json) {
            ObjectNode told = Report.json(answer);
            Header.of("run", world.overlays(), subject.file()).completing(told.withObject("/header"));
            System.out.println(told.toPrettyString());
        } else {
            Screen.tell(verbose ? Spoken.whole(answer) : Spoken.brief(answer));
        }
    }

    private Manifest manifest(FactBook facts, Plan plan, long population) throws IOException {
        Map<String, String> inputs = new TreeMap<>();
        inputs.put(named(subject.file()), Manifest.hash(subject.file()));
        for (Path folder : List.of(Home.data(), Home.plans())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    inputs.put(named(file), Manifest.hash(file));
                }
            }
        }
        for (Path overlay : world.overlays()) {
            try (Stream<Path> files = Files.walk(overlay)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    inputs.put(file.toString(), Manifest.hash(file));
                }
            }
        }
        return Manifest.of(
                inputs,
                plan.asWritten(),
                overlaid(facts),
                plan.theatre().key(),
                plan.unitedStates().state().key(),
                population,
                plan.seed(),
                plan.trials(),
                Version.text(),
                command(plan));
    }

    private String command(Plan plan) {
        StringBuilder command = new StringBuilder("./testudo run " + named(subject.file()) + " --seed " + plan.seed()
                + " --trials " + plan.trials() + " --theatre " + plan.theatre().key() + " --us "
                + plan.unitedStates().state().key());
        world.overlays().forEach(d -> command.append(" --data ").append(d));
        return command.toString();
    }

    /** Rows that an overlay put in place of ours or added, as name of table and key with their cells. */
    private Map<String, String> overlaid(FactBook facts) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (FactTable table : facts.tables()) {
            for (FactRow row : table.rows()) {
                if (world.overlays().stream().anyMatch(d -> Path.of(row.file()).startsWith(d))) {
                    table.columns().forEach(c -> rows.put(table.name() + "/" + row.key() + "/" + c, row.text(c)));
                }
            }
        }
        return rows;
    }

    private static String named(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(Home.folder()) ? Home.folder().relativize(whole).toString() : file.toString();
    }
}
