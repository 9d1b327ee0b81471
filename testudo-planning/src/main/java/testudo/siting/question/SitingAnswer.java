package testudo.siting.question;

import java.io.Serializable;
import java.util.List;
import java.util.SequencedMap;
import testudo.defence.Laydown;
import testudo.quantity.Member;
import testudo.siting.cover.Certificate;
import testudo.threat.ThreatClass;

/**
 * A computed laydown, what it covers and how good it is known to be.
 *
 * @param laydown the fire units with their places
 * @param cover by class and layer, in the order of the enumerations
 * @param members people covered by any layer, by class and member in the order of the codes
 * @param bases certificate of the units that stand at bases and ports
 * @param people certificate of the units that cover people, the former given
 * @param shortfalls units without a place
 */
public record SitingAnswer(
        Laydown laydown,
        List<Cover> cover,
        SequencedMap<Member, List<Cover>> members,
        Certificate bases,
        Certificate people,
        List<SitingShortfall> shortfalls)
        implements Serializable {
    public SitingAnswer {
        cover = List.copyOf(cover);
        shortfalls = List.copyOf(shortfalls);
    }

    /** The cover of one class by some layers. */
    public Cover cover(ThreatClass threatClass, Cover.By by) {
        return cover.stream()
                .filter(c -> c.threatClass() == threatClass && c.by().equals(by))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cover of " + threatClass.key() + " by " + by
                        + " was asked for. Maybe the question has no profile of that class."));
    }
}
