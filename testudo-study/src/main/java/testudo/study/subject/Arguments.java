package testudo.study.subject;

import java.util.List;
import testudo.study.question.Factor;
import testudo.study.question.StudyQuestion;
import testudo.study.question.Target;

/** Which argument each factor sets. */
final class Arguments {
    private final int[] places;
    private final StudyQuestion study;

    private Arguments(StudyQuestion study, int[] places) {
        this.study = study;
        this.places = places;
    }

    static Arguments of(StudyQuestion study, List<String> names) {
        int[] places = study.factors().stream()
                .mapToInt(factor -> factor.target() instanceof Target.Argument(String name) ? names.indexOf(name) : -1)
                .toArray();
        return new Arguments(study, places);
    }

    /** The arguments with the factors' levels in their places; a level of a list is the number that it writes. */
    double[] in(double[] usual, double[] levels) {
        double[] all = usual.clone();
        for (int i = 0; i < levels.length; i++) {
            Factor factor = study.factors().get(i);
            all[places[i]] = factor.values().continuous()
                    ? levels[i]
                    : Double.parseDouble(factor.values().text(levels[i]));
        }
        return all;
    }
}
