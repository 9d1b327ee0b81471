package testudo.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.proving.Judgement;
import testudo.quantity.Estimate;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.siting.question.SitingAnswer;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/**
 * One force in an assessment: what it holds, where it stands and what it stops.
 *
 * @param force which
 * @param inventory what it holds, without the United States
 * @param sited where it stands together with the United States as the plan says, and what it covers
 * @param fought the raids that it met, ground-based only and all of it in place
 * @param judgement the goal held against it; without terms for a multiple of once that the plan did not ask for
 */
public record Standing(Force force, Inventory inventory, SitingAnswer sited, List<Fought> fought, Judgement judgement) {
    public Standing {
        fought = List.copyOf(fought);
    }

    /** Computed places of its units. */
    public Laydown laydown() {
        return sited.laydown();
    }

    /**
     * Threats of a class that get through in one night, decoys included, from the raid's own sector.
     *
     * @throws IllegalArgumentException if the force did not meet the raid
     */
    public Estimate leakage(Raid raid, ThreatClass threatClass) {
        return night(raid).measure(Measure.leakers(threatClass));
    }

    /**
     * The same without decoys.
     *
     * @throws IllegalArgumentException if the force did not meet the raid
     */
    public Estimate armedLeakage(Raid raid, ThreatClass threatClass) {
        return night(raid).measure(Measure.armedLeakers(threatClass));
    }

    /**
     * One night from the raid's own sector.
     *
     * @throws IllegalArgumentException if the force did not meet the raid
     */
    public RaidResult night(Raid raid) {
        return findNight(raid)
                .orElseThrow(() -> new IllegalArgumentException("force " + force.key() + " did not meet raid '"
                        + raid.name() + "'.\nMaybe one of "
                        + fought.stream().map(f -> f.raid().name()).distinct().collect(Collectors.joining(", "))
                        + "."));
    }

    /** One night from the raid's own sector, if the force met it. */
    public Optional<RaidResult> findNight(Raid raid) {
        return fought.stream()
                .filter(f -> f.fromHome() && f.raid().name().equals(raid.name()))
                .findFirst()
                .map(Fought::result);
    }
}
