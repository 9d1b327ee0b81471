package testudo.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.cli.SmallShield;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Progress;
import testudo.proving.Question;
import testudo.report.Report;
import testudo.stage.Stages;
import testudo.stage.Taken;
import testudo.telling.next.NextQuestion;

/** What stages remember is what they would compute: one field of fights and one of money, beside {@code benchmarks/asked-anew} for every field. */
class AskedAnewTest {
    @Test
    void aChangedPlanHasTheSameAnswerFromMemoryFromDiskAndAnewOnAnyThreads(@TempDir Path home) throws IOException {
        SmallShield.in(home);
        FactBook facts = FactBook.read(home.resolve("data"));
        Path file = SmallShield.plan(home.resolve("plans"), "[1, 3]");
        Path kept = home.resolve("kept");
        Stages memory = Stages.in(kept, "1", 1L << 30);
        answer(memory, 2, home, file, facts, ChangedPlan.read(file, List.of("trials=4"), facts));
        memory.taken();
        Plan changed = ChangedPlan.read(file, List.of("trials=4"), facts);
        String last = "";
        for (String setting : List.of("decoyShare=35% (33%..45%)", "airDefenceShareOfEquipment=9% (8%..15%)")) {
            changed = ChangedPlan.read(file, List.of(setting, "trials=4"), facts);
            String remembered = answer(memory, 1, home, file, facts, changed);
            assertTrue(memory.taken().stream().anyMatch(taken -> taken.from() == Taken.From.MEMORY), setting);
            assertEquals(answer(Stages.none(), 8, home, file, facts, changed), remembered, setting);
            assertEquals(answer(Stages.in(kept, "1", 1L << 30), 2, home, file, facts, changed), remembered, setting);
            last = remembered;
        }
        Stages alone = Stages.inMemory();
        answer(alone, 2, home, file, facts, ChangedPlan.read(file, List.of("trials=4"), facts));
        alone.taken();
        String again = answer(alone, 2, home, file, facts, changed);
        assertTrue(alone.taken().stream().anyMatch(taken -> taken.from() == Taken.From.MEMORY), "without a workspace");
        assertEquals(last, again, "without a workspace");
    }

    private static String answer(Stages stages, int threads, Path home, Path file, FactBook facts, Plan plan)
            throws IOException {
        Question question = Question.read(facts, home.resolve("data"), plan, file, home.resolve("plans"));
        return Report.json(NextQuestion.with(stages, "test", threads, Progress.quiet())
                        .answer(question))
                .toString();
    }
}
