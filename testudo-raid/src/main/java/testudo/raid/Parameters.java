package testudo.raid;

import testudo.quantity.Span;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

/** One set of values for everything that is not known: the base values, or one draw from all ranges. */
final class Parameters {
    /** Number of draws from the ranges; trial i uses draw i modulo this, so a trial depends on (seed, i) alone. */
    static final int DRAWS = 64;

    /** Dimensions of what was always drawn; those of friction follow, so that the others keep their draws. */
    private static final int PLAIN = 9 + 5 * Force.CLASSES;

    private static final int DIMENSIONS = PLAIN + FrictionValues.DIMENSIONS;
    /** Stands for the base values where a draw is numbered. */
    private static final int BASE = -1;

    private static final int BASE_SLICES = 256;
    private static final int DRAWN_SLICES = 128;

    /** Kill probability by effect and slice of the common-mode draw. */
    final double[][] kill;

    final int slices;
    final double[] softKill = new double[Force.CLASSES];
    final double[] failure = new double[Force.CLASSES];
    final double[] threatCost = new double[Force.CLASSES];
    final double[] decoyCost = new double[Force.CLASSES];
    final double[] roundCost;
    final double[] ready;
    final double decoyShare;
    final double decoyTaken;
    final double sharedPicture;
    final double ownPicture;
    final double seenAlive;
    final double seenDead;
    final double sensorOut;
    final FrictionValues friction;

    /** Where in its range each value stands. */
    @FunctionalInterface
    private interface Place {
        double in(Span span, int dimension);
    }

    private Parameters(Battle battle, Place place, int slices, long seed, int draw) {
        Cuts cuts = battle.setup.lanes().cuts();
        Assumptions a = battle.setup.assumptions();
        Force force = battle.force;
        this.slices = slices;
        int d = 0;
        decoyShare = place.in(a.decoyShare(), d++);
        decoyTaken = place.in(a.decoyTaken(), d++);
        sharedPicture = place.in(a.sharedPicture(), d++);
        ownPicture = place.in(a.ownPicture(), d++);
        seenAlive = place.in(a.seenAlive(), d++);
        seenDead = place.in(a.seenDead(), d++);
        sensorOut = place.in(a.sensorOutage(), PLAIN - 1);
        double readiness = place.in(a.readiness(), d++);
        ready = new double[force.systems.size()];
        roundCost = new double[force.systems.size()];
        for (int s = 0; s < ready.length; s++) {
            ready[s] = Math.min(1, force.systemAvailability[s] * readiness);
            roundCost[s] = place.in(force.systemRoundCost[s], d);
        }
        d++;
        double[] rho = new double[Force.CLASSES];
        for (ThreatClass threatClass : ThreatClass.values()) {
            int k = threatClass.ordinal();
            rho[k] = place.in(a.correlationOf(threatClass), d++);
            softKill[k] = place.in(a.softKillOf(threatClass), d++);
            ThreatProfile profile = battle.setup.lanes().profiles().get(threatClass);
            if (profile != null) {
                failure[k] = place.in(profile.failure(), d++);
                threatCost[k] = place.in(profile.unitCostMillionEur(), d);
                decoyCost[k] = place.in(profile.decoyCostMillionEur(), d++);
            } else {
                d += 2;
            }
        }
        int[] dimension = {PLAIN};
        friction = cuts.friction(
                a.friction(),
                seed,
                draw,
                slices,
                () -> new FrictionValues(a.friction(), span -> place.in(span, dimension[0]++), slices, cuts));
        kill = new double[force.effectKill.length][];
        double[] p = new double[kill.length];
        for (int e = 0; e < kill.length; e++) {
            int k = e % Force.CLASSES;
            double scale = friction.killScale[force.effectGroup[e] * Force.CLASSES + k];
            p[e] = Math.min(1, scale * place.in(force.effectKill[e], d + k));
            kill[e] = force.effectAble[e] ? known(force, p, e, rho[k], cuts) : new double[0];
        }
    }

    /** The slices of an effect, shared with an earlier effect of the same class and range. */
    private double[] known(Force force, double[] p, int e, double rho, Cuts cuts) {
        for (int other = e % Force.CLASSES; other < e; other += Force.CLASSES) {
            if (force.effectAble[other] && p[other] == p[e]) {
                return kill[other];
            }
        }
        return cuts.slices(p[e], rho, slices);
    }

    static Parameters base(Battle battle) {
        return new Parameters(battle, (span, dimension) -> span.base(), BASE_SLICES, 0, BASE);
    }

    /** The draw of one number: a Latin hypercube over all ranges, each dimension in its own order. */
    static Parameters drawn(Battle battle, long seed, int draw) {
        Cuts cuts = battle.setup.lanes().cuts();
        double[] cells = new double[DIMENSIONS];
        int used = battle.setup.assumptions().friction().exact() ? PLAIN : DIMENSIONS;
        for (int d = 0; d < used; d++) {
            cells[d] = cuts.places(seed, d, DRAWS)[draw];
        }
        return new Parameters(battle, (span, dimension) -> span.quantile(cells[dimension]), DRAWN_SLICES, seed, draw);
    }

    /** Whether drawing from the ranges would change anything. */
    static boolean anyUnknown(Battle battle) {
        Assumptions a = battle.setup.assumptions();
        boolean exact = a.decoyShare().exact()
                && a.decoyTaken().exact()
                && a.sharedPicture().exact()
                && a.ownPicture().exact()
                && a.seenAlive().exact()
                && a.seenDead().exact()
                && a.readiness().exact()
                && a.sensorOutage().exact()
                && a.friction().exact()
                && a.correlation().values().stream().allMatch(Span::exact)
                && a.softKill().values().stream().allMatch(Span::exact);
        for (Span span : battle.force.effectKill) {
            exact &= span.exact();
        }
        for (Span span : battle.force.systemRoundCost) {
            exact &= span.exact();
        }
        for (ThreatProfile profile : battle.setup.lanes().profiles().values()) {
            exact &= profile.failure().exact()
                    && profile.unitCostMillionEur().exact()
                    && profile.decoyCostMillionEur().exact();
        }
        return !exact;
    }
}
