package testudo.proving;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.facts.FactBook;
import testudo.mobility.Network;
import testudo.mobility.Origin;
import testudo.mobility.SiteTimes;
import testudo.mobility.map.LoadClass;
import testudo.quantity.Member;
import testudo.quantity.Span;

/** How long rounds are on the way from a central depot to where a member's fire units stand. */
final class WayOfRounds {
    private WayOfRounds() {}

    /** Whole days at base values, the mean over the member's sites rounded up; members whose sites cannot be reached are left out. */
    static Map<Member, Integer> days(FactBook facts, Laydown laydown) {
        SiteTimes reloads = Network.of(facts).from(Origin.CENTRAL_DEPOTS, LoadClass.RELOADS);
        Map<Member, List<FireUnit>> byMember = new TreeMap<>();
        for (FireUnit unit : laydown.units()) {
            byMember.computeIfAbsent(unit.host(), member -> new java.util.ArrayList<>())
                    .add(unit);
        }
        Map<Member, Integer> days = new TreeMap<>();
        byMember.forEach((member, units) -> units.stream()
                .map(unit -> reloads.to(unit.position()))
                .flatMap(Optional::stream)
                .mapToDouble(Span::base)
                .average()
                .ifPresent(mean -> days.put(member, (int) Math.ceil(mean))));
        return days;
    }
}
