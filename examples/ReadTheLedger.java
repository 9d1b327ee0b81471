import java.nio.file.Path;
import java.time.Year;
import testudo.facts.FactBook;
import testudo.ledger.Ledger;
import testudo.ledger.entry.Pledge;
import testudo.ledger.SpendingPath;

/** Reads the ledger: who meets the core pledge, and what the members spend together. */
final class ReadTheLedger {
    public static void main(String... args) {
        var facts = FactBook.read(Path.of("data"));
        var ledger = Ledger.of(facts);
        var accounts = ledger.accounts(ledger.newest(), SpendingPath.named("linear"));

        for (var year : new Year[] {Year.of(2026), Year.of(2030), Year.of(2035)}) {
            System.out.println(year + ": " + accounts.meeting(Pledge.CORE, year).size() + " members meet "
                    + ledger.level(Pledge.CORE).value() + "% of GDP");
        }
    }
}
