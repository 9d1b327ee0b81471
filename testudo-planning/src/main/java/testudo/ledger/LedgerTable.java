package testudo.ledger;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.Print;
import testudo.ledger.entry.Share;
import testudo.quantity.Percent;

/**
 * The ledger as people read it: one row a member.
 *
 * @param path along which the shares of 2030 and of the pledge's year are taken
 * @param rows in order of the members' codes
 * @param accounts what the paths rest on
 */
public record LedgerTable(Edition edition, Year year, SpendingPath path, List<Row> rows, Accounts accounts) {
    private static final String BASIS = "basis";
    private static final Year MIDWAY = Year.of(2030);

    public LedgerTable {
        rows = List.copyOf(rows);
    }

    /**
     * One member.
     *
     * @param cells by column; a column without a known figure is missing
     */
    public record Row(Map<String, Object> cells) {
        public Row {
            cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    static LedgerTable of(Ledger ledger, Edition edition, Year year, SpendingPath path) {
        Accounts accounts = ledger.accounts(edition, path);
        List<Row> rows = new ArrayList<>();
        for (Entry entry : ledger.spending(edition, year)) {
            rows.add(new Row(cells(ledger, accounts, entry)));
        }
        return new LedgerTable(edition, year, path, rows, accounts);
    }

    private static Map<String, Object> cells(Ledger ledger, Accounts accounts, Entry entry) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("member", entry.member().code());
        cells.put("name", ledger.name(entry.member()));
        put(cells, "share", entry.share().map(share -> Print.hundredths(share.value())));
        cells.put("estimate", entry.estimate() ? "e" : "");
        put(cells, "usdCurrentM", entry.current().map(amount -> Print.millions(amount.money())));
        put(cells, "usd2021M", entry.constant().map(amount -> Print.millions(amount.money())));
        put(cells, "realChange", entry.realChange().map(Print::hundredths));
        put(cells, "equipmentShare", entry.equipmentShare().map(Print::hundredths));
        put(cells, "atLeast", entry.share().map(LedgerTable::reached));
        MemberAccount account = accounts.of(entry.member());
        put(cells, "path2030", share(account, MIDWAY));
        put(cells, "path2035", share(account, account.years().getLast().year()));
        AccountYear last = account.years().getLast();
        cells.put("newMoney2035BnEur", Print.billions(last.newMoney()));
        cells.put("gapToday2035BnEur", Print.billions(last.gapToday()));
        cells.put(BASIS, account.basis());
        cells.put("note", String.join(" ", entry.notes()));
        return cells;
    }

    private static Optional<BigDecimal> share(MemberAccount account, Year year) {
        return account.years().stream()
                .filter(row -> row.year().equals(year))
                .map(row -> Print.hundredths(row.share()))
                .findFirst();
    }

    private static String reached(Share share) {
        return List.of("2", "3.5", "5").stream()
                .filter(threshold -> share.atLeast(Percent.of(Double.parseDouble(threshold))))
                .reduce((_, highest) -> highest)
                .orElse("");
    }

    private static void put(Map<String, Object> cells, String column, Optional<?> value) {
        value.ifPresent(known -> cells.put(column, known));
    }

    /** The columns in order. */
    public static List<String> columns() {
        return List.of(
                "member",
                "name",
                "share",
                "estimate",
                "usdCurrentM",
                "usd2021M",
                "realChange",
                "equipmentShare",
                "atLeast",
                "path2030",
                "path2035",
                "newMoney2035BnEur",
                "gapToday2035BnEur",
                "basis",
                "note");
    }

    /** The rows for a JSON writer, with words for what each path rests on; a figure that is not known is missing. */
    public List<Map<String, Object>> maps(Function<PathBasis, String> words) {
        return rows.stream()
                .map(row -> {
                    Map<String, Object> cells = new LinkedHashMap<>(row.cells());
                    cells.computeIfPresent(BASIS, (column, basis) -> words.apply((PathBasis) basis));
                    return cells;
                })
                .toList();
    }
}
