package testudo.proving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.assignment.AnyDoctrine;
import testudo.assignment.Assignment;
import testudo.assignment.FireProblem;
import testudo.quantity.Estimate;
import testudo.quantity.Student;
import testudo.raid.RaidEngine;
import testudo.raid.Shooting;

/**
 * What a raid's doctrine lets through beyond the least that the same units with the same rounds could leave, on a few trials at base values.
 *
 * <p>{@code regret.bound}: no doctrine, looking between shots or not, that spends on average no more rounds of each unit over these trials
 * can leave fewer on average. Times, channels and looks are left out of it, it knows what soft kill will remove, and rounds may be moved
 * from one of the trials to another; so the true regret lies between 0 and {@code regret.leakers}. {@code regret.withoutLooks}: the same
 * rounds assigned by greatest marginal return before any result is seen, which a doctrine with looks may beat.
 *
 * <p>What is fired depends on luck, so over few trials the bound and the regret are uncertain; the band of the regret is 1.645 standard errors
 * of kills less expected kills, and it may reach below 0.
 */
final class DoctrineRegret {

    private final List<Shooting> nights = new ArrayList<>();

    private DoctrineRegret(RaidEngine engine, long seed, int trials) {
        for (int trial = 0; trial < trials; trial++) {
            nights.add(engine.shooting(seed, trial));
        }
    }

    static SortedMap<String, Estimate> of(RaidEngine engine, long seed, int trials) {
        return new DoctrineRegret(engine, seed, trials).measures();
    }

    private SortedMap<String, Estimate> measures() {
        double through = nights.stream()
                .mapToDouble(night -> night.targets() - night.expectedKills().value())
                .average()
                .orElse(0);
        double bound = pooled().leastThrough().value() / nights.size();
        double withoutLooks = nights.stream()
                .mapToDouble(DoctrineRegret::withoutLooks)
                .average()
                .orElse(0);
        SortedMap<String, Estimate> measures = new TreeMap<>();
        measures.put("regret.doctrine", told(through));
        measures.put("regret.bound", told(bound));
        measures.put("regret.leakers", within(through - bound, luck()));
        measures.put("regret.withoutLooks", told(withoutLooks));
        return measures;
    }

    /** Half the 90% interval, by Student's distribution, of the mean of what luck alone makes of kills beside expected kills. */
    private double luck() {
        double squares = nights.stream()
                .mapToDouble(night -> night.kills() - night.expectedKills().value())
                .map(difference -> difference * difference)
                .sum();
        return Student.within90(nights.size()) * Math.sqrt(squares) / nights.size();
    }

    private Estimate told(double mean) {
        return within(mean, 0);
    }

    private Estimate within(double mean, double half) {
        return new Estimate(mean, mean - half, mean + half, mean - half, mean + half, nights.size());
    }

    /** All nights in one problem: a unit's rounds of all nights together. */
    private AnyDoctrine pooled() {
        int[] rounds = new int[nights.getFirst().fired().size()];
        nights.forEach(night -> {
            for (int b = 0; b < rounds.length; b++) {
                rounds[b] += night.fired().get(b);
            }
        });
        AnyDoctrine any = new AnyDoctrine(rounds);
        nights.forEach(night -> byTarget(night).forEach(any::threat));
        return any;
    }

    private static List<List<AnyDoctrine.Shot>> byTarget(Shooting night) {
        List<List<AnyDoctrine.Shot>> shots = new ArrayList<>();
        for (int target = 0; target < night.targets(); target++) {
            shots.add(new ArrayList<>());
        }
        night.chances().forEach(c -> shots.get(c.target()).add(new AnyDoctrine.Shot(c.unit(), c.kill())));
        return shots;
    }

    private static double withoutLooks(Shooting night) {
        double[] values = new double[night.targets()];
        double[][] kill = new double[night.fired().size()][night.targets()];
        Arrays.fill(values, 1);
        night.chances().forEach(c -> kill[c.unit()][c.target()] = c.kill().value());
        int[] rounds = night.fired().stream().mapToInt(Integer::intValue).toArray();
        return Assignment.greedy(FireProblem.of(values, kill, rounds)).value().value();
    }
}
