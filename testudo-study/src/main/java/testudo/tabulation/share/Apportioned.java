package testudo.tabulation.share;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import testudo.defence.LayerGroup;
import testudo.procurement.bill.Apportionment;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/**
 * A number of fire units shared by a key, in whole units: by largest remainder, by Sainte-Laguë, and within what each member can be asked to
 * grow.
 *
 * @param share of each member, none above the cap
 * @param units by largest remainder, class by class
 * @param byDivisor by Sainte-Laguë
 * @param withinGrowth by largest remainder, no member beyond its limit; what is cut off goes to the others
 */
record Apportioned(
        SequencedMap<Member, Percent> share,
        SequencedMap<LayerGroup, SequencedMap<Member, Long>> units,
        SequencedMap<Member, Long> byDivisor,
        SequencedMap<Member, Long> withinGrowth) {

    /**
     * Shares units.
     *
     * @param weights the key
     * @param cap most for one member
     * @param limits most units for each member
     */
    static Apportioned of(
            SequencedMap<Member, BigDecimal> weights,
            Percent cap,
            SequencedMap<LayerGroup, Long> byClass,
            SequencedMap<Member, Long> limits) {
        long units = byClass.values().stream().mapToLong(count -> count).sum();
        SequencedMap<Member, Percent> share = Apportionment.capped(weights, cap);
        SequencedMap<Member, BigDecimal> parts = new LinkedHashMap<>();
        share.forEach((member, percent) -> parts.put(member, BigDecimal.valueOf(percent.value())));
        SequencedMap<LayerGroup, SequencedMap<Member, Long>> shared = new LinkedHashMap<>();
        byClass.forEach((group, count) -> shared.put(group, Apportionment.largestRemainder(parts, count)));
        return new Apportioned(share, shared, Apportionment.sainteLague(parts, units), within(parts, units, limits));
    }

    private static SequencedMap<Member, Long> within(
            SequencedMap<Member, BigDecimal> parts, long units, SequencedMap<Member, Long> limits) {
        SequencedMap<Member, Long> given = new LinkedHashMap<>();
        SequencedMap<Member, BigDecimal> open = new LinkedHashMap<>(parts);
        long left = units;
        while (left > 0 && !open.isEmpty()) {
            SequencedMap<Member, Long> next = Apportionment.largestRemainder(open, left);
            boolean clipped = false;
            for (Member member : next.keySet()) {
                long limit = limits.getOrDefault(member, 0L);
                if (next.getOrDefault(member, 0L) > limit) {
                    given.put(member, limit);
                    open.remove(member);
                    left -= limit;
                    clipped = true;
                }
            }
            if (!clipped) {
                given.putAll(next);
                left = 0;
            }
        }
        return given;
    }
}
