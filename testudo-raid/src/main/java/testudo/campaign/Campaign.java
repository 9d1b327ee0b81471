package testudo.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.raid.Succession;
import testudo.raid.Trials;

/**
 * Night after night: what each raid uses, what comes back, and when it no longer lasts.
 *
 * <p>Every trial is fought with base values and with values drawn from their ranges on the same luck (the printed band), each also with stocks
 * without end, which tells the rounds that would have been needed and how long those there are would last.
 */
public final class Campaign {
    private final CampaignSetup setup;
    private final Succession succession;

    private Campaign(CampaignSetup setup) {
        this.setup = setup;
        succession = Succession.of(setup.raid(), setup.nights().most(setup.days()));
    }

    public static Campaign of(CampaignSetup setup) {
        return new Campaign(setup);
    }

    /**
     * Fights. Threads change nothing but the time.
     *
     * @throws IllegalArgumentException if asked to stop on a half-width, which campaigns do not do
     */
    public CampaignResult fight(Trials trials) {
        if (trials.until().isPresent()) {
            throw new IllegalArgumentException("a campaign runs a number of trials. Maybe leave the half-width out.");
        }
        Rows rows = new Course(setup, succession).rows();
        int measures = rows.names().size();
        int n = trials.count();
        float[][] base = new float[measures][n];
        float[][] drawn = succession.draws() == 0 ? base : new float[measures][n];
        float[][] needed = new float[measures][n];
        float[][] neededDrawn = succession.draws() == 0 ? needed : new float[measures][n];
        Succession.Unknowns[] unknowns = new Succession.Unknowns[Math.min(n, succession.draws())];
        for (int d = 0; d < unknowns.length; d++) {
            unknowns[d] = succession.unknowns(trials.seed(), d);
        }
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        int parts = Math.min(n, trials.threads());
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) n * part / parts);
            int to = (int) ((long) n * (part + 1) / parts);
            Succession own = succession.another();
            Thread thread = new Thread(() -> {
                Course course = new Course(setup, own);
                for (int i = from; i < to; i++) {
                    Luck luck = Luck.ofSeed(trials.seed()).of(i);
                    keep(course, luck, own.base(), false, base, i);
                    if (unknowns.length > 0) {
                        keep(course, luck, unknowns[i % unknowns.length], false, drawn, i);
                        keep(course, luck, unknowns[i % unknowns.length], true, neededDrawn, i);
                    }
                    keep(course, luck, own.base(), true, needed, i);
                }
            });
            thread.setUncaughtExceptionHandler((which, failure) -> failures.add(failure));
            thread.start();
            threads.add(thread);
        }
        join(threads, failures);
        return result(rows, base, drawn, needed, neededDrawn);
    }

    /**
     * Full nights before the first that the rounds of any layer, pooled over the theatre, no longer serve with what has come in; with stocks
     * without end and at base values only, in a quarter of the time of {@link #fight}. Its measures are {@code nightsHeld},
     * {@code notHeld.dayD}, and both by layer.
     */
    public CampaignResult hold(Trials trials) {
        Course course = new Course(setup, succession.another());
        Rows rows = course.rows();
        float[][] held = new float[rows.names().size()][trials.count()];
        for (int i = 0; i < trials.count(); i++) {
            keep(course, Luck.ofSeed(trials.seed()).of(i), succession.base(), true, held, i);
        }
        SortedMap<String, Estimate> measures = new TreeMap<>();
        for (int m = rows.held; m < held.length; m++) {
            measures.put(rows.names().get(m), estimate(held[m], held[m]));
        }
        return new CampaignResult(measures, trials.count(), setup.days());
    }

    /** Fights with base values and keeps totals only, on this thread: for measuring speed. */
    public Drill drill(Trials trials) {
        Course course = new Course(setup, succession.another());
        long first = 0;
        for (int i = 0; i < trials.count(); i++) {
            course.fight(Luck.ofSeed(trials.seed()).of(i), succession.base(), false);
            first += course.usedOnFirstDay();
        }
        return new Drill(trials.count(), first);
    }

    /**
     * Totals of a drill.
     *
     * @param trials campaigns fought
     * @param firstNightRounds rounds spent in all first nights
     */
    public record Drill(int trials, long firstNightRounds) {}

    private static void keep(
            Course course, Luck luck, Succession.Unknowns unknowns, boolean endless, float[][] into, int trial) {
        course.fight(luck, unknowns, endless);
        for (int m = 0; m < into.length; m++) {
            into[m][trial] = (float) course.row[m];
        }
    }

    private static void join(List<Thread> threads, List<Throwable> failures) {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted during a campaign", e);
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a thread of campaigns failed", failures.getFirst());
        }
    }

    private CampaignResult result(Rows rows, float[][] base, float[][] drawn, float[][] needed, float[][] neededDrawn) {
        SortedMap<String, Estimate> measures = new TreeMap<>();
        for (int m = 0; m < base.length; m++) {
            String name = rows.names().get(m);
            boolean held = m >= rows.held;
            measures.put(name, held ? estimate(needed[m], neededDrawn[m]) : estimate(base[m], drawn[m]));
            if (m >= rows.used && m < rows.armed) {
                float[] sorted = needed[m].clone();
                Arrays.sort(sorted);
                measures.put(
                        name.replaceFirst("^used", "needed90"),
                        Estimate.exactly(
                                sorted[(int) Math.min(sorted.length - 1, Math.ceil(0.9 * sorted.length) - 1)]));
            }
        }
        return new CampaignResult(measures, base[0].length, setup.days());
    }

    private static Estimate estimate(float[] base, float[] drawn) {
        float[] chance = base.clone();
        float[] all = drawn.clone();
        Arrays.sort(chance);
        Arrays.sort(all);
        double sum = 0;
        for (float value : base) {
            sum += value;
        }
        int n = chance.length;
        return new Estimate(
                sum / n,
                all[(int) (0.05 * n)],
                all[Math.min(n - 1, (int) (0.95 * n))],
                chance[(int) (0.05 * n)],
                chance[Math.min(n - 1, (int) (0.95 * n))],
                n);
    }
}
