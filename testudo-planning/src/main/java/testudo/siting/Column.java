package testudo.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import testudo.defence.SystemType;
import testudo.siting.ground.Reach;
import testudo.siting.question.SitingQuestion;
import testudo.siting.question.StatedRaids;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;

/**
 * What cover is counted against: a class, and for arcing classes also the sector from which stated raids send it.
 *
 * @param threatClass the class
 * @param from the sector; empty for level flyers, whose cover looks the same from every side, and where no raid is stated
 */
record Column(ThreatClass threatClass, Optional<Sector> from) {

    /** Every class of the question in its order, once for every sector where that matters. */
    static List<Column> of(SitingQuestion question) {
        List<Optional<Sector>> sectors = Stream.concat(
                        question.raids().raids().isEmpty() ? Stream.of(Optional.<Sector>empty()) : Stream.empty(),
                        question.raids().raids().stream().map(StatedRaids.Stated::from))
                .distinct()
                .toList();
        List<Column> columns = new ArrayList<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            if (question.profiles().containsKey(threatClass)) {
                (threatClass.arcs() ? sectors : List.of(Optional.<Sector>empty()))
                        .forEach(sector -> columns.add(new Column(threatClass, sector)));
            }
        }
        return List.copyOf(columns);
    }

    Reach reach(SitingQuestion question, SystemType system) {
        var profile = question.profile(threatClass);
        return from.map(sector -> Reach.from(system, profile, question.screening(), sector))
                .orElseGet(() -> Reach.of(system, profile, question.screening(), question.attack()));
    }

    /** Whether a stated raid's threats of this class are counted here. */
    boolean counts(StatedRaids.Stated raid) {
        return !threatClass.arcs() || from.equals(raid.from());
    }
}
