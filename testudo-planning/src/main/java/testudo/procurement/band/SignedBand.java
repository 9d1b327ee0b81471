package testudo.procurement.band;

import java.util.ArrayList;
import java.util.List;
import testudo.facts.FactBook;
import testudo.procurement.bill.ContractedOrder;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.order.OrderBook;
import testudo.quantity.Scalar;
import testudo.quantity.Span;

/**
 * What each stated range does to the bill of signed orders. A contract whose count and value are both not public is known to exist: from nothing to
 * the middle one of the contracts that have a value.
 */
public final class SignedBand {
    private SignedBand() {}

    /** The band of what is signed. */
    public static BillBand of(FactBook facts, RoughBills bills) {
        SignedBill bill = bills.signedBill();
        double base = bill.due().millionEur().base();
        Span listed = listed(bill);
        Span years = OrderBook.years(facts);
        List<Driven> drivers = new ArrayList<>();
        drivers.add(Driven.of(
                StatedRange.UNIT_PRICE,
                base,
                base - listed.base() + listed.low(),
                base - listed.base() + listed.high()));
        drivers.add(Driven.of(StatedRange.CONTRACT_YEARS, base, due(bills, years.low()), due(bills, years.high())));
        drivers.add(counts(bill, base));
        drivers.add(Driven.of(
                StatedRange.UNKNOWN_CONTRACTS,
                base,
                base,
                base + bill.unpriced().size() * middle(bill)));
        return BillBand.of(base, drivers, bills.prices().basis());
    }

    private static double due(RoughBills bills, double years) {
        return bills.signedBill(Scalar.of(years)).due().millionEur().base();
    }

    /** Those at list prices, at the ranges of these. */
    private static Span listed(SignedBill bill) {
        return bill.lines().stream()
                .filter(line -> !line.printed())
                .map(line -> line.due().millionEur())
                .reduce(Span.exactly(0), Span::plus);
    }

    /** A printed value stands whatever the count; one at list prices moves with it. */
    private static Driven counts(SignedBill bill, double base) {
        double low = base;
        double high = base;
        for (SignedBill.Line line : bill.lines()) {
            Span units = units(line.order());
            if (!line.printed() && units.base() > 0) {
                double due = line.due().millionEur().base();
                low += due * (units.low() / units.base() - 1);
                high += due * (units.high() / units.base() - 1);
            }
        }
        return Driven.of(StatedRange.CONTRACT_COUNTS, base, low, high);
    }

    private static Span units(ContractedOrder order) {
        return order.contract().flatMap(contract -> contract.fireUnits()).orElse(Span.exactly(0));
    }

    private static double middle(SignedBill bill) {
        List<Double> dues = bill.lines().stream()
                .map(line -> line.due().millionEur().base())
                .filter(due -> due > 0)
                .sorted()
                .toList();
        return dues.isEmpty() ? 0 : dues.get(dues.size() / 2);
    }
}
