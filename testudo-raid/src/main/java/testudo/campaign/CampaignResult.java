package testudo.campaign;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.defence.Layer;
import testudo.quantity.Estimate;

/**
 * What came of the campaigns.
 *
 * <p>Measures: {@code daysUntilShort} (full nights before the first on which a threat got through for want of rounds, or the whole length),
 * {@code shortBy.dayD}, {@code daysUntilEmpty.<system>}, {@code used.<system>.dayD} and {@code needed90.<system>.dayD} (cumulated;
 * the second with stocks without end, its 90% point), {@code armedLeakers.<class>.dayD} (of that night), {@code unserved},
 * {@code unitsLost}; and, with stocks without end and rounds pooled over the theatre, {@code nightsHeld} (full nights before the first that the
 * rounds of some layer no longer serve, deliveries counted, or the whole length), {@code notHeld.dayD} (chance of that by the end of night D),
 * and both by layer, {@code nightsHeld.<layer>} and {@code notHeld.<layer>.dayD}.
 *
 * @param measures by name
 * @param trials campaigns fought
 * @param days length of each
 */
public record CampaignResult(SortedMap<String, Estimate> measures, int trials, int days) {
    public CampaignResult {
        measures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    }

    /** Full nights that the pooled rounds of every layer last with resupply, at most the length of the campaign. */
    public Estimate nightsHeld() {
        return measure("nightsHeld");
    }

    /** The same of one layer, if the laydown has it. */
    public Optional<Estimate> nightsHeld(Layer layer) {
        return Optional.ofNullable(measures.get("nightsHeld." + layer.key()));
    }

    /** Chance that the pooled rounds of some layer do not last to the end of a night, counted from 1. */
    public Estimate notHeldBy(int night) {
        return measure("notHeld.day" + night);
    }

    /**
     * One measure.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Estimate measure(String name) {
        Estimate found = measures.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no measure '" + name + "' in this campaign. Maybe daysUntilShort.");
        }
        return found;
    }
}
