package testudo.requirement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import testudo.defence.Inventory;
import testudo.defence.LayerGroup;
import testudo.procurement.bill.Reading;
import testudo.proving.Held;
import testudo.proving.KillEnd;
import testudo.proving.ProvingGround;
import testudo.proving.Workers;
import testudo.quantity.Estimate;

/**
 * Multiples of today's mix held against a goal on common luck, first on coarse rungs, then between the two where the goal begins to be met.
 *
 * <p>More of the same mix never serves worse, but placing and luck leave small dents; each term's values are therefore smoothed to the
 * nearest rising row (pool adjacent violators) before the least multiple is read off.
 */
final class Ladder {
    static final List<Integer> COARSE = List.of(1, 2, 3, 6, 8, 10, 12, 15, 20, 30, 40);
    static final List<Integer> FEW = List.of(1, 2, 10, 20, 40);
    private static final int PARTS = 4;
    private static final double FLAT = 0.01;

    private final ProvingGround ground;
    private final Workers workers;
    private final int trials;
    private final List<Integer> coarse;

    Ladder(ProvingGround ground, Workers workers, int trials, List<Integer> coarse) {
        this.ground = ground;
        this.workers = workers;
        this.trials = trials;
        this.coarse = coarse;
    }

    List<Rung> climb() {
        List<Rung> rungs = rungs(Stream.concat(coarse.stream(), ground.question().plan().factors().stream())
                .map(BigDecimal::valueOf)
                .collect(Collectors.toCollection(TreeSet::new)));
        TreeSet<BigDecimal> between = new TreeSet<>();
        for (KillEnd end : KillEnd.values()) {
            between.addAll(between(smoothed(rungs), end));
        }
        return smoothed(Stream.concat(rungs.stream(), rungs(between).stream())
                .sorted(Comparator.comparing(Rung::factor))
                .toList());
    }

    private List<Rung> rungs(Iterable<BigDecimal> factors) {
        List<Callable<Rung>> work = new ArrayList<>();
        for (BigDecimal factor : factors) {
            work.add(() -> rung(factor));
        }
        return workers.all(work);
    }

    private Rung rung(BigDecimal factor) {
        Inventory wanted = ground.multiple(factor);
        Reading reading = ground.bill().reading(ground.question().plan().reading());
        return new Rung(
                factor,
                wanted.fireUnits(LayerGroup.AREA),
                wanted.fireUnits(),
                ground.bill().rough(reading, factor).total(),
                ground.judge(wanted, ground.place(wanted), false, trials));
    }

    private static List<BigDecimal> between(List<Rung> rungs, KillEnd end) {
        List<BigDecimal> between = new ArrayList<>();
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).met(end)) {
                BigDecimal from = rungs.get(i - 1).factor();
                BigDecimal width = rungs.get(i).factor().subtract(from);
                for (int part = 1; part < PARTS; part++) {
                    between.add(from.add(width.multiply(BigDecimal.valueOf(part))
                            .divide(BigDecimal.valueOf(PARTS), 2, RoundingMode.HALF_UP)));
                }
                return rungs.get(i - 1).met(end) ? List.of() : between;
            }
        }
        return List.of();
    }

    static List<Rung> smoothed(List<Rung> rungs) {
        List<List<Held>> byRung = new ArrayList<>();
        rungs.forEach(r -> byRung.add(new ArrayList<>()));
        for (int t = 0; t < rungs.getFirst().terms().size(); t++) {
            int term = t;
            List<Held> row = rungs.stream().map(r -> r.terms().get(term)).toList();
            double[] low =
                    Rising.of(row.stream().mapToDouble(j -> j.kills().low()).toArray());
            double[] base =
                    Rising.of(row.stream().mapToDouble(j -> j.kills().mean()).toArray());
            double[] high =
                    Rising.of(row.stream().mapToDouble(j -> j.kills().high()).toArray());
            for (int i = 0; i < row.size(); i++) {
                Held j = row.get(i);
                Estimate kills = new Estimate(
                        base[i], Math.min(low[i], base[i]), Math.max(high[i], base[i]), base[i], base[i], 0);
                byRung.get(i).add(j.with(kills));
            }
        }
        List<Rung> smoothed = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            Rung r = rungs.get(i);
            smoothed.add(new Rung(r.factor(), r.longAndMedium(), r.fireUnits(), r.cost(), byRung.get(i)));
        }
        return smoothed;
    }

    static Multiple least(List<Rung> rungs) {
        return new Multiple(
                least(rungs, KillEnd.BASE),
                least(rungs, KillEnd.HIGH),
                least(rungs, KillEnd.LOW),
                rungs.getLast().factor(),
                flat(rungs));
    }

    private static Optional<BigDecimal> least(List<Rung> rungs, KillEnd end) {
        return rungs.stream().filter(r -> r.met(end)).map(Rung::factor).findFirst();
    }

    /** Whether no unmet term gains a hundredth of what is wanted from half of the largest multiple to all of it. */
    private static boolean flat(List<Rung> rungs) {
        Rung last = rungs.getLast();
        BigDecimal half = last.factor().divide(BigDecimal.valueOf(2));
        Rung middle = rungs.stream()
                .filter(r -> r.factor().compareTo(half) >= 0)
                .findFirst()
                .orElse(last);
        boolean unmet = false;
        for (int t = 0; t < last.terms().size(); t++) {
            Held at = last.terms().get(t);
            if (!at.met(KillEnd.BASE)) {
                unmet = true;
                double gain = at.value().mean() - middle.terms().get(t).value().mean();
                if (gain > FLAT * at.wanted().value()) {
                    return false;
                }
            }
        }
        return unmet;
    }
}
