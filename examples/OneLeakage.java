import java.nio.file.Path;
import testudo.assessment.Chain;
import testudo.assessment.Force;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Progress;
import testudo.proving.Question;
import testudo.threat.ThreatClass;

/** Runs a plan and prints one leakage: OneLeakage [PLAN [TRIALS]]. */
final class OneLeakage {
    public static void main(String... args) {
        var file = Path.of(args.length > 0 ? args[0] : "plans/hague.yaml");
        var facts = FactBook.read(Path.of("data"));
        var plan = Plan.read(file, facts).withTrials(args.length > 1 ? Integer.parseInt(args[1]) : 64);
        var question = Question.read(facts, Path.of("data"), plan, file, Path.of("plans"));

        var assessment = Chain.of(question).withoutRequirement().run(Progress.to(System.err));
        var raid = question.raids().getFirst();
        for (var force : new Force[] {Force.TODAY, Force.multiple(question.most())}) {
            var through = assessment.at(force).leakage(raid, ThreatClass.CRUISE);
            System.out.printf("%s, %s: %.1f [%.1f to %.1f] cruise missiles get through%n",
                    force.key(), raid.name(), through.mean(), through.low(), through.high());
        }
    }
}
