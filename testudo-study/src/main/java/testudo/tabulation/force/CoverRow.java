package testudo.tabulation.force;

import java.util.Optional;
import java.util.function.Function;
import testudo.assessment.Force;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.question.Cover;
import testudo.table.Schema;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/**
 * Who lives, or what stands, under cover.
 *
 * @param force whose units
 * @param by layers that are counted
 * @param threatClass covered against
 * @param what people or bases
 * @param member empty for the whole theatre
 * @param covered share under cover; empty where no unit can engage the class
 * @param without the same force without the United States, placed by itself; empty where it was not placed, or no unit can engage the class
 * @param gap how far the placement's value may lie below the best, at most
 * @param bound which bound says so
 */
public record CoverRow(
        Force force,
        Cover.By by,
        ThreatClass threatClass,
        What what,
        Optional<Member> member,
        Optional<Percent> covered,
        Optional<Percent> without,
        Percent gap,
        String bound) {
    public static final Schema<CoverRow> SCHEMA = Schema.of(
                    CoverRow.class, "cover", "Who lives, and what stands, under cover")
            .key(
                    "laydown",
                    "today, on order, or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text("layer", "layer, any layer or two layers", row -> InWords.of(row.by()))
            .text(
                    "threatClass",
                    "drone, cruise, ballistic, aeroballistic",
                    row -> row.threatClass().key())
            .text("what", "people or bases", row -> row.what().word())
            .maybeText(
                    "member", "empty for the whole theatre", row -> row.member().map(Member::code))
            .maybeNumber(
                    "percent",
                    "%",
                    "share under cover; empty where no unit can engage the class",
                    row -> row.covered().map(Percent::value))
            .maybeNumber(
                    "withoutUnitedStatesPercent",
                    "%",
                    "share under cover without the United States, placed by itself; for today and the largest multiple",
                    row -> row.without().map(Percent::value))
            .number(
                    "gapPercent",
                    "%",
                    "how far the placement's value may lie below the best, at most",
                    row -> row.gap().value())
            .text("bound", "which bound says so", CoverRow::bound);

    /** What is covered. */
    public enum What {
        PEOPLE("people", Cover::people),
        BASES("bases", Cover::bases);

        private final String word;
        private final Function<Cover, Optional<Percent>> share;

        What(String word, Function<Cover, Optional<Percent>> share) {
            this.word = word;
            this.share = share;
        }

        Optional<Percent> of(Cover cover) {
            return share.apply(cover);
        }

        public String word() {
            return word;
        }
    }
}
