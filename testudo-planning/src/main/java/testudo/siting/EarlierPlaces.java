package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.quantity.Position;
import testudo.siting.DividedUnits.Flag;

/** Finds where the units of an earlier laydown stand on a new board, as far as there are still units of their kind. */
final class EarlierPlaces {
    private EarlierPlaces() {}

    static List<Placement> of(Board board, Laydown earlier, Predicate<Group> chosen) {
        Map<Position, Integer> candidates = new LinkedHashMap<>();
        Map<Position, Integer> bases = new LinkedHashMap<>();
        for (int p = board.ground.places.size() - 1; p >= 0; p--) {
            (p < board.ground.candidates ? candidates : bases)
                    .put(board.ground.places.get(p).position(), p);
        }
        List<FireUnit> units = earlier.units().stream()
                .sorted(Comparator.comparing(FireUnit::id))
                .toList();
        List<Placement> kept = new ArrayList<>();
        Count standing = board.noneStanding();
        for (int g = 0; g < board.groups.size() && !units.isEmpty(); g++) {
            Group group = board.groups.get(g);
            if (chosen.test(group)) {
                var places = group.duty() == FireUnit.Duty.BASES ? bases : candidates;
                kept.addAll(of(group, g, units, places, standing));
            }
        }
        return kept;
    }

    private static List<Placement> of(
            Group group, int index, List<FireUnit> units, Map<Position, Integer> places, Count standing) {
        TreeSet<Flag> owners = new TreeSet<>(group.owners());
        TreeSet<Integer> allowed = new TreeSet<>();
        for (int place : group.places()) {
            allowed.add(place);
        }
        List<Placement> kept = new ArrayList<>();
        for (FireUnit unit : units) {
            Integer place = places.get(unit.position());
            boolean same = unit.duty() == group.duty()
                    && unit.system().id().equals(group.system().id())
                    && owners.contains(Flag.of(unit));
            if (same
                    && kept.size() < group.units()
                    && place != null
                    && allowed.contains(place)
                    && standing.at(index, place) < group.cap()) {
                standing.increase(index, place);
                kept.add(new Placement(index, place));
            }
        }
        return kept;
    }
}
