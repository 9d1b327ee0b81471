package testudo.quantity;

/** Text from outside as it may be shown: on one line, without signs that steer a terminal, of a bounded length. */
public final class Shown {
    /** Longest message that is shown whole. */
    public static final int LONGEST = 400;

    private Shown() {}

    /** The text on one line, its middle left out where it is longer than {@link #LONGEST}. */
    public static String line(String text) {
        return line(text, LONGEST);
    }

    /** The text on one line of at most that many signs and a remark of how many were left out. */
    public static String line(String text, int most) {
        String whole =
                text.length() > 4 * most ? text.substring(0, 2 * most) + text.substring(text.length() - most) : text;
        StringBuilder plain = new StringBuilder();
        whole.codePoints().forEach(sign -> append(plain, sign));
        int left = text.length() - most;
        if (plain.length() <= most) {
            return plain.toString();
        }
        int tail = most / 4;
        return plain.substring(0, most - tail) + "… (" + Math.max(left, plain.length() - most) + " signs left out) …"
                + plain.substring(plain.length() - tail);
    }

    /** Whether a sign may stand in a text that people hand in: no control but tab and line end, nothing that turns the writing direction. */
    public static boolean allowed(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\t' || !steers(sign);
    }

    private static void append(StringBuilder plain, int sign) {
        switch (sign) {
            case '\n' -> plain.append("\\n");
            case '\r' -> plain.append("\\r");
            case '\t' -> plain.append("\\t");
            default -> {
                if (steers(sign)) {
                    plain.append("\\u").append(hex(sign));
                } else {
                    plain.appendCodePoint(sign);
                }
            }
        }
    }

    private static String hex(int sign) {
        String digits = Integer.toHexString(sign);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean steers(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
            default -> false;
        };
    }
}
