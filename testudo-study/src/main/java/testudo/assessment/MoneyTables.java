package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import testudo.assessment.Work.ReadingRow;
import testudo.facts.FactBook;
import testudo.facts.Price;
import testudo.procurement.bill.Arrival;
import testudo.procurement.supply.ProductionLine;
import testudo.quantity.Span;

/** What the wanted force costs and when it arrives. */
final class MoneyTables {
    private final Work work;
    private final FactBook facts;

    private MoneyTables(Work work) {
        this.work = work;
        this.facts = work.question().facts();
    }

    static List<Table> of(Work work) {
        MoneyTables tables = new MoneyTables(work);
        return List.of(tables.readings(), tables.arrival(), tables.prices(), tables.costs());
    }

    private Table readings() {
        TableBuilder table = new TableBuilder("readings", "What +400% buys under each reading, beside nothing bought")
                .text("reading", "what is multiplied")
                .whole("factor", "times", "multiple")
                .text("holdsFixed", "what stays as it is")
                .whole("fireUnits", "fire units", "wanted in all")
                .whole("rounds", "rounds", "wanted in all")
                .number("buyBnEur", "EUR bn at 2025 prices", "to buy what is neither in service nor on order")
                .number("runBnEur", "EUR bn at 2025 prices", "to run it for ten years")
                .number("totalLowBnEur", "EUR bn at 2025 prices", "both, every range at its favourable end")
                .number("totalHighBnEur", "EUR bn at 2025 prices", "both, every range at its unfavourable end")
                .number(
                        "leakersWorst",
                        "threats",
                        "armed threats through in the worst of the goal's raids, each from its own sector, mean")
                .text("note", "the raids and their sectors");
        for (ReadingRow row : work.readings()) {
            double armed = 0;
            List<String> notes = new ArrayList<>();
            for (Fought f : row.fought()) {
                double sum = f.armed();
                armed = Math.max(armed, sum);
                notes.add(f.raid().name() + " from " + f.sector().name());
            }
            table.row(
                    row.reading().key(),
                    row.factor(),
                    row.reading().holdsFixed(),
                    row.inventory().fireUnits(),
                    row.inventory().rounds(),
                    row.bill().buy().millionEur().base() / 1000,
                    row.bill().run().millionEur().base() / 1000,
                    row.bill().total().millionEur().low() / 1000,
                    row.bill().total().millionEur().high() / 1000,
                    armed,
                    String.join(", ", notes));
        }
        return table.build();
    }

    private Table arrival() {
        TableBuilder table = new TableBuilder(
                        "arrival", "When each production line by itself could deliver what is missing, crewed")
                .text("system", "systems that the line serves")
                .text("line", "production line")
                .whole("missing", "fire units or rounds", "wanted and not in service, those on order included")
                .number("outputPerYear", "a year", "stated output of the first year, all customers")
                .number("europeSharePercent", "%", "share open to Europeans")
                .number("leadYears", "years", "from order to first delivery")
                .number("crewYears", "years", "from delivery to a trained crew")
                .text("earliest", "year, base case")
                .text("low", "year, favourable end of every range")
                .text("high", "year, unfavourable end of every range")
                .text("heldUpBy", "factories, by construction of this table");
        for (Arrival.LineArrival line : work.bill().arrival().lines()) {
            if (line.missing() > 0) {
                ProductionLine l = line.line();
                table.row(
                        String.join(" ", l.systems()),
                        lineName(l),
                        line.missing(),
                        l.outputs().getFirst().aYear().base(),
                        l.europeanPercent().base(),
                        l.leadYears().base(),
                        l.trainingYears().base(),
                        Say.year(line.all().base()),
                        Say.year(line.all().early()),
                        Say.year(line.all().late()),
                        "factories");
            }
        }
        return table.build();
    }

    /** The systems of a line that are wanted, by their names, and what the line makes of them. */
    private String lineName(ProductionLine line) {
        List<String> names = work.wanted().holdings().stream()
                .map(h -> h.system().id())
                .distinct()
                .filter(line.systems()::contains)
                .map(id -> facts.system(id).name())
                .toList();
        return Say.list(names) + (line.kind() == ProductionLine.Kind.ROUNDS ? ", rounds" : ", fire units");
    }

    private Table prices() {
        TableBuilder table = new TableBuilder("prices", "Public prices, each once")
                .text("system", "key of the system")
                .text("part", "what the price is of")
                .number("low", "EUR m", "the price")
                .number("base", "EUR m", "the price")
                .number("high", "EUR m", "the price")
                .text("unit", "unit")
                .text("priceBasis", "currency and year")
                .text("source", "key of the source")
                .text("grade", "how well it is known")
                .text("content", "what the price contains");
        for (Price p : facts.prices()) {
            double eur = p.inEuros2025().millions();
            table.row(
                    p.system(),
                    p.part(),
                    eur,
                    eur,
                    eur,
                    "EUR m",
                    p.inEuros2025().basis(),
                    p.source(),
                    p.grade().key(),
                    p.content());
        }
        return table.build();
    }

    private Table costs() {
        TableBuilder table = new TableBuilder(
                        "costs", "What the bill is made of, under the plan's reading at its largest multiple")
                .text("part", "what is paid for")
                .number("low", "EUR bn at 2025 prices", "favourable end of every range")
                .number("base", "EUR bn at 2025 prices", "base case")
                .number("high", "EUR bn at 2025 prices", "unfavourable end of every range")
                .text("unit", "of the three");
        work.bill().parts().forEach((part, cost) -> cost(table, part.words(), cost.millionEur()));
        cost(table, "ten years of upkeep", work.bill().run().millionEur());
        return table.build();
    }

    private static void cost(TableBuilder table, String part, Span millions) {
        table.row(part, millions.low() / 1000, millions.base() / 1000, millions.high() / 1000, "EUR bn at 2025 prices");
    }
}
