package testudo.procurement.band;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import testudo.defence.Inventory;
import testudo.defence.Inventory.Holding;
import testudo.facts.FactBook;
import testudo.facts.ForceLine;
import testudo.facts.SystemFacts;
import testudo.procurement.bill.ContractedOrder;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.bill.RoughBills.Count;
import testudo.procurement.bill.UncountedHoldings;
import testudo.procurement.supply.Part;
import testudo.quantity.Known;
import testudo.quantity.Span;

/** What each stated range does to the bill of a multiple: the bill is worked out anew with that range at either end. */
public final class FiveTimesBand {
    private final FactBook facts;
    private final RoughBills bills;
    private final Reading reading;
    private final BigDecimal factor;
    private final RoughBill bill;
    private final double base;

    private FiveTimesBand(FactBook facts, RoughBills bills, Reading reading, BigDecimal factor) {
        this.facts = facts;
        this.bills = bills;
        this.reading = reading;
        this.factor = factor;
        this.bill = bills.rough(reading, factor);
        this.base = bill.total().millionEur().base();
    }

    /** The band of the bill of a reading at a multiple. */
    public static BillBand of(FactBook facts, RoughBills bills, Reading reading, BigDecimal factor) {
        FiveTimesBand band = new FiveTimesBand(facts, bills, reading, factor);
        List<Driven> drivers = new ArrayList<>(ofPrices(band.bill, bills.upkeepOfTenYears()));
        drivers.add(band.multiple());
        drivers.add(band.counts());
        drivers.add(band.uncounted());
        drivers.add(band.contracts());
        drivers.addAll(ofRounds(facts, bills, band.bill));
        return BillBand.of(band.base, drivers, bills.prices().basis());
    }

    /** What the ranges of prices and of upkeep do to a bill, part by part. */
    static List<Driven> ofPrices(RoughBill bill, Span upkeep) {
        return List.of(
                parts(bill, upkeep, StatedRange.UNIT_PRICE, Part.FIRE_UNIT, Part.RADAR_AND_C2),
                parts(bill, upkeep, StatedRange.ROUND_PRICE, Part.FIRST_LOAD, Part.RELOADS),
                parts(bill, upkeep, StatedRange.PREPARATION, Part.TRAINING, Part.INFRASTRUCTURE),
                Driven.of(
                        StatedRange.UPKEEP,
                        total(bill),
                        total(bill) + kept(bill) * (upkeep.low() - upkeep.base()),
                        total(bill) + kept(bill) * (upkeep.high() - upkeep.base())));
    }

    private static double total(RoughBill bill) {
        return bill.total().millionEur().base();
    }

    private static double kept(RoughBill bill) {
        return bill.parts().entrySet().stream()
                .filter(entry -> entry.getKey().kept())
                .mapToDouble(entry -> entry.getValue().millionEur().base())
                .sum();
    }

    private static Driven parts(RoughBill bill, Span upkeep, StatedRange range, Part... parts) {
        return Driven.of(
                range,
                total(bill),
                total(bill) + moved(bill, upkeep, Span::low, parts),
                total(bill) + moved(bill, upkeep, Span::high, parts));
    }

    private static double moved(RoughBill bill, Span upkeep, ToDoubleFunction<Span> end, Part... parts) {
        double moved = 0;
        for (Part part : parts) {
            Span cost = Known.at(bill.parts(), part).millionEur();
            moved += (end.applyAsDouble(cost) - cost.base()) * (part.kept() ? 1 + upkeep.base() : 1);
        }
        return moved;
    }

    /** Rounds follow the fire units: more launchers, missiles a launcher or reloads, more rounds to buy. */
    static List<Driven> ofRounds(FactBook facts, RoughBills bills, RoughBill bill) {
        return List.of(
                ofRounds(facts, bills, bill, StatedRange.LAUNCHERS, system -> parts(system, "launchers_per_fire_unit")),
                ofRounds(facts, bills, bill, StatedRange.MISSILES, system -> parts(system, "missiles_per_launcher")),
                ofRounds(facts, bills, bill, StatedRange.RELOADS, FiveTimesBand::loads));
    }

    private static Driven ofRounds(
            FactBook facts,
            RoughBills bills,
            RoughBill bill,
            StatedRange range,
            Function<SystemFacts, Span> timesTheBase) {
        double low = total(bill);
        double high = total(bill);
        double kept = 1 + bills.upkeepOfTenYears().base();
        for (RoughBill.Line line : bill.missing()) {
            double cost = bills.prices()
                    .cost(line.system(), Part.RELOADS, 0, line.rounds())
                    .millionEur()
                    .base();
            Span times = timesTheBase.apply(Known.at(facts.systems(), line.system()));
            low += cost * (times.low() - 1) * kept;
            high += cost * (times.high() - 1) * kept;
        }
        return Driven.of(range, total(bill), low, high);
    }

    /** A parameter as parts of its base. */
    private static Span parts(SystemFacts system, String parameter) {
        Span span = system.value(parameter).span();
        return span.base() <= 0 ? Span.exactly(1) : span.times(1 / span.base());
    }

    private static Span loads(SystemFacts system) {
        Span reloads = system.value("reload_sets").span();
        return Span.exactly(1).plus(reloads).times(1 / (1 + reloads.base()));
    }

    private Driven multiple() {
        Span range = reading.range(factor);
        return Driven.of(StatedRange.MULTIPLE, base, at(range.low(), range), at(range.high(), range));
    }

    private double at(double multiple, Span range) {
        return range.exact()
                ? base
                : total(bills.counted(), Reading.fireUnitsWithRounds(), BigDecimal.valueOf(multiple));
    }

    private Driven counts() {
        return Driven.of(StatedRange.COUNTS, base, counted(ForceLine::low), counted(ForceLine::high));
    }

    private double counted(ToIntFunction<ForceLine> end) {
        return total(bills.counted().map(inventory -> moved(inventory, end)), reading, factor);
    }

    private Inventory moved(Inventory inventory, ToIntFunction<ForceLine> end) {
        List<Holding> holdings = new ArrayList<>();
        for (Holding holding : inventory.holdings()) {
            ForceLine line =
                    bills.force().find(holding.member(), holding.system().id()).orElseThrow();
            int moved = Math.max(0, holding.fireUnits() + end.applyAsInt(line) - line.fireUnits());
            int rounds = holding.fireUnits() == 0 ? 0 : (int) ((long) holding.rounds() * moved / holding.fireUnits());
            holdings.add(new Holding(holding.member(), holding.system(), moved, rounds, holding.assumedRounds()));
        }
        return new Inventory(inventory.name(), holdings);
    }

    private Driven uncounted() {
        List<Holding> most = bills.uncounted();
        Count all = bills.counted().map(inventory -> UncountedHoldings.with(inventory, most));
        return Driven.of(StatedRange.UNCOUNTED, base, base, total(all, reading, factor));
    }

    private Driven contracts() {
        return Driven.of(StatedRange.CONTRACT_COUNTS, base, signed(Span::low), signed(Span::high));
    }

    private double signed(ToDoubleFunction<Span> end) {
        List<ContractedOrder> orders = bills.orders().stream()
                .map(order -> order.contract()
                        .flatMap(contract -> contract.fireUnits())
                        .map(units -> order.counting((int) Math.round(end.applyAsDouble(units) - units.base())))
                        .orElse(order))
                .toList();
        return total(bills.counted().withOrders(orders), reading, factor);
    }

    private double total(Count count, Reading other, BigDecimal multiple) {
        return bills.total(count, other, multiple).millionEur().base();
    }
}
