package testudo.mobility;

import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;
import testudo.quantity.Percent;
import testudo.quantity.Span;

/**
 * What mobility means for a plan, by corridor class and region alone.
 *
 * @param plan name of the plan
 * @param regions time to each region, by origin, load and mode
 * @param throughput vehicles and fire units a day into each region
 * @param reserve share of the travelling reserve that has arrived by a day
 * @param resupply days from a central depot until rounds arrive
 * @param upgrades what the budget buys, in order of hours saved
 * @param budget where the money comes from and what more or less of it would save
 * @param network size of the network
 * @param assumptions every stated assumption with its range
 * @param sources keys of sources
 */
public record MoveReport(
        String plan,
        List<RegionTime> regions,
        List<Throughput> throughput,
        List<Reserve> reserve,
        List<Resupply> resupply,
        List<Upgrade> upgrades,
        Budget budget,
        Size network,
        List<Assumption> assumptions,
        List<String> sources) {
    public MoveReport {
        regions = List.copyOf(regions);
        throughput = List.copyOf(throughput);
        reserve = List.copyOf(reserve);
        resupply = List.copyOf(resupply);
        upgrades = List.copyOf(upgrades);
        assumptions = List.copyOf(assumptions);
        sources = List.copyOf(sources);
    }

    /**
     * Time to a region.
     *
     * @param region where to
     * @param from where from
     * @param mode by what
     * @param loadClass what is moved
     * @param days today
     * @param daysAfter after the upgrades
     * @param reached share of the region's people that can be reached so
     */
    public record RegionTime(
            String region, String from, String mode, String loadClass, Span days, Span daysAfter, Percent reached) {}

    /**
     * What can flow into a region.
     *
     * @param region where to
     * @param from where from
     * @param vehiclesPerDay greatest flow today
     * @param vehiclesPerDayAfter after the upgrades
     * @param fireUnitsPerDay the same in fire units of the mean size of the reserve
     * @param binding corridor classes of the least cut, with their share of it in percent
     */
    public record Throughput(
            String region,
            String from,
            Span vehiclesPerDay,
            Span vehiclesPerDayAfter,
            Span fireUnitsPerDay,
            SequencedMap<String, Percent> binding) {}

    /**
     * How much of the reserve has arrived if all of it goes to one region.
     *
     * @param region where to
     * @param force today or the multiple
     * @param fireUnits fire units that travel
     * @param permits how long the permit takes
     * @param byDay percent arrived by that day
     */
    public record Reserve(
            String region, String force, Span fireUnits, String permits, SequencedMap<String, Span> byDay) {}

    /**
     * Lead time of rounds.
     *
     * @param region where to
     * @param days from a central depot
     */
    public record Resupply(String region, Span days) {}

    /**
     * Work that is worth its price.
     *
     * @param corridorClass what is strengthened
     * @param region where
     * @param costBnEur EUR bn at 2025 prices
     * @param savesHours what the mean journey would lose without it, the other works done
     */
    public record Upgrade(String corridorClass, String region, Span costBnEur, BigDecimal savesHours) {}

    /**
     * The budget.
     *
     * @param productBnEur GDP of the European members over the plan's years
     * @param related ceiling of the related spending, percent of GDP
     * @param share share of it that goes to mobility, percent
     * @param bnEur what that makes
     * @param curve what each budget saves
     */
    public record Budget(BigDecimal productBnEur, Percent related, Span share, Span bnEur, List<Point> curve) {
        public Budget {
            curve = List.copyOf(curve);
        }
    }

    /**
     * What a budget saves.
     *
     * @param name whose budget
     * @param bnEur its size
     * @param spentBnEur what the chosen works cost
     * @param hours mean hours of a journey after them
     * @param savesHours mean hours saved
     * @param atMostSaves no choice within the budget saves more
     * @param proved whether the choice is proved best
     * @param works how many works
     * @param source key of the source
     */
    public record Point(
            String name,
            Span bnEur,
            Span spentBnEur,
            BigDecimal hours,
            BigDecimal savesHours,
            BigDecimal atMostSaves,
            boolean proved,
            int works,
            String source) {}

    /**
     * Size of the network.
     *
     * @param hubs places on land
     * @param ports sea ports
     * @param airfields large airfields
     * @param links links of every kind
     * @param works works that can be chosen
     */
    public record Size(int hubs, int ports, int airfields, int links, int works) {}

    /**
     * A stated assumption.
     *
     * @param parameter its name
     * @param value low, base and high
     * @param unit unit
     * @param grade how well it is known
     * @param note what it means
     */
    public record Assumption(String parameter, Span value, String unit, String grade, String note) {}
}
