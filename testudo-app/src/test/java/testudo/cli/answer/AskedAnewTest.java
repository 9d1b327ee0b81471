package testudo.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String MONEY = "airDefenceShareOfEquipment=9% (8%..15%)";

    @Test
    void aChangedPlanHasTheSameAnswerFromMemoryFromDiskAndAnewOnAnyThreads(@TempDir Path home) throws IOException {
        SmallShield.in(home);
        FactBook facts = FactBook.read(home.resolve("data"));
        Path file = SmallShield.plan(home.resolve("plans"), "[1, 3]");
        Path kept = home.resolve("kept");
        Stages memory = Stages.in(kept, "1", 1L << 30);
        Plan base = ChangedPlan.read(file, List.of("trials=4"), facts);
        answer(memory, 2, home, file, facts, base);
        memory.taken();
        Plan changed = base;
        String last = "";
        for (String setting : List.of("decoyShare=35% (33%..45%)", MONEY)) {
            changed = ChangedPlan.read(file, List.of(setting, "trials=4"), facts);
            if (setting.equals(MONEY)) {
                moneyIsToldSooner(memory, question(home, file, facts, base), question(home, file, facts, changed));
            }
            String remembered = answer(memory, 1, home, file, facts, changed);
            assertTrue(memory.taken().stream().anyMatch(taken -> taken.from() == Taken.From.MEMORY), setting);
            assertEquals(answer(Stages.none(), 8, home, file, facts, changed), remembered, setting);
            assertEquals(answer(Stages.in(kept, "1", 1L << 30), 2, home, file, facts, changed), remembered, setting);
            last = remembered;
        }
        Stages alone = Stages.inMemory();
        answer(alone, 2, home, file, facts, base);
        alone.taken();
        String again = answer(alone, 2, home, file, facts, changed);
        assertTrue(alone.taken().stream().anyMatch(taken -> taken.from() == Taken.From.MEMORY), "without a workspace");
        assertEquals(last, again, "without a workspace");
    }

    /** Payers and dates first, then the bills, then whole purchases; what rests on none of it stands as before until the last. */
    private static void moneyIsToldSooner(Stages stages, Question before, Question after) {
        List<NextQuestion.Asked> sooner = new ArrayList<>();
        NextQuestion.Asked last =
                NextQuestion.with(stages, "test", 2, Progress.quiet()).ask(before, after, sooner::add);
        assertEquals(
                List.of("first", "relaxed", "repaired"),
                sooner.stream().map(asked -> asked.state().key()).toList());
        assertEquals("final", last.state().key());
        NextQuestion.Asked first = sooner.getFirst();
        NextQuestion.Asked relaxed = sooner.get(1);
        for (String key : List.of("pays", "arrives")) {
            assertEquals(words(relaxed, key), words(first, key), key);
        }
        NextQuestion.Moved costs = statement(first, "costs");
        assertEquals(costs.before(), costs.after(), "the bills are not known yet");
        assertNotEquals(costs.before(), words(relaxed, "costs"));
        assertEquals(statement(first, "enough").before(), words(sooner.getLast(), "enough"), "nothing was fought yet");
    }

    private static String words(NextQuestion.Asked asked, String key) {
        return statement(asked, key).after();
    }

    private static NextQuestion.Moved statement(NextQuestion.Asked asked, String key) {
        return asked.statements().stream()
                .filter(moved -> moved.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Question question(Path home, Path file, FactBook facts, Plan plan) {
        return Question.read(facts, home.resolve("data"), plan, file, home.resolve("plans"));
    }

    private static String answer(Stages stages, int threads, Path home, Path file, FactBook facts, Plan plan)
            throws IOException {
        return Report.json(NextQuestion.with(stages, "test", threads, Progress.quiet())
                        .answer(question(home, file, facts, plan)))
                .toString();
    }
}
