package testudo.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import testudo.validation.engine.EngineCheck;

/**
 * One case with everything that was held against it.
 *
 * @param line line of the case file
 * @param id as in the file
 * @param family the part of the id before the first hyphen
 * @param description as in the file
 * @param inputs as in the file
 * @param expected the expected numbers, usually one
 * @param computed what the closed form gave; empty when there is none yet
 * @param engine what the engine gave; empty where the engine cannot be set up to be the case
 * @param difference the largest computed minus expected, signed; empty without a computed value
 * @param tolerance as in the file
 * @param verdict pass, fail or not yet
 * @param reason why not yet, or what failed; empty for a pass
 * @param source as in the file
 */
public record CaseResult(
        int line,
        String id,
        String family,
        String description,
        String inputs,
        List<BigDecimal> expected,
        List<BigDecimal> computed,
        Optional<EngineCheck> engine,
        Optional<BigDecimal> difference,
        String tolerance,
        Verdict verdict,
        String reason,
        String source) {
    public CaseResult {
        expected = List.copyOf(expected);
        computed = List.copyOf(computed);
    }

    /** The fields of the JSON row in their order: numbers as numbers, lists as text such as {@code 8|5|4}, what is missing as null. */
    public Map<String, Object> contract() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("expected", plain(expected));
        row.put("computed", plain(computed));
        row.put("engine", engine.<Object>map(EngineCheck::value).orElse(null));
        row.put("verdict", verdict.word());
        row.put("family", family);
        row.put("difference", difference.orElse(null));
        row.put("tolerance", tolerance);
        row.put("z", engine.<Object>map(EngineCheck::z).orElse(null));
        row.put("trials", engine.<Object>map(EngineCheck::trials).orElse(null));
        row.put("setUp", engine.<Object>map(EngineCheck::setUp).orElse(null));
        row.put("reason", reason);
        return row;
    }

    /** Numbers as people read them, lists separated by a bar. */
    static String text(List<BigDecimal> values) {
        return values.stream().map(CaseResult::text).collect(Collectors.joining("|"));
    }

    static String text(BigDecimal value) {
        double size = Math.abs(value.doubleValue());
        return size == 0 || size >= 1e-4 && size < 1e15 ? value.toPlainString() : Double.toString(value.doubleValue());
    }

    private static @Nullable Object plain(List<BigDecimal> values) {
        return switch (values.size()) {
            case 0 -> null;
            case 1 -> values.getFirst();
            default -> text(values);
        };
    }
}
