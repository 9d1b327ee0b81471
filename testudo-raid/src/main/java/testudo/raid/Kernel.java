package testudo.raid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import testudo.defence.LayerGroup;
import testudo.quantity.Luck;

/**
 * Fights one trial after another in arrays that are reused; allocates nothing once they are large enough.
 *
 * <p>Three kinds of events: a threat comes up (a window opens), a unit wakes (a channel falls free for those that wait), a salvo is
 * judged. Every draw is keyed by the trial, the threat and its purpose.
 */
final class Kernel {
    static final int ENGAGED = 1;
    static final int READY_UNIT = 2;
    static final int CHANNEL_BUSY = 4;
    static final int OUT_OF_ROUNDS = 8;
    static final int HELD_BACK = 16;
    static final int FAILED = 32;
    static final int DECOY = 64;
    static final int SUSPECTED = 128;
    static final int BELIEVED_DEAD = 256;
    static final int CHEAP_KNOWN = 512;
    static final int CHEAP_REACHES = 1024;
    static final int FLOWN = 2048;
    static final int OPEN = 1 << 24;
    static final int NOT_ENGAGED = 1 << 25;
    /** From this bit on, one for each layer that fired at the threat. */
    static final int LAYER_SHIFT = 12;

    static final int LAYERS = 1 << LAYER_SHIFT;

    /** What is noted of a threat and a window: salvoes spent, and whether it waits there. */
    private static final int LOOKS = 0x7F;

    private static final int WAITS = 0x80;
    /** What was drawn of them and stands for the trial: whether the unit decides alone, and whether friction keeps it from engaging. */
    private static final int PICTURE_DRAWN = 0x100;

    private static final int ALONE = 0x200;
    private static final int FRICTION_DRAWN = 0x400;
    private static final int KEPT = 0x800;
    private static final int NOT_TOGETHER = ALONE | KEPT;
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double SOFT_STRETCH_METRES = 50_000;

    /** Purposes of draws below a threat's key. */
    private static final int LANE = 1;

    private static final int TIME = 2;
    private static final int DECOYS = 3;
    private static final int TAKEN = 4;
    private static final int FAILS = 5;
    private static final int SOFT = 6;
    private static final int SOFT_PLACE = 7;
    private static final int HIGH = 8;
    private static final int OPENS = 9;
    /** From here on, one for each group of layers. */
    private static final int GROUP = 10;

    private static final int SHOT = 1_000;
    private static final int JUDGE = 1_000_000;
    /** Entities of draws below a trial's key that are no threats. */
    private static final long COMMON = -1;

    private static final long READINESS = -2;
    private static final long SENSORS = -3;
    private static final long NIGHT = -4;
    private static final long CUED = -5;
    private static final long CUED_UNITS = -6;
    /** Stands beside the groups for small units that are told. */
    private static final int TOLD = FrictionValues.GROUPS;

    /** From this bit on, one for each group of which it is known whether it can engage a threat. */
    private static final int SETTLED = TOLD + 1;

    /** Whether it is known that the aim of a threat is open. */
    private static final int OPEN_DRAWN = 1 << SETTLED + TOLD + 1;

    private static final int ALL_GROUPS = (1 << SETTLED) - 1;
    private static final int NEAR_GROUPS =
            1 << LayerGroup.POINT.ordinal() | 1 << LayerGroup.SMALL.ordinal() | 1 << TOLD;

    private final Battle battle;
    private final Force force;
    private final double[] windowTime;
    private final int[] windowUnit;
    private final int[] windowStart;
    private final boolean bent;
    private final int widest;
    private final int threats;
    private final int units;
    private final int channelStride;
    private final EventQueue queue = new EventQueue();
    private final KeySort sorter = new KeySort();
    private final Waiting waiting;

    final double[] launchAt;
    final int[] lane;
    final int[] flags;
    final double[] killedAt;
    final double[] softAt;
    final int[] shots;
    private final int[] airborne;
    /** By threat: groups of layers that cannot engage it, a bit each, and from {@link #SETTLED} on those of which that is known. */
    private final short[] barred;

    private final double[] due;
    private final int[] lowest;
    private final int[] solo;
    /** By threat and window of its lane. */
    private final short[] marks;

    private final long[] threatKey;
    private final long[] arrivals;

    final int[] rounds;
    final boolean[] ready;
    private final int[] reserve;
    private final int[] loading;
    private final double[] reloadAt;
    private final double[] channelFree;
    private final double[] wakeAt;
    private final boolean[] spares;
    private final boolean rubs;
    /** Chances of this night that a group, and one of its units, can engage a threat: by group, then small units that are told, and class. */
    private final double[] together = new double[SETTLED * Force.CLASSES];

