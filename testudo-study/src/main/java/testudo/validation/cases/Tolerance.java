package testudo.validation.cases;

import java.util.Optional;

/** How near a computed value must come: {@code rel x}, {@code abs x} or {@code exact}. */
public record Tolerance(Kind kind, double amount) {
    private static final double ROUNDING = 1e-12;

    public enum Kind {
        RELATIVE,
        ABSOLUTE,
        EXACT
    }

    static Optional<Tolerance> parse(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length == 1 && words[0].equals("exact")) {
            return Optional.of(new Tolerance(Kind.EXACT, ROUNDING));
        }
        if (words.length != 2) {
            return Optional.empty();
        }
        return Numbers.parse(words[1]).filter(x -> x >= 0).flatMap(x -> switch (words[0]) {
            case "rel" -> Optional.of(new Tolerance(Kind.RELATIVE, x));
            case "abs" -> Optional.of(new Tolerance(Kind.ABSOLUTE, x));
            default -> Optional.empty();
        });
    }

    public boolean allows(double expected, double computed) {
        double scale = kind == Kind.ABSOLUTE || expected == 0 ? 1 : Math.abs(expected);
        return Math.abs(computed - expected) <= amount * scale;
    }

    public boolean allows(double[] expected, double[] computed) {
        if (expected.length != computed.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!allows(expected[i], computed[i])) {
                return false;
            }
        }
        return true;
    }
}
