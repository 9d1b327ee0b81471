package testudo.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import testudo.defence.FireUnit;
import testudo.defence.Layer;
import testudo.quantity.Luck;
import testudo.raid.Ration;

/** What units hold and what their members keep for them, day by day, in arrays that are reused. */
final class Stores {
    private static final int ENDLESS = Integer.MAX_VALUE / 4;

    final List<String> systems = new ArrayList<>();
    /** Layer of each system. */
    final List<Layer> layers = new ArrayList<>();

    private final int units;
    private final int[] full;
    private final int[] atStart;
    /** First night on which a unit stands, counted from 0. */
    private final int[] arrives;

    private final int[] unitPool;
    private final int[] unitSystem;
    private final int[] poolSystem;
    private final int[] poolStart;
    private final int[] poolMost;
    private final int[] poolLead;
    private final double[] poolDaily;

    final int[] held;
    final boolean[] standing;
    private final int[] backOn;
    private final int[] pool;
    private final double[] owed;
    final int[] usedToday;
    private boolean endless;

    Stores(List<FireUnit> list, Supply supply, Map<String, Integer> arrivals) {
        units = list.size();
        full = new int[units];
        atStart = new int[units];
        arrives = new int[units];
        unitPool = new int[units];
        unitSystem = new int[units];
        Map<String, Integer> pools = new HashMap<>();
        List<Integer> systemOfPool = new ArrayList<>();
        List<Integer> wayOfPool = new ArrayList<>();
        Map<Integer, Integer> unitsOfSystem = new HashMap<>();
        int[] unitsOfPool = new int[units];
        for (int b = 0; b < units; b++) {
            FireUnit unit = list.get(b);
            int s = systems.indexOf(unit.system().id());
            if (s < 0) {
                s = systems.size();
                systems.add(unit.system().id());
                layers.add(unit.system().layer());
            }
            int system = s;
            unitSystem[b] = s;
            unitPool[b] = pools.computeIfAbsent(
                    unit.member() + "/" + unit.host() + "/" + unit.system().id(), key -> {
                        systemOfPool.add(system);
                        wayOfPool.add(supply.wayDays().getOrDefault(unit.host(), 0));
                        return systemOfPool.size() - 1;
                    });
            unitsOfPool[unitPool[b]]++;
            unitsOfSystem.merge(s, 1, Integer::sum);
            int load = unit.system().roundsReady();
            full[b] = Math.max(unit.rounds(), load) + unit.reserve();
            atStart[b] = unit.rounds() + unit.reserve();
            arrives[b] = Math.max(0, arrivals.getOrDefault(unit.id(), 1) - 1);
        }
        int n = systemOfPool.size();
        poolSystem = systemOfPool.stream().mapToInt(Integer::intValue).toArray();
        poolStart = new int[n];
        poolMost = new int[n];
        poolLead = new int[n];
        poolDaily = new double[n];
        for (int p = 0; p < n; p++) {
            double share = (double) unitsOfPool[p] / unitsOfSystem.getOrDefault(poolSystem[p], 1);
            Supply.Line line = supply.lines().get(systems.get(poolSystem[p]));
            if (line != null) {
                poolStart[p] = (int) Math.round(line.stock() * share);
                poolMost[p] = (int) Math.min(ENDLESS, Math.round(line.most() * share));
                poolLead[p] = line.leadDays() + wayOfPool.get(p);
                poolDaily[p] = line.perDay().base() * share;
            }
        }
        held = new int[units];
        standing = new boolean[units];
        backOn = new int[units];
        pool = new int[n];
        owed = new double[n];
        usedToday = new int[systems.size()];
    }

    /** Rounds of a system with units that stand and in depots when the campaign begins. */
    long atStart(int system) {
        long sum = sum(system, atStart, poolStart);
        for (int b = 0; b < units; b++) {
            sum -= unitSystem[b] == system && arrives[b] > 0 ? atStart[b] : 0;
        }
        return sum;
    }

    /** Rounds of a system that units bring with them at the end of a day. */
    long brought(int system, int day) {
        long sum = 0;
        for (int b = 0; b < units; b++) {
            sum += unitSystem[b] == system && arrives[b] == day + 1 ? atStart[b] : 0;
        }
        return sum;
    }