    private final double[] apart = new double[together.length];
    /** By unit and class: its group, or that of small units that are told. */
    private final byte[] groupOf;

    private final boolean someTold;
    private final double[] cued = new double[Force.LAYERS];
    /** Kill probability of each effect in this trial. */
    final double[] kill;

    final int[] killerLayer;

    private int[] slotThreat = new int[256];
    private int[] slotWindow = new int[256];
    private int[] slotShots = new int[256];
    private int[] slotRounds = new int[256];
    private double[] slotTime = new double[256];
    private int[] freeSlots = new int[256];
    private int freeCount;
    private int slots;

    private Parameters parameters;
    private Tally tally;
    private @Nullable Watcher watcher;
    private long trialKey;
    private boolean someSolo;
    private int @Nullable [] waveFlies;
    private int @Nullable [] heldRounds;
    private boolean @Nullable [] stands;
    /** Rounds that a night may use, and those left of them, by layer. */
    private int[] rationed;

    private final int[] rationLeft = new int[Force.LAYERS];
    private final boolean returning;
    private final double hold;
    /** Whether networked units fight on what others track, so that they can do without their own radar. */
    private final boolean remote;

    private int nextLaunch;
    private int arrived;
    private int arriving;
    long events;

    Kernel(Battle battle) {
        this.battle = battle;
        force = battle.force;
        windowTime = battle.windows.time;
        windowUnit = battle.windows.unit;
        windowStart = battle.windows.start;
        bent = battle.windows.bent;
        widest = battle.windows.widest;
        threats = battle.threats;
        units = force.units.size();
        channelStride = force.mostChannels;
        waiting = new Waiting(units);
        launchAt = new double[threats];
        lane = new int[threats];
        flags = new int[threats];
        killedAt = new double[threats];
        softAt = new double[threats];
        shots = new int[threats];
        airborne = new int[threats];
        barred = new short[threats];
        due = new double[threats];
        lowest = new int[threats];
        solo = new int[threats];
        marks = new short[threats * widest];
        threatKey = new long[threats];
        arrivals = new long[threats];
        killerLayer = new int[threats];
        rounds = new int[units];
        ready = new boolean[units];
        reserve = new int[units];
        loading = new int[units];
        reloadAt = new double[units];
        channelFree = new double[units * channelStride];
        wakeAt = new double[units];
        kill = new double[force.effectKill.length];
        spares = battle.classSpares;
        rationed = battle.ration;
        rubs = battle.rubs;
        someTold = rubs && battle.force.told.length > 0;
        groupOf = rubs ? groups() : new byte[0];
        returning = battle.arrivals.kind() == Arrivals.Kind.RETURNING;
        remote = battle.setup.assumptions().engageOnRemote();
        hold = battle.setup.assumptions().channelHold().value();
        parameters = Parameters.base(battle);
        tally = new Tally(battle);
    }

    /** Holds from now on: how many of each wave fly, what each unit holds in all, and which units stand, and what a night may use. */
    void carry(int[] flying, int[] held, boolean[] standing, int[] perNight) {
        rationed = perNight;
        waveFlies = flying;
        heldRounds = held;
        stands = standing;
    }

    /** Fights one trial and leaves its numbers in the tally and in this kernel's arrays. */
    void fight(long key, Parameters with, Tally into, @Nullable Watcher seenBy) {
        parameters = with;
        tally = into;
        watcher = seenBy;
        trialKey = key;
        into.begin(with);
        muster();
        launch();
        run();
        into.end(this, with);
    }

