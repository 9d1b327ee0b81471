package testudo.study;

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
import testudo.facts.FactBook;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.study.question.StudyFile;
import testudo.study.question.StudyQuestion;

/** A bad study file is told all that is wrong with it, each with its line, before anything runs. */
class FaultsTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static FactBook facts;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() {
        facts = FactBook.read(ROOT.resolve("data"));
    }

    private List<Finding> faults(String... lines) throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(
                file,
                String.join("\n", lines)
                                .replace(
                                        "PLAN", ROOT.resolve("plans/hague.yaml").toString()) + "\n");
        return assertThrows(BadInput.class, () -> StudyFile.read(file, () -> facts))
                .findings();
    }

    private static List<String> told(List<Finding> faults) {
        return faults.stream().map(f -> f.line() + " " + f.check()).toList();
    }

    @Test
    void everyFaultOfAPlansStudyIsNamedWithItsLine() throws IOException {
        List<Finding> faults = faults(
                "plan: PLAN",
                "design: { latin: 10 }",
                "factors:",
                "  - { field: decoyShares }",
                "  - { field: upkeep, range: 8%..3% }",
                "  - { fact: raid_plan, key: readines/ }",
                "  - { fact: raid_plann, key: readiness/ }",
                "  - { field: setAside, distribution: \"normal(40, 5)\" }",
                "  - { field: fixedShare, list: [40%] }",
                "measures:",
                "  - raid.large-night-2025.x5.armedLeaker.drone",
                "  - raid.small-night.x5.armedLeakers.drone",
                "  - table.bills.colour[bill=five]",
                "seed: a");
        assertEquals(
                List.of(
                        "4 factor-known",
                        "5 range-empty",
                        "6 factor-known",
                        "7 factor-known",
                        "8 distribution-source",
                        "9 range-empty",
                        "11 measure-known",
                        "12 measure-known",
                        "13 measure-known",
                        "14 seed-range"),
                told(faults));
        assertTrue(faults.getFirst().maybe().contains("decoyShare"));
        assertTrue(faults.get(2).maybe().contains("readiness/"));
    }

    @Test
    void aThousandMillionPointsAreRefused() throws IOException {
        assertEquals(
                List.of("2 points-bounded"),
                told(faults("function: g-function", "design: { grid: 14 }", "measures: [y]")));
        assertEquals(
                List.of("2 points-bounded"),
                told(faults("function: g-function", "design: { latin: 1000000000 }", "measures: [y]")));
        assertEquals(
                List.of("2 points-bounded"),
                told(faults("function: g-function", "design: { grid: 1000000000 }", "measures: [y]")));
    }

    @Test
    void whatIsNoStudyIsToldWhatIsMissing() throws IOException {
        assertEquals(
                List.of("1 study-of", "3 key-known"),
                told(faults("study: nothing", "factors: [{ field: upkeep, range: stated }]", "colour: red")));
        assertEquals(
                List.of("1 function-known", "2 net-size", "3 factor-known", "4 measure-known", "5 verdict-written"),
                told(faults(
                        "function: ishigamy",
                        "design: { sobol: 100 }",
                        "factors: [{ argument: x9 }]",
                        "measures: [z]",
                        "verdict: y less 3")));
    }

    /** A year of air defence money is proportional to its share of equipment: what 10% gives, 9% gives nine tenths of. */
    @Test
    void theFlipOfAPlanThatIsKnownByHandIsFound() throws IOException {
        Path file = folder.resolve("money.yaml");
        String text = "plan: " + ROOT.resolve("plans/hague.yaml")
                + "\ndesign: { grid: 2 }\nfactors: [{ field: airDefenceShareOfEquipment, range: 8%..15% }, { field: decoyShare }]\n"
                + "measures: [money.airDefence, bill.x5]\nverdict: money.airDefence >= BOUND\n";
        Files.writeString(file, text.replace("BOUND", "1"));
        double base = study(file).subject().at(new double[] {10, 39}, 0).values()[0];
        Files.writeString(file, text.replace("BOUND", String.valueOf(0.9 * base)));
        List<Flips.Flip> flips = study(file).flips(1);
        assertEquals(9, (Double) flips.getFirst().flipsAt().orElseThrow(), 0.01);
        assertTrue(flips.getLast().flipsAt().isEmpty(), "decoys cost no money");
    }

    private static Study study(Path file) {
        return Study.read(file, () -> facts, ROOT.resolve("data"), ROOT.resolve("plans"), "test");
    }

    @Test
    void theShippedStudiesAreWithoutFault() {
        StudyQuestion study = StudyFile.read(ROOT.resolve("plans/studies/what-matters.yaml"), () -> facts);
        assertTrue(study.factors().size() >= 15);
    }
}
