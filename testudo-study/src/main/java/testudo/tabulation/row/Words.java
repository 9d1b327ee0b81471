package testudo.tabulation.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import testudo.assessment.Force;
import testudo.defence.LayerGroup;

/** Short names of forces for heads and legends. */
public final class Words {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Words() {}

    /** Such as {@code Today} and {@code ×5 (+400%)}. */
    public static String of(Force force) {
        return switch (force) {
            case Force.Today ignored -> "Today";
            case Force.OnOrder ignored -> "With all on order";
            case Force.Multiple multiple -> times(multiple) + " (" + more(multiple.factor()) + ")";
            case Force.ReadyIn ready -> "Planned " + ready.year();
        };
    }

    /** The same in a narrow column: {@code Today}, {@code Ordered}, {@code ×5}, {@code 2030}. */
    public static String brief(Force force) {
        return switch (force) {
            case Force.Today ignored -> "Today";
            case Force.OnOrder ignored -> "Ordered";
            case Force.Multiple multiple -> times(multiple);
            case Force.ReadyIn ready -> ready.year().toString();
        };
    }

    /** With a capital first letter. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Words with commas and an and. */
    public static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** Fire units by what they are: long- and medium-range, short-range, very short-range and counter-drone. */
    public static String of(LayerGroup group) {
        return switch (group) {
            case AREA -> "long- and medium-range";
            case POINT -> "short-range";
            case SMALL -> "very short-range and counter-drone";
        };
    }

    private static String times(Force.Multiple multiple) {
        return "×" + multiple.factor().toPlainString();
    }

    /** What a multiple adds, such as {@code +400%}. */
    public static String more(BigDecimal factor) {
        BigDecimal percent = factor.subtract(BigDecimal.ONE).multiply(HUNDRED).stripTrailingZeros();
        return (percent.signum() < 0 ? "−" : "+") + percent.abs().toPlainString() + "%";
    }
}
