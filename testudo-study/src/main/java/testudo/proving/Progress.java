package testudo.proving;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Told each step of a long piece of work as it begins; whoever waits may ask through it that the work stop. */
public final class Progress {
    private final long start = System.nanoTime();
    private final Consumer<Step> told;
    private final BooleanSupplier stopped;

    /**
     * One step.
     *
     * @param stage what is worked on
     * @param detail what of it; may be empty
     * @param since the work began
     */
    public record Step(Stage stage, String detail, Duration since) {
        /** The step in one line, such as "siting: today, x5". */
        public String line() {
            return detail.isEmpty() ? stage.key() : stage.key() + ": " + detail;
        }

        /** The same behind the seconds since the work began. */
        public String timed() {
            return String.format(Locale.ROOT, "%6.1f s  %s", since.toMillis() / 1e3, line());
        }
    }

    /** Parts of the chain, in the order in which they mostly begin. */
    public enum Stage {
        LEDGER("ledger"),
        SITING("siting"),
        GOAL("goal"),
        FIGHTS("fights"),
        MULTIPLES("multiples of today's mix"),
        LEAST_FORCE("least force"),
        LIMITS("what nothing meets"),
        CURVE("curve"),
        READINGS("readings"),
        YEARS("years"),
        RECORD("record");

        private final String key;

        Stage(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** Thrown by a step when whoever waits wants no more. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(Stage stage) {
            super("stopped before: " + stage.key());
        }
    }

    private Progress(Consumer<Step> told, BooleanSupplier stopped) {
        this.told = told;
        this.stopped = stopped;
    }

    /** Tells nobody. */
    public static Progress quiet() {
        return of(step -> {});
    }

    /** Prints each step on a line of its own. */
    public static Progress to(PrintStream out) {
        return of(step -> out.println(step.timed()));
    }

    /** Tells each step; may be called from several threads, one at a time. */
    public static Progress of(Consumer<Step> told) {
        return new Progress(told, () -> false);
    }

    /** The same, which stops the work at its next step once the question is answered with yes. */
    public Progress until(BooleanSupplier wanted) {
        return new Progress(told, wanted);
    }

    /**
     * A step begins.
     *
     * @throws Stopped if whoever waits wants no more
     */
    public synchronized void step(Stage stage, String detail) {
        if (stopped.getAsBoolean()) {
            throw new Stopped(stage);
        }
        told.accept(new Step(stage, detail, Duration.ofNanos(System.nanoTime() - start)));
    }
}
