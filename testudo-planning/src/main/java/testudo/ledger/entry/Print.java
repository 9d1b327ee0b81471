package testudo.ledger.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import testudo.quantity.Money;
import testudo.quantity.Percent;

/** Figures as they are printed. */
public final class Print {
    private Print() {}

    /** A share with two decimals, as NATO prints it. */
    public static BigDecimal hundredths(Percent share) {
        return BigDecimal.valueOf(share.value()).setScale(2, RoundingMode.HALF_UP);
    }

    /** A number without trailing zeros and without an exponent. */
    public static BigDecimal plain(Percent value) {
        return plain(BigDecimal.valueOf(value.value()));
    }

    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static BigDecimal millions(Money money) {
        return BigDecimal.valueOf(money.millions()).setScale(0, RoundingMode.HALF_UP);
    }

    public static BigDecimal billions(Money money) {
        return BigDecimal.valueOf(money.billions()).setScale(1, RoundingMode.HALF_UP);
    }
}
