package testudo.procurement.bill;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.plan.Donation;
import testudo.quantity.Member;

/**
 * What a plan gives away. It comes off what is held, and not off what the multiple wants: that is a multiple of what was held on the plan's day.
 * Rounds go with their fire units, in proportion.
 *
 * @param donations in the order of the plan
 */
public record Donations(List<Donation> donations) {
    public Donations {
        donations = List.copyOf(donations);
    }

    /** What is left of an inventory when all is given. */
    public Inventory from(Inventory held) {
        Inventory left = held;
        for (Donation donation : donations) {
            left = moved(left, donation);
        }
        return left;
    }

    /** What is left by the end of a year. */
    public Inventory by(Year year, Inventory held) {
        return new Donations(donations.stream()
                        .filter(donation -> !donation.year().isAfter(year))
                        .toList())
                .from(held);
    }

    /** Fire units more that a member has of a system by a year; fewer where negative. */
    public long change(Member member, String system, Year year) {
        return donations.stream()
                .filter(donation ->
                        donation.system().equals(system) && !donation.year().isAfter(year))
                .mapToLong(donation -> donation.by().equals(member)
                        ? -donation.count()
                        : donation.to().filter(member::equals).isPresent() ? donation.count() : 0)
                .sum();
    }

    private static Inventory moved(Inventory held, Donation donation) {
        List<Holding> holdings = new ArrayList<>(held.holdings());
        int from = find(holdings, of(donation.by(), donation.system()));
        if (from < 0) {
            return held;
        }
        Holding giver = holdings.get(from);
        int units = Math.min(giver.fireUnits(), donation.count());
        int rounds = giver.fireUnits() == 0 ? 0 : (int) ((long) giver.rounds() * units / giver.fireUnits());
        holdings.set(from, more(giver, -units, -rounds));
        donation.to().ifPresent(member -> {
            int to = find(holdings, of(member, donation.system()));
            if (to < 0) {
                holdings.add(new Holding(member, giver.system(), units, rounds, giver.assumedRounds()));
            } else {
                holdings.set(to, more(holdings.get(to), units, rounds));
            }
        });
        return new Inventory(held.name(), holdings);
    }

    private static Predicate<Holding> of(Member member, String system) {
        return holding ->
                holding.member().equals(member) && holding.system().id().equals(system);
    }

    private static int find(List<Holding> holdings, Predicate<Holding> which) {
        for (int i = 0; i < holdings.size(); i++) {
            if (which.test(holdings.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Holding more(Holding holding, int units, int rounds) {
        return new Holding(
                holding.member(),
                holding.system(),
                holding.fireUnits() + units,
                holding.rounds() + rounds,
                holding.assumedRounds());
    }
}
