package testudo.requirement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import testudo.defence.Layer;
import testudo.plan.Goal;
import testudo.procurement.supply.Cost;
import testudo.proving.KillEnd;
import testudo.proving.Workers;
import testudo.quantity.Estimate;
import testudo.requirement.NextEuro.Kind;

/** Ranks what the next euro should go to, from the best type of every kind, rounds and sensors, at all three ends of the kill probabilities. */
final class Marginal {
    private final Trier trier;
    private final Market market;
    private final Workers workers;

    Marginal(Trier trier, Market market, Workers workers) {
        this.trier = trier;
        this.market = market;
        this.workers = workers;
    }

    /** What could be bought next. */
    private record Choice(Kind kind, Optional<String> type, Force force) implements Serializable {}

    List<NextEuro> ranked(Force start, List<Search.Batch> batches) {
        List<Choice> choices = new ArrayList<>();
        bestOfKind(batches)
                .forEach((kind, batch) -> choices.add(new Choice(
                        kind,
                        Optional.of(market.offer(batch.system()).type().name()),
                        batch.tried().force().withoutRounds())));
        Tried now = trier.asItIs(start, KillEnd.BASE);
        Force supplied = rounds(start, now);
        if (!supplied.rounds().isEmpty()) {
            choices.add(new Choice(Kind.ROUNDS, Optional.empty(), supplied));
        }
        choices.add(new Choice(Kind.SENSORS, Optional.empty(), start.withWarning()));
        List<List<Tried>> before = ends(List.of(start));
        List<List<Tried>> after = ends(choices.stream().map(Choice::force).toList());
        List<NextEuro> next = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            next.add(of(choices.get(i), before.getFirst(), after.get(i)));
        }
        next.sort(Comparator.comparingDouble((NextEuro n) -> -n.gapClosed().mean()));
        return next;
    }

    private Map<Kind, Search.Batch> bestOfKind(List<Search.Batch> batches) {
        Map<Kind, Search.Batch> best = new EnumMap<>(Kind.class);
        for (Search.Batch batch : batches) {
            Kind kind = market.sensor(batch.system())
                    ? Kind.CUEING
                    : kind(market.offer(batch.system()).type().layer());
            best.merge(kind, batch, (a, b) -> b.rate() > a.rate() ? b : a);
        }
        return best;
    }

    static Kind kind(Layer layer) {
        return switch (layer) {
            case BMD, LRAD -> Kind.LONG_RANGE;
            case MRAD -> Kind.MEDIUM_RANGE;
            case SHORAD -> Kind.SHORT_RANGE;
            case VSHORAD, CUAS -> Kind.LOW_COST;
        };
    }

    /** As many rounds as the first batch's money buys of what the goal's nights lack, or of what a night uses where they lack nothing. */
    private Force rounds(Force start, Tried now) {
        Force wanted = trier.of(start).force();
        if (wanted.rounds().isEmpty()) {
            return wanted;
        }
        double part = Math.min(1, Search.FIRST_BATCH / wanted.cost());
        Map<String, Long> some = new java.util.TreeMap<>();
        wanted.rounds().forEach((system, n) -> some.put(system, Math.max(1, Math.round(n * part))));
        return start.withRounds(some);
    }

    private List<List<Tried>> ends(List<Force> forces) {
        List<Callable<List<Tried>>> work = new ArrayList<>();
        for (Force force : forces) {
            work.add(() -> Arrays.stream(KillEnd.values())
                    .map(end -> trier.asItIs(force, end))
                    .toList());
        }
        return workers.all(work);
    }

    private NextEuro of(Choice choice, List<Tried> before, List<Tried> after) {
        Cost cost = market.cost(choice.force());
        double billions = Math.max(1e-6, cost.millionEur().base() / 1000);
        double[] closed = new double[before.size()];
        for (int e = 0; e < closed.length; e++) {
            double gap = before.get(e).shortfall();
            closed[e] = gap == 0 ? 0 : (gap - after.get(e).shortfall()) / gap / billions;
        }
        List<NextEuro.Gain> gains = new ArrayList<>();
        for (int t = 0; t < before.getFirst().reached().size(); t++) {
            gains.add(gain(before, after, t, billions));
        }
        return new NextEuro(choice.kind(), choice.type(), choice.force().added(), cost, estimate(closed), gains);
    }

    private static NextEuro.Gain gain(List<Tried> before, List<Tried> after, int term, double billions) {
        double[] gain = new double[before.size()];
        for (int e = 0; e < gain.length; e++) {
            gain[e] = (after.get(e).reached().get(term).level()
                            - before.get(e).reached().get(term).level())
                    / billions;
        }
        Goal.Term of = before.getFirst().reached().get(term).term();
        return switch (of) {
            case Goal.Leakers leakers -> new NextEuro.Gain(of, estimate(times(gain, -1)));
            case Goal.Cover cover -> new NextEuro.Gain(of, estimate(times(gain, 100)));
            case Goal.Days days -> new NextEuro.Gain(of, estimate(gain));
        };
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(v -> v * factor).toArray();
    }

    /** Low, base and high as one estimate; which end of the kill probabilities gains more does not matter. */
    private static Estimate estimate(double[] values) {
        double base = values[KillEnd.BASE.ordinal()] + 0.0;
        return new Estimate(
                base,
                Arrays.stream(values).min().orElse(base) + 0.0,
                Arrays.stream(values).max().orElse(base) + 0.0,
                base,
                base,
                0);
    }
}
