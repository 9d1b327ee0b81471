package testudo.siting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import testudo.defence.FireUnit;
import testudo.defence.Inventory.Holding;
import testudo.defence.Laydown;
import testudo.siting.DividedUnits.Flag;
import testudo.siting.question.SitingShortfall;

/** Turns placements into a laydown with owners, names and rounds. */
final class Drawn {
    private Drawn() {}

    static Laydown laydown(Board board, List<Placement> placed) {
        var question = board.question;
        List<FireUnit> units = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> indices = new HashMap<>();
        int[] next = new int[board.groups.size()];
        List<Placement> ordered = placed.stream()
                .sorted(Comparator.comparingInt(Placement::group).thenComparingInt(Placement::place))
                .toList();
        for (Placement p : ordered) {
            Group group = board.groups.get(p.group());
            Flag owner = group.owners().get(next[p.group()]++);
            String kind = owner.owner().code() + "-" + group.system().id();
            int number = numbers.merge(kind, 1, Integer::sum);
            int index = indices.merge(owner + kind, 1, Integer::sum) - 1;
            int held = rounds(question.inventory().holdings(), owner, group, index);
            int ready = Math.min(held, group.system().roundsReady());
            units.add(new FireUnit(
                    String.format(Locale.ROOT, "%s-%03d", kind, number),
                    group.system(),
                    owner.owner(),
                    owner.host(),
                    board.ground.places.get(p.place()).position(),
                    ready,
                    held - ready,
                    group.duty()));
        }
        units.sort(Comparator.comparing(FireUnit::id));
        int homeless =
                board.shortfalls.stream().mapToInt(SitingShortfall::fireUnits).sum();
        int waiting = board.groups.stream().mapToInt(Group::units).sum() - placed.size();
        return new Laydown(
                question.inventory().name(),
                units,
                board.pooled(),
                board.moving + homeless + waiting,
                question.sharing());
    }

    /** A unit's even part of its holding's rounds: what its launchers take is ready, the rest is for reload. */
    private static int rounds(List<Holding> holdings, Flag owner, Group group, int index) {
        int units = 0;
        int rounds = 0;
        for (Holding holding : holdings) {
            if (new Flag(holding.member(), holding.host()).equals(owner)
                    && holding.system().id().equals(group.system().id())) {
                units += holding.fireUnits();
                rounds += holding.rounds();
            }
        }
        return rounds / units + (index < rounds % units ? 1 : 0);
    }
}
