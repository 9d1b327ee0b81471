package testudo.proving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.UnitedStates;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.raid.Trials;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.Raid;

/**
 * Holds a laydown against a goal. A probability is worked out three times, with every kill probability at its low end, at its base value and at
 * its high end; where the outer band is asked for, also over everything unknown at once, what the record taught the engine included. The
 * verdict looks at the widest band.
 *
 * <p>A reinforcement from the United States counts from the day on which it arrives. Of the nights that the goal asks for, those before meet
 * who is in place, and a probability is the mean over all of them; rounds must last to that day without the reinforcement. A goal that asks
 * for no nights, and a term of cover, look at what stands once it is there.
 */
public final class Judge {
    private final Question question;
    private final Shield shield;
    private final Nights nights;
    private final Deliveries deliveries;
    private final int trials;
    private final Assumptions assumptions;
    private final Allies allies;
    private final UnitedStates unitedStates;
    private final boolean outer;

    public Judge(ProvingGround ground, Assumptions assumptions, int trials) {
        this(ground, ground.question().plan().unitedStates(), ground.deliveries(), assumptions, trials, true);
    }

    /** The judge of a search, which looks at the ends of the kill probabilities and asks for no outer band. */
    static Judge ofSearch(ProvingGround ground, Assumptions assumptions, int trials) {
        return new Judge(
                ground, ground.question().plan().unitedStates(), ground.deliveries(), assumptions, trials, false);
    }

    /** The judge of a plan that differs from the ground's by the United States alone: what it sends, and whose lines deliver. */
    public static Judge of(ProvingGround ground, Plan plan, Assumptions assumptions, int trials) {
        Deliveries deliveries = Deliveries.of(ground.question().facts(), plan);
        return new Judge(ground, plan.unitedStates(), deliveries, assumptions, trials, true);
    }

    private Judge(
            ProvingGround ground,
            UnitedStates unitedStates,
            Deliveries deliveries,
            Assumptions assumptions,
            int trials,
            boolean outer) {
        this.outer = outer;
        this.question = ground.question();
        this.shield = ground.shield();
        this.nights = ground.nights();
        this.deliveries = deliveries;
        this.assumptions = assumptions;
        this.trials = trials;
        this.allies = ground.allies();
        this.unitedStates = unitedStates;
    }

    public Judgement judge(Inventory inventory, SitingAnswer sited) {
        return judge(inventory, sited, List.of()).getFirst();
    }

    /**
     * The goal of the question, then other goals held against the same nights.
     *
     * @param beside the other goals; nights that are fought for the first are not fought again
     */
    public List<Judgement> judge(Inventory inventory, SitingAnswer sited, List<Goal> beside) {
        Stood stood = new Stood(inventory, sited);
        List<Judgement> judged = new ArrayList<>();
        judged.add(stood.judgement(question.goal()));
        beside.forEach(goal -> judged.add(stood.judgement(goal)));
        return judged;
    }

    /** A force as it stands before and after a reinforcement has come. */
    private final class Stood {
        private final double before = before();
        private final Inventory inventory;
        private final SitingAnswer sited;
        private final Stand whole;
        private final Stand early;
        private final Map<Goal.Term, Held> known = new LinkedHashMap<>();

        Stood(Inventory inventory, SitingAnswer sited) {
            this.inventory = inventory;
            this.sited = sited;
            whole = new Stand(inventory, sited.laydown());
            early = before == 0
                    ? whole
                    : new Stand(allies.before(unitedStates, inventory), allies.before(unitedStates, sited.laydown()));
        }

        Judgement judgement(Goal goal) {
            return new Judgement(goal.terms().stream()
                    .map(term -> known.computeIfAbsent(term, this::held))
                    .toList());
        }

        private Held held(Goal.Term term) {
            return switch (term) {
                case Goal.Leakers leakers -> held(leakers);
                case Goal.Days days ->
                    Judge.held(
                            days,
                            ends(before == 0 ? whole.nights(days) : lasting(early.nights(days), whole.nights(days))),
                            days.days());
                case Goal.Cover cover -> cover(cover, inventory, sited);
            };
        }

