package testudo.cli.know;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.say.CsvOut;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Nearest;

/** {@code testudo facts}. */
@Command(
        name = "facts",
        header = {"List facts, sources, grades and gaps.", ""},
        description = {
            "Examples:",
            "  ./testudo facts inventory --member POL",
            "  ./testudo facts --force",
            "  ./testudo facts systems --where system=NASAMS --json",
            ""
        })
final class FactsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE",
            description = "A table of the data package; without one the tables are listed.")
    private @Nullable String table;

    @Option(names = "--member", paramLabel = "CODE", description = "Only rows of this member (three letters).")
    private @Nullable String member;

    @Option(names = "--where", paramLabel = "COLUMN=TEXT", description = "Only rows whose column contains the text.")
    private Map<String, String> where = Map.of();

    @Option(names = "--source", paramLabel = "KEY", description = "Only rows from this source.")
    private @Nullable String source;

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
    private @Nullable LocalDate asOf;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        refuseUnfitting();
        FactBook facts = data.facts();
        if (member != null
                && facts.members().stream().noneMatch(m -> m.member().code().equalsIgnoreCase(member))) {
            throw Options.refused(
                    "--member",
                    member,
                    Nearest.to(
                                    member,
                                    facts.members().stream()
                                            .map(m -> m.member().code())
                                            .toList())
                            + "; three letters, such as POL.");
        }
        if (force) {
            ForceView.print(
                    facts.force(asOf == null ? LocalDate.of(2026, 6, 30) : asOf),
                    member == null ? "" : member,
                    json,
                    csv,
                    rows -> heading.print(() -> Header.of("facts", data.overlays()), rows));
        } else if (table == null) {
            tables(facts);
        } else {
            rows(facts.table(table));
        }
        return Exit.DONE;
    }

    private void refuseUnfitting() {
        Options.oneOf("--json", json, "--csv", csv);
        boolean rows = !where.isEmpty() || source != null || unverified || gaps;
        if (force && (table != null || rows)) {
            throw Options.unfitting(
                    "--force",
                    "is a table of its own, whole or of one --member",
                    "leave the table and its filters out.");
        }
        if (!force && asOf != null) {
            throw Options.unfitting("--as-of", "is the date of the force table", "give --force too.");
        }
        if (!force && table == null && (rows || member != null)) {
            throw Options.unfitting(
                    member != null
                            ? "--member"
                            : !where.isEmpty()
                                    ? "--where"
                                    : source != null ? "--source" : gaps ? "--gaps" : "--unverified",
                    "chooses rows of a table",
                    "name the table, such as inventory.");
        }
    }

    private void refuseUnfitting(FactTable shown) {
        for (String column : where.keySet()) {
            if (!shown.columns().contains(column)) {
                throw Options.refused(
                        "--where", column, Nearest.to(column, shown.columns()) + "; a column of " + shown.name() + ".");
            }
        }
        if (member != null && Stream.of("member", "iso3", "entity").noneMatch(shown.columns()::contains)) {
            throw Options.unfitting("--member", "chooses by a member and " + shown.name() + " has none", "--where.");
        }
        if (gaps && shown.primaryFact().isEmpty()) {
            throw Options.unfitting("--gaps", "looks for values and " + shown.name() + " has none", "another table.");
        }
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
        refuseUnfitting(shown);
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
            heading.print(
                    () -> Header.of("facts", data.overlays()),
                    rows.stream().map(row -> object(header, row)).toList());
        } else if (csv) {
            CsvOut.print(header, rows);
        } else {
            TextTable text = new TextTable(header);
            rows.forEach(text::add);
            Screen.tell(text);
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
        return (member == null
                        || Stream.of("member", "iso3", "entity")
                                .anyMatch(c -> row.has(c) && row.text(c).equalsIgnoreCase(member)))
                && (source == null || row.source().equals(source))
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
