package testudo.raid;

import java.util.Arrays;
import testudo.threat.AssetClass;

/** Counts one trial; its row is read out at the end and cleared at the next beginning. */
final class Tally {
    private static final int ASSETS = AssetClass.values().length;

    private final Battle battle;
    private final Force force;
    final Gauges gauges;
    final double[] row;
    private final int[] layerAtStart = new int[Force.LAYERS];
    private final int[] layerSpent;
    private final int[] layerReloaded;
    private final int[] homeLayer;
    private final int[] laneAsset;
    private final int[] laneMember;
    private double[] roundCost = {};
    private int fired;

    Tally(Battle battle) {
        this.battle = battle;
        force = battle.force;
        gauges = new Gauges(battle);
        row = new double[gauges.size()];
        layerSpent = new int[Force.LAYERS * gauges.hours];
        layerReloaded = new int[Force.LAYERS * gauges.hours];
        homeLayer = force.systems.stream()
                .mapToInt(system -> system.layer().ordinal())
                .toArray();
        var lanes = battle.flownLanes;
        laneAsset = lanes.stream()
                .mapToInt(lane -> lane.aimpoint().assetClass().ordinal())
                .toArray();
        laneMember = lanes.stream()
                .mapToInt(lane -> gauges.members.indexOf(lane.aimpoint().member()))
                .toArray();
    }

    void begin(Parameters parameters) {
        roundCost = parameters.roundCost;
        Arrays.fill(row, 0);
        Arrays.fill(layerAtStart, 0);
        Arrays.fill(layerSpent, 0);
        Arrays.fill(layerReloaded, 0);
        fired = 0;
    }

    void muster(int unit, boolean ready, int rounds) {
        if (ready) {
            layerAtStart[homeLayer[force.system[unit]]] += rounds;
        }
    }

    void fired(int unit, int effect, int salvo, double seconds, boolean late, boolean decoy) {
        int s = force.system[unit];
        int cell = force.effectLayer[effect] * Force.CLASSES + effect % Force.CLASSES;
        double cost = salvo * roundCost[s];
        fired += salvo;
        row[gauges.systems + s] += salvo;
        row[gauges.layerRounds + cell] += salvo;
        row[gauges.layerCost + cell] += cost;
        layerSpent[homeLayer[s] * gauges.hours + hour(seconds)] += salvo;
        if (late || decoy) {
            row[gauges.wastedBySystem + s] += salvo;
            row[gauges.layerWasted + cell] += salvo;
            row[gauges.layerWastedCost + cell] += cost;
            wasted(salvo, late, decoy, force.systemExpensive[s]);
        }
        if (force.systemExpensive[s] && battle.classSpares[effect % Force.CLASSES]) {
            row[gauges.wasted + Gauges.DEAR_ON_DRONES] += salvo;
        }
    }

    private void wasted(int salvo, boolean late, boolean decoy, boolean dear) {
        if (late) {
            row[gauges.wasted + Gauges.OVERKILL] += salvo;
        }
        if (decoy) {
            row[gauges.wasted + Gauges.ON_DECOYS] += salvo;
        }
        if (decoy && dear) {
            row[gauges.wasted + Gauges.DEAR_ON_DECOYS] += salvo;
        }
    }

    void reloads(int unit, int rounds, double seconds) {
        layerReloaded[homeLayer[force.system[unit]] * gauges.hours + hour(seconds)] += rounds;
    }

    private int hour(double seconds) {
        return Math.min(gauges.hours - 1, (int) (seconds * (1.0 / 3600)));
    }

    void end(Kernel kernel, Parameters parameters) {
        double attacker = 0;
        double firstLeak = Double.POSITIVE_INFINITY;
        for (int i = 0; i < battle.threats; i++) {
            int flags = kernel.flags[i];
            if ((flags & Kernel.FLOWN) == 0) {
                continue;
            }
            int k = battle.waveClass[battle.wave[i]];
            int base = gauges.classRow[k];
            boolean decoy = (flags & Kernel.DECOY) != 0;
            attacker += decoy ? parameters.decoyCost[k] : parameters.threatCost[k];
            if (decoy) {
                row[base + Gauges.DECOYS]++;
            }
            int fate = fateOf(kernel, i, flags, battle);
            row[base + Gauges.CLASS_FATES + fate]++;
            row[gauges.fates + fate]++;
            if (fate == Gauges.KILLED) {
                row[gauges.layerKills + kernel.killerLayer[i]]++;
                row[gauges.layerClassKills + kernel.killerLayer[i] * Force.CLASSES + k]++;
            } else if (fate > Gauges.FAILED) {
                row[base + Gauges.LEAKERS]++;
                firstLeak = Math.min(firstLeak, impact(kernel, i));
                throughLayers(flags, k);
                if (!decoy) {
                    row[base + Gauges.ARMED_LEAKERS]++;
                    hit(kernel, i, k);
                }
            }
        }
        for (int k = 0; k < Force.CLASSES; k++) {
            int base = gauges.classRow[k];
            if (base >= 0) {
                row[base + Gauges.NO_LEAKER] = row[base + Gauges.LEAKERS] == 0 ? 1 : 0;
                row[base + Gauges.NO_ARMED_LEAKER] = row[base + Gauges.ARMED_LEAKERS] == 0 ? 1 : 0;
            }
        }
        double defender = 0;
        for (int s = 0; s < parameters.roundCost.length; s++) {
            defender += row[gauges.systems + s] * parameters.roundCost[s];
        }
        row[gauges.firstLeak] = firstLeak < Double.POSITIVE_INFINITY ? firstLeak / 3600 : Double.NaN;
        row[gauges.costs] = defender;
        row[gauges.costs + 1] = attacker;
        row[gauges.wasted + Gauges.OVERKILL_SHARE] = fired == 0 ? 0 : row[gauges.wasted + Gauges.OVERKILL] / fired;
        magazines();
    }

