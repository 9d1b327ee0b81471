package testudo.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.cli.Said;
import testudo.defence.Sharing;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.proving.Question;
import testudo.quantity.BadInput;
import testudo.stage.Inputs;
import testudo.stage.Stages;
import testudo.stage.Taken;
import testudo.telling.next.NextQuestion;

/** A plan is changed field by field, and each change asks another question of the stages. */
class ChangedPlanTest {
    private static final Path PLANS = Said.ROOT.resolve("plans");
    private static final Path FILE = PLANS.resolve("hague.yaml");
    private static FactBook facts;

    @BeforeAll
    static void read() {
        facts = FactBook.read(Said.ROOT.resolve("data"));
    }

    private static Plan set(String... settings) throws IOException {
        return ChangedPlan.read(FILE, List.of(settings), facts);
    }

    @Test
    void aFieldTakesTheValueThatIsSetAndAllOthersStay() throws IOException {
        Plan plan = set("airDefenceShareOfEquipment=8%", "raids=[median-night-2024]", "factors=[1, 6]");
        Plan shipped = Plan.read(FILE, facts);
        assertEquals(8, plan.share("airDefenceShareOfEquipment").base());
        assertEquals(List.of("median-night-2024"), plan.raids());
        assertEquals(List.of(1, 6), plan.factors());
        assertEquals(shipped.share("setAside"), plan.share("setAside"));
        assertEquals(shipped.name(), plan.name());
        assertEquals(shipped.seed(), plan.seed());
    }

    @Test
    void aFieldThatExcludesAnotherTakesItsPlace() throws IOException {
        assertTrue(set("airDefenceShare=0.4%").whatIfs().airDefenceShare().isPresent());
        assertTrue(set("airDefenceShare=0.4%", "airDefenceShareOfEquipment=8%")
                .whatIfs()
                .airDefenceShare()
                .isEmpty());
    }

    @Test
    void whatIsNoFieldOrNoValueIsRefusedByTheWordsThatWereSet() {
        for (String wrong : List.of(
                "noSuchField=8%",
                "factors=many",
                "8%",
                "=8%",
                "trials=",
                "trials=5\ngoal: nowhere",
                "trials=[1",
                "trials=&x [*x]",
                "trials=*x",
                "question=a\u0007b",
                "question=" + "x".repeat(100_000),
                "question={a: b}",
                "[=1",
                "seed=1e99",
                "setAside=%n%s%d")) {
            BadInput bad = assertThrows(BadInput.class, () -> set(wrong), wrong);
            String told = bad.findings().getFirst().text();
            assertTrue(told.startsWith("--set"), told);
            assertEquals(2, told.lines().count(), told);
            assertTrue(told.length() < 2_000, told);
            assertTrue(told.chars().allMatch(sign -> sign == '\n' || sign >= ' '), told);
        }
    }

    /** A raid that is not there is found when the question is made, and is none of the file that was not changed. */
    @Test
    void whatOnlyTheQuestionRefusesIsNamedByTheWordsThatWereSetToo() {
        Said said = Said.by("ask", FILE.toString(), "--set", "raids=[nowhere]");
        assertTrue(said.refusedWith("[raid-known]"), said.err());
        assertTrue(said.err().contains("--set raids=[nowhere]: "), said.err());
    }

    @Test
    void aFieldIsFoundHoweverThePlanIsLaidOut(@TempDir Path folder) throws IOException {
        for (String text : List.of(
                "{question: q, trials: 7, seed: 3}\n",
                "question: 'one\n\n  two: three'\ntrials:\n  # so many\n\n  7\nseed: 3\n",
                "\"trials\": 7\r\nquestion: q\r\nseed: 3\r\n",
                "\uFEFFtrials: 7\nseed: 3\n")) {
            Path plan = Files.writeString(folder.resolve("own.yaml"), text);
            Plan changed = ChangedPlan.read(plan, List.of("trials=9"), facts);
            assertEquals(9, changed.trials(), text);
            assertEquals(3, changed.seed(), text);
            assertEquals(Plan.read(plan, facts).question(), changed.question(), text);
        }
    }

    /** An answer may be remembered only where nothing that it depends on has changed, so every field that is changed asks anew. */
    @Test
    void everyFieldOfAPlanAsksForAnotherAnswer() throws IOException {
        Stages stages = Stages.inMemory();
        remember(stages, Plan.read(FILE, facts));
        assertEquals(Taken.From.MEMORY, remember(stages, Plan.read(FILE, facts)));
        for (String setting : List.of(
                "question=Another?",
                "theatre=alliance",
                "unitedStates=none",
                "base={ asOf: 2026-01-31 }",
                "reading=rounds",
                "factors=[1, 5]",
                "path=linear",
                "sharing=national",
                "rounds=rationed",
                "setAside=41% (20%..60%)",
                "setAside=40% (21%..60%)",
                "fixedShare=51%",
                "airDefenceShareOfEquipment=9% (8%..15%)",
                "decoyShare=38% (33%..45%)",
                "goal=bases-first",
                "raids=[median-night-2024]",
                "years=2026..2034",
                "trials=1999",
                "seed=43")) {
            assertEquals(Taken.From.COMPUTED, remember(stages, set(setting)), setting);
        }
    }

    private static Taken.From remember(Stages stages, Plan plan) {
        Question question = Question.read(facts, Said.ROOT.resolve("data"), plan, FILE, PLANS);
        stages.of("answer", NextQuestion.inputs(question, "test"), () -> plan.name());
        return stages.taken().getLast().from();
    }

    /** A laydown that was kept on disk asks for the same fights as the one that was computed. */
    @Test
    void whatComesFromDiskHasTheKeyOfWhatWasComputed(@TempDir Path folder) throws IOException {
        Sharing sharing = Plan.read(FILE, facts).sharing();
        Stages.in(folder.resolve("kept"), "1", 1 << 20).of("sharing", Inputs.of("input", 1), () -> sharing);
        Stages again = Stages.in(folder.resolve("kept"), "1", 1 << 20);
        Sharing back = again.of("sharing", Inputs.of("input", 1), () -> {
            throw new IllegalStateException("it is on disk");
        });
        again.of("fight", Inputs.of("sharing", sharing), () -> 1);
        again.taken();
        again.of("fight", Inputs.of("sharing", back), () -> 1);
        assertEquals(Taken.From.MEMORY, again.taken().getLast().from());
    }

    @Test
    void theShippedPlanIsNotTouched() throws IOException {
        String before = Files.readString(FILE);
        set("seed=1");
        assertEquals(before, Files.readString(FILE));
    }
}
