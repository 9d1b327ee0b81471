package testudo.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import testudo.quantity.Money;
import testudo.quantity.Percent;

/** Figures as they are printed. */
final class Print {
    private Print() {}

    /** A share with two decimals, as NATO prints it. */
    static BigDecimal hundredths(Percent share) {
        return BigDecimal.valueOf(share.value()).setScale(2, RoundingMode.HALF_UP);
    }

    /** A number without trailing zeros and without an exponent. */
    static BigDecimal plain(Percent value) {
        return plain(BigDecimal.valueOf(value.value()));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal millions(Money money) {
        return BigDecimal.valueOf(money.millions()).setScale(0, RoundingMode.HALF_UP);
    }

    static BigDecimal billions(Money money) {
        return BigDecimal.valueOf(money.billions()).setScale(1, RoundingMode.HALF_UP);
    }
}
