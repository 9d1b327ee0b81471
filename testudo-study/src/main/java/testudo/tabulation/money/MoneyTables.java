package testudo.tabulation.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import testudo.assessment.Assessment;
import testudo.assessment.BothRounds;
import testudo.assessment.Force;
import testudo.assessment.Fought;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.ledger.ShellOutput;
import testudo.mobility.Moves;
import testudo.procurement.WiderBill;
import testudo.procurement.payer.BritishYear;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.ProductionLine;
import testudo.proving.cueing.BoughtNet;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.siting.question.SitingAnswer;
import testudo.table.Table;
import testudo.tabulation.bill.BritishRow;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;

/** What the wanted force costs and when it arrives. */
public final class MoneyTables {
    private final Assessment work;
    private final FactBook facts;

    private MoneyTables(Assessment work) {
        this.work = work;
        this.facts = work.question().facts();
    }

    /** The tables of a piece of work. */
    public static List<Table<?>> of(Assessment work) {
        MoneyTables tables = new MoneyTables(work);
        return List.of(
                ReadingRow.SCHEMA.titled(readingsTitle(work)).of(tables.readings()),
                ArrivalRow.SCHEMA.of(tables.arrival()),
                PriceRow.SCHEMA.of(
                        tables.facts.prices().stream().map(PriceRow::new).toList()),
                CostRow.SCHEMA.of(tables.costs()));
    }

    /** Where the money goes. */
    public static Table<FlowRow> flows(Assessment work) {
        return FlowRow.SCHEMA.of(FlowTable.of(work));
    }

    /** The rest of the rearmament, which competes with air defence for the same share of GDP. */
    public static List<Table<?>> beside(Assessment work) {
        WiderBill wider = work.timeline().force().wider();
        return List.of(
                RearmamentRow.SCHEMA.of(wider.other().rows().stream()
                        .filter(row -> takesPart(work, row.by()))
                        .map(RearmamentRow::new)
                        .toList()),
                PathRow.SCHEMA.of(Stream.concat(wider.years().stream(), wider.all().stream())
                        .map(PathRow::new)
                        .toList()),
                BritishRow.SCHEMA.of(
                        BritishYear.of(wider).stream().map(BritishRow::new).toList()),
                ShellRow.SCHEMA.of(shells(work)),
                RelatedRow.SCHEMA.of(
                        work.related().rows().stream().map(RelatedRow::new).toList()),
                MoveRow.SCHEMA.of(moves(work)));
    }

    /** Without the United States its lines are closed and it buys nothing. */
    private static boolean takesPart(Assessment work, String by) {
        return !by.equals(Member.USA.code()) || work.takesPart(Member.USA);
    }

    private static List<MoveRow> moves(Assessment work) {
        Moves moves = work.moves();
        String raided = moves.facing(work.question().goalRaids().getFirst().sector());
        return moves.arrivals().stream()
                .map(arrival -> new MoveRow(moves, arrival, arrival.region().equals(raided)))
                .toList();
    }

    /** Shells of Europe to the last year of the plan of purchases. */
    public static List<ShellRow> shells(Assessment work) {
        return ShellOutput.of(work.ledger(), work.timeline().asked().last()).years().stream()
                .map(year -> new ShellRow(year.year(), year.output(), year.made(), year.stated()))
                .toList();
    }

    private static String readingsTitle(Assessment work) {
        return "What " + Words.more(BigDecimal.valueOf(work.most()))
                + " buys under each reading, beside nothing bought";
    }

    private List<ReadingRow> readings() {
        return work.readings().stream().map(MoneyTables::reading).toList();
    }

    private static ReadingRow reading(Assessment.ReadingRow row) {
        Scalar worst = row.fought().stream()
                .map(Fought::armedThrough)
                .max(Comparator.naturalOrder())
                .orElse(Scalar.ZERO);
        String raids = row.fought().stream()
                .map(f -> f.raid().name() + " from " + f.sector().name())
                .collect(Collectors.joining(", "));
        return new ReadingRow(
                row.reading(),
                row.factor(),
                row.inventory().fireUnits(LayerGroup.AREA),
                row.inventory().fireUnits(),
                row.inventory().rounds(),
                row.bill().buy(),
                row.bill().run(),
                row.band(),
                worst,
                raids);
    }

    private List<ArrivalRow> arrival() {
        return work.bill().arrival().lines().stream()
                .filter(line -> line.missing() > 0)
                .map(line -> new ArrivalRow(line.line(), lineName(line.line()), line.missing(), line.all()))
                .toList();
    }

    /** The systems of a line that are wanted, by their names, and what the line makes of them. */
    private String lineName(ProductionLine line) {
        List<String> names = work.wanted().holdings().stream()
                .map(h -> h.system().id())
                .distinct()
                .filter(line.systems()::contains)
                .map(id -> facts.system(id).name())
                .toList();
        return Words.list(names) + (line.kind() == ProductionLine.Kind.ROUNDS ? ", rounds" : ", fire units");
    }

    private List<CostRow> costs() {
        List<CostRow> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Cost> parts = new ArrayList<>(work.bill().parts().values());
        work.bill().parts().keySet().forEach(part -> names.add(InWords.of(part)));
        names.add("ten years of upkeep");
        parts.add(work.bill().run());
        List<Cost> banded = work.money().fiveTimesBand().parts(parts);
        for (int i = 0; i < names.size(); i++) {
            rows.add(new CostRow(names.get(i), banded.get(i)));
        }
        rows.add(new CostRow("passive protection of the power supply, beside the multiple", passive()));
        rows.add(new CostRow("cueing sensors for small units, beside the multiple", cueing()));
        return rows;
    }

    private Cost cueing() {
        SitingAnswer largest = Objects.requireNonNull(
                work.sited().get(Force.multiple(work.question().most())));
        return BoughtNet.of(work.question().facts(), work.question().plan())
                .cost(largest.laydown())
                .orElse(Cost.nothing(work.bill().total().basis()));
    }

    private Cost passive() {
        Estimate bought = BothRounds.Passive.of(
                        work.question().facts(),
                        work.question().plan(),
                        work.places().population())
                .bought();
        Span millions = Span.of(1000 * bought.low(), 1000 * bought.mean(), 1000 * bought.high());
        return Cost.of(millions, work.bill().total().basis());
    }
}