    private void muster() {
        for (int k = 0; k < Force.CLASSES; k++) {
            double u = Luck.uniformOf(Luck.combine(Luck.combine(trialKey, COMMON), k));
            int slice = (int) (u * parameters.slices);
            for (int e = k; e < kill.length; e += Force.CLASSES) {
                double[] slices = parameters.kill[e];
                kill[e] = slices.length == 0 ? 0 : slices[slice];
            }
        }
        if (rubs) {
            night();
        }
        long readiness = Luck.combine(trialKey, READINESS);
        long sensors = Luck.combine(trialKey, SENSORS);
        long cuedUnits = Luck.combine(trialKey, CUED_UNITS);
        for (int b = 0; b < units; b++) {
            int s = force.system[b];
            double share = parameters.ready[s];
            ready[b] = share >= 1 || Luck.uniformOf(Luck.combine(readiness, force.key[b])) < share;
            if (parameters.sensorOut > 0 && !(remote && force.networked[b])) {
                ready[b] &= Luck.uniformOf(Luck.combine(sensors, force.key[b])) >= parameters.sensorOut;
            }
            if (rubs && cued[force.systemLayer[s]] < 1) {
                ready[b] &= Luck.uniformOf(Luck.combine(cuedUnits, force.key[b])) < cued[force.systemLayer[s]];
            }
            rounds[b] = force.roundsReady[b];
            reserve[b] = force.reserve[b];
            loading[b] = 0;
            if (heldRounds != null && stands != null) {
                ready[b] &= stands[b];
                rounds[b] = Math.min(heldRounds[b], Math.max(force.roundsReady[b], force.systemLoad[s]));
                reserve[b] = heldRounds[b] - rounds[b];
            }
            tally.muster(b, ready[b], rounds[b]);
        }
        System.arraycopy(rationed, 0, rationLeft, 0, rationLeft.length);
        Arrays.fill(reloadAt, NEVER);
        Arrays.fill(wakeAt, NEVER);
        Arrays.fill(channelFree, 0);
        waiting.clear();
        queue.clear();
        slots = 0;
        freeCount = 0;
        someSolo = battle.naive || parameters.sharedPicture < 1 || parameters.ownPicture < 1;
    }

    /** What this night is like: how much of it can be engaged, and how many cued units fight. */
    private void night() {
        FrictionValues values = parameters.friction;
        long night = Luck.combine(trialKey, NIGHT);
        for (int k = 0; k < Force.CLASSES; k++) {
            double u = Luck.uniformOf(Luck.combine(night, k));
            for (int at = k; at < TOLD * Force.CLASSES; at += Force.CLASSES) {
                together[at] = at(values.together[at], u);
                apart[at] = at(values.apart[at], u);
            }
            if (someTold) {
                together[TOLD * Force.CLASSES + k] = at(values.toldTogether[k], u);
                apart[TOLD * Force.CLASSES + k] = at(values.toldApart[k], u);
            }
        }
        double u = Luck.uniformOf(Luck.combine(trialKey, CUED));
        for (int layer = 0; layer < cued.length; layer++) {
            cued[layer] = at(values.cued[layer], u);
        }
    }

    private static double at(double[] slices, double u) {
        return slices.length == 0 ? 1 : slices[(int) (u * slices.length)];
    }

    private void launch() {
        int n = 0;
        nextLaunch = returning ? Math.min(threats, battle.arrivals.platforms()) : threats;
        double clock = 0;
        for (int i = 0; i < threats; i++) {
            if (stays(i)) {
                flags[i] = 0;
                due[i] = NEVER;
                continue;
            }
            prepare(i);
            clock = launchTime(i, clock);
            if (i < nextLaunch && flies(i)) {
                arrivals[n++] = EventQueue.key(due[i], i);
            }
        }
        sorter.sort(arrivals, n);
        arrived = 0;
        arriving = n;
    }

    private boolean stays(int i) {
        int w = battle.wave[i];
        return waveFlies != null && i - battle.waveFirst[w] >= waveFlies[w];
    }

    private void prepare(int i) {
        long key = Luck.combine(trialKey, i);
        threatKey[i] = key;
        int w = battle.wave[i];
        int k = battle.waveClass[w];
        lane[i] = battle.waveFirstLane[w] + (int) (draw(key, LANE) * battle.waveLanes[w]);
        double share = battle.waveDecoys[w];
        share = share == share ? share : parameters.decoyShare;
        int flag = 0;
        if (share > 0 && draw(key, DECOYS) < share) {
            flag = parameters.decoyTaken < 1 && draw(key, TAKEN) >= parameters.decoyTaken ? DECOY | SUSPECTED : DECOY;
        }
        if (parameters.failure[k] > 0 && draw(key, FAILS) < parameters.failure[k]) {
            flag |= FAILED;
        }
        flags[i] = flag;
        killedAt[i] = NEVER;
        softAt[i] = NEVER;
        shots[i] = 0;
        airborne[i] = 0;
        due[i] = NEVER;
        if (rubs) {
            rub(i, key, k);
        }
        lowest[i] = windowStart[lane[i]];
        solo[i] = lowest[i];
        Arrays.fill(marks, i * widest, i * widest + windowStart[lane[i] + 1] - lowest[i], (short) 0);
    }

    /** How high the threat flies. What friction says of it beyond that is drawn when a unit first asks. */
    private void rub(int i, long key, int k) {
        FrictionValues values = parameters.friction;
        if (values.high[k] > 0 && draw(key, HIGH) < values.high[k]) {
            lane[i] = battle.highLane[lane[i]];
        }
        barred[i] = 0;
    }

