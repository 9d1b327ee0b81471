package testudo.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.validation.cases.Case;
import testudo.validation.cases.CaseFile;
import testudo.validation.cases.NotCovered;
import testudo.validation.cases.Numbers;
import testudo.validation.cases.WrongInput;
import testudo.validation.engine.EngineCheck;
import testudo.validation.engine.EngineRuns;
import testudo.validation.engine.EngineSetUps;
import testudo.validation.forms.ClosedForms;

/** The cases of one file, ready to be computed by closed form and by the engine. */
public final class Validation {
    /** Families that are computed by searches; their inputs are judged when they run. */
    private static final Set<String> SLOW = Set.of("MCL", "WTA");

    private final Path file;
    private final List<Case> cases;

    private Validation(Path file, List<Case> cases) {
        this.file = file;
        this.cases = cases;
    }

    /**
     * Reads a file of cases with the columns id, description, inputs, expected, tolerance, source.
     *
     * @throws BadInput naming every broken row
     */
    public static Validation of(Path casesCsv) {
        CaseFile reading = CaseFile.read(casesCsv);
        List<Finding> findings = new ArrayList<>(reading.findings());
        for (Case c : reading.cases()) {
            if (!SLOW.contains(c.family())) {
                wrongInput(casesCsv, c).ifPresent(findings::add);
            }
        }
        if (!findings.isEmpty()) {
            throw bad(findings);
        }
        return new Validation(casesCsv, reading.cases());
    }

    private static Optional<Finding> wrongInput(Path file, Case c) {
        try {
            ClosedForms.compute(c);
            return Optional.empty();
        } catch (NotCovered e) {
            return Optional.empty();
        } catch (WrongInput e) {
            return Optional.of(finding(file, c, e));
        }
    }

    private static Finding finding(Path file, Case c, WrongInput e) {
        return new Finding(file.toString(), c.line(), "inputs-valid", c.id() + ": " + e.getMessage(), e.maybe());
    }

    private static BadInput bad(Collection<Finding> findings) {
        return new BadInput(
                findings.stream().sorted(Comparator.comparing(Finding::line)).toList());
    }

    /**
     * Computes every case, by closed form and, where the engine can be set up to be the case, by the engine.
     *
     * @throws BadInput naming every case whose inputs cannot be what they say
     */
    public ValidationReport run() {
        return run(Optional.of(new EngineRuns()));
    }

    /** Computes every case by closed form alone, which takes a moment. */
    public ValidationReport runClosedForms() {
        return run(Optional.empty());
    }

    ValidationReport run(Optional<EngineRuns> runs) {
        Queue<Finding> findings = new ConcurrentLinkedQueue<>();
        List<CaseResult> results = cases.parallelStream()
                .flatMap(c -> computed(c, runs, findings).stream())
                .toList();
        if (!findings.isEmpty()) {
            throw new BadInput(findings.stream()
                    .sorted(Comparator.comparing(Finding::line))
                    .toList());
        }
        return new ValidationReport(results);
    }

    private Optional<CaseResult> computed(Case c, Optional<EngineRuns> runs, Queue<Finding> findings) {
        try {
            return Optional.of(compare(c, runs));
        } catch (WrongInput e) {
            findings.add(finding(file, c, e));
            return Optional.empty();
        }
    }

    private static CaseResult compare(Case c, Optional<EngineRuns> runs) {
        double[] computed;
        try {
            computed = ClosedForms.compute(c);
        } catch (NotCovered e) {
            return result(c, new double[0], Optional.empty(), Verdict.NOT_YET, String.valueOf(e.getMessage()));
        }
        for (double value : computed) {
            if (!Double.isFinite(value)) {
                throw new WrongInput(
                        "the inputs '" + c.in().text() + "' give no finite number",
                        "check the inputs against the description");
            }
        }
        Optional<EngineCheck> engine = runs.flatMap(r -> EngineSetUps.run(c, r));
        boolean near = c.tolerance().allows(c.expected(), computed);
        if (!near) {
            return result(
                    c,
                    computed,
                    engine,
                    Verdict.FAIL,
                    "the closed form misses the expected value by more than " + c.toleranceText());
        }
        if (engine.isPresent() && !engine.get().passed()) {
            return result(
                    c,
                    computed,
                    engine,
                    Verdict.FAIL,
                    "the engine is " + engine.get().z() + " standard errors away");
        }
        return result(c, computed, engine, Verdict.PASS, "");
    }

    private static CaseResult result(
            Case c, double[] computed, Optional<EngineCheck> engine, Verdict verdict, String reason) {
        return new CaseResult(
                c.line(),
                c.id(),
                c.family(),
                c.description(),
                c.in().text(),
                Numbers.exactly(c.expected()),
                Numbers.exactly(computed),
                engine,
                difference(c.expected(), computed),
                c.toleranceText(),
                verdict,
                reason,
                c.source());
    }

    private static Optional<BigDecimal> difference(double[] expected, double[] computed) {
        if (computed.length == 0 || computed.length != expected.length) {
            return Optional.empty();
        }
        double worst = 0;
        for (int i = 0; i < expected.length; i++) {
            double difference = computed[i] - expected[i];
            worst = Math.abs(difference) > Math.abs(worst) ? difference : worst;
        }
        return Optional.of(Numbers.exactly(worst).round(new MathContext(3)));
    }
}
