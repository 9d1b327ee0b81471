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
        implements Serializable {}
