package testudo.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the names that a reader most likely meant. */
public final class Nearest {
    private static final int NAMES = 3;
    private static final int SHOWN = 12;

    private Nearest() {}

    /** The nearest known names as a phrase, such as {@code 'POL', 'PRT' or 'BEL'}. */
    public static String to(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return "a name that the package lists";
        }
        return known.stream()
                .distinct()
                .sorted(Comparator.<String>comparingInt(name -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMES)
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(" or "));
    }

    /** A hint: what was likely meant where a known name is near, else some of the known names. */
    static String hint(String wrong, Collection<String> known) {
        boolean near = known.stream().anyMatch(name -> distance(wrong, name) <= Math.max(1, wrong.length() / 3));
        if (near) {
            return "you meant " + to(wrong, known) + ".";
        }
        return known.stream().distinct().sorted().limit(SHOWN).collect(Collectors.joining(", ", "one of ", ""))
                + (known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more." : ".");
    }

    private static int distance(String a, String b) {
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
