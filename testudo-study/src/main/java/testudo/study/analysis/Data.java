package testudo.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import testudo.study.store.Header;
import testudo.study.store.Kept;
import testudo.study.store.Row;

/** The rows of a study in memory, for what looks at all of them. */
public final class Data {
    private final Header header;
    private final List<Row> rows;

    private Data(Header header, List<Row> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** All rows that are there. */
    public static Data of(Kept kept) {
        List<Row> rows = new ArrayList<>();
        kept.rows(rows::add);
        return new Data(kept.header(), rows);
    }

    /** Rows that are at hand. */
    static Data of(Header header, List<Row> rows) {
        return new Data(header, List.copyOf(rows));
    }

    Header header() {
        return header;
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The place of a measure by name; the verdict's, else the first, where the name is empty. */
    int measure(String name) {
        String wanted = name.isEmpty()
                ? header.verdict()
                        .map(v -> v.measure())
                        .orElse(header.measures().getFirst())
                : name;
        int at = header.measures().indexOf(wanted);
        if (at < 0) {
            throw new IllegalArgumentException("the study has no measure '" + name + "'. Maybe one of "
                    + String.join(", ", header.measures()) + ".");
        }
        return at;
    }

    List<Row> where(Predicate<Row> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    /** Points that fill the space of the factors evenly: no star points and no crossings. */
    List<Row> sample() {
        return where(r -> List.of("point", "A", "B").contains(r.role()));
    }

    int factors() {
        return header.factors().size();
    }
}
