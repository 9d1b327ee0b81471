package testudo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.quantity.BadInput;
import testudo.study.analysis.Findings;
import testudo.study.analysis.Indices;
import testudo.study.question.StudyFile;
import testudo.study.question.StudySchema;
import testudo.study.store.Kept;
import testudo.study.store.Manifest;

/** Studies of functions whose answers are known go through the whole path: file, design, run, store, findings. */
class StudyTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final StudyRun.Told NOBODY = (points, of, since, left) -> {};

    @TempDir
    private Path folder;

    private static Study study(Path file) {
        return Study.of(
                StudyFile.read(file, () -> {
                    throw new IllegalStateException("a function needs no facts");
                }),
                () -> {
                    throw new IllegalStateException("a function needs no world");
                });
    }

    private Study written(String... lines) throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return study(file);
    }

    private static StudyRun.Done run(Study study, Path out, int threads, boolean resume) throws IOException {
        return StudyRun.into(out, study, List.of(new Manifest.Made("studyHash", "h")), resume)
                .onThreads(threads, NOBODY, () -> false);
    }

    private Map<String, Indices.Index> indices(String name) throws IOException {
        Study study = study(ROOT.resolve("plans/studies/" + name + ".yaml"));
        Path out = folder.resolve(name);
        assertTrue(run(study, out, 2, false).complete());
        return Study.findings(out, "").sobol().stream().collect(Collectors.toMap(Indices.Index::factor, i -> i));
    }

    private static void within(double expected, double low, double high) {
        assertTrue(low <= expected && expected <= high, expected + " in " + low + ".." + high);
        assertTrue(high - low < 0.12, "the interval is narrow");
    }

    /** SOB-01 to SOB-04: Ishigami and Homma 1990 with a = 7, b = 0.1. */
    @Test
    void ishigamisIndicesLieInTheirIntervals() throws IOException {
        Map<String, Indices.Index> of = indices("ishigami");
        Indices.Index one = of.get("x1");
        Indices.Index two = of.get("x2");
        Indices.Index three = of.get("x3");
        within(0.313905191147811, one.firstLow(), one.firstHigh());
        within(0.442411144790041, two.firstLow(), two.firstHigh());
        within(0, three.firstLow(), three.firstHigh());
        within(0.557588855209959, one.totalLow(), one.totalHigh());
        within(0.442411144790041, two.totalLow(), two.totalHigh());
        within(0.243683664062148, three.totalLow(), three.totalHigh());
    }

    /** SOB-05: Saltelli and others 2008. */
    @Test
    void thoseOfTheGFunctionToo() throws IOException {
        Map<String, Indices.Index> of = indices("g-function");
        within(0.716192168879033, of.get("x1").firstLow(), of.get("x1").firstHigh());
        within(0.179048, of.get("x2").firstLow(), of.get("x2").firstHigh());
        assertTrue(of.get("x8").totalHigh() < 0.001);
    }

    @Test
    void flipsAreFoundWhereTheyAreKnownByHand() {
        List<Flips.Flip> flips =
                study(ROOT.resolve("plans/studies/linear.yaml")).flips(2);
        assertEquals(Optional.empty(), flips.get(0).flipsAt(), "x1 alone lowers it to 2.5");
        assertEquals(1.0 / 6, (Double) flips.get(2).flipsAt().orElseThrow(), 1e-3);
        assertTrue(flips.stream().allMatch(Flips.Flip::verdictAt));
    }

    @Test
    void aRunThatWasStoppedAndResumedHasTheRowsOfAnUnbrokenOne() throws IOException {
        Study study = written("function: linear", "design: { latin: 5000 }", "measures: [y]");
        StudyRun.Done whole = run(study, folder.resolve("whole"), 1, false);
        Path out = folder.resolve("broken");
        AtomicInteger asked = new AtomicInteger();
        StudyRun.Done half = StudyRun.into(out, study, List.of(new Manifest.Made("studyHash", "h")), false)
                .onThreads(2, NOBODY, () -> asked.incrementAndGet() > 3);
        assertFalse(half.complete());
        Files.writeString(out.resolve("results/.part-0000004.parquet.tmp"), "half a par");
        StudyRun.Done rest = run(study, out, 2, true);
        assertEquals(whole.contentHash(), rest.contentHash());
        assertEquals(5007, half.computed() + rest.computed(), "nothing was computed twice");
        assertEquals(0, run(study, out, 2, true).computed());
    }

    @Test
    void anotherStudyDoesNotResumeIt() throws IOException {
        Study study = written("function: linear", "design: { latin: 5 }", "measures: [y]");
        Path out = folder.resolve("out");
        run(study, out, 1, false);
        List<Manifest.Made> other = List.of(new Manifest.Made("studyHash", "other"));
        assertThrows(BadInput.class, () -> StudyRun.into(out, study, other, true));
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/letter.txt"), "mine");
        assertThrows(BadInput.class, () -> StudyRun.into(folder.resolve("full"), study, other, false));
    }

    @Test
    void rowsAnswerSqlAndRefuseToTouchAnythingElse() throws IOException {
        Study study = written("function: linear", "design: { grid: 3 }", "measures: [y]");
        Path out = folder.resolve("out");
        run(study, out, 1, false);
        Kept kept = Study.kept(out);
        assertEquals(
                List.of(List.of("n", "least", "most"), List.of("34", "0.0", "6.0")),
                kept.query("SELECT count(*) AS n, min(y) AS least, max(y) AS most FROM results", 10));
        assertThrows(
                IllegalArgumentException.class,
                () -> kept.query("COPY results TO '" + folder.resolve("elsewhere.csv") + "'", 10));
        assertFalse(Files.exists(folder.resolve("elsewhere.csv")));
    }

    @Test
    void optionsAreRankedWithTheirRegretAndTheChanceOfBeingRight() throws IOException {
        Study study = written(
                "function: linear",
                "design: { grid: 3 }",
                "factors:",
                "  - { argument: x3, list: [0.2, 0.5, 0.8] }",
                "  - { argument: x1, range: 0..1 }",
                "  - { argument: x2, range: 0..1 }",
                "measures: [y]",
                "verdict: y <= 3.9");
        Path out = folder.resolve("options");
        run(study, out, 1, false);
        Findings found = Study.findings(out, "");
        assertEquals("0.2", found.options().options().getFirst().option());
        assertEquals(9, found.options().futures());
        assertEquals(1, found.options().correct(), 1e-12);
        assertEquals(0, found.options().options().getFirst().largestRegret());
        assertEquals(1.8, found.options().options().getLast().largestRegret(), 1e-9);
    }

    @Test
    void theBoxInWhichThePlanFailsAndTheFactorWorthKnowingAreFound() throws IOException {
        Study study = written(
                "function: linear",
                "design: { latin: 400 }",
                "factors:",
                "  - { argument: x1, range: 0..0.01 }",
                "  - { argument: x2, range: 0..0.01 }",
                "  - { argument: x3, range: 0..1 }",
                "measures: [y]",
                "verdict: y <= 2.25");
        Path out = folder.resolve("boxes");
        run(study, out, 1, false);
        Findings found = Study.findings(out, "");
        assertEquals("x3", found.boxes().getFirst().sides().getFirst().factor());
        assertEquals(1, found.boxes().getFirst().sides().size());
        assertEquals(0.75, (Double) found.boxes().getFirst().sides().getFirst().from(), 0.05);
        assertEquals("x3", found.information().getFirst().factor());
        assertTrue(found.information().getFirst().value() > 0.15);
        assertTrue(found.metamodel().orElseThrow().quality() > 0.999);
        assertEquals("x3", found.tornado().getFirst().factor());
    }

    @Test
    void morrisFindsTheSlopesOfAPlane() throws IOException {
        Study study = written("function: linear", "design: { morris: 10 }", "measures: [y]");
        Path out = folder.resolve("morris");
        run(study, out, 1, false);
        assertEquals(
                List.of(3.0, 2.0, 1.0),
                Study.findings(out, "").morris().stream()
                        .map(e -> Math.round(1e9 * e.mean()) / 1e9)
                        .toList());
    }

    @Test
    void theSchemaIsFresh() throws IOException {
        Path page = ROOT.resolve("docs/reference/study.schema.json");
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(page, StudySchema.text());
        }
        assertEquals(StudySchema.text(), Files.readString(page), "stale; run the tests with -Dtestudo.write=true");
    }
}
