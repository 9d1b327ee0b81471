package testudo.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import testudo.validation.forms.ClosedForms;

/**
 * All cases of a file with their verdicts.
 *
 * @param cases in the order of the file
 */
public record ValidationReport(List<CaseResult> cases) {
    public ValidationReport {
        cases = List.copyOf(cases);
    }

    /** Whether any case fails; a case that is not yet computed does not. */
    public boolean failed() {
        return count(Verdict.FAIL) > 0;
    }

    public long count(Verdict verdict) {
        return cases.stream().filter(c -> c.verdict() == verdict).count();
    }

    /** Families that no formula knows, with the reason given for one of their cases. */
    public Map<String, String> unknownFamilies() {
        return cases.stream()
                .filter(c -> !ClosedForms.knows(c.family()))
                .collect(Collectors.toMap(CaseResult::family, CaseResult::reason, (a, b) -> a, TreeMap::new));
    }

    /** The rows of the JSON answer. */
    public List<Map<String, Object>> contract() {
        return cases.stream().map(CaseResult::contract).toList();
    }

    /** The table as a page of Markdown that names the file of the cases. */
    public String page(String source) {
        return ReferencePage.of(this, source);
    }
}
