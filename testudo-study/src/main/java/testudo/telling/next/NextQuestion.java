package testudo.telling.next;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import testudo.assessment.Assessment.Buying;
import testudo.assessment.Assessment.Funding;
import testudo.assessment.Chain;
import testudo.assessment.SoFar;
import testudo.procurement.question.Effort;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.quantity.Estimate;
import testudo.stage.Fingerprint;
import testudo.stage.Inputs;
import testudo.stage.Stages;
import testudo.stage.Taken;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;
import testudo.telling.Telling;

/** The next question: what moves in the statements when a plan changes, from what the stages of the last run gave. */
public final class NextQuestion {
    private static final String HEADLINE = "headline";

    private final Stages stages;
    private final String version;
    private final int threads;
    private final Progress progress;

    private NextQuestion(Stages stages, String version, int threads, Progress progress) {
        this.stages = stages;
        this.version = version;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Prepares.
     *
     * @param stages with what they gave before
     * @param version of the program, which answers carry
     * @param threads at least one; no answer depends on them
     * @param progress told each step of what has to be computed
     */
    public static NextQuestion with(Stages stages, String version, int threads, Progress progress) {
        return new NextQuestion(stages, version, threads, progress);
    }

    /**
     * One figure of a statement.
     *
     * @param id stable key of the item
     * @param unit of both; empty for a bare number
     * @param before empty where the answer before had none
     * @param after empty where the answer after has none
     */
    public record Figure(String id, String unit, Optional<Estimate> before, Optional<Estimate> after) {}

    /**
     * One statement before and after.
     *
     * @param key of the statement
     * @param before its sentence
     * @param after its sentence
     * @param figures those that moved
     */
    public record Moved(String key, String before, String after, List<Figure> figures) {
        public Moved {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One of the eight of the first screen before and after.
     *
     * @param before as it stood
     * @param after as it stands; the same where nothing moved
     */
    public record OnScreen(Answer.Tile before, Answer.Tile after) {
        /** Whether a figure or a word of it moved. */
        public boolean moved() {
            return !before.figure().equals(after.figure()) || !before.sentence().equals(after.sentence());
        }
    }

    /** How far the working has come. */
    public enum State {
        /** Purchases are the relaxation rounded down; who pays and when it comes are new, what it costs is still as before. */
        FIRST("first"),
        /** Purchases are the relaxation rounded down; nothing was placed or fought again. */
        RELAXED("relaxed"),
        /** Purchases are the whole plan's; nothing was placed or fought again. */
        REPAIRED("repaired"),
        /** All of it, as a fresh run gives it. */
        FINAL("final");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * What an asking gave.
     *
     * @param state how far the working has come
     * @param time from the call to the answer
     * @param screen the eight of the first screen, in its order
     * @param statements all of them, in the order of the first screen; those that rest on more than money stand as they were before, unless this is the last
     * @param stages what was computed and what was remembered
     */
    public record Asked(State state, Duration time, List<OnScreen> screen, List<Moved> statements, List<Taken> stages) {
        public Asked {
            screen = List.copyOf(screen);
            statements = List.copyOf(statements);
            stages = List.copyOf(stages);
        }
    }

    /** What moves from one question to another. */
    public Asked ask(Question before, Question after) {
        return ask(before, after, sooner -> {});
    }

    /**
     * The same, told sooner where only money changes: from the relaxation at once, then from the plan of purchases.
     *
     * @param sooner told each answer before the last
     */
    public Asked ask(Question before, Question after, Consumer<Asked> sooner) {
        long start = System.nanoTime();
        Answer old = answer(before);
        if (stages.find("answer", inputs(after, version)).isEmpty() && MoneyFields.alone(before.plan(), after.plan())) {
            Buying first = Buying.of(after, Effort.FIRST, stages);
            sooner.accept(sooner(State.FIRST, old, Telling.ofBuying(first), start));
            sooner.accept(sooner(State.RELAXED, old, Telling.ofMoney(first.funding(stages)), start));
            if (!after.plan().quick()) {
                sooner.accept(sooner(State.REPAIRED, old, money(after, Effort.NORMAL), start));
            }
        }
        Answer fresh = answer(after);
        return new Asked(
                State.FINAL, since(start), screen(old, fresh.tiles()), moved(old, fresh.sections()), stages.taken());
    }

    /** The first answer about all of the money alone: from the relaxation where only money changes, and the last where more does. */
    public Asked atOnce(Question before, Question after) {
        long start = System.nanoTime();
        if (!MoneyFields.alone(before.plan(), after.plan())) {
            return ask(before, after);
        }
        return sooner(State.RELAXED, answer(before), money(after, Effort.FIRST), start);
    }

    private Telling.OfMoney money(Question after, Effort effort) {
        return Telling.ofMoney(Funding.of(after, effort, stages));
    }

    private static Asked sooner(State state, Answer old, Telling.OfMoney money, long start) {
        List<Answer.Section> sections = old.sections().stream()
                .map(section -> money.sections().stream()
                        .filter(other -> other.id().equals(section.id()))
                        .findFirst()
                        .orElse(section))
                .toList();
        return new Asked(state, since(start), screen(old, money.tiles()), moved(old, sections), List.of());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The answer of a question, remembered where it was given before. */
    public Answer answer(Question question) {
        return answer(question, soFar -> {});
    }

    /** The same, told on the way what is known so far, unless it is remembered. */
    public Answer answer(Question question, Consumer<SoFar> soFar) {
        return stages.of(
                "answer",
                inputs(question, version),
                () -> Telling.of(
                                Chain.of(ProvingGround.of(question, stages))
                                        .threads(threads)
                                        .telling(soFar)
                                        .run(progress),
                                version)
                        .answer());
    }

    /** All that an answer depends on. */
    public static Inputs inputs(Question question, String version) {
        return Inputs.of("facts", question.facts().fingerprint())
                .and("data", Fingerprint.of(question.data()))
                .and("plan", question.plan())
                .and("raids", question.raids())
                .and("sectors", question.sectors())
                .and("goal", question.goal())
                .and("goals", question.goals())
                .and("version", version);
    }

    /** The first screen with some of its statements told anew. */
    private static List<OnScreen> screen(Answer old, List<Answer.Tile> anew) {
        return old.tiles().stream()
                .map(tile -> new OnScreen(
                        tile,
                        anew.stream()
                                .filter(other -> other.key().equals(tile.key()))
                                .findFirst()
                                .orElse(tile)))
                .toList();
    }

    private static List<Moved> moved(Answer before, List<Answer.Section> after) {
        List<Moved> moved = new ArrayList<>();
        for (Answer.Section section : after) {
            if (!section.id().equals(HEADLINE)) {
                List<AnswerItem> old = items(before, section.id());
                moved.add(new Moved(
                        section.id(), sentence(old), sentence(section.items()), figures(old, section.items())));
            }
        }
        return moved;
    }

    private static List<AnswerItem> items(Answer answer, String section) {
        return answer.sections().stream()
                .filter(s -> s.id().equals(section))
                .findFirst()
                .map(Answer.Section::items)
                .orElse(List.of());
    }

    private static String sentence(List<AnswerItem> items) {
        return items.isEmpty() ? "" : items.getFirst().sentence();
    }

    private static List<Figure> figures(List<AnswerItem> before, List<AnswerItem> after) {
        List<Figure> figures = new ArrayList<>();
        for (AnswerItem item : after) {
            Optional<Estimate> old = before.stream()
                    .filter(b -> b.id().equals(item.id()))
                    .findFirst()
                    .flatMap(AnswerItem::estimate);
            if (!old.equals(item.estimate())) {
                figures.add(new Figure(item.id(), item.unit(), old, item.estimate()));
            }
        }
        return figures;
    }
}
