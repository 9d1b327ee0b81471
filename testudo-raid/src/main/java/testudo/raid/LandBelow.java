package testudo.raid;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.defence.LandCells;
import testudo.defence.Territory;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;

/** Collects whose land lies beneath the lanes, judged every few kilometres at the centres of small cells. */
final class LandBelow {
    private static final double STEP_METRES = 6000;
    private static final int NOT_YET = Integer.MIN_VALUE;

    private final Territory territory;
    private final Map<Member, Integer> members = new LinkedHashMap<>();
    private double[] ends = new double[1024];
    private int[] owners = new int[1024];
    private int size;
    private int owner = NOT_YET;

    LandBelow(Territory territory) {
        this.territory = LandCells.of(territory);
    }

    /** A whole lane over one member's land, which is what counts for arcs. */
    void add(double end, Member member) {
        add(end, index(member));
    }

    /** One leg; the owner at its start is the owner at the end of the leg before. */
    void walk(UnitVector from, UnitVector pole, double flown, double length) {
        int steps = (int) Math.ceil(length / STEP_METRES);
        if (owner == NOT_YET) {
            owner = ownerAt(from.position());
        }
        for (int k = 1; k <= steps; k++) {
            double s = length * k / steps;
            int next = k == steps
                    ? owner
                    : ownerAt(from.along(pole, s / LaneTable.RADIUS).position());
            if (next != owner) {
                add(flown + s - length / steps / 2, owner);
                owner = next;
            }
        }
    }

    /** The lane is at its aimpoint. */
    void arrive(double flown) {
        if (owner != NOT_YET) {
            add(flown, owner);
            owner = NOT_YET;
        }
    }

    int size() {
        return size;
    }

    double[] ends() {
        return Arrays.copyOf(ends, size);
    }

    int[] owners() {
        return Arrays.copyOf(owners, size);
    }

    List<Member> members() {
        return List.copyOf(members.keySet());
    }

    private int index(Member member) {
        return members.computeIfAbsent(member, m -> members.size());
    }

    private int ownerAt(Position position) {
        Optional<Member> here = territory.memberAt(position);
        return here.isEmpty() ? LaneTable.NOBODY : index(here.get());
    }

    private void add(double end, int ownedBy) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
        }
        ends[size] = end;
        owners[size++] = ownedBy;
    }
}
