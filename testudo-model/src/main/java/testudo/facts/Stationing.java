package testudo.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.quantity.Member;

/**
 * Who stands with whom: units that the facts state to be abroad stand on their host's land and off their owner's.
 *
 * @param stays in force
 */
public record Stationing(List<Stay> stays) {
    public Stationing {
        stays = List.copyOf(stays);
    }

    /** The stays that are in force on a day. */
    public static Stationing of(FactBook facts, LocalDate day) {
        return new Stationing(facts.stays(day));
    }

    /**
     * The same units, those abroad with their hosts; never more than there are. What a member without land has beyond its stays, such as a
     * reinforcement, joins its largest stay, of the same type where there is one.
     *
     * @param land members that have land in the theatre
     */
    public Inventory apply(Inventory inventory, Set<Member> land) {
        Map<Stay, Integer> open = new HashMap<>();
        stays.forEach(stay -> open.put(stay, stay.fireUnits().orElse(0)));
        List<Holding> standing = new ArrayList<>();
        for (Holding holding : inventory.holdings()) {
            Holding left = holding;
            for (Stay stay : stays) {
                if (stay.owner().equals(holding.member())
                        && stay.system().equals(holding.system().id())
                        && holding.host().equals(holding.member())) {
                    int units = Math.min(open.getOrDefault(stay, 0), left.fireUnits());
                    if (units > 0) {
                        int rounds = (int) ((long) left.rounds() * units / left.fireUnits());
                        standing.add(part(left, units, rounds, stay.host()));
                        left = part(left, left.fireUnits() - units, left.rounds() - rounds, left.host());
                        open.merge(stay, -units, Integer::sum);
                    }
                }
            }
            standing.add(
                    land.contains(left.member())
                            ? left
                            : part(left, left.fireUnits(), left.rounds(), host(left, land)));
        }
        return new Inventory(inventory.name(), standing);
    }

    private Member host(Holding holding, Set<Member> land) {
        Comparator<Stay> most = Comparator.<Stay, Boolean>comparing(
                        stay -> stay.system().equals(holding.system().id()))
                .thenComparing(stay -> stay.fireUnits().orElse(0))
                .thenComparing(Stay::from);
        return stays.stream()
                .filter(stay -> stay.owner().equals(holding.member()) && land.contains(stay.host()))
                .max(most)
                .map(Stay::host)
                .orElse(holding.host());
    }

    private static Holding part(Holding of, int units, int rounds, Member host) {
        return new Holding(of.member(), of.system(), units, rounds, of.assumedRounds(), host);
    }
}
