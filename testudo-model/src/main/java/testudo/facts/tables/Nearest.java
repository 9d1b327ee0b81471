package testudo.facts.tables;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the names that a reader most likely meant. */
public final class Nearest {
    private static final int NAMES = 3;
    private static final int SHOWN = 12;
    /** Longer words are not compared: nobody misspells one by a letter. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The nearest known names as a phrase, such as {@code 'POL', 'PRT' or 'BEL'}. */
    public static String to(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "a name that the package lists";
        }
        return known.stream()
                .distinct()
                .map(name -> new Near(name, distance(wrong, name)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(NAMES)
                .map(near -> "'" + near.name() + "'")
                .collect(Collectors.joining(" or "));
    }

    private record Near(String name, int distance) {}

    /** Whether a known name is so near that it was likely meant. */
    public static boolean likely(String wrong, Collection<String> known) {
        return known.stream().anyMatch(name -> distance(wrong, name) <= Math.max(1, wrong.length() / 3));
    }

    /** A hint: what was likely meant where a known name is near, else some of the known names. */
    public static String hint(String wrong, Collection<String> known) {
        if (likely(wrong, known)) {
            return "you meant " + to(wrong, known) + ".";
        }
        return known.stream().distinct().sorted().limit(SHOWN).collect(Collectors.joining(", ", "one of ", ""))
                + (known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more." : ".");
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > LONGEST || Math.min(a.length(), b.length()) > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
