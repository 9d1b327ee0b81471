package testudo.ledger.claim;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import testudo.ledger.entry.Edition;
import testudo.quantity.Member;

/** A public statement in a form that can be checked. */
record Claim(String id, String text, Optional<Edition> edition, Check check) {

    /** What has to be true. */
    sealed interface Check {}

    /** A printed figure of a member or a group in a year. */
    record FigureCheck(String subject, String metric, Year year, Target target) implements Check {}

    /** The number of members whose figure meets a threshold in a year. */
    record CountCheck(String metric, Year year, Comparison.With threshold, Target target) implements Check {}

    /** These members and no others meet a threshold in a year. */
    record OnlyCheck(List<Member> subjects, String metric, Year year, Comparison.With threshold) implements Check {}

    /** The number of members in a year. */
    record MembersCheck(Year year, Target target) implements Check {}

    /** Something that the Alliance or a member pledged. */
    record PledgeCheck(String by, String metric, Target target, Optional<Year> year, String announced)
            implements Check {}

    /** A quantity in a plan for equipment or industry. */
    record QuantityCheck(String entity, String category, String unit, Target target, String byYear) implements Check {}

    /** A sum, with numbers or with values of rows by their id. */
    record ArithmeticCheck(String expression, Target target) implements Check {}

    /** What a sum makes of rows of one table of facts; asked of each row by itself, rows stand beside each other as editions do. */
    record RowsCheck(Selection selection, String expression, Target target) implements Check {}

    /** The claimed number and how the recorded one must compare with it. */
    record Target(Comparison comparison, BigDecimal value, BigDecimal tolerance) {
        boolean met(BigDecimal recorded) {
            return comparison.holds(recorded, value, tolerance);
        }
    }
}