    /** Whether a group of layers, or the small units that are told, cannot engage the threat at all; drawn when first asked. */
    private boolean barred(int i, int k, int group) {
        int bars = barred[i];
        if ((bars & OPEN_DRAWN) == 0) {
            bars = OPEN_DRAWN | openAim(i, k);
            barred[i] = (short) bars;
        }
        if ((bars >> SETTLED + group & 1) == 0) {
            double share = together[group * Force.CLASSES + k];
            int drawn = group == TOLD ? LayerGroup.SMALL.ordinal() : group;
            bars |= 1 << SETTLED + group;
            if (share < 1 && draw(threatKey[i], GROUP + drawn) >= share) {
                bars |= 1 << group;
            }
            barred[i] = (short) bars;
        }
        return (bars >> group & 1) != 0;
    }

    /** Groups that cannot engage the threat because its aim lies beyond any point defence, as bits that are settled. */
    private int openAim(int i, int k) {
        double open = parameters.friction.open[k];
        if (open > 0 && draw(threatKey[i], OPENS) < open) {
            flags[i] |= OPEN;
            int bars = battle.classArcs[k] ? ALL_GROUPS : NEAR_GROUPS;
            return bars << SETTLED | bars;
        }
        return 0;
    }

    /** Where the marks of a threat and a window of its lane stand. */
    private int mark(int i, int w) {
        return i * widest + w - windowStart[lane[i]];
    }

    /** Whether friction keeps the unit of a window from engaging the threat; drawn once for each of the two. */
    private boolean kept(int i, int b, int k, int at) {
        int mark = marks[at];
        if ((mark & FRICTION_DRAWN) == 0) {
            mark |= keeps(i, b, k) ? FRICTION_DRAWN | KEPT : FRICTION_DRAWN;
            marks[at] = (short) mark;
        }
        return (mark & KEPT) != 0;
    }

    private boolean keeps(int i, int b, int k) {
        int group = groupOf[b * Force.CLASSES + k];
        boolean keeps = barred(i, k, group);
        if (!keeps) {
            double share = apart[group * Force.CLASSES + k];
            keeps = share < 1 && Luck.uniformOf(threatKey[i] ^ force.engageKey[b]) >= share;
        }
        if (keeps) {
            flags[i] |= NOT_ENGAGED;
        }
        return keeps;
    }

    private byte[] groups() {
        byte[] groups = new byte[units * Force.CLASSES];
        for (int at = 0; at < groups.length; at++) {
            int group = force.effectGroup[force.system[at / Force.CLASSES] * Force.CLASSES + at % Force.CLASSES];
            groups[at] = (byte) (someTold && group == LayerGroup.SMALL.ordinal() && force.told[at] ? TOLD : group);
        }
        return groups;
    }

    private double launchTime(int i, double clock) {
        int w = battle.wave[i];
        int j = i - battle.waveFirst[w];
        double over = battle.waveOver[w];
        double start = battle.waveStart[w];
        double u = draw(threatKey[i], TIME);
        double at = switch (battle.arrivals.kind()) {
            case SPREAD -> start + u * over;
            case REGULAR -> start + over * j / battle.waveCount[w];
            case POISSON -> (j == 0 ? start : clock) - Math.log1p(-u) * over / battle.waveCount[w];
            case RETURNING -> start - Math.log1p(-u) * over;
        };
        launchAt[i] = at;
        return at;
    }

    /** Sets the first event of a threat; false where it never comes up before a unit. */
    private boolean flies(int i) {
        flags[i] |= FLOWN;
        if ((flags[i] & FAILED) != 0) {
            return false;
        }
        int k = battle.waveClass[battle.wave[i]];
        double soft = parameters.softKill[k];
        if (soft > 0 && draw(threatKey[i], SOFT) < soft) {
            double speed = battle.waveSpeed[battle.wave[i]];
            double before = speed > 0 ? draw(threatKey[i], SOFT_PLACE) * SOFT_STRETCH_METRES / speed : 0;
            softAt[i] = launchAt[i] + Math.max(0, battle.windows.flight[lane[i]] - before);
        }
        int first = windowStart[lane[i]];
        int end = windowStart[lane[i] + 1];
        while (first < end && !ready[windowUnit[first]]) {
            first++;
        }
        if (first == end) {
            return false;
        }
        due[i] = launchAt[i] + windowTime[first * Windows.STRIDE];
        return true;
    }

