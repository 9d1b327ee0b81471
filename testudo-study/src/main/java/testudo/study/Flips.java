package testudo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import testudo.proving.Workers;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.study.question.Asked;
import testudo.study.question.Factor;
import testudo.study.question.Rule;
import testudo.study.question.StudyQuestion;
import testudo.study.subject.Subject;

/**
 * Where a verdict changes along each factor alone, all others as the question has them: looked at in eighths of the way from its own value to either end (of
 * a plan, whose points are dear, in halves), then halved. The nearest change is told. A verdict that changes twice between two looks is not seen.
 */
public final class Flips {
    private static final int LOOKS = 8;
    private static final int HALVINGS = 10;
    private static final int DEAR_LOOKS = 2;
    private static final int DEAR_HALVINGS = 6;

    private final StudyQuestion study;
    private final Subject subject;
    private final Rule rule;
    private final int measure;
    private final boolean dear;

    private Flips(StudyQuestion study, Subject subject, Rule rule) {
        this.study = study;
        this.subject = subject;
        this.rule = rule;
        this.measure = study.measures().indexOf(rule.measure());
        this.dear = study.asked() instanceof Asked.OfPlan;
    }

    /**
     * Of one factor.
     *
     * @param factor its name
     * @param low lowest level looked at
     * @param high highest
     * @param verdictAt the verdict of the question as it is asked
     * @param flipsAt the level, a number or a word; empty if none in its range
     */
    public record Flip(String factor, Object low, Object high, boolean verdictAt, Optional<Object> flipsAt) {}

    static List<Flip> of(StudyQuestion study, Subject subject, int threads) {
        Rule rule = study.verdict()
                .orElseThrow(() -> new BadInput(new Finding(
                        study.name(),
                        0,
                        "verdict-given",
                        "the study holds nothing against a bound, so nothing can flip",
                        "verdict: " + study.measures().getFirst() + " <= 5.")));
        Flips flips = new Flips(study, subject, rule);
        boolean verdict = flips.met(study.base());
        List<Callable<Flip>> work = new ArrayList<>();
        for (int i = 0; i < study.factors().size(); i++) {
            int factor = i;
            work.add(() -> flips.flip(factor, verdict));
        }
        return new Workers(threads).all(work);
    }

    private boolean met(double[] levels) {
        return rule.met(subject.at(levels, 0).values()[measure]);
    }

    private boolean met(int factor, double level) {
        double[] levels = study.base();
        levels[factor] = level;
        return met(levels);
    }

    private Flip flip(int i, boolean verdict) {
        Factor factor = study.factors().get(i);
        double low = factor.values().low();
        double high = factor.values().high();
        if (!factor.values().continuous()) {
            Optional<Object> word = Optional.empty();
            for (int w = 0; w <= high && word.isEmpty(); w++) {
                word = met(i, w) == verdict
                        ? Optional.empty()
                        : Optional.of(factor.values().text(w));
            }
            return new Flip(
                    factor.name(), factor.values().text(low), factor.values().text(high), verdict, word);
        }
        double base = factor.values().base();
        OptionalDouble down = towards(i, base, low, verdict);
        OptionalDouble up = towards(i, base, high, verdict);
        Optional<Object> nearest = Optional.empty();
        if (down.isPresent() && (up.isEmpty() || base - down.getAsDouble() <= up.getAsDouble() - base)) {
            nearest = Optional.of(down.getAsDouble());
        } else if (up.isPresent()) {
            nearest = Optional.of(up.getAsDouble());
        }
        return new Flip(factor.name(), low, high, verdict, nearest);
    }

    private OptionalDouble towards(int i, double base, double end, boolean verdict) {
        if (base == end) {
            return OptionalDouble.empty();
        }
        double same = base;
        int looks = dear ? DEAR_LOOKS : LOOKS;
        for (int look = 1; look <= looks; look++) {
            double level = base + (end - base) * look / looks;
            if (met(i, level) != verdict) {
                return OptionalDouble.of(halved(i, same, level, verdict));
            }
            same = level;
        }
        return OptionalDouble.empty();
    }

    private double halved(int i, double same, double other, boolean verdict) {
        double near = same;
        double far = other;
        for (int n = 0; n < (dear ? DEAR_HALVINGS : HALVINGS); n++) {
            double middle = (near + far) / 2;
            if (met(i, middle) == verdict) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return (near + far) / 2;
    }
}
