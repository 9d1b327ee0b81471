package testudo.cli;

import testudo.assessment.Verdict;
import testudo.plan.Goal;
import testudo.requirement.Limit;
import testudo.requirement.Multiple;
import testudo.requirement.NextEuro;
import testudo.telling.Phrase;
import testudo.telling.Teller;
import testudo.telling.Words;

/** What the model calls by types, in the shipped words. */
final class InWords {
    private InWords() {}

    static String of(Verdict verdict) {
        return said(Words.verdict(verdict));
    }

    static String of(Goal.Term term) {
        return said(Words.term(term));
    }

    static String of(Multiple multiple) {
        return said(Words.multiple(multiple));
    }

    static String kind(NextEuro next) {
        return said(Words.kind(next));
    }

    static String what(NextEuro next) {
        return said(Words.bought(next));
    }

    static String why(Limit limit) {
        return said(Words.why(limit));
    }

    static String said(Phrase phrase) {
        return Teller.english().words(phrase);
    }
}
