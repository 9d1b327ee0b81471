package testudo.procurement.supply;

import java.io.Serializable;
import java.util.Set;
import testudo.quantity.InOrder;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/**
 * One price with its stated content.
 *
 * @param id key of the price; the same price listed twice enters once
 * @param system which system it belongs to; {@value #ANY} where it holds for every system without its own
 * @param content the parts that the price contains
 * @param measure what the value counts
 * @param value million euros, or percent of the fire unit's price where it is a share
 * @param basis what its prices are measured in
 * @param source key of its source
 * @param grade how well it is known
 */
public record PartPrice(
        String id,
        String system,
        Set<Part> content,
        Measure measure,
        Span value,
        PriceBasis basis,
        String source,
        String grade)
        implements Serializable {
    /** Stands for every system that has no price of its own for that part. */
    public static final String ANY = "*";

    public PartPrice {
        content = InOrder.set(content);
        if (content.isEmpty() || value.low() < 0) {
            throw new IllegalArgumentException("price '" + id + "' needs a content and a value that is not negative");
        }
    }

    /** What the value of a price counts. */
    public enum Measure {
        MILLION_A_FIRE_UNIT,
        MILLION_A_ROUND,
        PERCENT_OF_FIRE_UNIT
    }
}