        private Held held(Goal.Leakers leakers) {
            List<Double> kills = before == 0
                    ? whole.chances(leakers)
                    : mixed(before, early.chances(leakers), whole.chances(leakers));
            List<Double> all = before == 0
                    ? whole.outerChances(leakers)
                    : mixed(before, early.outerChances(leakers), whole.outerChances(leakers));
            return Judge.held(
                    leakers, ends(kills), ends(all), leakers.confidence().fraction());
        }
    }

    /** Share of the nights that the goal asks for which a reinforcement is too late for. */
    private double before() {
        int nights = question.goal().terms().stream()
                .mapToInt(term -> term instanceof Goal.Days days ? days.days() : 0)
                .max()
                .orElse(0);
        boolean late = unitedStates.state() == UnitedStates.State.REINFORCED && unitedStates.units() > 0;
        return late && nights > 0 ? Math.clamp((unitedStates.fromDay() - 1.0) / nights, 0, 1) : 0;
    }

    private static List<Double> mixed(double before, List<Double> early, List<Double> late) {
        List<Double> mixed = new ArrayList<>();
        for (int end = 0; end < early.size(); end++) {
            mixed.add(before * early.get(end) + (1 - before) * late.get(end));
        }
        return mixed;
    }

    /** Nights that rounds last: as without the reinforcement where they are gone before it comes, as with it otherwise. */
    private List<Double> lasting(List<Double> early, List<Double> late) {
        List<Double> lasting = new ArrayList<>();
        for (int end = 0; end < early.size(); end++) {
            boolean gone = early.get(end) < unitedStates.fromDay() - 1;
            lasting.add(gone ? early.get(end) : late.get(end));
        }
        return lasting;
    }

    /** What is there, and the raids that it has met, each at the three ends of the kill probabilities. */
    private final class Stand {
        private final Inventory inventory;
        private final Laydown laydown;
        private final Map<String, List<RaidResult>> met = new LinkedHashMap<>();
        private final Map<String, RaidResult> drawn = new LinkedHashMap<>();

        Stand(Inventory inventory, Laydown laydown) {
            this.inventory = inventory;
            this.laydown = laydown;
        }

        private List<RaidResult> meet(String name) {
            return met.computeIfAbsent(
                    name, key -> nights.fightEnds(laydown, question.raid(key), assumptions, bars(key), trials));
        }

        List<Double> chances(Goal.Leakers wanted) {
            Measure measure = measure(wanted);
            return meet(wanted.raid()).stream()
                    .map(r -> r.atMost(measure, wanted.most()).value())
                    .toList();
        }

        /** The same over everything unknown at once; the chances themselves where no outer band is asked for. */
        List<Double> outerChances(Goal.Leakers wanted) {
            List<Double> kills = chances(wanted);
            if (!outer) {
                return kills;
            }
            Measure measure = measure(wanted);
            RaidResult all = drawn.computeIfAbsent(wanted.raid(), key -> {
                Raid raid = question.raid(key);
                return nights.fight(laydown, raid, raid.sector(), assumptions, trials, 1);
            });
            double base = kills.get(KillEnd.BASE.ordinal());
            Outer band = Outer.of(all.find(measure).orElse(Estimate.exactly(0)));
            double low = all.atMost(measure, band.reachedAtWorst(wanted.most())).value();
            double high = all.atMost(measure, band.reachedAtBest(wanted.most())).value();
            return List.of(
                    Math.min(kills.getFirst(), Math.min(base, low)),
                    base,
                    Math.max(kills.getLast(), Math.max(base, high)));
        }

        /** Nights that rounds last with the wanted probability, those of a layer pooled over the theatre, with what the lines deliver. */
        List<Double> nights(Goal.Days wanted) {
            SequencedMap<String, Scalar> daily = deliveries.to(inventory);
            return meet(wanted.raid()).stream()
                    .map(r -> Magazines.of(r, inventory, daily, wanted.confidence())
                            .nights()
                            .value())
                    .toList();
        }
    }

