package testudo.procurement.band;

import java.util.ArrayList;
import java.util.List;
import testudo.facts.FactBook;
import testudo.procurement.bill.RequirementBill;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.bill.RoughBills;

/** What each stated range does to the bill of the public requirement; the widest is that nobody says what a unit of it is. */
public final class RequirementBand {
    private RequirementBand() {}

    /** The band of the requirement, with any fire unit as a unit for its base. */
    public static BillBand of(FactBook facts, RoughBills bills, RequirementBill requirement) {
        RoughBill every = requirement.everyLayer();
        double base = every.total().millionEur().base();
        double longAndMedium = requirement.longAndMedium().total().millionEur().base();
        List<Driven> drivers = new ArrayList<>(FiveTimesBand.ofPrices(every, bills.upkeepOfTenYears()));
        drivers.addAll(FiveTimesBand.ofRounds(facts, bills, every));
        drivers.add(Driven.of(StatedRange.WHAT_A_UNIT_IS, base, base, longAndMedium));
        return BillBand.of(base, drivers, bills.prices().basis());
    }
}
