package testudo.ledger.entry;

/**
 * A dated release of a source's table, such as {@code NATO-2026-07}; sorted by the month at the end of its name.
 *
 * @param name as in the table of expenditure
 */
public record Edition(String name) implements Comparable<Edition> {
    private static final int MONTH_LENGTH = "2026-07".length();

    public Edition {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an edition needs a name such as NATO-2026-07");
        }
    }

    void requireSame(Edition other) {
        if (!equals(other)) {
            throw new IllegalArgumentException("cannot take the difference of a figure of edition " + name
                    + " and one of edition " + other.name
                    + ". Maybe take both from one edition: later editions restate earlier years.");
        }
    }

    private String month() {
        return name.substring(Math.max(0, name.length() - MONTH_LENGTH));
    }

    @Override
    public int compareTo(Edition other) {
        int byMonth = month().compareTo(other.month());
        return byMonth != 0 ? byMonth : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
