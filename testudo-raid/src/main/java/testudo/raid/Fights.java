package testudo.raid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import testudo.quantity.Luck;

/** Runs trials on threads and keeps their rows: base values and drawn values side by side. */
final class Fights {
    private static final int DETAILED = 20_000;

    private final Battle battle;
    private final Trials trials;
    private final Parameters base;
    private final Parameters[] drawn;
    private final long seedState;
    final int kept;
    /** Rows by measure, then trial; the drawn ones are the base ones where nothing is unknown. */
    private float[][] baseRows;

    private float[][] drawnRows;
    private int done;

    Fights(Battle battle, Trials trials) {
        this.battle = battle;
        this.trials = trials;
        seedState = Luck.ofSeed(trials.seed()).state();
        base = Parameters.base(battle);
        boolean unknown = trials.unknowns() && Parameters.anyUnknown(battle);
        drawn = new Parameters[unknown ? Math.min(trials.count(), Parameters.DRAWS) : 0];
        for (int d = 0; d < drawn.length; d++) {
            drawn[d] = Parameters.drawn(battle, trials.seed(), d);
        }
        Gauges gauges = new Gauges(battle);
        kept = trials.count() > DETAILED ? gauges.core : gauges.size();
        baseRows = new float[kept][0];
        drawnRows = unknown ? new float[kept][0] : baseRows;
    }

    int done() {
        return done;
    }

    float[] base(int measure) {
        return baseRows[measure];
    }

    float[] drawn(int measure) {
        return drawnRows[measure];
    }

    /** Fights on until so many trials are done. */
    void upTo(int count) {
        for (int m = 0; m < kept; m++) {
            baseRows[m] = Arrays.copyOf(baseRows[m], count);
            if (drawn.length > 0) {
                drawnRows[m] = Arrays.copyOf(drawnRows[m], count);
            }
        }
        int threads = Math.min(trials.threads(), count - done);
        List<Thread> running = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int part = 1; part < threads; part++) {
            int from = done + (int) ((long) (count - done) * part / threads);
            int to = done + (int) ((long) (count - done) * (part + 1) / threads);
            Thread thread = new Thread(() -> stretch(from, to));
            thread.setUncaughtExceptionHandler((which, failure) -> failures.add(failure));
            thread.start();
            running.add(thread);
        }
        stretch(done, done + (count - done) / Math.max(1, threads));
        for (Thread thread : running) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while fighting", e);
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a thread of trials failed", failures.getFirst());
        }
        done = count;
    }

    private void stretch(int from, int to) {
        Kernel kernel = new Kernel(battle);
        Tally tally = new Tally(battle);
        for (int i = from; i < to; i++) {
            long key = Luck.combine(seedState, i);
            kernel.fight(key, base, tally, null);
            keep(tally.row, baseRows, i);
            if (drawn.length > 0) {
                kernel.fight(key, drawn[i % Parameters.DRAWS], tally, null);
                keep(tally.row, drawnRows, i);
            }
        }
    }

    private void keep(double[] row, float[][] rows, int trial) {
        for (int m = 0; m < kept; m++) {
            rows[m][trial] = (float) row[m];
        }
    }
}
