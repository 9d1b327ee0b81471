package testudo.cli.know;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.say.CsvOut;
import testudo.cli.say.JsonOut;
import testudo.cli.say.TextTable;
import testudo.facts.FactBook;
import testudo.ledger.AtLeast;
import testudo.ledger.Ledger;
import testudo.ledger.LedgerTable;
import testudo.ledger.SpendingPath;
import testudo.ledger.entry.Edition;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/** {@code testudo ledger}. */
@Command(
        name = "ledger",
        header = {"Who spends what, against which pledge, by which edition.", ""},
        description = {
            "Examples:",
            "  testudo ledger",
            "  testudo ledger --edition NATO-2025-08 --year 2024 --at-least 2",
            ""
        })
final class LedgerCommand implements Callable<Integer> {
    @Option(names = "--edition", description = "Edition of NATO's tables; by default the newest.")
    private String edition = "";

    @Option(names = "--year", description = "Year; by default the last of the edition.")
    private int year;

    @Option(names = "--at-least", paramLabel = "PERCENT", description = "Only members at or above this share of GDP.")
    private double atLeast = Double.NaN;

    @Option(
            names = "--equipment",
            description = "With --at-least: the share of equipment in spending, not of spending in GDP.")
    private boolean equipment;

    @Option(names = "--path", description = "Path to 2035: linear, announced, back-loaded or frozen.")
    private String path = "linear";

    @Option(names = "--without", paramLabel = "CODE", description = "Leave this member out, such as USA.")
    private String without = "";

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Override
    public Integer call() {
        Ledger ledger = Ledger.of(FactBook.read(Home.data(), data));
        Edition asked = edition.isEmpty() ? ledger.newest() : ledger.edition(edition);
        Year asOf = year == 0 ? ledger.years(asked).getLast() : Year.of(year);
        if (Double.isNaN(atLeast)) {
            table(ledger.table(asked, asOf, SpendingPath.named(path)));
        } else {
            atLeast(ledger, asked, asOf);
        }
        return Exit.DONE;
    }

    private void atLeast(Ledger ledger, Edition asked, Year asOf) {
        AtLeast found = equipment
                ? ledger.atLeastOnEquipment(asked, asOf, Percent.of(atLeast))
                : ledger.atLeast(asked, asOf, Percent.of(atLeast));
        AtLeast.View view = (without.isEmpty() ? found : found.without(ledger.member(without))).view();
        if (json) {
            JsonOut.print(view);
        } else if (csv) {
            CsvOut.print(
                    List.of("edition", "year", "member", "share"),
                    view.members().stream()
                            .map(m -> List.of(
                                    view.edition(),
                                    Integer.toString(view.year()),
                                    m.member(),
                                    m.share().toPlainString()))
                            .toList());
        } else {
            TextTable text = new TextTable("member", "name", "share %");
            view.members().forEach(m -> text.add(m.member(), ledger.name(Member.of(m.member())), m.share()));
            System.out.println(text);
            System.out.println(view.count() + " members at or above "
                    + view.threshold().toPlainString() + "% in " + view.year() + ", by edition " + view.edition());
        }
    }

    private void table(LedgerTable table) {
        List<Map<String, Object>> rows = table.maps().stream()
                .filter(row -> !without.equals(row.get("member")))
                .toList();
        if (json) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("edition", table.edition().name());
            whole.put("year", table.year().getValue());
            whole.put("path", table.path().word());
            whole.put("growth", table.accounts().growthEdition());
            whole.put(
                    "priceBasis",
                    table.accounts().currency() + " at " + table.accounts().basis());
            whole.put("assumptions", table.accounts().assumptions());
            whole.put("members", rows);
            JsonOut.print(whole);
            return;
        }
        List<String> columns = LedgerTable.columns();
        List<List<String>> cells = rows.stream().map(row -> cells(columns, row)).toList();
        if (csv) {
            CsvOut.print(columns, cells);
            return;
        }
        List<String> shown = columns.stream()
                .filter(c -> !c.equals("basis") && !c.equals("note"))
                .toList();
        TextTable text = new TextTable(shown);
        rows.forEach(row -> text.add(cells(shown, row)));
        System.out.println(text);
        System.out.println();
        System.out.println("Edition " + table.edition().name() + ", " + table.year() + "; path "
                + table.path().word() + ", growth "
                + table.accounts().growthEdition() + ", money in "
                + table.accounts().currency() + " at "
                + table.accounts().basis()
                + "; e = estimate. --csv and --json carry the basis of each path and notes.");
    }

    private static List<String> cells(List<String> columns, Map<String, Object> row) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            Object value = row.getOrDefault(column, "");
            cells.add(value instanceof java.math.BigDecimal number ? number.toPlainString() : String.valueOf(value));
        }
        return cells;
    }
}
