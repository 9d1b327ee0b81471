package testudo.requirement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The least multiple of today's mix that meets a goal.
 *
 * @param base with every kill probability at its base value; empty where none tried does
 * @param low with every kill probability at its high end
 * @param high with every kill probability at its low end
 * @param largestTried the largest multiple tried
 * @param flat whether doubling the largest half brings nearly nothing any more
 */
public record Multiple(
        Optional<BigDecimal> base,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        BigDecimal largestTried,
        boolean flat)
        implements Serializable {

    /** Such as {@code ×10.5 [7 to more than 40]}. */
    public String words() {
        return base.isEmpty() && low.isEmpty()
                ? "no multiple up to " + said(Optional.of(largestTried))
                : said(base) + " [" + said(low) + " to " + said(high) + "]";
    }

    private String said(Optional<BigDecimal> factor) {
        return factor.map(k -> "×" + k.stripTrailingZeros().toPlainString())
                .orElse("more than ×" + largestTried.stripTrailingZeros().toPlainString());
    }
}
