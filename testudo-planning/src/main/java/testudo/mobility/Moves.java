package testudo.mobility;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.quantity.UnitVector;
import testudo.threat.Sector;

/**
 * How soon the travelling reserve reaches each region, and what works that the related spending pays for save of that.
 *
 * @param related ceiling of the related spending, percent of GDP
 * @param share of it that goes to mobility, percent
 * @param budgetBnEur what that makes over the plan's years
 * @param worksBnEur what the chosen works cost
 * @param works how many
 * @param arrivals by region and multiple of today's force
 * @param places hubs of the network by region
 */
public record Moves(
        Percent related,
        Span share,
        Span budgetBnEur,
        Span worksBnEur,
        int works,
        List<Arrival> arrivals,
        List<Place> places)
        implements Serializable {
    public Moves {
        arrivals = List.copyOf(arrivals);
        places = List.copyOf(places);
    }

    /**
     * The reserve on its way to a region.
     *
     * @param region where to
     * @param factor multiple of today's force
     * @param fireUnits that travel
     * @param days until nine tenths are there; empty where so many cannot come
     * @param daysAfter the same after the works
     * @param savedDays the difference: least, at base values, most of the three ends
     * @param byDay percent arrived by the end of a day, before the works
     */
    public record Arrival(
            String region,
            int factor,
            Span fireUnits,
            Optional<Span> days,
            Optional<Span> daysAfter,
            Span savedDays,
            SequencedMap<Integer, Span> byDay)
            implements Serializable {
        public Arrival {
            byDay = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byDay));
        }
    }

    /** Where a hub lies. */
    public record Place(String region, Position at) implements Serializable {}

    /** The region that lies nearest to a sector. */
    public String facing(Sector sector) {
        List<UnitVector> arc = sector.arc().stream().map(UnitVector::of).toList();
        return places.stream()
                .min(Comparator.comparingDouble(place -> arc.stream()
                        .mapToDouble(UnitVector.of(place.at())::arc)
                        .min()
                        .orElseThrow()))
                .orElseThrow(() -> new IllegalStateException("the network has no hub"))
                .region();
    }

    /**
     * The arrival in a region.
     *
     * @throws IllegalArgumentException where that was not asked
     */
    public Arrival to(String region, int factor) {
        return arrivals.stream()
                .filter(arrival -> arrival.region().equals(region) && arrival.factor() == factor)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reserve of ×" + factor + " moves to '" + region
                        + "'.\nMaybe one of the regions "
                        + arrivals.stream().map(Arrival::region).distinct().toList() + "."));
    }
}
