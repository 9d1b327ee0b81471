package testudo.tabulation.bill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.procurement.Bills;
import testudo.procurement.band.BillBand;
import testudo.procurement.bill.SignedBill;
import testudo.procurement.payer.Payment;
import testudo.table.Table;

/** The order book, what becomes of it, and the bills. */
public final class BillTables {
    private BillTables() {}

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        Bills bills = work.money();
        return List.of(
                OrderRow.SCHEMA.of(orders(work)),
                SignedDeliveryRow.SCHEMA.of(
                        bills.pledged().stream().map(SignedDeliveryRow::new).toList()),
                AffordableRow.SCHEMA.of(bills.affordable().points().stream()
                        .map(AffordableRow::new)
                        .toList()),
                BillRangeRow.SCHEMA.of(ranges(bills)),
                PaymentRow.SCHEMA.of(
                        Payment.of(
                                        work.accounts(),
                                        work.timeline().bought(),
                                        work.timeline().force().wider())
                                .stream()
                                .map(PaymentRow::new)
                                .toList()));
    }

    private static List<OrderRow> orders(Assessment work) {
        Map<String, SignedBill.Line> lines = new LinkedHashMap<>();
        work.money().signed().lines().forEach(line -> lines.put(line.order().id(), line));
        return work.planBill().contracts().stream()
                .map(contract -> new OrderRow(
                        contract,
                        work.question().facts().system(contract.system()).name(),
                        Optional.ofNullable(lines.get(contract.id()))))
                .toList();
    }

    private static List<BillRangeRow> ranges(Bills bills) {
        List<BillRangeRow> rows = new ArrayList<>();
        add(rows, "signed", bills.signedBand());
        add(rows, "fiveTimes", bills.fiveTimesBand());
        add(rows, "affordable", bills.affordableBand());
        add(rows, "requirement", bills.requirementBand());
        return rows;
    }

    private static void add(List<BillRangeRow> rows, String bill, BillBand band) {
        band.drivers().forEach(driven -> rows.add(BillRangeRow.of(bill, driven)));
        rows.add(new BillRangeRow(bill, BillRangeRow.ALL, band.cost().millionEur()));
    }
}
