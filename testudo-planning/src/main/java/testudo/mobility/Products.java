package testudo.mobility;

import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.quantity.Member;
import testudo.quantity.Money;

/**
 * GDP of the members by year, from which the money for mobility is taken.
 *
 * @param byMember in one currency and price basis
 */
public record Products(SequencedMap<Member, SequencedMap<Year, Money>> byMember) {
    public Products {
        SequencedMap<Member, SequencedMap<Year, Money>> sorted = new LinkedHashMap<>();
        new TreeMap<>(byMember)
                .forEach((member, years) ->
                        sorted.put(member, Collections.unmodifiableSequencedMap(new TreeMap<>(years))));
        byMember = Collections.unmodifiableSequencedMap(sorted);
    }

    /** The GDP of members by year. */
    public static Products of(Map<Member, ? extends Map<Year, Money>> byMember) {
        SequencedMap<Member, SequencedMap<Year, Money>> map = new LinkedHashMap<>();
        byMember.forEach((member, years) -> map.put(member, new TreeMap<>(years)));
        return new Products(map);
    }

    SequencedMap<Year, Money> of(Member member) {
        return byMember.getOrDefault(member, new TreeMap<>());
    }
}
