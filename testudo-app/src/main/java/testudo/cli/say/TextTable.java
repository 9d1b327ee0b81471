package testudo.cli.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows for a terminal, columns aligned; numbers to the right. */
public final class TextTable {
    private static final int WIDEST = 60;

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... header) {
        rows.add(List.of(header));
    }

    public TextTable(List<String> header) {
        rows.add(List.copyOf(header));
    }

    public void add(Object... cells) {
        add(List.of(cells));
    }

    public void add(List<?> cells) {
        rows.add(cells.stream().map(c -> shorten(String.valueOf(c))).toList());
    }

    private static String shorten(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        int[] width = new int[columns];
        boolean[] right = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            width[c] = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
            right[c] = rows.size() > 1
                    && rows.stream()
                            .skip(1)
                            .map(r -> r.get(column))
                            .allMatch(s -> s.isEmpty() || s.matches("[-+]?[0-9][0-9,. ]*[%*]*"));
        }
        return rows.stream().map(row -> line(row, width, right)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, int[] width, boolean[] right) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String pad = " ".repeat(width[c] - row.get(c).length());
            line.append(right[c] ? pad + row.get(c) : row.get(c) + pad).append(c == row.size() - 1 ? "" : "  ");
        }
        return line.toString().stripTrailing();
    }
}
