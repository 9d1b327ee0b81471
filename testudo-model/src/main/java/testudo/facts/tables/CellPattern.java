package testudo.facts.tables;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches a cell against a regular expression of a stranger's schema in bounded time. */
final class CellPattern {
    private static final int MOST_STEPS = 200_000;

    private CellPattern() {}

    /** Whether the whole cell matches; not where the expression is none, or where it cannot be decided in a bounded number of steps. */
    static boolean matches(String pattern, String cell) {
        try {
            return Pattern.compile(pattern)
                    .matcher(new Counted(cell, new int[1]))
                    .matches();
        } catch (PatternSyntaxException | TooManySteps | StackOverflowError undecided) {
            return false;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Counted(String text, int[] steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), steps);
        }
    }
}