    private void run() {
        long count = 0;
        while (true) {
            long key;
            if (arrived < arriving && (queue.isEmpty() || arrivals[arrived] <= queue.peek())) {
                key = arrivals[arrived++];
            } else if (!queue.isEmpty()) {
                key = queue.pop();
            } else {
                break;
            }
            count++;
            int who = (int) (key & EventQueue.WHO);
            if (who < threats) {
                if (EventQueue.key(due[who], who) == key) {
                    double t = due[who];
                    due[who] = NEVER;
                    comeUp(who, t, false);
                    if (returning && airborne[who] == 0) {
                        launchNext(t);
                    }
                }
            } else if (who < threats + units) {
                int b = who - threats;
                if (EventQueue.key(wakeAt[b], who) == key) {
                    double t = wakeAt[b];
                    wakeAt[b] = NEVER;
                    wake(b, t);
                }
            } else {
                judge(who - threats - units);
            }
        }
        events += count;
    }

    /** A window of the threat opens, or a survivor is looked at again. */
    private void comeUp(int i, double t, boolean ghost) {
        if (!ghost && goneBy(i, t)) {
            return;
        }
        if (battle.gathers) {
            gather(i, t);
        } else {
            if (someSolo && !ghost) {
                fireAlone(i, t);
            }
            if (!battle.naive && (flags[i] & BELIEVED_DEAD) == 0) {
                fireTogether(i, t);
            }
        }
        schedule(i, t);
    }

    private boolean goneBy(int i, double t) {
        return killedAt[i] <= t || softAt[i] <= t;
    }

    /** Units that do not see the shared picture fire at their first opportunity. */
    private void fireAlone(int i, double t) {
        int end = windowStart[lane[i] + 1];
        double since = t - launchAt[i] + 1e-9;
        int w = solo[i];
        for (; w < end && windowTime[w * Windows.STRIDE] <= since; w++) {
            if (alone(i, w)) {
                tryToFire(i, w, t);
            }
        }
        solo[i] = w;
    }

    private void tryToFire(int i, int w, double t) {
        if (usable(i, w, t)) {
            int channel = freeChannel(windowUnit[w], t);
            if (channel >= 0) {
                fire(i, w, t, channel);
            } else {
                queueUp(i, w, t);
            }
        }
    }

    /** The units that see the shared picture choose the best of those able to fire now. */
    private void fireTogether(int i, double t) {
        if (airborne[i] >= battle.enough) {
            return;
        }
        int l = lane[i];
        int end = windowStart[l + 1];
        double since = t - launchAt[i] + 1e-9;
        int best = -1;
        int bestChannel = -1;
        double bestPrice = NEVER;
        int w = lowest[i];
        while (w < end && windowTime[w * Windows.STRIDE + Windows.CLOSE] < since - 2e-9) {
            w++;
        }
        lowest[i] = w;
        int k = battle.waveClass[battle.wave[i]];
        for (; w < end && windowTime[w * Windows.STRIDE] <= since; w++) {
            if ((marks[i * widest + w - windowStart[l]] & NOT_TOGETHER) != 0
                    || (someSolo && alone(i, w))
                    || !usable(i, w, t)) {
                continue;
            }
            int b = windowUnit[w];
            int channel = freeChannel(b, t);
            if (channel < 0) {
                queueUp(i, w, t);
                continue;
            }
            double price = force.effectPrice[force.system[b] * Force.CLASSES + k];
            if (price < bestPrice || (price == bestPrice && rounds[b] > rounds[windowUnit[best]])) {
                best = w;
                bestPrice = price;
                bestChannel = channel;
            }
        }
        if (best >= 0) {
            fire(i, best, t, bestChannel);
        }
    }

    /** Whether the unit of a window may and can spend rounds on the threat now, channels apart; notes why not. */
    private boolean usable(int i, int w, double t) {
        int b = windowUnit[w];
        if (!ready[b]) {
            return false;
        }
        flags[i] |= READY_UNIT;
        if (t - launchAt[i] > windowTime[w * Windows.STRIDE + Windows.CLOSE] + 1e-9) {
            return false;
        }
        int s = force.system[b];
        int k = battle.waveClass[battle.wave[i]];
        int at = mark(i, w);
        if ((marks[at] & LOOKS) >= force.effectLooks[s * Force.CLASSES + k]) {
            return false;
        }
        if (rubs && kept(i, b, k, at)) {
            return false;
        }
        if (force.systemExpensive[s] && !battle.naive && heldBack(i)) {
            flags[i] |= HELD_BACK;
            return false;
        }
        if (rationLeft[force.systemLayer[s]] <= 0) {
            flags[i] |= OUT_OF_ROUNDS;
            return false;
        }
        if (rounds[b] <= 0 && !reloaded(b, t)) {
            flags[i] |= OUT_OF_ROUNDS;
            if (reloadAt[b] < NEVER) {
                queueUp(i, w, t);
            }
            return false;
        }
        return true;
    }

