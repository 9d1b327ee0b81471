package testudo.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are handed out: six decimals, so that the last bits of two machines do not show. */
final class Rounded {
    private static final int DECIMALS = 6;

    private Rounded() {}

    static BigDecimal of(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
