package testudo.cli.say;

import testudo.plan.Goal;
import testudo.proving.Verdict;
import testudo.requirement.Limit;
import testudo.requirement.Multiple;
import testudo.requirement.NextEuro;
import testudo.telling.Phrase;
import testudo.telling.Teller;
import testudo.telling.Words;

/** What the model calls by types, in the shipped words. */
public final class InWords {
    private InWords() {}

    /** A verdict. */
    public static String of(Verdict verdict) {
        return said(Words.verdict(verdict));
    }

    /** A term of a goal. */
    public static String of(Goal.Term term) {
        return said(Words.term(term));
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

    /** Any phrase. */
    public static String said(Phrase phrase) {
        return Teller.english().words(phrase);
    }
}
