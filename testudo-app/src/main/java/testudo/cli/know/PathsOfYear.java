package testudo.cli.know;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.ledger.AccountYear;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.MemberAccount;
import testudo.ledger.SpendingPath;
import testudo.ledger.entry.Edition;
import testudo.quantity.Figures;
import testudo.quantity.PriceBasis;
import testudo.telling.InWords;

/** A year beyond the last one of an edition: every member's path in it, and what the path is. */
final class PathsOfYear {
    static final List<String> COLUMNS =
            List.of("member", "name", "pathPercent", "pathBnEur", "newMoneyBnEur", "gapBnEur", "basis");
    private static final Year PLEDGED = Year.of(2035);

    private PathsOfYear() {}

    static Accounts accounts(Ledger ledger, Edition edition, SpendingPath path, Year year) {
        Year last = year.isAfter(PLEDGED) ? year : PLEDGED;
        return ledger.accounts(edition, path, PriceBasis.BASE.year(), "EUR", last);
    }

    static List<Map<String, Object>> rows(Ledger ledger, Accounts accounts, Year year) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (MemberAccount account : accounts.members()) {
            AccountYear of = account.year(year);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("member", account.member().code());
            row.put("name", ledger.name(account.member()));
            row.put("pathPercent", Figures.six(of.share().value()));
            row.put("pathBnEur", Figures.six(of.path().billions()));
            row.put("newMoneyBnEur", Figures.six(of.newMoney().billions()));
            row.put("gapBnEur", Figures.six(of.gap().billions()));
            row.put("basis", InWords.of(account.basis()));
            rows.add(row);
        }
        return rows;
    }
}
