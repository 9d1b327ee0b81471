package testudo.procurement.payer;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.ledger.PathBasis;
import testudo.procurement.WiderBill;
import testudo.procurement.WiderBill.PathYear;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.quantity.Member;
import testudo.quantity.Money;

/**
 * What one member pays for air defence in one year, with the path that it is held against.
 *
 * @param year its money on the path, what it pays by the plan and for signed orders
 * @param basis what its path is
 * @param budget what may buy additions
 */
public record Payment(PathYear year, PathBasis basis, Money budget) {
    /** Every member that buys, in every year of the plan of purchases. */
    public static List<Payment> of(Accounts accounts, ProcurementAnswer plan, WiderBill wider) {
        Map<String, Money> budgets = new LinkedHashMap<>();
        for (Spending spending : plan.spending()) {
            budgets.put(key(spending.member(), spending.year()), spending.budget());
        }
        Map<Member, PathBasis> basis = new LinkedHashMap<>();
        for (MemberAccount account : accounts.members()) {
            basis.put(account.member(), account.basis());
        }
        List<Payment> payments = new ArrayList<>();
        for (PathYear year : wider.everyone()) {
            Member member = year.member().orElseThrow();
            Money budget = budgets.get(key(member, year.year()));
            PathBasis path = basis.get(member);
            if (budget != null && path != null) {
                payments.add(new Payment(year, path, budget));
            }
        }
        return payments;
    }

    private static String key(Member member, Year year) {
        return member + "/" + year;
    }

    /** Whether signed orders leave nothing that may buy additions. */
    public boolean allSigned() {
        return year.signed().millions() > 0 && budget.millions() <= 0;
    }
}
