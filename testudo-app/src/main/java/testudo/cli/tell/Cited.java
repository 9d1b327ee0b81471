package testudo.cli.tell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import testudo.facts.FactBook;
import testudo.facts.Source;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;

/** What a key of a source, or the name of a table in its place, stands for. */
final class Cited {
    private Cited() {}

    static Map<String, String> source(FactBook facts, String key) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("key", key);
        Source source = facts.sources().get(key);
        if (source != null) {
            map.put("title", source.title());
            map.put("publisher", source.publisher());
            map.put("date", source.date());
            map.put("url", source.url());
            return map;
        }
        facts.tables().stream()
                .filter(table -> table.name().equals(key))
                .findFirst()
                .ifPresent(table -> map.put("title", words(table)));
        return map;
    }

    /** All sources of a cell that may hold several keys. */
    static List<Map<String, String>> sources(FactBook facts, Stream<String> keys) {
        return keys.flatMap(cell -> Stream.of(cell.split(";")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted()
                .map(key -> source(facts, key))
                .toList();
    }

    private static String words(FactTable table) {
        long sources = table.rows().stream().map(FactRow::source).distinct().count();
        return "our table '" + table.title() + "': " + table.rows().size() + " rows from " + sources
                + " sources, each row with its own";
    }
}
