package testudo.tabulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.facts.FactBook;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.plan.Plan;
import testudo.procurement.bill.RoughBills;
import testudo.procurement.bill.SignedBill;
import testudo.table.Table;
import testudo.tabulation.bill.OrderRow;
import testudo.tabulation.force.ForceRow;
import testudo.tabulation.member.KnownMemberRow;
import testudo.tabulation.member.MemberFacts;
import testudo.tabulation.member.SpendingRow;

/** Those tables of a result that facts and plan alone give, at once: members, spending, force and orders. */
public final class RecordTables {
    private RecordTables() {}

    /** The tables of a plan. */
    public static List<Table<?>> of(FactBook facts, Ledger ledger, Plan plan) {
        Accounts accounts = ledger.accounts(plan).only(plan.unitedStates()::takesPart);
        RoughBills bills = RoughBills.of(facts, plan, accounts);
        int most = plan.factors().stream().mapToInt(Integer::intValue).max().orElse(1);
        MemberFacts known = new MemberFacts(
                facts, plan, ledger, accounts, bills.wanted(bills.reading(plan.reading()), BigDecimal.valueOf(most)));
        return List.of(
                KnownMemberRow.SCHEMA.of(known.members()),
                SpendingRow.SCHEMA.of(known.spending()),
                ForceRow.SCHEMA.of(facts.force(plan.asOf()).lines().stream()
                        .filter(line -> plan.unitedStates().takesPart(line.member()))
                        .map(line ->
                                new ForceRow(line, facts.system(line.system()).name()))
                        .toList()),
                OrderRow.SCHEMA.of(orders(bills, facts)));
    }

    private static List<OrderRow> orders(RoughBills bills, FactBook facts) {
        Map<String, SignedBill.Line> lines = new LinkedHashMap<>();
        bills.signedBill().lines().forEach(line -> lines.put(line.order().id(), line));
        return bills.contracts().stream()
                .map(contract -> new OrderRow(
                        contract,
                        facts.system(contract.system()).name(),
                        Optional.ofNullable(lines.get(contract.id()))))
                .toList();
    }
}
