package testudo.mobility;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import testudo.quantity.Member;
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
 * @param members the same by member, and the prepared places that its money allows
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
        List<MemberRow> members,
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
        members = List.copyOf(members);
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
     * @param by percent of the kilometres by road, rail, sea and air, today
     */
    public record RegionTime(
            String region,
            Origin from,
            String mode,
            String loadClass,
            Span days,
            Span daysAfter,
            Percent reached,
            SequencedMap<String, Percent> by) {}

    /** Where what flows into a region comes from. */
    public enum Inward {
        FROM_EVERYWHERE,
        FROM_WEST_AND_CENTRE
    }

    /** How many times today's reserve. */
    public record Times(int factor) {}

    /**
     * Whose budget.
     *
     * @param published its name as published; empty for the plan's own share of the related spending
     */
    public record BudgetName(Optional<String> published) {}

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
            Inward from,
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
     * @param byDay percent arrived by the end of that day
     * @param dayOfHalf first day by whose end half has arrived, at base values; empty beyond sixty days
     */
    public record Reserve(
            String region,
            Times force,
            Span fireUnits,
            Permit permits,
            SequencedMap<String, Span> byDay,
            OptionalInt dayOfHalf) {}

    /**
     * Lead time of rounds.
     *
     * @param region where to
     * @param days from a central depot
     */
    public record Resupply(String region, Span days) {}

    /**
     * What mobility means for one member.
     *
     * @param member whose land
     * @param region its region
     * @param resupplyDays days from a central depot until rounds arrive; empty where most of it cannot be reached by land and sea
     * @param firstPlace year by whose end the first prepared place for a new fire unit is there, at base values
     * @param places prepared places by the end of each year: fewest, base, most
     */
    public record MemberRow(
            Member member,
            String region,
            Optional<Span> resupplyDays,
            Optional<Year> firstPlace,
            SequencedMap<Year, Span> places) {}

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
     * @param relatedToday level of today from which it rises to the ceiling
     * @param share share of it that goes to mobility, percent
     * @param bnEur what that makes over the plan's years
     * @param hotSpots projects that the EU calls urgent; their list is not public
     * @param neededBnEur what is said to be needed for them, as published: least, for these projects, most
     * @param years year by year
     * @param members member by member
     * @param curve what each budget saves
     * @param oneMore what one more billion would save
     */
    public record Budget(
            BigDecimal productBnEur,
            Percent related,
            Span relatedToday,
            Span share,
            Span bnEur,
            int hotSpots,
            Span neededBnEur,
            List<MoneyYear> years,
            List<MemberMoney> members,
            List<Point> curve,
            OneMore oneMore) {
        public Budget {
            years = List.copyOf(years);
            members = List.copyOf(members);
            curve = List.copyOf(curve);
        }
    }

    /**
     * The related spending of a year.
     *
     * @param year which
     * @param related percent of GDP
     * @param relatedBnEur EUR bn
     * @param mobilityBnEur the share for mobility, EUR bn
     */
    public record MoneyYear(Year year, Span related, Span relatedBnEur, Span mobilityBnEur) {}

    /**
     * A member's money for mobility.
     *
     * @param member whose
     * @param bnEur over the plan's years, EUR bn
     * @param years by year, EUR bn
     */
    public record MemberMoney(Member member, Span bnEur, SequencedMap<Year, Span> years) {}

    /**
     * What one billion saves, in minutes of the mean journey.
     *
     * @param firstSavesMinutes the first billion
     * @param nextSavesMinutes the one after the plan's budget; 0 where it buys no further work
     * @param nextAtMostSavesMinutes no choice saves more
     * @param meanSavesMinutes mean over the second half of the plan's budget
     */
    public record OneMore(
            BigDecimal firstSavesMinutes,
            BigDecimal nextSavesMinutes,
            BigDecimal nextAtMostSavesMinutes,
            BigDecimal meanSavesMinutes) {}

    /**
     * What a budget saves.
     *
     * @param name whose budget
     * @param bnEur its size
     * @param spentBnEur what the chosen works cost
     * @param hours mean hours of a journey after them
     * @param savesHours mean hours saved
     * @param atMostSaves no choice within the budget saves more
     * @param savesDays mean days saved: least, at base values, most of the ends of all ranges
     * @param gap percent by which the bound lies below the hours
     * @param proved whether the choice is proved best
     * @param stoppedBy proof or evaluations
     * @param evaluations networks that were worked out for it
     * @param works how many works
     * @param source key of the source
     */
    public record Point(
            BudgetName name,
            Span bnEur,
            Span spentBnEur,
            BigDecimal hours,
            BigDecimal savesHours,
            BigDecimal atMostSaves,
            Span savesDays,
            Percent gap,
            boolean proved,
            String stoppedBy,
            int evaluations,
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