    /** Expensive rounds go to drones and suspected decoys only when no other layer reaches them and the asset class is on the list. */
    private boolean heldBack(int i) {
        if (!spares[battle.waveClass[battle.wave[i]]] && (flags[i] & SUSPECTED) == 0) {
            return false;
        }
        if (!battle.laneAllowsDear[lane[i]]) {
            return true;
        }
        if ((flags[i] & CHEAP_KNOWN) == 0) {
            flags[i] |= CHEAP_KNOWN;
            for (int w = windowStart[lane[i]]; w < windowStart[lane[i] + 1]; w++) {
                if (ready[windowUnit[w]] && !force.systemExpensive[force.system[windowUnit[w]]]) {
                    flags[i] |= CHEAP_REACHES;
                    break;
                }
            }
        }
        return (flags[i] & CHEAP_REACHES) != 0;
    }

    private boolean reloaded(int b, double t) {
        if (reloadAt[b] > t) {
            return false;
        }
        rounds[b] = loading[b];
        reloadAt[b] = NEVER;
        return rounds[b] > 0;
    }

    /** Rounds that a unit still holds when all is over, loads not yet on the launchers included. */
    int heldAtEnd(int b) {
        return roundsAtEnd(b) + reserve[b];
    }

    /** Rounds ready when all is over, with a reload that is under way finished. */
    int roundsAtEnd(int b) {
        return reloadAt[b] < NEVER ? loading[b] : rounds[b];
    }

    private int freeChannel(int b, double t) {
        int from = b * channelStride;
        int to = from + force.systemChannels[force.system[b]];
        for (int c = from; c < to; c++) {
            if (channelFree[c] <= t) {
                return c;
            }
        }
        return -1;
    }

    private double nextFree(int b) {
        int from = b * channelStride;
        int to = from + force.systemChannels[force.system[b]];
        double least = channelFree[from];
        for (int c = from + 1; c < to; c++) {
            least = Math.min(least, channelFree[c]);
        }
        return least;
    }

    /** Whether the unit of the window decides without the shared picture; drawn once for each unit and threat. */
    private boolean alone(int i, int w) {
        if (battle.naive) {
            return true;
        }
        int at = mark(i, w);
        int mark = marks[at];
        if ((mark & PICTURE_DRAWN) == 0) {
            mark |= seesAlone(i, windowUnit[w]) ? PICTURE_DRAWN | ALONE : PICTURE_DRAWN;
            marks[at] = (short) mark;
        }
        return (mark & ALONE) != 0;
    }

    private boolean seesAlone(int i, int b) {
        double share = force.networked[b] ? parameters.sharedPicture : parameters.ownPicture;
        return share < 1 && Luck.uniformOf(threatKey[i] ^ force.pictureKey[b]) >= share;
    }

    private void queueUp(int i, int w, double t) {
        int b = windowUnit[w];
        double free = nextFree(b);
        if (free > t) {
            flags[i] |= CHANNEL_BUSY;
        }
        if (rounds[b] <= 0) {
            free = Math.max(free, reloadAt[b]);
        }
        if (free - launchAt[i] > windowTime[w * Windows.STRIDE + Windows.CLOSE] + 1e-9) {
            return;
        }
        int at = mark(i, w);
        if ((marks[at] & WAITS) == 0) {
            marks[at] |= WAITS;
            waiting.add(b, i, w);
        }
        wakeBy(b, Math.max(t, free));
    }

    private void wakeBy(int b, double t) {
        if (t < wakeAt[b]) {
            wakeAt[b] = t;
            queue.push(t, threats + b);
        }
    }

    /** Every window now open waits for its unit's own choice, made once all that come up at this moment are known. */
    private void gather(int i, double t) {
        int end = windowStart[lane[i] + 1];
        double since = t - launchAt[i] + 1e-9;
        for (int w = lowest[i]; w < end && windowTime[w * Windows.STRIDE] <= since; w++) {
            if ((flags[i] & BELIEVED_DEAD) != 0 && !alone(i, w)) {
                continue;
            }
            if (usable(i, w, t)) {
                queueUp(i, w, t);
            }
        }
    }

    /** A unit with threats waiting spends what it has: first come, or by its rule. */
    private void wake(int b, double t) {
        if (rounds[b] <= 0 && !reloaded(b, t)) {
            if (reloadAt[b] < NEVER) {
                wakeBy(b, reloadAt[b]);
            }
            return;
        }
        int channel;
        while (rounds[b] > 0 && (channel = freeChannel(b, t)) >= 0) {
            int node = choose(b, t);
            if (node < 0) {
                break;
            }
            int i = waiting.threat(node);
            int w = waiting.window(node);
            leaveQueue(b, node);
            fire(i, w, t, channel);
        }
        if (waiting.any(b)) {
            if (rounds[b] > 0) {
                double free = nextFree(b);
                if (free > t) {
                    wakeBy(b, free);
                }
            } else if (reloadAt[b] < NEVER) {
                wakeBy(b, reloadAt[b]);
            }
        }
    }