    static int fateOf(Kernel kernel, int i, int flags, Battle battle) {
        if ((flags & Kernel.FAILED) != 0) {
            return Gauges.FAILED;
        }
        if (kernel.killedAt[i] < kernel.softAt[i]) {
            return Gauges.KILLED;
        }
        if (kernel.softAt[i] < Double.POSITIVE_INFINITY) {
            return Gauges.SOFT_KILLED;
        }
        if ((flags & Kernel.ENGAGED) != 0) {
            return Gauges.MISSED;
        }
        int lane = kernel.lane[i];
        if (battle.windows.tracked[lane] == Double.POSITIVE_INFINITY) {
            return Gauges.NEVER_DETECTED;
        }
        if (battle.windows.start[lane] == battle.windows.start[lane + 1]) {
            return Gauges.NEVER_IN_ENVELOPE;
        }
        if ((flags & Kernel.READY_UNIT) == 0) {
            return Gauges.NOT_READY;
        }
        if ((flags & Kernel.CHANNEL_BUSY) != 0) {
            return Gauges.NO_CHANNEL;
        }
        if ((flags & Kernel.OUT_OF_ROUNDS) != 0) {
            return Gauges.NO_ROUNDS;
        }
        if ((flags & Kernel.HELD_BACK) != 0) {
            return Gauges.HELD_BACK;
        }
        if ((flags & Kernel.NOT_ENGAGED) == 0) {
            return Gauges.NO_CHANNEL;
        }
        return (flags & Kernel.OPEN) != 0 ? Gauges.NEVER_IN_ENVELOPE : Gauges.NOT_ENGAGED;
    }

    /** Counts a leaker once for each layer that fired at it. */
    private void throughLayers(int flags, int k) {
        for (int layer = 0; layer < Force.LAYERS && flags >= Kernel.LAYERS; layer++) {
            row[gauges.layerLeakers + layer * Force.CLASSES + k] += (flags >> (Kernel.LAYER_SHIFT + layer)) & 1;
        }
    }

    private void hit(Kernel kernel, int i, int k) {
        if (battle.synthetic) {
            return;
        }
        int lane = kernel.lane[i];
        hit(gauges.hitsByAsset, ASSETS, laneAsset[lane], k);
        hit(gauges.hitsByMember, gauges.members.size(), laneMember[lane], k);
        hit(gauges.hitsByHour, gauges.hours, hour(impact(kernel, i)), k);
    }

    private void hit(int first, int length, int at, int k) {
        row[first + at]++;
        row[first + gauges.hitBlock[k] * length + at]++;
    }

    /** When a threat that nothing stops reaches its aimpoint. */
    private double impact(Kernel kernel, int i) {
        return battle.synthetic ? kernel.launchAt[i] : kernel.launchAt[i] + battle.windows.flight[kernel.lane[i]];
    }

    private void magazines() {
        int hours = gauges.hours;
        for (int layer = 0; layer < Force.LAYERS; layer++) {
            double left = layerAtStart[layer];
            double scale = left > 0 ? 1 / left : 0;
            double empty = Double.NaN;
            for (int h = 0; h < hours; h++) {
                left += layerReloaded[layer * hours + h] - layerSpent[layer * hours + h];
                row[gauges.magazine + layer * hours + h] = scale > 0 ? left * scale : Double.NaN;
                if (left <= 0 && scale > 0 && empty != empty) {
                    empty = h;
                }
            }
            row[gauges.layerEmpty + 2 * layer] = empty;
            row[gauges.layerEmpty + 2 * layer + 1] = empty == empty ? 1 : 0;
        }
    }
}
