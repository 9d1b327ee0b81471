package testudo.raid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import testudo.quantity.Luck;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;

/** Watches one trial at base values and reduces it to a problem of shooting without time. */
final class Reduction implements Watcher {
    private final Battle battle;
    private final Kernel kernel;
    private final double[] expected;
    private final boolean[] dead;
    private final int[] fired;
    private final List<Shooting.Chance> chances = new ArrayList<>();

    Reduction(Battle battle) {
        this.battle = battle;
        kernel = new Kernel(battle);
        expected = new double[battle.threats];
        dead = new boolean[battle.threats];
        fired = new int[battle.force.units.size()];
    }

    Shooting shooting(long seed, int trial) {
        long key = Luck.combine(Luck.ofSeed(seed).state(), trial);
        kernel.fight(key, Parameters.base(battle), new Tally(battle), this);
        int targets = 0;
        double kills = 0;
        int killed = 0;
        for (int i = 0; i < battle.threats; i++) {
            if ((kernel.flags[i] & Kernel.FAILED) == 0 && kernel.softAt[i] == Double.POSITIVE_INFINITY) {
                kills += expected[i];
                killed += dead[i] ? 1 : 0;
                pair(i, targets++);
            }
        }
        List<Integer> spent = new ArrayList<>();
        for (int rounds : fired) {
            spent.add(rounds);
        }
        return new Shooting(targets, killed, Scalar.of(kills), spent, chances);
    }

    @Override
    public void see(double seconds, Kind kind, int threat, int unit, int rounds) {
        if (kind == Kind.FIRE) {
            fired[unit] += rounds;
            if (!dead[threat]) {
                expected[threat] += 1 - Math.pow(1 - kill(unit, threat), rounds);
            }
        } else if (kind == Kind.HIT) {
            dead[threat] = true;
        }
    }

    private double kill(int unit, int threat) {
        return kernel.kill[battle.force.system[unit] * Force.CLASSES + battle.waveClass[battle.wave[threat]]];
    }

    private void pair(int threat, int target) {
        int lane = kernel.lane[threat];
        Set<Integer> met = new HashSet<>();
        for (int w = battle.windows.start[lane]; w < battle.windows.start[lane + 1]; w++) {
            int b = battle.windows.unit[w];
            if (fired[b] > 0 && met.add(b)) {
                chances.add(new Shooting.Chance(target, b, Probability.of(kill(b, threat))));
            }
        }
    }
}
