package testudo.input;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Shown;

/**
 * A CSV file as rows that know their line: the one reader of every table that the program opens.
 *
 * <p>UTF-8 with or without a byte-order mark, any line ends, cells in quotation marks where they hold a delimiter, space around a cell
 * left out. At most 20 MB, 256 columns, 500,000 rows and 10,000 signs a cell.
 */
public final class CsvInput {
    /** Largest file in megabytes: the largest table shipped has under one. */
    public static final int MEGABYTES = 20;

    private static final int MOST_COLUMNS = 256;
    private static final int MOST_ROWS = 500_000;
    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_FAULTS = 200;
    private static final Pattern STARTED = Pattern.compile("(?:line|started in line) (\\d+)");

    private final Path file;
    private final CsvDialect dialect;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();
    private boolean usable;

    private CsvInput(Path file, CsvDialect dialect) {
        this.file = file;
        this.dialect = dialect;
    }

    /**
     * One row.
     *
     * @param line its first line in the file, from 1
     * @param cells as many as the header has, without the space around them; empty where not known
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws BadInput with every fault of its form
     */
    public static CsvInput read(Path file, CsvDialect dialect) {
        List<Finding> findings = new ArrayList<>();
        Optional<CsvInput> input = read(file, dialect, findings);
        if (input.isEmpty() || !findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return input.get();
    }

    /** Reads as far as a file can be read and adds what is wrong with its form; empty where it has no usable header. */
    public static Optional<CsvInput> read(Path file, CsvDialect dialect, List<Finding> findings) {
        CsvInput input = new CsvInput(file, dialect);
        try {
            input.parse(InputFile.text(file, MEGABYTES));
        } catch (BadInput unreadable) {
            input.findings.addAll(unreadable.findings());
        }
        findings.addAll(input.findings);
        return input.usable ? Optional.of(input) : Optional.empty();
    }

    /** Column names in order. */
    public List<String> header() {
        return header;
    }

    /** The rows below the header. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The cell of that column; empty where the file has no such column. */
    public String text(Row row, String column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cells().get(index);
    }

    private void parse(String text) {
        var builder = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .allowExtraFields(true)
                .allowMissingFields(true);
        dialect.comment()
                .ifPresent(sign -> builder.commentStrategy(CommentStrategy.SKIP).commentCharacter(sign));
        try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(text)) {
            records(reader);
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            Matcher line = STARTED.matcher(messages(broken));
            fault(
                    line.find() ? Integer.parseInt(line.group(1)) : 0,
                    "csv-readable",
                    "it is not readable as CSV: " + rootMessage(broken),
                    "a quotation mark is not closed.");
        }
    }

    private void records(CsvReader<CsvRecord> reader) {
        header = dialect.header();
        int headerLine = 0;
        for (CsvRecord csv : reader) {
            int line = (int) csv.getStartingLineNumber();
            if (header.isEmpty()) {
                header = csv.getFields().stream().map(String::strip).toList();
                headerLine = line;
                if (!headerFits(line)) {
                    return;
                }
            } else if (!row(csv.getFields(), line)) {
                return;
            }
        }
        if (header.isEmpty()) {
            fault(0, "header-present", "it is empty", "start it with a line of column names.");
        } else if (headerLine == 0) {
            headerFits(0);
        }
    }

    private boolean headerFits(int line) {
        if (header.size() == 1 && header.getFirst().contains(";") && dialect.delimiter() == ',') {
            fault(
                    line,
                    "separator",
                    "the columns are parted by semicolons",
                    "save it as CSV with commas, or name the delimiter in the dialect of datapackage.json.");
            return false;
        }
        if (header.size() > MOST_COLUMNS) {
            fault(
                    line,
                    "column-count",
                    "it has " + header.size() + " columns; a table has at most " + MOST_COLUMNS,
                    "leave out what is not a fact.");
            return false;
        }
        for (int index = 0; index < header.size(); index++) {
            String name = header.get(index);
            if (name.isEmpty()) {
                fault(line, "column-named", "column " + (index + 1) + " has no name", "name it, or drop it.");
            } else if (columns.putIfAbsent(name, index) != null) {
                fault(line, "column-once", "column '" + name + "' stands twice", "rename or drop one of them.");
            }
            plain(name, line);
        }
        usable = findings.isEmpty();
        return usable;
    }

    private boolean row(List<String> fields, int line) {
        if (rows.size() == MOST_ROWS) {
            fault(line, "row-count", "it has more than " + MOST_ROWS + " rows", "split it.");
            return false;
        }
        if (fields.size() != header.size()) {
            fault(
                    line,
                    "cell-count",
                    "the row has " + fields.size() + " cells where the header has " + header.size(),
                    "a comma is missing, or a text with commas needs quotation marks.");
        } else {
            List<String> cells = new ArrayList<>(fields.size());
            for (String field : fields) {
                cells.add(cell(field, line));
            }
            rows.add(new Row(line, cells));
        }
        return findings.size() < MOST_FAULTS;
    }

    private String cell(String field, int line) {
        if (field.length() > LONGEST_CELL) {
            fault(
                    line,
                    "cell-length",
                    "a cell has " + field.length() + " signs; at most " + LONGEST_CELL + " are read",
                    "a quotation mark is not closed, or the text belongs elsewhere.");
            return "";
        }
        plain(field, line);
        String text = field.strip();
        return dialect.missing().contains(text) ? "" : text;
    }

    private void plain(String text, int line) {
        if (printable(text)) {
            return;
        }
        text.codePoints()
                .filter(sign -> !Shown.allowed(sign))
                .findFirst()
                .ifPresent(sign -> fault(
                        line,
                        "text-plain",
                        "'" + Shown.line(text, 60) + "' holds a control character",
                        "delete it; it does not show, but it is there."));
    }

    private static boolean printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private void fault(int line, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), line, check, message, maybe));
    }

    private static String messages(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString();
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
