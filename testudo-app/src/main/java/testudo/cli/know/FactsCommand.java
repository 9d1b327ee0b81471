package testudo.cli.know;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.say.CsvOut;
import testudo.cli.say.JsonOut;
import testudo.cli.say.TextTable;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;

/** {@code testudo facts}. */
@Command(
        name = "facts",
        header = {"List facts, sources, grades and gaps.", ""},
        description = {
            "Examples:",
            "  testudo facts inventory --member POL",
            "  testudo facts --force",
            "  testudo facts systems --where system=NASAMS --json",
            ""
        })
final class FactsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE",
            description = "A table of the data package; without one the tables are listed.")
    private String table = "";

    @Option(names = "--member", paramLabel = "CODE", description = "Only rows of this member (three letters).")
    private String member = "";

    @Option(names = "--where", paramLabel = "COLUMN=TEXT", description = "Only rows whose column contains the text.")
    private Map<String, String> where = Map.of();

    @Option(names = "--source", paramLabel = "KEY", description = "Only rows from this source.")
    private String source = "";

    @Option(names = "--unverified", description = "Only rows that were not read again at their source.")
    private boolean unverified;

    @Option(names = "--gaps", description = "Only rows whose value is not known.")
    private boolean gaps;

    @Option(names = "--force", description = "The force table: what is counted, what is set aside, and why.")
    private boolean force;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "With --force: date of the count, by default 2026-06-30.")
    private LocalDate asOf = LocalDate.of(2026, 6, 30);

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Override
    public Integer call() {
        FactBook facts = FactBook.read(Home.data(), data);
        if (force) {
            ForceView.print(facts.force(asOf), member, json, csv);
        } else if (table.isEmpty()) {
            tables(facts);
        } else {
            rows(facts.table(table));
        }
        return Exit.DONE;
    }

    private void tables(FactBook facts) {
        List<String> header = List.of("table", "stage", "rows", "gaps", "title");
        List<List<String>> rows = facts.tables().stream()
                .map(t -> List.of(
                        t.name(),
                        t.stage(),
                        Integer.toString(t.rows().size()),
                        Long.toString(t.rows().stream().filter(r -> isGap(t, r)).count()),
                        t.title()))
                .toList();
        print(header, rows);
    }

    private void rows(FactTable shown) {
        List<String> header =
                Stream.concat(shown.columns().stream(), Stream.of("at")).toList();
        List<List<String>> rows = shown.rows().stream()
                .filter(row -> wanted(shown, row))
                .map(row -> Stream.concat(
                                shown.columns().stream().map(row::text),
                                Stream.of(Home.shown(Path.of(row.file())) + ":" + row.line()))
                        .toList())
                .toList();
        print(header, rows);
        System.err.println(rows.size() + " of " + shown.rows().size() + " rows of " + shown.name());
    }

    private void print(List<String> header, List<List<String>> rows) {
        if (json) {
            JsonOut.print(rows.stream().map(row -> object(header, row)).toList());
        } else if (csv) {
            CsvOut.print(header, rows);
        } else {
            TextTable text = new TextTable(header);
            rows.forEach(text::add);
            System.out.println(text);
        }
    }

    private static Map<String, String> object(List<String> header, List<String> row) {
        Map<String, String> object = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            object.put(header.get(i), row.get(i));
        }
        return object;
    }

    private boolean wanted(FactTable shown, FactRow row) {
        return (member.isEmpty()
                        || Stream.of("member", "iso3", "entity")
                                .anyMatch(c -> row.has(c) && row.text(c).equalsIgnoreCase(member)))
                && (source.isEmpty() || row.source().equals(source))
                && (!unverified || !row.verified())
                && (!gaps || isGap(shown, row))
                && where.entrySet().stream()
                        .allMatch(w -> row.text(w.getKey())
                                .toLowerCase(Locale.ROOT)
                                .contains(w.getValue().toLowerCase(Locale.ROOT)));
    }

    private static boolean isGap(FactTable shown, FactRow row) {
        return shown.primaryFact().map(column -> row.text(column).isEmpty()).orElse(false);
    }
}
