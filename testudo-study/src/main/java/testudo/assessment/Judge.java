package testudo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.defence.Inventory;
import testudo.plan.Goal;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.siting.Cover;
import testudo.siting.SitingAnswer;
import testudo.threat.Raid;

/**
 * Holds a laydown against a goal. A probability is worked out three times, with every kill probability at its low end, at its base value and at
 * its high end; the verdict looks at all three.
 */
final class Judge {
    private final Question question;
    private final Shield shield;
    private final Nights nights;
    private final Deliveries deliveries;
    private final int trials;
    private final Assumptions assumptions;

    Judge(ProvingGround ground, Assumptions assumptions, int trials) {
        this.question = ground.question();
        this.shield = ground.shield();
        this.nights = ground.nights();
        this.deliveries = ground.deliveries();
        this.assumptions = assumptions;
        this.trials = trials;
    }

    Enough.Judgement judge(Inventory inventory, SitingAnswer sited) {
        Map<String, List<RaidResult>> fights = new LinkedHashMap<>();
        List<Enough.Held> held = new ArrayList<>();
        for (Goal.Term term : question.goal().terms()) {
            held.add(
                    switch (term) {
                        case Goal.Leakers leakers -> leakers(leakers, fights(fights, leakers.raid(), sited));
                        case Goal.Days days -> days(days, fights(fights, days.raid(), sited), inventory);
                        case Goal.Cover cover -> cover(cover, inventory, sited);
                    });
        }
        return new Enough.Judgement(held);
    }

    private List<RaidResult> fights(Map<String, List<RaidResult>> known, String name, SitingAnswer sited) {
        return known.computeIfAbsent(name, key -> {
            Raid raid = question.raid(key);
            return nights.fightEnds(sited.laydown(), raid, assumptions, trials, 1);
        });
    }

    private static Enough.Held leakers(Goal.Leakers wanted, List<RaidResult> results) {
        Measure measure =
                wanted.armedOnly() ? Measure.armedLeakers(wanted.threatClass()) : Measure.leakers(wanted.threatClass());
        Estimate share = ends(results.stream()
                .map(r -> r.atMost(measure, wanted.most()).value())
                .toList());
        return held(wanted, share, wanted.confidence().fraction());
    }

    /** Nights that rounds last with the wanted probability, those of a layer pooled over the theatre, with what the lines deliver. */
    private Enough.Held days(Goal.Days wanted, List<RaidResult> results, Inventory inventory) {
        SequencedMap<String, Scalar> daily = deliveries.to(inventory);
        List<Double> nightsHeld = results.stream()
                .map(r -> Magazines.of(r, inventory, daily, wanted.confidence())
                        .nights()
                        .value())
                .toList();
        return held(wanted, ends(nightsHeld), wanted.days());
    }

    private Enough.Held cover(Goal.Cover wanted, Inventory inventory, SitingAnswer sited) {
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

    private static Enough.Held held(Goal.Term term, Estimate value, double wanted) {
        return new Enough.Held(term, value, wanted, Verdict.atLeast(value, wanted));
    }

    /** Low, base and high as one estimate; which end is worse does not matter. */
    private static Estimate ends(List<Double> values) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double base = values.get(KillEnd.BASE.ordinal());
        return new Estimate(base, low, high, base, base, 0);
    }
}
