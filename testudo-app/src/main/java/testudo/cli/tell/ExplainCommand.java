package testudo.cli.tell;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.facts.FactBook;
import testudo.facts.tables.Nearest;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** {@code testudo explain}. */
@Command(
        name = "explain",
        header = {"Trace a number to its facts and sources.", ""},
        description = {
            "Examples (after ./testudo run):",
            "  ./testudo explain out/hague costs.total",
            "  ./testudo explain out/hague members.POL.payPlan",
            "  ./testudo explain out/hague unit DEU-patriot-001",
            "",
            "Without an item: the list of items.",
            ""
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OUT", description = "A result folder, such as out/hague.")
    private Path out = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "ITEM",
            description =
                    "An item of answer.json; a cell of a table as table.key.column; or the id of a fire unit, after the word unit or alone.")
    private List<String> item = List.of();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--all", description = "Every row, not only the first twelve of each table.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON, with every row.")
    private boolean json;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        ResultRead result = ResultRead.of(out);
        if (item.isEmpty()) {
            list(result);
            return Exit.DONE;
        }
        FactBook facts = data.facts();
        List<String> words = words();
        Map<String, Object> explained = words.getFirst().equals("unit")
                ? unit(result, facts, words)
                : item(result, facts, String.join(" ", item).strip());
        if (json) {
            JsonOut.print(Header.of("explain", data.overlays(), out.resolve("manifest.json")), explained);
        } else {
            Screen.tell(ExplainView.text(explained, all));
        }
        return Exit.DONE;
    }

    /** The item in words; the id of a fire unit may stand alone. */
    private List<String> words() {
        List<String> words = List.of(item.getFirst().strip().split("\\s+", 2));
        if (item.size() == 1 && UnitTrace.isUnit(words.getFirst())) {
            return List.of("unit", words.getFirst());
        }
        return item.size() == 1 ? words : item;
    }

    private void list(ResultRead result) {
        if (json) {
            heading.print(
                    () -> Header.of("explain", data.overlays(), out.resolve("manifest.json")),
                    result.items().keySet());
            return;
        }
        TextTable text = new TextTable("item", "what it says");
        result.items().forEach((id, node) -> text.add(id, node.path("sentence").asText()));
        Screen.tell(text);
    }

    private static Map<String, Object> unit(ResultRead result, FactBook facts, List<String> words) {
        if (words.size() < 2) {
            throw refused("unit-named", "'unit' stands without the id of a fire unit", "unit DEU-patriot-001.");
        }
        return UnitTrace.of(facts, result, words.get(1));
    }

    static Map<String, Object> item(ResultRead result, FactBook facts, String id) {
        JsonNode node = result.items().get(id);
        Optional<Map<String, Object>> cell = node == null ? CellTrace.of(result, facts, id) : Optional.empty();
        if (cell.isPresent()) {
            return cell.get();
        }
        if (node == null) {
            throw refused(
                    "item-known",
                    "the result has no item '" + id + "'",
                    Nearest.to(id, result.items().keySet()) + ", or no item for the list.");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("item", id);
        map.put("sentence", node.path("sentence").asText());
        map.put("estimate", node.path("estimate"));
        map.put("unit", node.path("unit").asText());
        map.put("priceBasis", node.path("priceBasis").asText());
        map.put("status", node.path("status").asText());
        map.put("grade", node.path("grade").asText());
        ResultRead.Rows stated = result.table("assumptions");
        List<Map<String, Object>> assumptions = new ArrayList<>();
        for (int i = 0; i < node.path("assumptions").size(); i++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("key", node.path("assumes").path(i).path("key").asText());
            one.put("words", node.path("assumptions").path(i).asText());
            one.put("values", Behind.values(stated, node.path("assumes").path(i)));
            assumptions.add(one);
        }
        map.put("assumptions", assumptions);
        List<Map<String, String>> sources = new ArrayList<>();
        node.path("sources").forEach(key -> sources.add(Cited.source(facts, key.asText())));
        map.put("sources", sources);
        map.put("rows", Behind.of(result, node));
        map.put("command", result.command());
        return map;
    }

    private static BadInput refused(String check, String message, String maybe) {
        return new BadInput(new Finding("ITEM", 0, check, message, maybe));
    }
}
