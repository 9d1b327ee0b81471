package testudo.campaign;

import java.util.SortedMap;
import java.util.TreeMap;
import testudo.quantity.Estimate;

/**
 * What came of the campaigns.
 *
 * <p>Measures: {@code daysUntilShort} (full nights before the first on which a threat got through for want of rounds, or the whole length),
 * {@code shortBy.dayD}, {@code daysUntilEmpty.<system>}, {@code used.<system>.dayD} and {@code needed90.<system>.dayD} (cumulated;
 * the second with stocks without end, its 90% point), {@code armedLeakers.<class>.dayD} (of that night), {@code unserved},
 * {@code unitsLost}.
 *
 * @param measures by name
 * @param trials campaigns fought
 * @param days length of each
 */
public record CampaignResult(SortedMap<String, Estimate> measures, int trials, int days) {
    public CampaignResult {
        measures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(measures));
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
