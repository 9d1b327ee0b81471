import java.nio.file.Path;
import java.util.Optional;
import testudo.assessment.Force;
import testudo.assessment.OneRaid;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.proving.Question;
import testudo.raid.Measure;

/** Fights a raid of one's own against what is in service: OwnRaid [RAID]. */
final class OwnRaid {
    public static void main(String... args) {
        var file = Path.of("plans/hague.yaml");
        var facts = FactBook.read(Path.of("data"));
        var plan = Plan.read(file, facts).withTrials(100);
        var question = Question.read(facts, Path.of("data"), plan, file, Path.of("plans"));

        var raid = RaidFile.read(Path.of(args.length > 0 ? args[0] : "examples/own-raid.yaml"), question.sectors());
        var result = OneRaid.of(question, Force.TODAY, 2, Optional.empty()).fight(raid);
        raid.launched().forEach((threatClass, launched) -> {
            var through = result.measure(Measure.armedLeakers(threatClass));
            System.out.printf("%s: %d fly, %.1f [%.1f to %.1f] armed get through%n",
                    threatClass.key(), launched, through.mean(), through.low(), through.high());
        });
    }
}
