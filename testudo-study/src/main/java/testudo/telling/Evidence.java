package testudo.telling;

import java.io.Serializable;
import java.util.List;
import testudo.threat.ThreatClass;

/**
 * Where a statement can be read again: rows of one table of the result.
 *
 * @param table which
 * @param rows which of its rows
 */
public record Evidence(ResultTable table, Rows rows) implements Serializable {
    static Evidence all(ResultTable table) {
        return new Evidence(table, new Rows.All());
    }

    static Evidence of(ResultTable table, ThreatClass threatClass) {
        return new Evidence(table, new Rows.OfClass(threatClass));
    }

    static Evidence of(ResultTable table, String raid) {
        return new Evidence(table, new Rows.OfRaid(raid));
    }

    /** Which rows of a table. */
    public sealed interface Rows extends Serializable {
        /** Every row. */
        record All() implements Rows {}

        /** Rows of one threat class. */
        record OfClass(ThreatClass threatClass) implements Rows {}

        /** Rows of one raid. */
        record OfRaid(String raid) implements Rows {}

        /** Rows that count for the base. */
        record OfTheBase() implements Rows {}

        /** Every row, and of its columns those on who pays. */
        record OnWhoPays() implements Rows {}
    }

    /** Columns of the members' table that tell who pays. */
    public static List<String> whoPays() {
        return List.of(
                "member",
                "payPlanBnEur",
                "payPlanOfNewMoneyPercent",
                "payGdpPercent",
                "payGdpBnEur",
                "payShortfallPercent",
                "payShortfallBnEur",
                "shareOfNewMoneyPercent");
    }
}
