package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.defence.FireUnit;
import testudo.defence.FireUnit.Duty;
import testudo.defence.Laydown;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.siting.DividedUnits.Flag;
import testudo.siting.question.SitingQuestion;

/** What stands of a laydown while its reserve comes in: everything else, and of the reserve those units that add most. */
final class Arriving {
    private final Board board;
    private final CoverState state;
    private final Map<Position, List<Integer>> places = new HashMap<>();

    private Arriving(SitingQuestion question) {
        board = new Board(question);
        state = board.state();
        RaidWeights raids = new RaidWeights(board);
        state.weigh(raids.cells(board.ground.people, raids.chances()));
        for (int p = 0; p < board.ground.places.size(); p++) {
            places.computeIfAbsent(board.ground.places.get(p).position(), at -> new ArrayList<>())
                    .add(p);
        }
    }

    static Laydown of(SitingQuestion question, Laydown whole, Percent share) {
        List<FireUnit> waiting = new ArrayList<>(whole.units().stream()
                .filter(unit -> unit.duty() == Duty.RESERVE)
                .sorted(Comparator.comparing(FireUnit::id))
                .toList());
        int moving = (int) Math.round((1 - share.fraction()) * waiting.size());
        if (moving == 0) {
            return whole;
        }
        if (moving < waiting.size()) {
            new Arriving(question).send(whole, waiting, moving);
        }
        Set<FireUnit> away = new HashSet<>(waiting);
        List<FireUnit> present =
                whole.units().stream().filter(unit -> !away.contains(unit)).toList();
        return new Laydown(whole.name(), present, whole.pooled(), whole.reserve() + moving, whole.sharing());
    }

    /** Takes from those that wait, one by one, the unit that adds most, until so many are left. */
    private void send(Laydown whole, List<FireUnit> waiting, int left) {
        whole.units().stream()
                .filter(unit -> unit.duty() != Duty.RESERVE)
                .map(this::placement)
                .forEach(p -> state.add(p.group(), p.place()));
        List<Placement> open =
                new ArrayList<>(waiting.stream().map(this::placement).toList());
        while (open.size() > left) {
            int best = 0;
            double most = -1;
            for (int i = 0; i < open.size(); i++) {
                double gain = state.gain(open.get(i).group(), open.get(i).place());
                best = gain > most ? i : best;
                most = Math.max(gain, most);
            }
            state.add(open.get(best).group(), open.get(best).place());
            open.remove(best);
            waiting.remove(best);
        }
    }

    private Placement placement(FireUnit unit) {
        for (int g = 0; g < board.groups.size(); g++) {
            Group group = board.groups.get(g);
            if (group.duty() == unit.duty()
                    && group.system().id().equals(unit.system().id())
                    && group.owners().contains(Flag.of(unit))) {
                for (int place : group.places()) {
                    if (places.getOrDefault(unit.position(), List.of()).contains(place)) {
                        return new Placement(g, place);
                    }
                }
            }
        }
        throw new IllegalArgumentException(
                "unit '" + unit.id()
                        + "' of the laydown stands where the question lets no such unit stand.\nMaybe ask with the question that was placed.");
    }
}
