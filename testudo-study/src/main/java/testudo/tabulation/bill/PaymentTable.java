package testudo.tabulation.bill;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.assessment.Assessment;
import testudo.ledger.MemberAccount;
import testudo.procurement.WiderBill.PathYear;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.quantity.Member;
import testudo.quantity.Money;

/** Payments by member and year. */
public final class PaymentTable {
    private PaymentTable() {}

    /** Every member that buys, in every year of the plan of purchases. */
    public static List<PaymentRow> of(Assessment work) {
        Map<String, Money> budgets = new LinkedHashMap<>();
        for (Spending spending : work.timeline().bought().spending()) {
            budgets.put(key(spending.member(), spending.year()), spending.budget());
        }
        Map<Member, String> basis = new LinkedHashMap<>();
        for (MemberAccount account : work.accounts().members()) {
            basis.put(account.member(), account.basis());
        }
        List<PaymentRow> rows = new ArrayList<>();
        for (PathYear year : work.timeline().force().wider().everyone()) {
            Money budget = budgets.get(key(year.member().orElseThrow(), year.year()));
            if (budget != null) {
                rows.add(new PaymentRow(year, basis.getOrDefault(year.member().orElseThrow(), ""), budget));
            }
        }
        return rows;
    }

    private static String key(Member member, Year year) {
        return member + "/" + year;
    }
}
