package testudo.procurement.supply;

import java.io.Serializable;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import testudo.quantity.Span;

/**
 * A production line as publicly stated.
 *
 * @param id stable key
 * @param name for the reader
 * @param kind what it makes
 * @param systems ids of the systems that it serves; kept in alphabetical order
 * @param outputs stated output from a year on, in order of years
 * @param europeanPercent share open to Europeans after American, Ukrainian and other orders, percent
 * @param leadYears from order to first delivery
 * @param trainingYears from delivery to a trained crew; none for rounds
 * @param source key of its source
 * @param grade how well it is known
 */
public record ProductionLine(
        String id,
        String name,
        Kind kind,
        Set<String> systems,
        List<Output> outputs,
        Span europeanPercent,
        Span leadYears,
        Span trainingYears,
        String source,
        String grade)
        implements Serializable {
    public ProductionLine {
        systems = Collections.unmodifiableSortedSet(new TreeSet<>(systems));
        outputs = List.copyOf(outputs);
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("line '" + id + "' states no output");
        }
    }

    /** What a line makes. */
    public enum Kind {
        FIRE_UNITS,
        ROUNDS
    }

    /**
     * Stated output of the whole line, all customers.
     *
     * @param from first year
     * @param aYear pieces a year
     */
    public record Output(Year from, Span aYear) implements Serializable {}
}
