package testudo.ledger;

import java.time.Year;
import java.util.Optional;
import testudo.ledger.entry.Edition;
import testudo.quantity.Member;

/**
 * A member's GDP at the prices and exchange rates of a base year: the NATO edition's own to its last year, then the IMF's growth.
 *
 * <p>The edition prints spending both in current and in constant dollars; their ratio D(t) is its own price and exchange-rate
 * index, so that GDP(t) · D(base) / D(t) is GDP at base-year prices without any moving exchange rate.
 */
final class RealProduct {
    private static final double MILLIONS_PER_BILLION = 1000;

    private final Ledger ledger;
    private final Edition edition;
    private final Member member;
    private final Year base;
    private final Year anchor;
    private final double anchorMillions;

    RealProduct(Ledger ledger, Edition edition, Member member, Year base) {
        this.ledger = ledger;
        this.edition = edition;
        this.member = member;
        this.base = base;
        Optional<Year> lastOwn = ledger.years(edition).reversed().stream()
                .filter(year -> printed(year).isPresent())
                .findFirst();
        this.anchor = lastOwn.orElse(base);
        this.anchorMillions = printed(anchor).orElseGet(this::imf);
    }

    double millionDollars(Year year) {
        Optional<Double> own = printed(year);
        if (own.isPresent()) {
            return own.get();
        }
        double millions = anchorMillions;
        for (Year next = anchor.plusYears(1); !next.isAfter(year); next = next.plusYears(1)) {
            millions *= 1 + ledger.economy().growth(member, next);
        }
        for (Year past = anchor; past.isAfter(year); past = past.minusYears(1)) {
            millions /= 1 + ledger.economy().growth(member, past);
        }
        return millions;
    }

    private Optional<Double> printed(Year year) {
        return ledger.economy()
                .dollarsBn(edition.name(), member, year)
                .flatMap(dollars -> index(year)
                        .flatMap(then -> index(base).map(now -> dollars * MILLIONS_PER_BILLION * now / then)));
    }

    private Optional<Double> index(Year year) {
        return ledger.find(edition, member, year)
                .flatMap(entry -> entry.current()
                        .flatMap(current -> entry.constant()
                                .map(constant -> current.money().millions()
                                        / constant.money().millions())));
    }

    private double imf() {
        String growth = ledger.economy().growthEdition();
        return ledger.economy()
                        .dollarsBn(growth, member, base)
                        .orElseThrow(() -> new IllegalArgumentException("edition " + growth + " has no GDP of " + member
                                + " in " + base + ". Maybe take a base year from 2014 to 2030."))
                * MILLIONS_PER_BILLION;
    }
}