    private int choose(int b, double t) {
        int best = -1;
        int bestAirborne = Integer.MAX_VALUE;
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (int node = waiting.first(b); node >= 0; ) {
            int next = waiting.next(node);
            int i = waiting.threat(node);
            int w = waiting.window(node);
            boolean ownPicture = someSolo && alone(i, w);
            if (goneBy(i, t) || ((flags[i] & BELIEVED_DEAD) != 0 && !ownPicture) || !usable(i, w, t)) {
                leaveQueue(b, node);
            } else if (ownPicture || airborne[i] < battle.enough) {
                int inTheAir = ownPicture ? 0 : airborne[i];
                double worth = worth(i, w, b, t);
                if (inTheAir < bestAirborne || (inTheAir == bestAirborne && worth > bestWorth)) {
                    best = node;
                    bestAirborne = inTheAir;
                    bestWorth = worth;
                }
            } else if (!battle.gathers) {
                leaveQueue(b, node);
            }
            node = next;
        }
        return best;
    }

    private double worth(int i, int w, int b, double t) {
        double value = (flags[i] & SUSPECTED) != 0 ? 0.1 : 1;
        return switch (battle.rule) {
            case RANDOM -> Luck.uniformOf(threatKey[i] ^ force.pickKey[b]);
            case THREAT_RANKED ->
                value * killBase(b, i) / Math.max(1, launchAt[i] + battle.windows.flight[lane[i]] - t);
            case MARGINAL_RETURN -> value * killBase(b, i);
            case CHEAPEST_FIRST, NAIVE -> 0;
        };
    }

    private double killBase(int b, int i) {
        return force.effectKill[force.system[b] * Force.CLASSES + battle.waveClass[battle.wave[i]]].base();
    }

    private void leaveQueue(int b, int node) {
        int i = waiting.threat(node);
        marks[mark(i, waiting.window(node))] &= ~WAITS;
        waiting.remove(b, node);
    }

    /** The next window that could matter to the threat. */
    private void schedule(int i, double t) {
        int end = windowStart[lane[i] + 1];
        double since = t - launchAt[i] + 1e-9;
        boolean engaged = !battle.gathers && airborne[i] >= battle.enough || (flags[i] & BELIEVED_DEAD) != 0;
        if (engaged && !someSolo) {
            return;
        }
        int w = Math.max(lowest[i], solo[i]);
        while (w < end && windowTime[w * Windows.STRIDE] <= since) {
            w++;
        }
        while (w < end && (useless(i, w) || (engaged && !alone(i, w)))) {
            w++;
        }
        if (w < end) {
            double at = launchAt[i] + windowTime[w * Windows.STRIDE];
            if (at < due[i]) {
                due[i] = at;
                queue.push(at, i);
            }
        }
    }

    /** Whether a unit cannot matter to any later threat of this trial: not ready, or out of rounds for good. */
    private boolean useless(int i, int w) {
        int b = windowUnit[w];
        if (!ready[b]) {
            return true;
        }
        if (rounds[b] <= 0 && reloadAt[b] == NEVER || rationLeft[force.systemLayer[force.system[b]]] <= 0) {
            flags[i] |= READY_UNIT | OUT_OF_ROUNDS;
            return true;
        }
        if (rubs && kept(i, b, battle.waveClass[battle.wave[i]], mark(i, w))) {
            flags[i] |= READY_UNIT;
            return true;
        }
        return false;
    }

