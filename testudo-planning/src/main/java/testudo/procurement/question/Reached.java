package testudo.procurement.question;

import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.quantity.Percent;

/**
 * How far the wanted capability is reached at the end of a year.
 *
 * <p>Of each capability: Σ min(wanted, ready) / Σ wanted over members, so what one has too much of helps nobody else; then the mean over
 * capabilities.
 *
 * @param year which
 * @param ofWanted share of all that is wanted
 * @param ofMissing share of what was missing before the first year
 * @param byCapability share of each capability that is wanted
 */
public record Reached(Year year, Percent ofWanted, Percent ofMissing, SequencedMap<String, Percent> byCapability)
        implements Serializable {
    /** First year in which a share of what was missing is there. */
    public static Optional<Year> first(List<Reached> years, Percent ofMissing) {
        return years.stream()
                .filter(year -> year.ofMissing().value() >= ofMissing.value() - 1e-6)
                .map(Reached::year)
                .findFirst();
    }
}
