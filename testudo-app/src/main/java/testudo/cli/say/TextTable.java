package testudo.cli.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import testudo.quantity.Figures;

/**
 * Rows for a terminal, columns aligned; numbers to the right.
 *
 * <p>In a window, long text is wrapped within its column, and columns for which there is no room are left out from the right and named
 * below. Where the output is piped, nothing is wrapped, left out or cut.
 */
public final class TextTable {
    private static final int LEAST_TEXT = 20;
    private static final long FIRST_YEAR = 1_900;
    private static final long LAST_YEAR = 2_100;
    private static final String GAP = "  ";

    private final List<List<?>> given = new ArrayList<>();

    public TextTable(String... header) {
        given.add(List.of(header));
    }

    public TextTable(List<String> header) {
        given.add(List.copyOf(header));
    }

    public void add(Object... cells) {
        add(List.of(cells));
    }

    public void add(List<?> cells) {
        given.add(List.copyOf(cells));
    }

    /** The cells as they are shown: counts with thousands parted, but in a column of years. */
    private List<List<String>> rows() {
        List<Boolean> counts = IntStream.range(0, given.getFirst().size())
                .mapToObj(c -> given.stream().map(row -> row.get(c)).anyMatch(TextTable::isNoYear))
                .toList();
        return given.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(c -> shown(row.get(c), counts.get(c)))
                        .toList())
                .toList();
    }

    private static boolean isNoYear(Object cell) {
        return whole(cell) && (((Number) cell).longValue() < FIRST_YEAR || ((Number) cell).longValue() > LAST_YEAR);
    }

    private static boolean whole(Object cell) {
        return cell instanceof Integer || cell instanceof Long;
    }

    private static String shown(Object cell, boolean count) {
        return count && whole(cell) ? Figures.spelled(((Number) cell).longValue(), 0) : String.valueOf(cell);
    }

    @Override
    public String toString() {
        return within(Screen.width());
    }

    /** The table in a window of that many columns. */
    String within(int window) {
        List<List<String>> rows = rows();
        int columns = rows.getFirst().size();
        boolean[] right = new boolean[columns];
        int[] width = new int[columns];
        for (int c = 0; c < columns; c++) {
            right[c] = isNumeric(rows, c);
            width[c] = widest(rows, c);
        }
        shrink(width, right, window);
        foldTitles(rows, width, right, window);
        int shown = columns;
        while (shown > 1 && total(width, shown) > window) {
            shown--;
        }
        int fitting = shown;
        String text =
                rows.stream().map(row -> lines(row, width, right, fitting)).collect(Collectors.joining("\n"));
        return shown == columns
                ? text
                : text + "\n"
                        + Screen.wrapped(
                                "Left out for want of room: "
                                        + String.join(", ", rows.getFirst().subList(shown, columns))
                                        + ". A wider window or a pipe shows them.",
                                window);
    }

    /** The widest columns of text give way first, each down to what still reads. */
    private static void shrink(int[] width, boolean[] right, int window) {
        while (total(width, width.length) > window) {
            int widest = IntStream.range(0, width.length)
                    .filter(c -> !right[c])
                    .reduce((a, b) -> width[b] > width[a] ? b : a)
                    .orElse(-1);
            if (widest < 0 || width[widest] <= LEAST_TEXT) {
                return;
            }
            width[widest]--;
        }
    }

    /** Then titles of columns of numbers are folded at their words, the widest first. */
    private static void foldTitles(List<List<String>> rows, int[] width, boolean[] right, int window) {
        int[] least = IntStream.range(0, width.length)
                .map(c -> right[c]
                        ? Math.max(
                                widest(rows.subList(1, rows.size()), c),
                                longestWord(rows.getFirst().get(c)))
                        : width[c])
                .toArray();
        while (total(width, width.length) > window) {
            int widest = IntStream.range(0, width.length)
                    .filter(c -> width[c] > least[c])
                    .reduce((a, b) -> width[b] > width[a] ? b : a)
                    .orElse(-1);
            if (widest < 0) {
                return;
            }
            width[widest]--;
        }
    }

    private static int longestWord(String title) {
        return Arrays.stream(title.split(" ")).mapToInt(String::length).max().orElse(0);
    }

    private static long total(int[] width, int columns) {
        return Arrays.stream(width, 0, columns).asLongStream().sum() + (long) GAP.length() * (columns - 1);
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static boolean isNumeric(List<List<String>> rows, int column) {
        return rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isEmpty() || cell.matches("[-+−]?[0-9][0-9,. ]*[%*]*"));
    }

    private static String lines(List<String> row, int[] width, boolean[] right, int shown) {
        List<List<String>> cells = IntStream.range(0, shown)
                .mapToObj(c -> pieces(row.get(c), width[c]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height)
                .mapToObj(line -> line(cells, line, width, right))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<List<String>> cells, int line, int[] width, boolean[] right) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String cell = line < cells.get(c).size() ? cells.get(c).get(line) : "";
            String pad = " ".repeat(width[c] - cell.length());
            text.append(right[c] ? pad + cell : cell + pad).append(c == cells.size() - 1 ? "" : GAP);
        }
        return text.toString().stripTrailing();
    }

    /** A cell in lines of at most that width, broken at words where there are any. */
    private static List<String> pieces(String cell, int width) {
        List<String> pieces = new ArrayList<>();
        String rest = cell;
        while (rest.length() > width) {
            int at = rest.lastIndexOf(' ', width);
            int cut = at > 0 ? at : width;
            pieces.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).strip();
        }
        pieces.add(rest);
        return pieces;
    }
}