    private void fire(int i, int w, double t, int channel) {
        int b = windowUnit[w];
        int s = force.system[b];
        int k = battle.waveClass[battle.wave[i]];
        int e = s * Force.CLASSES + k;
        int at = mark(i, w);
        int salvo = Math.min(rounds[b], (marks[at] & LOOKS) == 0 ? force.effectFirst[e] : force.effectNext[e]);
        int layer = force.systemLayer[s];
        salvo = Math.min(salvo, rationLeft[layer]);
        rationLeft[layer] -= salvo;
        marks[at]++;
        double hit = launchAt[i] + meet(w, t - launchAt[i], battle.waveSpeed[battle.wave[i]], force.systemSpeed[s]);
        rounds[b] -= salvo;
        boolean late = killedAt[i] < NEVER;
        boolean killed = false;
        for (int n = 0; n < salvo; n++) {
            killed |= draw(threatKey[i], SHOT + shots[i]++) < kill[e];
        }
        killed &= hit < softAt[i];
        if (killed && !late) {
            killedAt[i] = hit;
            killerLayer[i] = force.effectLayer[e];
        }
        flags[i] |= ENGAGED | LAYERS << force.effectLayer[e];
        airborne[i] += salvo;
        double judged = hit + force.systemAssessSeconds[s];
        channelFree[channel] = hold >= 1 ? judged : t + hold * (judged - t);
        tally.fired(b, e, salvo, t, late, (flags[i] & DECOY) != 0);
        if (watcher != null) {
            watcher.see(t, Watcher.Kind.FIRE, i, b, salvo);
            watcher.see(hit, killed && !late ? Watcher.Kind.HIT : Watcher.Kind.MISS, i, b, salvo);
        }
        if (rounds[b] == 0 && reserve[b] > 0 && force.systemLoad[s] > 0) {
            loading[b] = Math.min(force.systemLoad[s], reserve[b]);
            reserve[b] -= loading[b];
            reloadAt[b] = t + force.systemReloadSeconds[s];
            tally.reloads(b, loading[b], reloadAt[b]);
            if (watcher != null) {
                watcher.see(reloadAt[b], Watcher.Kind.RELOAD, -1, b, loading[b]);
            }
        }
        int slot = slot();
        slotThreat[slot] = i;
        slotWindow[slot] = w;
        slotShots[slot] = shots[i];
        slotRounds[slot] = salvo;
        slotTime[slot] = judged;
        queue.push(judged, threats + units + slot);
    }

    /** The moment of intercept for a launch at a moment, both after the threat's own launch. */
    private double meet(int w, double launch, double v, double speed) {
        int x = bent ? battle.windows.at(w, launch) : w * Windows.STRIDE;
        double u = windowTime[x + Windows.CLOSEST] - launch;
        double b = v * v * u;
        double c = windowTime[x + Windows.MISS_SQUARED] + b * u;
        double a = speed * speed - v * v;
        double s;
        if (Math.abs(a) < 1e-9) {
            s = c / (2 * Math.max(1e-9, b));
        } else {
            double root = Math.sqrt(Math.max(0, b * b + a * c));
            s = a > 0 ? (root - b) / a : (b - root) / -a;
        }
        return Math.max(launch + s, windowTime[x + Windows.FIRST]);
    }

    /** A salvo is judged: the channel is free, and a threat thought alive is engaged again. */
    private void judge(int slot) {
        int i = slotThreat[slot];
        int w = slotWindow[slot];
        double t = slotTime[slot];
        airborne[i] -= slotRounds[slot];
        int purpose = JUDGE + slotShots[slot];
        freeSlots[freeCount++] = slot;
        boolean gone = goneBy(i, t);
        boolean thoughtAlive = gone
                ? parameters.seenAlive > 0 && draw(threatKey[i], purpose) < parameters.seenAlive
                : parameters.seenDead <= 0 || draw(threatKey[i], purpose) >= parameters.seenDead;
        if (someSolo && !battle.gathers && alone(i, w)) {
            if (thoughtAlive) {
                tryToFire(i, w, t);
            }
            if (!gone) {
                comeUp(i, t, false);
            }
        } else if (thoughtAlive) {
            comeUp(i, t, gone);
        } else if (!gone) {
            flags[i] |= BELIEVED_DEAD;
            schedule(i, t);
        }
        if (returning && airborne[i] == 0) {
            launchNext(t);
        }
    }

    /** A platform whose last threat met its fate launches another. */
    private void launchNext(double t) {
        if (nextLaunch == threats) {
            return;
        }
        int i = nextLaunch++;
        launchAt[i] += t - battle.waveStart[battle.wave[i]];
        if (flies(i)) {
            queue.push(due[i], i);
        }
    }

    private int slot() {
        if (freeCount > 0) {
            return freeSlots[--freeCount];
        }
        if (slots == slotThreat.length) {
            int more = 2 * slots;
            slotThreat = Arrays.copyOf(slotThreat, more);
            slotWindow = Arrays.copyOf(slotWindow, more);
            slotShots = Arrays.copyOf(slotShots, more);
            slotRounds = Arrays.copyOf(slotRounds, more);
            slotTime = Arrays.copyOf(slotTime, more);
            freeSlots = Arrays.copyOf(freeSlots, more);
        }
        return slots++;
    }

    private static double draw(long threatKey, int purpose) {
        return Luck.uniformOf(Luck.combine(threatKey, purpose));
    }
}
