package testudo.cli.know;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.cli.ask.Options;
import testudo.cli.say.JsonOut;
import testudo.ledger.Accounts;
import testudo.ledger.Ledger;
import testudo.ledger.LedgerTable;
import testudo.ledger.SpendingPath;
import testudo.ledger.entry.Edition;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Percent;
import testudo.telling.InWords;

/** What the ledger answers, as fields of an answer in JSON. */
final class LedgerView {
    private static final int LAST_PLANNED = 2060;

    private LedgerView() {}

    /** Members' own plans, and a straight line to the pledge where there is none, as in a plan that says nothing of it. */
    static final String PATH = "announced";

    /** The answer to a question that leaves out what it does not care about. */
    static Map<String, Object> of(
            Ledger ledger,
            Optional<String> edition,
            Optional<Integer> year,
            Optional<Percent> atLeast,
            Optional<String> path) {
        Edition asked = edition.map(ledger::edition).orElseGet(ledger::newest);
        Year asOf = year.map(y -> Year.of(Options.within("--year", y, 1, 9999))).orElseGet(() -> last(ledger, asked));
        SpendingPath along = SpendingPath.named(path.orElse(PATH));
        if (atLeast.isPresent()) {
            return JsonOut.fields(ledger.atLeast(asked, asOf, atLeast.get()).view());
        }
        if (isPlanned(ledger, asked, asOf)) {
            Accounts accounts = PathsOfYear.accounts(ledger, asked, along, asOf);
            return table(asked, asOf, along, accounts, PathsOfYear.rows(ledger, accounts, asOf));
        }
        LedgerTable table = ledger.table(asked, asOf, along);
        return table(asked, asOf, along, table.accounts(), table.maps(InWords::of));
    }

    /** Whether no edition has that year yet. */
    static boolean isPlanned(Ledger ledger, Edition asked, Year asOf) {
        return asOf.isAfter(last(ledger, asked)) && asOf.getValue() <= LAST_PLANNED;
    }

    static Map<String, Object> table(
            Edition edition, Year year, SpendingPath path, Accounts accounts, List<Map<String, Object>> rows) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("edition", edition.name());
        whole.put("year", year.getValue());
        whole.put("path", path.word());
        whole.put("growth", accounts.growthEdition());
        whole.put("priceBasis", accounts.currency() + " at " + accounts.basis());
        whole.put("assumptions", InWords.assumptions(accounts));
        whole.put("members", rows);
        return whole;
    }

    static Year last(Ledger ledger, Edition edition) {
        List<Year> years = ledger.years(edition);
        if (years.isEmpty()) {
            throw new BadInput(new Finding(
                    "--edition",
                    0,
                    "edition-known",
                    "edition '" + edition + "' has no share of GDP of any year",
                    ledger.newest() + "."));
        }
        return years.getLast();
    }
}
