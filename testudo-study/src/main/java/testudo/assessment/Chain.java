package testudo.assessment;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Question;
import testudo.proving.Workers;
import testudo.requirement.Requirement;

/**
 * The whole chain for one question: pay, buy, place, defend, judge, and how much would be enough. The same question gives the same assessment, on
 * any number of threads.
 */
public final class Chain {
    private final ProvingGround ground;
    private final int threads;
    private final boolean enough;

    private final Consumer<SoFar> early;

    private Chain(ProvingGround ground, int threads, boolean enough, Consumer<SoFar> early) {
        this.early = early;
        this.ground = ground;
        this.threads = threads;
        this.enough = enough;
    }

    /** The chain of a question, on as many threads as the machine has. */
    public static Chain of(Question question) {
        return of(ProvingGround.of(question));
    }

    /** The chain on a ground that is known already. */
    public static Chain of(ProvingGround ground) {
        return new Chain(ground, Runtime.getRuntime().availableProcessors(), true, part -> {});
    }

    /** The same on so many threads, at least one. */
    public Chain threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a chain runs on at least one thread, not on " + number);
        }
        return new Chain(ground, number, enough, early);
    }

    /** The same without asking how much would be enough, in about half the time. */
    public Chain withoutRequirement() {
        return new Chain(ground, threads, false, early);
    }

    /** The same, which hands on what is known while the rest is still being computed: one time after another, each with more. */
    public Chain telling(Consumer<SoFar> soFar) {
        return new Chain(ground, threads, enough, soFar);
    }

    /**
     * Runs it: what the first screen rests on before all else, so that it is known soonest.
     *
     * @param progress told each step; asks for an end where nobody waits any more
     * @throws Progress.Stopped if that was asked for
     */
    public Assessment run(Progress progress) {
        Question question = ground.question();
        progress.step(
                Progress.Stage.LEDGER,
                question.plan().edition() + ", path " + question.plan().path().key());
        if (!enough) {
            return new Assessor(ground, threads, progress, early, () -> {}).assess();
        }
        CountDownLatch firstAnswer = new CountDownLatch(1);
        Assessor assessor = new Assessor(ground, threads, progress, early, firstAnswer::countDown);
        return new Workers(threads)
                .both(
                        () -> {
                            try {
                                return assessor.assess();
                            } finally {
                                firstAnswer.countDown();
                            }
                        },
                        () -> {
                            firstAnswer.await();
                            return Requirement.beside(ground, threads, progress).answer();
                        },
                        Assessment::with);
    }
}