    static Measure measure(Goal.Leakers wanted) {
        return wanted.armedOnly() ? Measure.armedLeakers(wanted.threatClass()) : Measure.leakers(wanted.threatClass());
    }

    /** What the goal counts on nights of a raid; where it asks two numbers of one count, the lesser. */
    private SequencedMap<Measure, Trials.Until.Bar> bars(String raid) {
        SequencedMap<Measure, Trials.Until.Bar> bars = new LinkedHashMap<>();
        question.goal().terms().forEach(term -> {
            if (term instanceof Goal.Leakers leakers && leakers.raid().equals(raid)) {
                bars.merge(
                        measure(leakers),
                        new Trials.Until.Bar(leakers.most(), leakers.confidence()),
                        (one, other) -> one.most() <= other.most() ? one : other);
            }
        });
        return bars;
    }

    private Held cover(Goal.Cover wanted, Inventory inventory, SitingAnswer sited) {
        double base = share(wanted, sited);
        Span setAside = question.plan().share("setAside");
        double low = share(wanted, shield.place(inventory, Percent.of(setAside.high())));
        double high = share(wanted, shield.place(inventory, Percent.of(setAside.low())));
        double least = Math.min(base, Math.min(low, high));
        double most = Math.max(base, Math.max(low, high));
        return held(
                wanted,
                new Estimate(base, least, most, base, base, 0),
                wanted.share().fraction());
    }

    static double share(Goal.Cover wanted, SitingAnswer sited) {
        Cover.By by = wanted.layer().<Cover.By>map(Cover.By.In::new).orElseGet(Cover.By.Any::new);
        Cover cover = sited.cover(wanted.threatClass(), by);
        return (wanted.ofPeople() ? cover.people() : cover.bases())
                .map(Percent::fraction)
                .orElse(0.0);
    }

    private static Held held(Goal.Term term, Estimate value, double wanted) {
        return held(term, value, value, wanted);
    }

    private static Held held(Goal.Term term, Estimate kills, Estimate outer, double wanted) {
        return new Held(term, outer, kills, Scalar.of(wanted), Verdict.atLeast(outer, wanted));
    }

    /** Low, base and high as one estimate; which end is worse does not matter. */
    private static Estimate ends(List<Double> values) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double base = values.get(KillEnd.BASE.ordinal());
        return new Estimate(base, low, high, base, base, 0);
    }

    /**
     * How far what is unknown moves a night's count as a whole, read from one estimate: on the scale of ln(1 + count) the printed band is the band of
     * chance moved by a normal deviate with a mean and a standard deviation, so that the variances add.
     *
     * @param shift mean of the move
     * @param deviation its standard deviation
     */
    private record Outer(double shift, double deviation) {
        private static final double NINETY = 1.645;

        static Outer of(Estimate count) {
            double low = Math.log1p(count.low());
            double high = Math.log1p(count.high());
            double chanceLow = Math.log1p(count.chanceLow());
            double chanceHigh = Math.log1p(count.chanceHigh());
            double all = (high - low) / (2 * NINETY);
            double chance = (chanceHigh - chanceLow) / (2 * NINETY);
            return new Outer(
                    (high + low - chanceHigh - chanceLow) / 2, Math.sqrt(Math.max(0, all * all - chance * chance)));
        }

        /** A count at base values that becomes the number at the worse end of what is unknown. */
        int reachedAtWorst(int most) {
            return moved(most, -shift - NINETY * deviation);
        }

        /** The same at the better end. */
        int reachedAtBest(int most) {
            return moved(most, -shift + NINETY * deviation);
        }

        private static int moved(int most, double by) {
            return (int) Math.floor(Math.expm1(Math.log1p(most) + by) + 1e-9);
        }
    }
}
