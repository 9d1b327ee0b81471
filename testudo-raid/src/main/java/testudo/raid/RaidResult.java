package testudo.raid;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import testudo.quantity.Estimate;
import testudo.quantity.InOrder;
import testudo.quantity.Probability;
import testudo.threat.ThreatClass;

/**
 * What came of the fights.
 *
 * <p>Every trial is fought twice on the same luck: once with every assumption at its base value, which gives the mean and the band of
 * chance, and once with assumptions drawn from their ranges, which gives the printed band.
 */
public final class RaidResult implements Serializable {
    private final SequencedMap<Measure, Estimate> measures;
    private final Set<ThreatClass> engageable;
    private final Map<ThreatClass, Estimate> correlation;
    private final Map<Measure, float[]> counts;
    private final int trials;

    RaidResult(
            SequencedMap<Measure, Estimate> measures,
            Set<ThreatClass> engageable,
            Map<ThreatClass, Estimate> correlation,
            Map<Measure, float[]> counts,
            int trials) {
        this.measures = InOrder.map(measures);
        this.engageable = InOrder.set(engageable);
        this.correlation = InOrder.map(correlation);
        this.counts = InOrder.map(counts);
        this.trials = trials;
    }

    /** Every measure, in the order of their names; docs/explanation/raid.md tells what they mean. */
    public SequencedMap<Measure, Estimate> measures() {
        return measures;
    }

    /**
     * One measure.
     *
     * @throws IllegalArgumentException naming some that there are
     */
    public Estimate measure(Measure wanted) {
        Estimate found = measures.get(wanted);
        if (found == null) {
            throw new IllegalArgumentException("no measure '" + wanted.key() + "' in this result.\nMaybe one of "
                    + measures.keySet().stream()
                            .filter(known -> known.getClass() == wanted.getClass())
                            .map(Measure::key)
                            .limit(12)
                            .toList());
        }
        return found;
    }

    /** One measure, or empty where the raid or the laydown has nothing of the kind. */
    public Optional<Estimate> find(Measure wanted) {
        return Optional.ofNullable(measures.get(wanted));
    }

    /**
     * The share of nights, every assumption at its base value, on which a count stays at or below a number.
     *
     * @param measure leakers or armed leakers of a class
     * @param most the number
     * @return certainty where the raid flies nothing of the class
     */
    public Probability atMost(Measure measure, int most) {
        float[] nights = counts.get(measure);
        if (nights == null || nights.length == 0) {
            return Probability.ONE;
        }
        int within = 0;
        for (float count : nights) {
            within += count <= most ? 1 : 0;
        }
        return Probability.of((double) within / nights.length);
    }

    /** Whether any fire unit of the laydown can engage the class at all; where none can, print "none", not a percentage. */
    public boolean engageable(ThreatClass threatClass) {
        return engageable.contains(threatClass);
    }

    /** Correlation of the fates of two threats of a class within one raid, as these fights show it; to set beside the fitted one. */
    public Optional<Estimate> correlation(ThreatClass threatClass) {
        return Optional.ofNullable(correlation.get(threatClass));
    }

    /** Number of trials fought. */
    public int trials() {
        return trials;
    }
}
