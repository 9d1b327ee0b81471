package testudo.report.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import testudo.input.InputFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Percent;

/**
 * What moved between two results: the inputs that differ and the figures of the answer that changed.
 *
 * <p>One input that differs is named as the cause of what moved. Where several differ, they are listed and the causes are not parted,
 * since no comparison of two results can do that; a run with one change at a time can.
 *
 * @param inputs what differs among plan fields, files, laid-over rows and settings of the run
 * @param figures items of the answer whose figure or words changed
 * @param tables tables of which rows moved, the largest change first
 * @param sameContent whether answer and tables are the same, row for row
 */
public record Diff(List<Input> inputs, List<Figure> figures, List<Moved> tables, boolean sameContent) {
    /** Cells of a table that are printed; JSON holds all of them. */
    private static final int SHOWN = 5;

    /** Largest file of a result that is read. */
    private static final int MEGABYTES = 64;

    public Diff {
        inputs = List.copyOf(inputs);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /**
     * A table of which rows moved.
     *
     * @param name of the table
     * @param of rows that it has, in the larger of the two
     * @param changed rows of which a cell changed
     * @param added rows that are new
     * @param gone rows that are gone
     * @param cells that changed, the largest change first
     */
    public record Moved(String name, int of, int changed, int added, int gone, List<Cell> cells) {
        public Moved {
            cells = List.copyOf(cells);
        }

        /** Rows that changed, came or went. */
        public int rows() {
            return changed + added + gone;
        }

        Size largest() {
            return cells.isEmpty() ? Size.NONE : cells.getFirst().size();
        }
    }

    /**
     * A cell that changed.
     *
     * @param row its row, by the columns that tell rows apart
     * @param column of the table
     * @param from value in the first result, empty where unknown
     * @param to in the second
     * @param size of the change
     */
    public record Cell(String row, String column, String from, String to, Size size) {}

    /**
     * How large a change is: of numbers the difference as a share of the larger one, of words all of it, of words with other numbers in them the largest
     * difference of these.
     *
     * @param ofLarger in percent
     */
    public record Size(Percent ofLarger) implements Comparable<Size> {
        static final Size NONE = new Size(Percent.of(0));
        private static final Size ALL = new Size(Percent.of(100));
        private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

        static Size of(JsonNode from, JsonNode to) {
            return from.isNumber() && to.isNumber()
                    ? of(from.asDouble(), to.asDouble())
                    : of(from.asText(), to.asText());
        }

        private static Size of(double from, double to) {
            double larger = Math.max(Math.abs(from), Math.abs(to));
            return larger == 0 ? NONE : new Size(Percent.ofFraction(Math.abs(to - from) / larger));
        }

        /** Words are changed as a whole, but a sentence that says other numbers only as far as the one that moved most. */
        private static Size of(String from, String to) {
            if (!NUMBER.matcher(from).find()
                    || !NUMBER.matcher(from)
                            .replaceAll("#")
                            .equals(NUMBER.matcher(to).replaceAll("#"))) {
                return ALL;
            }
            List<Double> before = numbers(from);
            List<Double> after = numbers(to);
            return IntStream.range(0, before.size())
                    .mapToObj(i -> of(before.get(i), after.get(i)))
                    .max(Size::compareTo)
                    .orElse(ALL);
        }

        private static List<Double> numbers(String text) {
            return NUMBER.matcher(text)
                    .results()
                    .map(number -> Double.valueOf(number.group().replace(",", "")))
                    .toList();
        }

        @Override
        public int compareTo(Size other) {
            return Double.compare(ofLarger.value(), other.ofLarger.value());
        }
    }

    /**
     * An input that differs.
     *
     * @param kind plan, file, row or run
     * @param name which
     * @param from its value in the first result, empty where absent
     * @param to its value in the second
     */
    public record Input(String kind, String name, String from, String to) {}

    /**
     * A part of the answer that changed.
     *
     * @param id key of the item
     * @param from figure with band and unit, or the words, in the first result
     * @param to likewise in the second
     * @param change {@code bands apart}, {@code outside the old band}, {@code within the old band}, {@code words}, {@code new} or
     *     {@code gone}
     */
    public record Figure(String id, String from, String to, String change) {}

    /**
     * Compares two result folders.
     *
     * @throws BadInput where a folder holds no result
     */
    public static Diff between(Path first, Path second) throws IOException {
        List<Finding> faults = new ArrayList<>();
        JsonNode oldManifest = read(first, "manifest.json", faults);
        JsonNode newManifest = read(second, "manifest.json", faults);
        JsonNode oldAnswer = read(first, "answer.json", faults);
        JsonNode newAnswer = read(second, "answer.json", faults);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        List<Moved> tables = RowChanges.between(first, second, faults);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        String hash = oldManifest.path("contentHash").asText();
        return new Diff(
                InputChanges.between(oldManifest, newManifest),
                FigureChanges.between(oldAnswer, newAnswer),
                tables,
                !hash.isEmpty() && hash.equals(newManifest.path("contentHash").asText()));
    }

    static JsonNode read(Path folder, String name, List<Finding> faults) throws IOException {
        Path file = folder.resolve(name);
        ObjectMapper json = new ObjectMapper();
        if (!Files.exists(file)) {
            String message = "'" + folder + "' holds no " + name + ", so it is no result.";
            faults.add(new Finding(
                    file.toString(), 0, "result-exists", message, "run ./testudo run --out " + folder + "."));
            return json.createObjectNode();
        }
        try {
            return json.readTree(InputFile.text(file, MEGABYTES));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            faults.add(new Finding(
                    file.toString(),
                    line,
                    "json",
                    "it is not JSON: " + e.getOriginalMessage(),
                    "write the result again with ./testudo run."));
            return json.createObjectNode();
        }
    }

    /** The comparison for people. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(sameContent ? "Answer and tables are the same, row for row.\n" : cause());
        if (!figures.isEmpty()) {
            out.append("\nWhat moved in the answer\n");
            figures.forEach(figure -> out.append("  " + figure.id + ": " + shown(figure.from) + " -> "
                    + shown(figure.to) + "  (" + figure.change + ")\n"));
        } else if (!sameContent) {
            out.append("\nNo figure of the answer moved; the change is in the tables alone.\n");
        }
        tables(out);
        if (!inputs.isEmpty()) {
            out.append("\nInputs that differ\n");
            inputs.forEach(input -> out.append(
                    "  " + input.kind + " " + input.name + ": " + shown(input.from) + " -> " + shown(input.to) + "\n"));
        }
        return out.toString();
    }

    private void tables(StringBuilder out) {
        if (tables.isEmpty()) {
            return;
        }
        int rows = tables.stream().mapToInt(Moved::rows).sum();
        out.append("\nRows that moved: ")
                .append(rows)
                .append(" in ")
                .append(tables.size())
                .append(tables.size() == 1 ? " table\n" : " tables, the largest change first\n");
        for (Moved table : tables) {
            out.append("  " + table.name() + ": " + table.changed() + " changed, " + table.added() + " new, "
                    + table.gone() + " gone, of " + table.of() + "\n");
            table.cells().stream()
                    .limit(SHOWN)
                    .forEach(cell -> out.append("    " + cell.row() + " · " + cell.column() + ": " + shown(cell.from())
                            + " -> " + shown(cell.to()) + "\n"));
            if (table.cells().size() > SHOWN) {
                out.append("    … and " + (table.cells().size() - SHOWN) + " more cells; --json shows them.\n");
            }
        }
    }

    private String cause() {
        List<Input> telling = inputs.stream().filter(this::tellsMore).toList();
        if (telling.isEmpty()) {
            return "The results differ though no recorded input does.\nMaybe they come from two builds of the same version.\n";
        }
        if (telling.size() == 1) {
            return "One input differs and moved what is listed below: " + telling.getFirst().kind + " "
                    + telling.getFirst().name + ".\n";
        }
        return telling.size() + " inputs differ ("
                + telling.stream().map(Input::kind).distinct().collect(Collectors.joining(", "))
                + "), so two results alone cannot part their effects.\nMaybe run again with one change at a time.\n";
    }

    /** Whether an input says more than another one in the list does: a plan's file and its field are one change. */
    private boolean tellsMore(Input input) {
        boolean anyPlan = inputs.stream().anyMatch(other -> other.kind.equals("plan"));
        boolean anyRow = inputs.stream().anyMatch(other -> other.kind.equals("row"));
        return switch (input.kind) {
            case "file" -> {
                boolean plan = input.name.endsWith(".yaml") || input.name.endsWith(".yml");
                boolean laidOver = input.from.isEmpty() || input.to.isEmpty();
                yield !(plan && anyPlan) && !(laidOver && anyRow);
            }
            case "run" ->
                !input.name.equals("command")
                        && !(input.name.equals("populationInTheatre") && inputs.size() > 1)
                        && inputs.stream()
                                .noneMatch(other -> other.kind.equals("plan") && other.name.equals(input.name));
            default -> true;
        };
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : value.matches("[0-9a-f]{64}") ? value.substring(0, 12) + "…" : value;
    }

    /** The comparison as JSON. */
    public ObjectNode json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("sameContent", sameContent);
        ArrayNode changed = root.putArray("inputs");
        inputs.forEach(input -> changed.addObject()
                .put("kind", input.kind)
                .put("name", input.name)
                .put("from", input.from)
                .put("to", input.to));
        ArrayNode moved = root.putArray("figures");
        figures.forEach(figure -> moved.addObject()
                .put("id", figure.id)
                .put("from", figure.from)
                .put("to", figure.to)
                .put("change", figure.change));
        root.put("changedRows", tables.stream().mapToInt(Moved::rows).sum());
        ArrayNode changedTables = root.putArray("tables");
        for (Moved table : tables) {
            ObjectNode one = changedTables
                    .addObject()
                    .put("table", table.name())
                    .put("rows", table.of())
                    .put("changed", table.changed())
                    .put("added", table.added())
                    .put("gone", table.gone());
            ArrayNode cells = one.putArray("cells");
            table.cells()
                    .forEach(cell -> cells.addObject()
                            .put("row", cell.row())
                            .put("column", cell.column())
                            .put("from", cell.from())
                            .put("to", cell.to())
                            .put("changePercent", cell.size().ofLarger().value()));
        }
        return root;
    }
}
