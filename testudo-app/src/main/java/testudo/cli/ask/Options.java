package testudo.cli.ask;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import testudo.assessment.Force;
import testudo.plan.Plan;
import testudo.plan.Rounds;
import testudo.plan.UnitedStates;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Span;

/** Checks of option values that several commands share; a refused one is a mistake in usage. */
public final class Options {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:\\.\\d+)?)%");
    private static final int MOST_TRIALS = 10_000_000;
    private static final int MOST_THREADS = 1024;

    private Options() {}

    public static int threads(int threads) {
        return within("--threads", threads, MOST_THREADS);
    }

    public static int trials(int trials) {
        return within("--trials", trials, MOST_TRIALS);
    }

    private static int within(String option, int value, int most) {
        return within(option, value, 1, most);
    }

    /** A whole number of an option, within its bounds. */
    public static int within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw refused(option, Integer.toString(value), "a whole number from " + least + " to " + most + ".");
        }
        return value;
    }

    /** A mistake in usage: the option, what was given, and what may be meant. */
    public static IllegalArgumentException refused(String option, String given, String maybe) {
        return new IllegalArgumentException(option + " is '" + given + "'.\nMaybe " + maybe);
    }

    /** Two ways of writing exclude each other. */
    public static void oneOf(String first, boolean givenFirst, String second, boolean givenSecond) {
        if (givenFirst && givenSecond) {
            throw unfitting(first, "and " + second + " are two ways of writing", "give one of the two.");
        }
    }

    /** A mistake in usage: an option that has no effect beside the others, or alone. */
    public static IllegalArgumentException unfitting(String option, String why, String maybe) {
        return new IllegalArgumentException(option + " " + why + ".\nMaybe " + maybe);
    }

    /** With rounds free or rationed, where the option says so. */
    public static Plan rounds(Plan plan, @Nullable String text) {
        return text == null ? plan : plan.withRounds(choice("--rounds", text, Rounds.values(), Rounds::key));
    }

    public static Span percent(String option, String text) {
        Matcher number = PERCENT.matcher(text);
        if (!number.matches() || Double.parseDouble(number.group(1)) >= 100) {
            throw new IllegalArgumentException(option + " is '" + text + "'.\nMaybe 20%, from 0% to under 100%.");
        }
        return Span.exactly(Double.parseDouble(number.group(1)));
    }

    /** A share from 0% to 100% as a fraction. */
    public static Span share(String option, String text) {
        if (text.equals("100%")) {
            return Span.exactly(1);
        }
        Matcher number = PERCENT.matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException(option + " is '" + text + "'.\nMaybe 95%, from 0% to 100%.");
        }
        return Span.exactly(Double.parseDouble(number.group(1)) / 100);
    }

    public static <T> T choice(String option, String text, T[] values, Function<T, String> key) {
        return Arrays.stream(values)
                .filter(v -> key.apply(v).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " is '" + text + "'.\nMaybe one of "
                        + Arrays.stream(values).map(key).collect(Collectors.joining(", ")) + "."));
    }

    public static Force force(String option, String text) {
        return Force.parse(text)
                .orElseThrow(() -> new BadInput(new Finding(
                        option,
                        0,
                        "laydown-known",
                        "there is no laydown '" + text + "'",
                        "one of today, onOrder, a multiple such as x4 or x5, or a year such as 2030.")));
    }

    public static UnitedStates.State unitedStates(String text) {
        return choice("--us", text, UnitedStates.State.values(), UnitedStates.State::key);
    }
}
