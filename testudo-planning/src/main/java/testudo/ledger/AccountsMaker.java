package testudo.ledger;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testudo.ledger.entry.Commitment;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.FiscalRule;
import testudo.ledger.entry.Pledge;
import testudo.ledger.entry.Share;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/** Multiplies shares by real products, member by member. */
final class AccountsMaker {
    private final Ledger ledger;
    private final Edition edition;
    private final Year base;
    private final String currency;
    private final Year last;
    private final NationalPlans plans;
    private final Percent pledge;
    private final double perDollar;
    private final PriceBasis basis;

    AccountsMaker(Ledger ledger, Edition edition, Year base, String currency, Year last) {
        this.ledger = ledger;
        this.edition = ledger.edition(edition.name());
        this.base = base;
        this.currency = currency;
        this.last = last;
        this.plans = new NationalPlans(ledger);
        this.pledge = ledger.level(Pledge.CORE);
        this.perDollar = ledger.economy()
                .perDollar(currency, base, member -> ledger.state(member).currency());
        this.basis = new PriceBasis.Constant(base);
    }

    Accounts make(SpendingPath path) {
        Year first = ledger.years(edition).getLast();
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("accounts of edition " + edition + " start in " + first
                    + " and cannot end in " + last + ". Maybe end them in 2035.");
        }
        List<MemberAccount> members = ledger.members(first).stream()
                .flatMap(member -> today(member).stream())
                .map(today -> account(today, path, first))
                .toList();
        return new Accounts(
                edition,
                ledger.economy().growthEdition(),
                path,
                members,
                ledger.withoutForces(),
                currency,
                basis,
                Stream.of(Pledge.TWO_PERCENT, Pledge.CORE)
                        .map(common -> new Accounts.PledgeLevel(common, ledger.level(common)))
                        .toList(),
                ownProducts(),
                base);
    }

    private Optional<Share> today(Member member) {
        return ledger.years(edition).reversed().stream()
                .flatMap(year -> ledger.find(edition, member, year).flatMap(Entry::share).stream())
                .findFirst();
    }

    private MemberAccount account(Share today, SpendingPath path, Year first) {
        Member member = today.member();
        Route route = plans.route(path, today);
        RealProduct product = new RealProduct(ledger, edition, member, base);
        List<AccountYear> years = IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(Year::of)
                .map(year -> year(today, route.share(year), product.millionDollars(year), year))
                .toList();
        return new MemberAccount(
                member,
                ledger.name(member),
                today,
                years,
                route.basis(),
                route.steps(),
                route.setAside(),
                rule(member),
                notes(today));
    }

    private AccountYear year(Share today, Percent share, double productMillionUsd, Year year) {
        Money product = Money.ofMillions(productMillionUsd * perDollar, currency, basis);
        return new AccountYear(
                today.member(),
                year,
                share,
                product,
                product.times(share.fraction()),
                product.times(today.value().fraction()),
                product.times(pledge.fraction()));
    }

    private Optional<FiscalRule> rule(Member member) {
        return ledger.commitments().stream()
                .filter(row -> row.by().equals(member.code())
                        && row.metric().equals(Commitment.RULE)
                        && !row.withdrawn()
                        && row.value().isPresent())
                .findFirst()
                .map(row -> new FiscalRule(
                        row.id(),
                        Percent.of(row.value().orElseThrow().doubleValue()),
                        row.announcedYear().orElse(Year.of(Year.MIN_VALUE)),
                        row.text(),
                        row.source()));
    }

    private List<String> notes(Share today) {
        List<String> notes = new ArrayList<>();
        ledger.find(edition, today.member(), today.year()).ifPresent(entry -> notes.addAll(entry.notes()));
        String product = ledger.economy().note(edition.name(), today.member());
        if (!product.isEmpty() && !notes.contains(product)) {
            notes.add(product);
        }
        return notes;
    }

    private boolean ownProducts() {
        return ledger.members(base).stream()
                .anyMatch(member ->
                        ledger.economy().dollarsBn(edition.name(), member, base).isPresent());
    }
}
