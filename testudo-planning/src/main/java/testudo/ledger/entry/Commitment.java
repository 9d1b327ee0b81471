package testudo.ledger.entry;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/**
 * A row of the table of pledges: what the Alliance or a member said it would do.
 *
 * @param by the member's code, or {@code NATO}
 * @param metric what is pledged, such as {@code core_pct_gdp}
 * @param value the level, in its unit
 * @param valueMax upper end where the pledge is a band
 * @param year when it is to be reached
 * @param status {@code law}, {@code government plan}, {@code announcement}, or {@code none} where it was withdrawn
 * @param announced date as far as it is known: a day, a month or a year
 */
public record Commitment(
        String id,
        String by,
        String text,
        String metric,
        Optional<BigDecimal> value,
        Optional<BigDecimal> valueMax,
        String unit,
        Optional<Year> year,
        String status,
        String announced,
        String source,
        String note) {
    public static final String CORE = "core_pct_gdp";
    public static final String TOTAL = "total_pct_gdp";
    public static final String INCREASE = "increase_pct_gdp";
    public static final String PROCESS = "process";
    public static final String RULE = "rule";

    /** Whether it was given up again. */
    public boolean withdrawn() {
        return status.equals("none");
    }

    /** The year of its announcement, where that is known. */
    public Optional<Year> announcedYear() {
        return announced.matches("[12]\\d{3}.*")
                ? Optional.of(Year.parse(announced.substring(0, 4)))
                : Optional.empty();
    }

    public int firmness() {
        return switch (status) {
            case "law" -> 3;
            case "government plan" -> 2;
            case "announcement" -> 1;
            default -> 0;
        };
    }

    /** In a few words, for a list of what a result rests on. */
    public String inWords() {
        String level = value.map(v -> Print.plain(v)
                        + valueMax.map(max -> " to " + Print.plain(max)).orElse("") + " " + unit)
                .orElse(text);
        return id + ": " + level + year.map(y -> " by " + y).orElse("") + " (" + (withdrawn() ? "withdrawn" : status)
                + (announced.isEmpty() ? "" : ", " + announced) + ")";
    }
}
