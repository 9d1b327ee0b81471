package testudo.defence;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import testudo.quantity.Member;

/**
 * Who may protect whose land and engage over it.
 *
 * @param rule national, agreements or alliance
 * @param agreements groups of members that protect each other; they count only under the rule agreements
 */
public record Sharing(Rule rule, List<Set<Member>> agreements) implements Serializable {
    public Sharing {
        agreements = agreements.stream()
                .<Set<Member>>map(group -> Collections.unmodifiableSortedSet(new TreeSet<>(group)))
                .toList();
    }

    /** How far protection reaches across borders. */
    public enum Rule {
        /** Over the owner's land only. */
        NATIONAL,
        /** Also over the land of members that share an agreement with the owner. */
        AGREEMENTS,
        /** Over every member's land: an upper bound. */
        ALLIANCE
    }

    /** Whether units of the owner may engage over that land. */
    public boolean mayEngage(Member owner, Member over) {
        return owner.equals(over)
                || rule == Rule.ALLIANCE
                || (rule == Rule.AGREEMENTS
                        && agreements.stream().anyMatch(group -> group.contains(owner) && group.contains(over)));
    }
}
