package testudo.tabulation.year;

import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.proving.Verdict;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.table.Schema;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/**
 * One year of the procurement plan.
 *
 * @param year at its end
 * @param ordered fire units newly ordered in the year
 * @param delivered fire units delivered in the year, from new orders and from those signed before
 * @param readyLongAndMedium long- and medium-range fire units that are crewed and have their rounds
 * @param ready fire units that are crewed and have their rounds
 * @param rounds with them
 * @param money where it goes
 * @param covered share of people under some cover, by class; a class that no unit can engage is absent
 * @param gap how far the placement's value may lie below the best, at most
 * @param goal whether the goal is met
 */
public record YearRow(
        Year year,
        long ordered,
        long delivered,
        int readyLongAndMedium,
        int ready,
        int rounds,
        Spent money,
        Map<ThreatClass, Percent> covered,
        Percent gap,
        Verdict goal) {

    public static final Schema<YearRow> SCHEMA = Schema.of(
                    YearRow.class,
                    "years",
                    "Year by year on the way to the largest multiple: bought, paid, ready and covering")
            .whole("year", "year", "at its end", row -> row.year().getValue())
            .whole("ordered", "fire units", "newly ordered in the year", YearRow::ordered)
            .whole(
                    "delivered",
                    "fire units",
                    "delivered in the year, from new orders and from those signed before",
                    YearRow::delivered)
            .whole(
                    "readyLongAndMedium",
                    "fire units",
                    "long- and medium-range ones crewed and with their rounds at its end",
                    YearRow::readyLongAndMedium)
            .whole(
                    "ready",
                    "fire units",
                    "crewed and with their rounds, held types that nobody makes any more included",
                    YearRow::ready)
            .whole("rounds", "rounds", "with them", YearRow::rounds)
            .number(
                    "budgetBnEur",
                    PriceBasis.EUR_BN,
                    "what members may spend on additions",
                    row -> row.money().budget().billions())
            .number(
                    "paidBnEur",
                    PriceBasis.EUR_BN,
                    "down payments and instalments of new orders",
                    row -> row.money().paid().billions())
            .number(
                    "upkeepBnEur",
                    PriceBasis.EUR_BN,
                    "of new equipment",
                    row -> row.money().upkeep().billions())
            .number(
                    "fundBnEur",
                    PriceBasis.EUR_BN,
                    "to the joint fund that enlarges production",
                    row -> row.money().fund().billions())
            .number(
                    "unusedBnEur",
                    PriceBasis.EUR_BN,
                    "neither spent nor kept",
                    row -> row.money().unused().billions())
            .each(
                    ThreatClass.values(),
                    (table, threatClass) -> table.maybeNumber(
                            "covered" + threatClass.capitalised() + "Percent",
                            "% of people",
                            "under some cover against " + threatClass.plural(),
                            row -> row.covered(threatClass).map(Percent::value)))
            .number(
                    "gapPercent",
                    "%",
                    "how far the placement's value may lie below the best, at most",
                    row -> row.gap().value())
            .text("goal", "yes, no or cannot be said from public data", row -> InWords.of(row.goal()));

    public YearRow {
        covered = Collections.unmodifiableSortedMap(new TreeMap<>(covered));
    }

    /** Share of people under some cover; empty where no unit can engage the class. */
    public Optional<Percent> covered(ThreatClass threatClass) {
        return Optional.ofNullable(covered.get(threatClass));
    }

    /**
     * Where the money of a year goes.
     *
     * @param budget what members may spend on additions
     * @param paid down payments and instalments of new orders
     * @param upkeep of new equipment
     * @param fund to the joint fund that enlarges production
     * @param unused neither spent nor kept
     */
    public record Spent(Money budget, Money paid, Money upkeep, Money fund, Money unused) {}
}
