package testudo.requirement;

import java.io.Serializable;
import testudo.plan.Goal;

/**
 * How far one force comes towards one term, every kill probability at one end of its range.
 *
 * @param term what is wanted
 * @param value a probability, a share or nights
 * @param wanted least value
 * @param level what can be followed step by step: leakers at the wanted confidence, the share, or nights
 * @param shortfall logarithm of how many times too large the gap is; nothing when met
 */
record Reached(Goal.Term term, double value, double wanted, double level, double shortfall) implements Serializable {
    private static final double LEAST_SHARE = 0.002;
    private static final double LEAST_NIGHTS = 0.1;
    private static final double SMALLEST = 1e-4;

    static Reached leakers(Goal.Leakers term, double probability, int level) {
        double wanted = term.confidence().fraction();
        return of(term, probability, wanted, level, Math.log((level + 1.0) / (term.most() + 1.0)));
    }

    static Reached cover(Goal.Cover term, double share) {
        double wanted = term.share().fraction();
        double gap = Math.log(Math.max(LEAST_SHARE, 1 - share) / Math.max(LEAST_SHARE, 1 - wanted));
        return of(term, share, wanted, share, gap);
    }

    static Reached days(Goal.Days term, double nights) {
        return of(term, nights, term.days(), nights, Math.log(term.days() / Math.max(LEAST_NIGHTS, nights)));
    }

    private static Reached of(Goal.Term term, double value, double wanted, double level, double gap) {
        return new Reached(term, value, wanted, level, value >= wanted ? 0 : Math.max(SMALLEST, gap));
    }

    boolean met() {
        return value >= wanted;
    }
}
