package testudo.procurement.bill;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.plan.Donation;
import testudo.plan.Plan;
import testudo.quantity.InOrder;
import testudo.quantity.Known;
import testudo.quantity.Member;

/**
 * What a plan gives away. It comes off what is held, and not off what the multiple wants: that is a multiple of what was held on the plan's day.
 * Rounds go with their fire units, in proportion. What comes from outside is held from its year on, and is not multiplied either: what the
 * plan says, and what the inventory has in service after the plan's day.
 *
 * @param donations in the order of the facts and of the plan
 * @param types of systems, by name
 */
public record Donations(List<Donation> donations, Map<String, SystemType> types) {
    public Donations {
        donations = List.copyOf(donations);
        types = InOrder.map(types);
    }

    /** What changes hands under a plan. */
    public static Donations of(FactBook facts, Plan plan) {
        List<Donation> donations = new ArrayList<>();
        facts.force(plan.asOf())
                .arrivals()
                .forEach(one ->
                        donations.add(Donation.arriving(one.system(), one.fireUnits(), one.year(), one.member())));
        donations.addAll(plan.whatIfs().donations());
        Map<String, SystemType> types = new LinkedHashMap<>();
        facts.systems().values().forEach(system -> types.put(system.id(), system.type()));
        return new Donations(donations, types);
    }

    /** An inventory when all has changed hands. */
    public Inventory from(Inventory held) {
        Inventory left = held;
        for (Donation donation : donations) {
            left = moved(left, donation);
        }
        return left;
    }

    /** The same by the end of a year. */
    public Inventory by(Year year, Inventory held) {
        return new Donations(
                        donations.stream()
                                .filter(donation -> !donation.year().isAfter(year))
                                .toList(),
                        types)
                .from(held);
    }

    /** Fire units more that a member has of a system by a year; fewer where negative. */
    public long change(Member member, String system, Year year) {
        return donations.stream()
                .filter(donation ->
                        donation.system().equals(system) && !donation.year().isAfter(year))
                .mapToLong(donation -> donation.by().filter(member::equals).isPresent()
                        ? -donation.count()
                        : donation.to().filter(member::equals).isPresent() ? donation.count() : 0)
                .sum();
    }

    private Inventory moved(Inventory held, Donation donation) {
        List<Holding> holdings = new ArrayList<>(held.holdings());
        Optional<Holding> given = donation.by().isPresent()
                ? given(holdings, donation, donation.by().get())
                : donation.to().map(to -> fromOutside(donation, to));
        if (given.isEmpty()) {
            return held;
        }
        donation.to().ifPresent(member -> {
            int to = find(holdings, of(member, donation.system()));
            Holding more = given.get();
            if (to < 0) {
                holdings.add(new Holding(member, more.system(), more.fireUnits(), more.rounds(), more.assumedRounds()));
            } else {
                holdings.set(to, more(holdings.get(to), more.fireUnits(), more.rounds()));
            }
        });
        return new Inventory(held.name(), holdings);
    }

    /** Takes units and their rounds from who gives them; empty where it holds none. */
    private static Optional<Holding> given(List<Holding> holdings, Donation donation, Member by) {
        int from = find(holdings, of(by, donation.system()));
        if (from < 0) {
            return Optional.empty();
        }
        Holding giver = holdings.get(from);
        int units = Math.min(giver.fireUnits(), donation.count());
        int rounds = giver.fireUnits() == 0 ? 0 : (int) ((long) giver.rounds() * units / giver.fireUnits());
        holdings.set(from, more(giver, -units, -rounds));
        return Optional.of(new Holding(by, giver.system(), units, rounds, giver.assumedRounds()));
    }

    /** With full launchers and the reloads that such units are assumed to have. */
    private Holding fromOutside(Donation donation, Member to) {
        SystemType type = Known.at(types, donation.system());
        int rounds = donation.count() * type.roundsReady() * (1 + type.reloads());
        return new Holding(to, type, donation.count(), rounds, true);
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
