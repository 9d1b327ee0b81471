package testudo.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import testudo.validation.engine.EngineCheck;

/** The table of all cases as a Markdown page. */
final class ReferencePage {
    private static final String HEAD = """
        # Validation: every case with a known answer

        Generated from `%s`; do not edit. What the families are and how the engine is set up to be a case is told in
        [the explanation](../explanation/validation.md).

        """;

    private ReferencePage() {}

    static String of(ValidationReport report, String source) {
        Map<String, List<CaseResult>> families = report.cases().stream()
                .collect(Collectors.groupingBy(CaseResult::family, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder(String.format(Locale.ROOT, HEAD, source));
        page.append(summary(report)).append("\n\n");
        families.forEach((family, cases) -> page.append(table(family, cases)));
        return page.toString();
    }

    private static String summary(ValidationReport report) {
        long engine =
                report.cases().stream().filter(c -> c.engine().isPresent()).count();
        return report.cases().size() + " cases: " + report.count(Verdict.PASS) + " pass, " + report.count(Verdict.FAIL)
                + " fail, "
                + report.count(Verdict.NOT_YET) + " not yet computed. The engine itself was run on " + engine
                + "; *z* is its distance from the expected value in standard errors (the bar is 4; 0 without chance).";
    }

    private static String table(String family, List<CaseResult> cases) {
        String head = "## " + family + "\n\n"
                + "| case | quantity | inputs | expected | computed | difference | engine | z | verdict |\n"
                + "|---|---|---|---|---|---|---|---|---|\n";
        return cases.stream().map(ReferencePage::row).collect(Collectors.joining("", head, "\n"));
    }

    private static String row(CaseResult c) {
        return String.join(
                        " | ",
                        "| " + c.id(),
                        cell(c.description()),
                        "`" + c.inputs().replace("|", "\\|") + "`",
                        cell(CaseResult.text(c.expected())),
                        cell(CaseResult.text(c.computed())),
                        c.difference().map(CaseResult::text).orElse(""),
                        c.engine()
                                .map(EngineCheck::value)
                                .map(ReferencePage::rounded)
                                .orElse(""),
                        c.engine()
                                .map(EngineCheck::z)
                                .map(BigDecimal::toPlainString)
                                .orElse(""),
                        c.verdict().word() + (c.reason().isEmpty() ? "" : ": " + cell(c.reason())))
                + " |\n";
    }

    private static String rounded(BigDecimal value) {
        return CaseResult.text(value.round(new MathContext(7)));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
