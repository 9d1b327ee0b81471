package testudo.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.quantity.BadInput;

class ValidationTest {
    private static final String HEADER = "id,description,inputs,expected,tolerance,source\n";

    @TempDir
    Path folder;

    private ValidationReport report(String... rows) {
        return Validation.of(write(rows)).runClosedForms();
    }

    private Path write(String... rows) {
        try {
            return Files.writeString(folder.resolve("cases.csv"), HEADER + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String verdicts(ValidationReport report) {
        return report.cases().stream().map(c -> c.verdict().word()).collect(Collectors.joining(" "));
    }

    private static final Path SHIPPED =
            Path.of(System.getProperty("testudo.root", "..")).resolve("data/validation/cases.csv");

    /** The covering optima that take seconds are left to the command; two of them stand for all. */
    @Test
    void everyShippedCaseAgreesWithItsClosedForm() throws IOException {
        List<String> rows = Files.readAllLines(SHIPPED).stream()
                .filter(row -> !row.startsWith("MCL-") || row.matches("MCL-0[1245].*"))
                .toList();
        var report =
                Validation.of(Files.write(folder.resolve("most.csv"), rows)).runClosedForms();
        assertEquals(
                List.of(),
                report.cases().stream()
                        .filter(c -> c.verdict() != Verdict.PASS)
                        .map(c -> c.id() + " expected " + c.expected() + " computed " + c.computed() + " " + c.reason())
                        .toList());
        assertTrue(report.cases().size() > 180);
    }

    @Test
    void aWrongExpectedValueFails() {
        var report = report(
                "BIN-77,\"mean leakers, N independent threats, kill probability p each\",N=7;p=0.5,3.6,rel 1e-9,me");
        assertEquals("fail", verdicts(report));
        assertTrue(report.failed());
    }

    @Test
    void theQuantityIsChosenByWordsAndNotByTheId() {
        assertEquals(
                "pass pass pass",
                verdicts(
                        report(
                                "BIN-03,probability that no threat leaks,N=2;p=0.5,0.25,rel 1e-9,me",
                                "BIN-01,probability of at least k leakers,N=2;p=0.5;k=1,0.75,rel 1e-9,me",
                                "BIN-02,\"mean leakers, N independent threats, kill probability p each\",N=2;p=0.5,1,exact,me")));
    }

    @Test
    void anUnknownFamilyIsNamedAndFailsNothing() {
        var report = report("XYZ-01,something else,q=1,2,rel 1e-9,me");
        assertEquals("not-yet", verdicts(report));
        assertEquals(List.of("XYZ"), List.copyOf(report.unknownFamilies().keySet()));
        assertTrue(report.cases().getFirst().reason().contains("'XYZ' is unknown"));
    }

    @Test
    void aQuantityWithoutAFormulaSaysSo() {
        var report = report("BIN-01,median leakers,N=3;p=0.5,1,exact,me", "BIN-02,mean leakers,N=3,1,exact,me");
        assertEquals("not-yet not-yet", verdicts(report));
        assertTrue(report.cases().get(1).reason().contains("'p'"));
    }

    @Test
    void everyBrokenRowIsNamedWithItsLine() {
        var broken = assertThrows(
                BadInput.class,
                () -> Validation.of(write(
                        "BIN-01,mean leakers,N=3;p=0.5,many,exact,me",
                        "BIN-02,mean leakers,N=3;p=0.5,1.5,about,me",
                        "BIN-02,mean leakers,N=3;p=0.5,1.5,exact,me",
                        "BIN-04,mean leakers")));
        assertEquals(
                List.of("2 expected-number", "3 tolerance-known", "4 id-unique", "5 cell-count"),
                broken.findings().stream().map(f -> f.line() + " " + f.check()).toList());
    }

    @Test
    void anImpossibleInputIsAFindingBesideTheOthers() {
        var broken = assertThrows(
                BadInput.class,
                () -> Validation.of(write(
                        "BIN-01,mean leakers,N=3;p=1.7,1.5,exact,me",
                        "BIN-02,mean leakers,N=x;p=0.5,1.5,exact,me",
                        "BIN-03,mean leakers,N=3;p=0.5,1.x,exact,me")));
        assertEquals(
                List.of(2, 3, 4), broken.findings().stream().map(f -> f.line()).toList());
    }

    @Test
    void missingColumnsAndFilesAreFindings() throws IOException {
        Path noColumns = Files.writeString(folder.resolve("x.csv"), "id,inputs\nBIN-01,N=3\n");
        assertEquals(
                "columns",
                assertThrows(BadInput.class, () -> Validation.of(noColumns))
                        .findings()
                        .getFirst()
                        .check());
        Path none = folder.resolve("none.csv");
        assertEquals(
                "file-present",
                assertThrows(BadInput.class, () -> Validation.of(none))
                        .findings()
                        .getFirst()
                        .check());
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertEquals(
                "header-present",
                assertThrows(BadInput.class, () -> Validation.of(empty))
                        .findings()
                        .getFirst()
                        .check());
    }

    @Test
    void aRowThatSaysSameWithoutInputsTakesThoseAbove() {
        assertEquals(
                "pass pass",
                verdicts(report(
                        "MAG-01,\"one magazine, sequential threats, single-shot SLS with cap on looks: mean leakers\",N=12;M=16;p=0.7;max_looks=2,1.390938220908,rel 1e-9,me",
                        "MAG-02,same: mean interceptors used,,15.15580254156,rel 1e-9,me")));
    }

    @Test
    void theContractRowHoldsNumbersAndWords() {
        var row = report(
                        "APP-03,largest-remainder (Hamilton) whole batteries per ally,key=2|1;batteries=3,2|1,exact,me")
                .contract()
                .getFirst();
        assertEquals("2|1", row.get("expected"));
        assertEquals("2|1", row.get("computed"));
        assertEquals("pass", row.get("verdict"));
    }
}
