package testudo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.assumed.Weighed;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.study.question.Asked;
import testudo.study.question.Factor;
import testudo.study.question.StudyFile;

/** The small table of the shipped study that stands among the data is of that study and of these facts. */
class KeptStudyTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));

    @Test
    void theKeptTableIsOfTheShippedStudyAndFresh() {
        FactBook facts = FactBook.read(ROOT.resolve("data"));
        assertEquals(List.of(), Weighed.stale(ROOT.resolve("data"), facts));
        Weighed kept = Weighed.read(ROOT.resolve("data")).orElseThrow();
        var study = StudyFile.read(ROOT.resolve("plans/studies/what-matters.yaml"), () -> facts);
        assertEquals(
                study.factors().stream().map(Factor::name).sorted().toList(),
                kept.weights().stream().map(Weighed.Weight::factor).sorted().toList());
        assertEquals(study.points(), kept.rests().points());
        assertEquals(study.trials(), kept.rests().trials());
        Asked.OfPlan asked = (Asked.OfPlan) study.asked();
        assertEquals(List.of(), asked.with(), "the engine is the plan's own");
        assertEquals(Plan.read(asked.path(), facts).engine().key(), kept.rests().engine());
        assertTrue(kept.weights().stream().noneMatch(w -> w.flipsAt().isEmpty()), "flips were looked for");
        assertTrue(kept.weights().getFirst().total().value()
                >= kept.weights().getLast().total().value());
    }
}
