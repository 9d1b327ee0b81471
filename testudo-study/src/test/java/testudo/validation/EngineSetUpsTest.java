package testudo.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.validation.engine.EngineRuns;

/** The engine, set up to be a case, gives the case's number; and a wrong number is noticed. */
class EngineSetUpsTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("testudo.root", "..")).resolve("data/validation/cases.csv");
    private static final List<String> SOME = List.of(
            "BIN-01", "BIN-03", "SAL-01", "SLS-03", "SLS-09", "BDA-03", "COR-01", "WIL-02", "LAY-07", "MAG-03",
            "OVK-03", "OVK-04", "OVK-10", "ERL-01", "ENG-01", "ERA-02", "GEO-08", "HOR-06", "MSK-01", "BAL-05",
            "KIN-04", "KIN-07", "FOO-04", "DEP-01", "DEP-03", "DEP-05", "DEP-06", "DEP-08", "FIN-01", "FIN-02",
            "WRI-02", "APP-02", "APP-04", "STA-02", "STA-03", "STA-05");

    /** Engagements a set-up, so that the tests stay short; the command runs hundreds of times as many. */
    private static final long FEW = 10_000;

    @TempDir
    Path folder;

    private ValidationReport report(List<String> rows) throws IOException {
        return Validation.of(Files.write(folder.resolve("cases.csv"), rows)).run(Optional.of(new EngineRuns(FEW)));
    }

    @Test
    void aCaseOfEachFamilyIsReachedByTheEngine() throws IOException {
        List<String> rows = Files.readAllLines(SHIPPED).stream()
                .filter(row -> row.startsWith("id,") || SOME.contains(row.substring(0, 6)))
                .toList();
        var report = report(rows);
        assertEquals(
                SOME.size(),
                report.cases().stream().filter(c -> c.engine().isPresent()).count());
        assertEquals(
                List.of(),
                report.cases().stream()
                        .filter(c -> c.verdict() != Verdict.PASS)
                        .map(c -> c.id() + " " + c.engine())
                        .toList());
    }

    @Test
    void theEngineAloneNoticesAWrongNumber() throws IOException {
        var wrong = report(List.of(
                        "id,description,inputs,expected,tolerance,source",
                        "BIN-01,mean leakers,N=10;p=0.85,1.65,rel 0.1,me",
                        "ERL-01,loss fraction,c=4;a=3,0.24,rel 0.1,me"))
                .cases();
        assertEquals(
                List.of(Verdict.FAIL, Verdict.FAIL),
                wrong.stream().map(CaseResult::verdict).toList());
        assertTrue(wrong.getFirst().reason().contains("standard errors"));
    }

    /** Whatever the row expects: a wrong number does not make the work small. */
    @Test
    void whatWouldBeFoughtForMinutesIsLeftToTheClosedForm() throws IOException {
        var large = Validation.of(Files.write(
                        folder.resolve("cases.csv"),
                        List.of(
                                "id,description,inputs,expected,tolerance,source",
                                "ERL-01,loss fraction,a=9000;c=9000,0.5,rel 1e-9,me",
                                "ERA-01,fraction lost by leaving,lambda=400;mu=0.01;c=400;theta=0.0001,0.5,rel 1e-6,me",
                                "DEP-04,mean time to empty,C=60;lambda=4;mu=5,3,rel 1e-9,me",
                                "DEP-03,probability that every threat is served,M=400;s=1;lambda_per_day=400;t=9,0.5,rel 1e-9,me",
                                "OVK-01,\"random fire, surviving threats\",N=300;M=300;p=0.8,4,rel 1e-9,me",
                                "WTA-01,optimal static WTA,weapons=900;targets=900;seed=1,5,rel 1e-9,me")))
                .run(Optional.of(new EngineRuns()))
                .cases();
        assertEquals(0, large.stream().filter(c -> c.engine().isPresent()).count());
        assertEquals(
                List.of("fail", "fail", "fail", "fail", "fail", "not-yet"),
                large.stream().map(c -> c.verdict().word()).toList());
    }

    @Test
    void whatOnlyTheClosedFormCanAnswerIsNoFaultOfTheRow() throws IOException {
        var extremes = report(List.of(
                        "id,description,inputs,expected,tolerance,source",
                        "BIN-01,mean leakers,N=0;p=0.5,0,rel 1e-9,me",
                        "ERL-01,loss fraction,a=0;c=3,0,rel 1e-9,me",
                        "MAG-01,mean leakers,max_looks=2;p=0.7;M=6;N=0,0,rel 1e-9,me",
                        "OVK-01,\"random fire, surviving threats\",M=0;N=10;p=0.5,10,rel 1e-9,me",
                        "SLS-01,leakage per threat,m=4;p=0,1,rel 1e-9,me"))
                .cases();
        assertEquals(
                List.of("pass", "pass", "pass", "pass", "pass"),
                extremes.stream().map(c -> c.verdict().word()).toList());
        assertEquals(1, extremes.stream().filter(c -> c.engine().isPresent()).count());
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        List<String> rows = List.of(
                "id,description,inputs,expected,tolerance,source",
                "LAY-01,two layers: mean leakers,N=5;p1=0.6;k1=1;p2=0.7;k2=2,0.18,rel 1e-9,me");
        assertEquals(report(rows).contract(), report(rows).contract());
    }
}
