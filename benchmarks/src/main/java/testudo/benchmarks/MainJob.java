package testudo.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import testudo.defence.Inventory;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.stage.Stages;
import testudo.telling.Answer;
import testudo.telling.Telling;
import testudo.telling.next.NextQuestion;

/** The default plan from a cold start to its statements, then two questions more from what its stages gave. */
final class MainJob {
    private static final String VERSION = "bench";
    private static final int POINTS = 12;
    /** On the first screen. */
    private static final int STATEMENTS = 8;

    private static final int POINT_TRIALS = 128;

    private final Path root;
    private final Path plans;
    private final FactBook facts;
    private final NextQuestion asking =
            NextQuestion.with(Stages.inMemory(), VERSION, Runtime.getRuntime().availableProcessors(), Progress.quiet());
    private final Question usual;

    MainJob(Path root) {
        this.root = root;
        plans = root.resolve("plans");
        facts = FactBook.read(root.resolve("data"));
        usual = question("", "");
    }

    private Question question(String field, String change) {
        Path file = plans.resolve("hague.yaml");
        try {
            Path folder = Files.createTempDirectory("testudo-bench");
            Path changed = folder.resolve("hague.yaml");
            String text = Files.readString(file);
            Files.writeString(changed, field.isEmpty() ? text : text.replaceFirst("(?m)^" + field + ":.*$", change));
            Plan plan = Plan.read(changed, facts);
            Files.delete(changed);
            Files.delete(folder);
            return Question.read(facts, root.resolve("data"), plan, file, plans);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer answer() {
        return asking.answer(usual);
    }

    /**
     * An answer with the time to its first screen.
     *
     * @param answer the whole one
     * @param firstSeconds until all statements of the first screen could be told
     */
    record Timed(Answer answer, double firstSeconds) {}

    /** The answer, told on the way; the clock began at a time of the nanosecond clock. */
    Timed timed(long start) {
        double[] first = {Double.POSITIVE_INFINITY};
        Set<String> told = new HashSet<>();
        Answer answer = asking.answer(usual, soFar -> {
            synchronized (told) {
                Telling.early(soFar).forEach(tile -> told.add(tile.key()));
                if (told.size() == STATEMENTS) {
                    first[0] = Math.min(first[0], (System.nanoTime() - start) / 1e9);
                }
            }
        });
        return new Timed(answer, first[0]);
    }

    /** Another share of the money for equipment: no lane, no place and no fight changes. */
    NextQuestion.Asked money() {
        return asking.ask(usual, question("airDefenceShareOfEquipment", "airDefenceShareOfEquipment: 9% (7%..14%)"));
    }

    /** So many other shares, each answered from the relaxed plan of purchases. */
    List<NextQuestion.Asked> moneyAtOnce(int questions) {
        return IntStream.rangeClosed(1, questions)
                .mapToObj(
                        i -> String.format(Locale.ROOT, "airDefenceShareOfEquipment: %.1f%% (5%%..25%%)", 9 + 0.2 * i))
                .map(line -> asking.atOnce(usual, question("airDefenceShareOfEquipment", line)))
                .toList();
    }

    /** Other raids, three times: one that was not flown before, and two choices of those that were. */
    List<NextQuestion.Asked> raids() {
        return List.of("projection-2030", "median-night-2024, missile-night", "record-night-2025").stream()
                .map(names -> asking.ask(usual, question("raids", "raids: [" + names + "]")))
                .toList();
    }

    /** Another factor between today and the largest multiple, twice. */
    List<NextQuestion.Asked> factors() {
        return List.of(2, 3).stream()
                .map(factor -> asking.ask(usual, question("factors", "factors: [1, " + factor + ", 5]")))
                .toList();
    }

    /** How many forces a second are placed and fought once against the goal's first raid, each another multiple: points of a study. */
    double pointsPerSecond() {
        ProvingGround ground = ProvingGround.of(usual);
        String raid = usual.goalRaids().getFirst().name();
        long start = System.nanoTime();
        for (int point = 0; point < POINTS; point++) {
            Inventory inventory = ground.multiple(BigDecimal.valueOf(20 + 2L * point, 1));
            ground.fight(ground.place(inventory).laydown(), raid, false, POINT_TRIALS);
        }
        return POINTS / ((System.nanoTime() - start) / 1e9);
    }

    static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }
}
