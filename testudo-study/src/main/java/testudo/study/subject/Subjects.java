package testudo.study.subject;

import java.util.function.Supplier;
import testudo.study.question.Asked;
import testudo.study.question.Function;
import testudo.study.question.StudyQuestion;

/** Makes the subject of a study. */
public final class Subjects {
    private Subjects() {}

    /**
     * The subject.
     *
     * @param world asked for only where the study is of a plan
     */
    public static Subject of(StudyQuestion study, Supplier<World> world) {
        return switch (study.asked()) {
            case Asked.OfFunction(Function function) -> analytic(study, function);
            case Asked.OfRange range -> new RangeSubject(study, range);
            case Asked.OfPlan ignored -> new PlanSubject(study, world.get());
        };
    }

    private static Subject analytic(StudyQuestion study, Function function) {
        Arguments arguments = Arguments.of(study, function.arguments());
        double[] middle = new double[function.arguments().size()];
        java.util.Arrays.fill(middle, function.middle());
        return (levels, number) ->
                new Outcome(new double[] {function.at(arguments.in(middle, levels))}, new double[] {0});
    }
}
