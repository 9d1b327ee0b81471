package testudo.telling;

import java.math.BigDecimal;
import java.util.List;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.ledger.Accounts;
import testudo.ledger.PathBasis;
import testudo.plan.Goal;
import testudo.procurement.band.StatedRange;
import testudo.procurement.bill.Reading;
import testudo.proving.Verdict;
import testudo.requirement.Limit;
import testudo.requirement.Multiple;
import testudo.requirement.NextEuro;
import testudo.requirement.PublicFigure;

/** What the model calls by types, in the shipped words. */
public final class InWords {
    private InWords() {}

    /** What is told of a public figure set beside ours. */
    public enum FigurePart {
        FIGURE,
        PUBLISHED,
        UNIT,
        OURS,
        BASIS
    }

    /** A verdict. */
    public static String of(Verdict verdict) {
        return said(Words.verdict(verdict));
    }

    /** A term of a goal. */
    public static String of(Goal.Term term) {
        return said(Words.term(term));
    }

    /** A goal in its author's words, else term by term. */
    public static String of(Goal goal) {
        if (!goal.words().isEmpty()) {
            return goal.words();
        }
        String terms = goal.terms().stream()
                .map(InWords::of)
                .reduce((before, next) ->
                        said(Phrase.of("goal.more").named("before", before).named("next", next)))
                .orElseThrow();
        return said(Phrase.of("goal.own").named("terms", Character.toUpperCase(terms.charAt(0)) + terms.substring(1)));
    }

    /** A multiple with its range. */
    public static String of(Multiple multiple) {
        return said(Words.multiple(multiple));
    }

    /** What money would go to. */
    public static String kind(NextEuro next) {
        return said(Words.kind(next));
    }

    /** What is bought for it. */
    public static String what(NextEuro next) {
        return said(Words.bought(next));
    }

    /** Why a term is not met. */
    public static String why(Limit limit) {
        return said(Words.why(limit));
    }

    /** What a public figure says, what it says it in, what ours is and what ours counts. */
    public static String of(PublicFigure figure, FigurePart part) {
        return said(Words.figure(figure, part));
    }

    /** What a reading of the multiple holds fixed. */
    public static String holdsFixed(Reading reading, BigDecimal factor) {
        return said(Words.holdsFixed(reading, factor));
    }

    /** Whether a class meets anything. */
    public static String of(Reach reach) {
        return said(Words.reach(reach));
    }

    /** What fights beside the ground-based units. */
    public static String of(Variant variant) {
        return said(Words.variant(variant));
    }

    /** What a range is of that moves a bill. */
    public static String of(StatedRange range) {
        return said(Phrase.of("statedRange").choosing("range", range.key()));
    }

    /** What the path of a member rests on. */
    public static String of(PathBasis basis) {
        return said(Phrase.of("pathBasis").choosing("path", basis.key()));
    }

    /** What the money of the members rests on. */
    public static List<String> assumptions(Accounts accounts) {
        String growth = accounts.growthEdition();
        return List.of(
                said(Phrase.of("accounts.products")
                        .choosing("own", accounts.ownProducts())
                        .named("edition", accounts.edition().toString())
                        .named("growth", growth)),
                said(Phrase.of("accounts.growth").named("growth", growth)),
                said(Phrase.of("accounts.rates")
                        .named("growth", growth)
                        .named("year", accounts.ratesOf().toString())));
    }

    /** Any phrase. */
    public static String said(Phrase phrase) {
        return Teller.english().words(phrase);
    }
}
