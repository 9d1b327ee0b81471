package testudo.facts.tables;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches a cell against a regular expression of a stranger's schema in bounded time. */
final class CellPattern {
    private static final int MOST_STEPS = 200_000;

    private final String text;
    private final Optional<Pattern> compiled;

    private CellPattern(String text, Optional<Pattern> compiled) {
        this.text = text;
        this.compiled = compiled;
    }

    /** The expression, which matches nothing where it is none. */
    static CellPattern of(String text) {
        try {
            return new CellPattern(text, Optional.of(Pattern.compile(text)));
        } catch (PatternSyntaxException | StackOverflowError none) {
            return new CellPattern(text, Optional.empty());
        }
    }

    /** Whether the whole cell matches; not where it cannot be decided in a bounded number of steps. */
    boolean matches(String cell) {
        try {
            return compiled.isPresent()
                    && compiled.get().matcher(new Counted(cell, new int[1])).matches();
        } catch (TooManySteps | StackOverflowError undecided) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
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
