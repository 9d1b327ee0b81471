package testudo.procurement;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.procurement.question.NationalRule;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;

/**
 * National rules as the facts state them: the rows of {@code national_rules}, and the stated part of each member's SAFE loans. Amounts of loans
 * are read at constant prices as they are printed, and no interest is paid.
 */
final class NationalRules {
    private final FactBook facts;
    private final Assumptions assumed;
    private final PriceBasis basis;
    private final List<NationalRule> rules = new ArrayList<>();

    private NationalRules(FactBook facts, PriceBasis basis) {
        this.facts = facts;
        this.assumed = new Assumptions(facts);
        this.basis = basis;
    }

    static List<NationalRule> of(FactBook facts, PriceBasis basis, Year first) {
        NationalRules rules = new NationalRules(facts, basis);
        facts.table("national_rules").rows().forEach(each -> each.using(rules::stated));
        double share = rules.assumed.base("loan_share") / 100;
        if (share > 0) {
            facts.table("safe_loans").rows().forEach(each -> each.using(row -> rules.safe(row, share, first)));
        }
        return List.copyOf(rules.rules);
    }

    private void stated(FactRow row) {
        Member member = Member.of(row.text("iso3"));
        String words = row.text("note");
        if (row.text("rule").equals("no-growth-limit")) {
            rules.add(new NationalRule.NoAbsorptionLimit(member, words));
        } else {
            rules.add(new NationalRule.Loan(
                    member,
                    words,
                    Year.of(whole(row, "drawn")),
                    euros(row.decimal("amount_meur")
                            .orElseThrow(() -> gap(row, "amount_meur"))
                            .doubleValue()),
                    Year.of(whole(row, "first_repayment")),
                    Math.max(1, whole(row, "repayments"))));
        }
    }

    private void safe(FactRow row, double share, Year first) {
        double all =
                1000 * row.decimal("allocation_eur_bn").orElse(BigDecimal.ZERO).doubleValue();
        int years = (int) assumed.base("loan_years");
        for (int k = 0; k < years && all > 0; k++) {
            Year drawn = first.plusYears(k);
            rules.add(new NationalRule.Loan(
                    Member.of(row.text("iso3")),
                    "SAFE loan",
                    drawn,
                    euros(all * share / years),
                    drawn.plusYears((long) assumed.base("loan_grace")),
                    (int) assumed.base("loan_repayments")));
        }
    }

    private static int whole(FactRow row, String column) {
        return row.whole(column).orElseThrow(() -> gap(row, column));
    }

    private static IllegalArgumentException gap(FactRow row, String column) {
        return new IllegalArgumentException(row.file() + ":" + row.line() + ": a loan has no " + column
                + ".\nMaybe write the amount, the year it is drawn, the first repayment and the number of repayments.");
    }

    private Money euros(double millions) {
        return Money.ofMillions(millions, "EUR", basis);
    }
}
