package testudo.proving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import testudo.quantity.Percent;

/** Where an inventory comes from. */
public sealed interface Basis {
    /**
     * What is in service.
     *
     * @param asOf on that day
     */
    record InService(LocalDate asOf) implements Basis {}

    /** What is in service and on order, as if delivered. */
    record Ordered() implements Basis {}

    /**
     * A multiple of what is in service, as if all of it were ready.
     *
     * @param reading key of the plan's reading
     * @param factor the multiple
     */
    record Multiplied(String reading, BigDecimal factor) implements Basis {}

    /**
     * What the procurement plan has ready; types that nobody makes any more stay as they are held.
     *
     * @param year by the end of that year
     * @param factor on the way to that multiple
     * @param gap how far the plan is at most from the best
     * @param stoppedBy what ended the search for it
     */
    record Planned(Year year, BigDecimal factor, Percent gap, String stoppedBy) implements Basis {}
}
