package testudo.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import testudo.cli.ask.Home;
import testudo.cli.ask.Shipped;
import testudo.cli.ask.Version;
import testudo.cli.know.KnowCommands;
import testudo.cli.say.JsonOut;
import testudo.cli.tell.TellCommands;
import testudo.facts.FactBook;
import testudo.ledger.Ledger;
import testudo.ledger.claim.Claims;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.report.member.MemberBrief;
import testudo.table.Table;
import testudo.tabulation.RecordTables;
import testudo.telling.InWords;
import testudo.telling.Telling;
import testudo.web.api.Known;

/** What the server answers from the record, as the commands answer it. */
final class Record {
    private static final List<String> COLUMNS = List.of(
            "id",
            "claim",
            "kind",
            "subject",
            "metric",
            "year",
            "edition",
            "threshold",
            "operator",
            "value",
            "tolerance",
            "unit",
            "announced",
            "source",
            "note");

    private static final int REMEMBERED = 500;

    private final Shipped shipped;
    private final Map<Known.LedgerWish, String> ledgers = new ConcurrentHashMap<>();
    private @Nullable Ledger ledger;
    private volatile @Nullable OfPlan tables;

    private Record(Shipped shipped) {
        this.shipped = shipped;
    }

    static Known known(Shipped shipped) {
        Record record = new Record(shipped);
        return new Known(
                record::facts,
                record::ledger,
                () -> JsonOut.text(
                        Claims.read(Home.data().resolve("claims.csv"), record.ledger(), record.facts()).held().stream()
                                .map(InWords::told)
                                .toList()),
                record::claim,
                (result, item) -> JsonOut.text(TellCommands.explained(result, record.facts(), item)),
                record::member);
    }

    /** What facts and a plan alone say of a member; the tables of the plan that was asked last are kept. */
    private ObjectNode member(Path file, String iso) {
        Plan plan = Plan.read(file, facts());
        OfPlan of = tables;
        if (of == null || !of.plan().equals(plan)) {
            of = new OfPlan(plan, RecordTables.of(facts(), ledger(), plan));
            tables = of;
        }
        return MemberBrief.of(of.tables(), Telling.header(plan, Version.text()), iso)
                .json();
    }

    /** A plan's tables of facts. */
    private record OfPlan(Plan plan, List<Table<?>> tables) {}

    private FactBook facts() {
        return shipped.facts();
    }

    private synchronized Ledger ledger() {
        Ledger known = ledger == null ? Ledger.of(facts()) : ledger;
        ledger = known;
        return known;
    }

    /** The facts do not change while the server runs, so an answer is written once. */
    private String ledger(Known.LedgerWish wish) {
        String known = ledgers.get(wish);
        if (known == null) {
            known = KnowCommands.ledger(ledger(), wish.edition(), wish.year(), wish.atLeast(), wish.path());
            if (ledgers.size() < REMEMBERED) {
                ledgers.put(wish, known);
            }
        }
        return known;
    }

    private String claim(Map<String, String> row) {
        Set<String> unknown = new TreeSet<>(row.keySet());
        COLUMNS.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new BadInput(new Finding(
                    "claim", 0, "column-known", "a claim has no column " + unknown, "one of " + COLUMNS + "."));
        }
        try {
            Path folder = Files.createTempDirectory("testudo-claim");
            Path file = folder.resolve("claim.csv");
            try {
                write(file, row);
                return JsonOut.text(
                        InWords.told(Claims.read(file, ledger(), facts()).held().getFirst()));
            } catch (BadInput bad) {
                throw new BadInput(bad.findings().stream()
                        .map(f -> new Finding(
                                "claim",
                                0,
                                f.check(),
                                f.message().replace(file.toString(), "the claim"),
                                f.maybe().replace(file.toString(), "the claim")))
                        .toList());
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Map<String, String> row) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(COLUMNS);
            List<String> cells = new ArrayList<>();
            COLUMNS.forEach(column -> cells.add(row.getOrDefault(column, column.equals("id") ? "typed" : "")));
            csv.writeRecord(cells);
        }
    }
}
