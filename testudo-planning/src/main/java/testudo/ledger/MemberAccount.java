package testudo.ledger;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import testudo.ledger.entry.Commitment;
import testudo.ledger.entry.FiscalRule;
import testudo.ledger.entry.Share;
import testudo.quantity.Member;
import testudo.quantity.Money;

/**
 * A member's way along a path, year by year.
 *
 * @param today the last share that the edition prints: where the path starts
 * @param years from the last year of the edition
 * @param basis what the path rests on: a pledge, national plans, or why there is none
 * @param steps the plans that it uses
 * @param setAside plans of the same year that firmer or newer ones replace, and plans that were withdrawn
 * @param rule a national rule on debt, where there is one
 * @param notes doubts about the figures
 */
public record MemberAccount(
        Member member,
        String name,
        Share today,
        List<AccountYear> years,
        PathBasis basis,
        List<Commitment> steps,
        List<Commitment> setAside,
        Optional<FiscalRule> rule,
        List<String> notes) {
    public MemberAccount {
        years = List.copyOf(years);
        steps = List.copyOf(steps);
        setAside = List.copyOf(setAside);
        notes = List.copyOf(notes);
    }

    /** Whether the edition prints no share for its last year, so that the path starts from an earlier one. */
    public boolean startsEarlier() {
        return today.year().isBefore(years.getFirst().year());
    }

    /**
     * The account of one year.
     *
     * @throws IllegalArgumentException naming the years it has
     */
    public AccountYear year(Year year) {
        return years.stream()
                .filter(account -> account.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the accounts of " + member + " have no year " + year
                        + ". Maybe one from " + years.getFirst().year() + " to "
                        + years.getLast().year() + "."));
    }

    /** The part of the path's spending that a national rule leaves out of the limit on new debt; empty without such a rule. */
    public Optional<Money> outsideDebtLimit(Year year) {
        AccountYear account = year(year);
        return rule.filter(exempt -> !exempt.from().isAfter(year))
                .map(exempt -> account.product()
                        .times(Math.max(
                                0,
                                account.share().fraction() - exempt.threshold().fraction())));
    }
}