    /** Most rounds of a system that units and depots take. */
    long most(int system) {
        return sum(system, full, poolMost);
    }

    private long sum(int system, int[] ofUnits, int[] ofPools) {
        long sum = 0;
        for (int b = 0; b < units; b++) {
            sum += unitSystem[b] == system ? ofUnits[b] : 0;
        }
        for (int p = 0; p < pool.length; p++) {
            sum += poolSystem[p] == system ? ofPools[p] : 0;
        }
        return sum;
    }

    /** Rounds of a system that come in at the end of a day, in the mean. */
    double delivered(int system, int day) {
        double sum = 0;
        for (int p = 0; p < pool.length; p++) {
            sum += poolSystem[p] == system && day >= poolLead[p] ? poolDaily[p] : 0;
        }
        return sum;
    }

    void begin(boolean withoutEnd) {
        endless = withoutEnd;
        System.arraycopy(atStart, 0, held, 0, units);
        for (int b = 0; b < units; b++) {
            standing[b] = arrives[b] == 0;
            held[b] = standing[b] ? held[b] : 0;
        }
        Arrays.fill(backOn, -1);
        Arrays.fill(owed, 0);
        for (int p = 0; p < pool.length; p++) {
            pool[p] = endless ? ENDLESS : poolStart[p];
        }
    }

    /** Counts what the night used, delivers, refills the units and brings back those that are due. */
    void dayEnd(int day, int[] heldBefore) {
        Arrays.fill(usedToday, 0);
        for (int b = 0; b < units; b++) {
            usedToday[unitSystem[b]] += heldBefore[b] - held[b];
        }
        for (int p = 0; p < pool.length && !endless; p++) {
            if (day >= poolLead[p]) {
                owed[p] += poolDaily[p];
                int whole = (int) (owed[p] + 1e-9);
                owed[p] -= whole;
                pool[p] += whole;
            }
        }
        for (int b = 0; b < units; b++) {
            if (!standing[b] && backOn[b] == day) {
                standing[b] = true;
            }
            if (arrives[b] == day + 1) {
                standing[b] = true;
                held[b] = atStart[b];
            }
            int wanted = standing[b] ? full[b] - held[b] : 0;
            int given = Math.min(wanted, pool[unitPool[b]]);
            held[b] += given;
            pool[unitPool[b]] -= endless ? 0 : given;
        }
        for (int p = 0; p < pool.length && !endless; p++) {
            pool[p] = Math.min(pool[p], Math.max(poolMost[p], 0));
        }
    }

    /** Takes units for armed leakers by the stated rule; returns how many. */
    int lose(Attrition rule, int leakers, Luck luck, int day) {
        int lost = 0;
        for (int j = 0; j < leakers; j++) {
            if (luck.uniform(2L * j) < rule.unitPerLeaker().value()) {
                int b = (int) (luck.uniform(2L * j + 1) * units);
                if (standing[b]) {
                    standing[b] = false;
                    held[b] = 0;
                    backOn[b] = rule.backAfterDays() == 0 ? -1 : day + rule.backAfterDays();
                    lost++;
                }
            }
        }
        return lost;
    }

    /** What a night may use: all that is left and that will come in before the last night, spread evenly over the nights to come. */
    Ration ration(int day, int days) {
        Map<Layer, Integer> left = new EnumMap<>(Layer.class);
        Map<Layer, Double> comesIn = new EnumMap<>(Layer.class);
        for (int s = 0; s < systems.size(); s++) {
            left.merge(layers.get(s), (int) Math.min(ENDLESS, left(s)), Integer::sum);
            double sum = 0;
            for (int later = day; later < days - 1; later++) {
                sum += delivered(s, later) + brought(s, later);
            }
            comesIn.merge(layers.get(s), sum, Double::sum);
        }
        Map<Layer, Integer> whole = new EnumMap<>(Layer.class);
        comesIn.forEach((layer, rounds) -> whole.put(layer, (int) Math.floor(rounds + 1e-9)));
        return Ration.over(left, whole, days - day);
    }

    /** Rounds of a system that are left with units and in depots. */
    long left(int system) {
        return sum(system, held, pool);
    }
}
