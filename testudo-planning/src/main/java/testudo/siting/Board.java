package testudo.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import testudo.defence.FireUnit.Duty;
import testudo.defence.SystemType;
import testudo.quantity.Member;
import testudo.siting.DividedUnits.Flag;
import testudo.siting.ground.Ground;
import testudo.siting.ground.Neighbours;
import testudo.siting.ground.Reach;
import testudo.siting.question.SitingQuestion;
import testudo.siting.question.SitingShortfall;

/** A question made ready for the search: ground, reaches, neighbours and groups of like units. */
final class Board {
    final SitingQuestion question;
    final BooleanSupplier cancelled;
    final Ground ground;
    final List<Column> columns;
    final List<Group> groups = new ArrayList<>();
    final List<SitingShortfall> shortfalls = new ArrayList<>();
    final Neighbours neighbours;
    final DividedUnits divided;
    final int moving;
    private int pooled;
    private final Map<Reach, Integer> reaches = new LinkedHashMap<>();

    Board(SitingQuestion question) {
        this(question, DividedUnits.NONE);
    }

    Board(SitingQuestion question, DividedUnits earlier) {
        this(question, earlier, () -> false);
    }

    /**
     * Makes ready.
     *
     * @param earlier the uses that units had before
     * @param cancelled asked now and then; when it holds, every search ends with the best so far
     */
    Board(SitingQuestion question, DividedUnits earlier, BooleanSupplier cancelled) {
        this.question = question;
        this.cancelled = cancelled;
        ground = question.ground();
        columns = Column.of(question);
        divided = new DividedUnits(question.inventory(), question.division(), earlier);
        pooled = divided.pooled;
        moving = divided.moving;
        group(divided.bases, Duty.BASES, question::home, false);
        group(divided.fixed, Duty.PEOPLE, question::home, true);
        group(divided.arrived, Duty.RESERVE, question::protects, true);
        neighbours = new Neighbours(ground, List.copyOf(reaches.keySet()));
    }

    int pooled() {
        return pooled;
    }

    /** A count in which no unit stands anywhere. */
    Count noneStanding() {
        return new Count(groups.size(), ground.places.size());
    }

    CoverState state() {
        return new CoverState(ground, neighbours, groups, columns.size(), new LayeredValue(question.busy()));
    }

    /** Where units of an owner may stand and what they protect; owners of whom both are the same share one. */
    private record Land(int[] places, boolean[] protects) {}

    /** What makes units alike. */
    private record Likeness(String system, Land land) {}

    private void group(
            List<DividedUnits.Unit> units, Duty duty, BiPredicate<Member, Member> mayStand, boolean candidates) {
        Map<Flag, Land> lands = new LinkedHashMap<>();
        Map<Likeness, List<DividedUnits.Unit>> alike = new LinkedHashMap<>();
        units.stream()
                .sorted((a, b) -> a.owner().equals(b.owner())
                        ? a.system().id().compareTo(b.system().id())
                        : a.owner().compareTo(b.owner()))
                .forEach(unit -> {
                    Land land = lands.get(unit.owner());
                    if (land == null) {
                        land = shared(lands, places(unit.owner(), mayStand, candidates), protects(unit.owner()));
                        lands.put(unit.owner(), land);
                    }
                    alike.computeIfAbsent(new Likeness(unit.system().id(), land), key -> new ArrayList<>())
                            .add(unit);
                });
        for (List<DividedUnits.Unit> same : alike.values()) {
            Land land = Objects.requireNonNull(lands.get(same.getFirst().owner()));
            add(same, duty, land.places(), land.protects());
        }
    }

    private static Land shared(Map<Flag, Land> lands, int[] places, boolean[] protects) {
        return lands.values().stream()
                .filter(known -> Arrays.equals(known.places(), places) && Arrays.equals(known.protects(), protects))
                .findFirst()
                .orElseGet(() -> new Land(places, protects));
    }

    private void add(List<DividedUnits.Unit> same, Duty duty, int[] stand, boolean[] land) {
        if (stand.length == 0) {
            withoutPlace(same, duty);
            return;
        }
        SystemType system = same.getFirst().system();
        int[] reach = new int[columns.size()];
        int[] layer = new int[columns.size()];
        for (int k = 0; k < reach.length; k++) {
            reach[k] = reach(columns.get(k).reach(question, system));
            layer[k] = system.against(columns.get(k).threatClass())
                    .map(envelope -> envelope.layer().ordinal())
                    .orElse(-1);
        }
        List<Flag> owners = same.stream().map(DividedUnits.Unit::owner).toList();
        int cap = (owners.size() + stand.length - 1) / stand.length;
        groups.add(new Group(system, duty, owners, stand, cap, land, reach, layer));
    }

    private void withoutPlace(List<DividedUnits.Unit> same, Duty duty) {
        if (duty == Duty.BASES) {
            pooled += same.size();
            return;
        }
        TreeMap<Member, Integer> owners = new TreeMap<>();
        same.forEach(unit -> owners.merge(unit.owner().owner(), 1, Integer::sum));
        String system = same.getFirst().system().id();
        owners.forEach((owner, units) -> shortfalls.add(new SitingShortfall(owner, system, units)));
    }

    private int reach(Reach reach) {
        if (reach instanceof Reach.None) {
            return -1;
        }
        Integer known = reaches.putIfAbsent(reach, reaches.size());
        return known == null ? reaches.size() - 1 : known;
    }

    /** Units abroad stand on their host's land alone, whatever they are kept for. */
    private int[] places(Flag owner, BiPredicate<Member, Member> mayStand, boolean candidates) {
        BiPredicate<Member, Member> stands = owner.abroad() ? question::home : mayStand;
        int from = candidates ? 0 : ground.candidates;
        int to = candidates ? ground.candidates : ground.places.size();
        boolean[] may = new boolean[ground.members.size()];
        for (int m = 0; m < may.length; m++) {
            may[m] = stands.test(owner.host(), ground.members.get(m));
        }
        int[] places = new int[to - from];
        int n = 0;
        for (int p = from; p < to; p++) {
            if (may[ground.placeMember[p]]) {
                places[n++] = p;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private boolean[] protects(Flag owner) {
        boolean[] land = new boolean[ground.members.size()];
        for (int m = 0; m < land.length; m++) {
            land[m] = question.protects(owner.host(), ground.members.get(m));
        }
        return land;
    }
}
