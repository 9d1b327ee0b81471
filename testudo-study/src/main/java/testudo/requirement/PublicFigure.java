package testudo.requirement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import testudo.quantity.Percent;

/**
 * A public figure beside ours in the same unit.
 *
 * @param published values as published, in the order in which they are told; empty where a row states none
 * @param ours the same, computed here; its type says which figure it is
 * @param rows keys of the rows that it rests on
 * @param sources keys of their sources
 */
public record PublicFigure(List<Optional<BigDecimal>> published, Ours ours, List<String> rows, List<String> sources)
        implements Serializable {
    public PublicFigure {
        published = List.copyOf(published);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /** What we set beside a public figure. */
    public sealed interface Ours extends Serializable {}

    /**
     * NATO's requirement before and after.
     *
     * @param today fire units in service
     * @param multiplied fire units at the plan's largest multiple
     */
    public record Growth(int today, int multiplied) implements Ours {}

    /**
     * The requirement beside the least force.
     *
     * @param fireUnits of the least force, small ones included
     */
    public record Units(int fireUnits) implements Ours {}

    /**
     * The rise as a multiple.
     *
     * @param multiple least multiple of today's mix that meets the goal
     */
    public record Times(Multiple multiple) implements Ours {}

    /**
     * Germany's Patriot fire units.
     *
     * @param held today
     * @param multiplied at the plan's largest multiple
     * @param needed in the least force
     */
    public record Patriots(int held, int multiplied, int needed) implements Ours {}

    /**
     * Share of what is needed that there is.
     *
     * @param share today's fire units in percent of the least multiple
     * @param below whether it is less than that, since no multiple tried meets the goal
     */
    public record OfNeed(Percent share, boolean below) implements Ours {}
}
