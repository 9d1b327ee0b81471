package testudo.cli.know;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Options;
import testudo.cli.say.CsvOut;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.ledger.Accounts;
import testudo.ledger.AtLeast;
import testudo.ledger.Ledger;
import testudo.ledger.LedgerTable;
import testudo.ledger.SpendingPath;
import testudo.ledger.entry.Edition;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.telling.InWords;

/** {@code testudo ledger}. */
@Command(
        name = "ledger",
        header = {"Who spends what, against which pledge, by which edition.", ""},
        description = {
            "Examples:",
            "  ./testudo ledger",
            "  ./testudo ledger --edition NATO-2025-08 --year 2024 --at-least 2",
            "  ./testudo ledger --year 2034 --path linear",
            ""
        })
final class LedgerCommand implements Callable<Integer> {
    @Option(names = "--edition", description = "Edition of NATO's tables; by default the newest.")
    private @Nullable String edition;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description =
                    "Year; by default the last of the edition. Of a later one the paths, and what each of them is.")
    private @Nullable Integer year;

    @Option(names = "--at-least", paramLabel = "PERCENT", description = "Only members at or above this share of GDP.")
    private @Nullable Double atLeast;

    @Option(
            names = "--equipment",
            description = "With --at-least: the share of equipment in spending, not of spending in GDP.")
    private boolean equipment;

    @Option(names = "--path", description = "Path to 2035: announced (if left out), linear, back-loaded or frozen.")
    private @Nullable String path;

    @Option(names = "--without", paramLabel = "CODE", description = "Leave this member out, such as USA.")
    private @Nullable String without;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Override
    public Integer call() {
        Options.oneOf("--json", json, "--csv", csv);
        if (equipment && atLeast == null) {
            throw Options.unfitting("--equipment", "says of what --at-least is a share", "give --at-least 20 too.");
        }
        if (path != null && atLeast != null) {
            throw Options.unfitting(
                    "--path", "leads to 2035; --at-least looks at one year", "leave one of the two out.");
        }
        Ledger ledger = Ledger.of(data.facts());
        Edition asked = edition == null ? ledger.newest() : ledger.edition(edition);
        Year asOf = year == null ? LedgerView.last(ledger, asked) : Year.of(Options.within("--year", year, 1, 9999));
        Optional<Member> left = Optional.ofNullable(without).map(ledger::member);
        SpendingPath along = SpendingPath.named(path == null ? LedgerView.PATH : path);
        if (atLeast == null && LedgerView.isPlanned(ledger, asked, asOf)) {
            planned(ledger, asked, asOf, along, left);
        } else if (atLeast == null) {
            table(ledger.table(asked, asOf, along), left);
        } else {
            atLeast(ledger, asked, asOf, threshold(atLeast), left);
        }
        return Exit.DONE;
    }

    /** A year that no edition has yet: the paths, and what each of them is. */
    private void planned(Ledger ledger, Edition asked, Year asOf, SpendingPath along, Optional<Member> left) {
        Accounts accounts = PathsOfYear.accounts(ledger, asked, along, asOf);
        List<Map<String, Object>> rows = PathsOfYear.rows(ledger, accounts, asOf).stream()
                .filter(row -> left.isEmpty() || !left.get().code().equals(row.get("member")))
                .toList();
        if (json) {
            JsonOut.print(Header.of("ledger", data.overlays()), LedgerView.table(asked, asOf, along, accounts, rows));
            return;
        }
        List<List<String>> cells =
                rows.stream().map(row -> cells(PathsOfYear.COLUMNS, row)).toList();
        if (csv) {
            CsvOut.print(PathsOfYear.COLUMNS, cells);
            return;
        }
        TextTable text = new TextTable(PathsOfYear.COLUMNS);
        rows.forEach(row -> text.add(shown(PathsOfYear.COLUMNS, row)));
        Screen.tell(text);
        System.out.println();
        Screen.tell("Paths of " + asOf + " from edition " + asked.name() + "; path " + along.word() + ", growth "
                + accounts.growthEdition() + ", money in " + accounts.currency() + " at " + accounts.basis() + ".");
    }

    static Percent threshold(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw Options.refused("--at-least", Double.toString(percent), "a percentage from 0 to 100, such as 2.");
        }
        return Percent.of(percent);
    }

    private void atLeast(Ledger ledger, Edition asked, Year asOf, Percent share, Optional<Member> left) {
        AtLeast found = equipment ? ledger.atLeastOnEquipment(asked, asOf, share) : ledger.atLeast(asked, asOf, share);
        AtLeast.View view = left.map(found::without).orElse(found).view();
        if (json) {
            JsonOut.print(Header.of("ledger", data.overlays()), JsonOut.fields(view));
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
            Screen.tell(text);
            Screen.tell(view.count() + " members at or above "
                    + view.threshold().toPlainString() + "% in " + view.year() + ", by edition " + view.edition());
        }
    }

    private void table(LedgerTable table, Optional<Member> left) {
        List<Map<String, Object>> rows = table.maps(InWords::of).stream()
                .filter(row -> left.isEmpty() || !left.get().code().equals(row.get("member")))
                .toList();
        if (json) {
            JsonOut.print(
                    Header.of("ledger", data.overlays()),
                    LedgerView.table(table.edition(), table.year(), table.path(), table.accounts(), rows));
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
        rows.forEach(row -> text.add(shown(shown, row)));
        Screen.tell(text);
        System.out.println();
        Screen.tell("Edition " + table.edition().name() + ", " + table.year() + "; path "
                + table.path().word() + ", growth "
                + table.accounts().growthEdition() + ", money in "
                + table.accounts().currency() + " at "
                + table.accounts().basis()
                + "; e = estimate. Shares, changes and paths are percent (shares and paths of GDP); usdCurrentM and usd2021M are millions of"
                + " dollars of the year and of 2021, as NATO prints them; BnEur is billions of euros. --csv and --json carry the basis of"
                + " each path and notes.");
    }

    /** For people: three figures. JSON and CSV carry six. */
    private static List<String> shown(List<String> columns, Map<String, Object> row) {
        return columns.stream()
                .map(column -> row.getOrDefault(column, ""))
                .map(value -> value instanceof java.math.BigDecimal number
                        ? Figures.three(number.doubleValue())
                        : String.valueOf(value))
                .toList();
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
