package testudo.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.SoFar.Beginning;
import testudo.defence.Inventory;
import testudo.defence.LayerGroup;
import testudo.defence.SystemType;
import testudo.procurement.bill.RoughBill;
import testudo.quantity.Estimate;
import testudo.quantity.Span;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;

/** From what is held to what is wanted. */
final class BuysStatements {
    static final List<String> SOURCES = List.of("welt_mcr_2024", "trt_rutte_400", "bloomberg_fivefold");

    private final Told.Start told;
    private final Beginning work;
    private final Inventory today;
    private final Inventory wanted;

    private BuysStatements(Told.Start told) {
        this.told = told;
        this.work = told.work();
        this.today = work.planBill().today();
        this.wanted = work.planBill().wanted(work.reading(), work.largest().times());
    }

    static Section of(Told.Start told) {
        BuysStatements buys = new BuysStatements(told);
        List<Statement> statements = new ArrayList<>(List.of(buys.fireUnits(), buys.rounds()));
        buys.beyond().ifPresent(statements::add);
        statements.add(buys.gaps());
        return new Section("buys", Phrase.of("title.buys"), statements);
    }

    private static Evidence[] counted() {
        return new Evidence[] {
            Evidence.all(ResultTable.CLASSES),
            new Evidence(ResultTable.FORCE, new Evidence.Rows.OfTheBase()),
            Evidence.all(ResultTable.SET_ASIDE)
        };
    }

    /**
     * Long- and medium-range fire units of the largest multiple.
     *
     * @param held in service
     * @param signed on order
     * @param open neither
     * @param gaps holdings that are known of and not counted
     */
    record Counted(long held, long signed, long open, int gaps) {}

    static Counted counted(Told.Start told) {
        return new BuysStatements(told).areaUnits();
    }

    private Counted areaUnits() {
        long open = work.bill().missing().stream()
                .filter(line ->
                        area(work.question().facts().system(line.system()).type()))
                .mapToLong(RoughBill.Line::fireUnits)
                .sum();
        return new Counted(
                today.fireUnits(LayerGroup.AREA),
                work.lacking(wanted, BuysStatements::area) - open,
                open,
                work.force().gaps().size());
    }

    private Statement fireUnits() {
        Counted area = areaUnits();
        Phrase phrase = Phrase.of("buys.fireUnits")
                .with("held", area.held())
                .with("wanted", wanted.fireUnits(LayerGroup.AREA))
                .with("missing", area.signed() + area.open())
                .with("onOrder", area.signed())
                .with("open", area.open())
                .with("shortHeld", today.fireUnits(LayerGroup.POINT))
                .with("shortWanted", wanted.fireUnits(LayerGroup.POINT))
                .with("smallHeld", today.fireUnits(LayerGroup.SMALL))
                .with("smallWanted", wanted.fireUnits(LayerGroup.SMALL))
                .with("allHeld", today.fireUnits())
                .with("allWanted", wanted.fireUnits())
                .named("most", told.most())
                .choosing("five", told.most().equals("5"))
                .with("gaps", area.gaps());
        Span range = work.reading().range(work.largest().times()).times(today.fireUnits(LayerGroup.AREA));
        return Statement.of(phrase, Trust.LOW)
                .figure(Estimate.of(around(wanted.fireUnits(LayerGroup.AREA), range)), Words.unit("fireUnits"))
                .assuming(
                        Assumed.mixStays(),
                        Assumed.ordersFirst(),
                        Assumed.rangeOfTheWanted(told.asked(4) && told.asked(5)))
                .from(SOURCES)
                .seenIn(counted());
    }

    private static boolean area(SystemType type) {
        return type.layer().group() == LayerGroup.AREA;
    }

    private Statement rounds() {
        Phrase phrase = Phrase.of("buys.rounds")
                .with("held", today.rounds())
                .with("wanted", wanted.rounds())
                .with("assumed", work.force().membersWithAssumedRounds().size())
                .with("holders", holders());
        return Statement.of(phrase, Trust.ASSUMED)
                .figure(Estimate.exactly(wanted.rounds()), Words.unit("rounds"))
                .assuming(Assumed.roundsHeld())
                .from("inventory")
                .seenIn(counted());
    }

    private long holders() {
        return today.holdings().stream()
                .map(Inventory.Holding::member)
                .distinct()
                .count();
    }

    /** Orders of types that the multiple of today's mix wants fewer of. */
    private Optional<Statement> beyond() {
        long ordered = work.planBill().orders().stream()
                .mapToInt(order -> order.fireUnits())
                .sum();
        long beyond = ordered - work.bill().onOrder();
        return beyond <= 0
                ? Optional.empty()
                : Optional.of(Statement.of(
                                Phrase.of("buys.beyond").with("beyond", beyond).named("most", told.most()),
                                Trust.MEDIUM)
                        .figure(Estimate.exactly(beyond), Words.unit("fireUnits"))
                        .from("inventory")
                        .seenIn(counted()));
    }

    private Statement gaps() {
        return Statement.of(
                        Phrase.of("buys.gaps").with("gaps", work.force().gaps().size()), Trust.MEDIUM)
                .from("inventory")
                .seenIn(Evidence.all(ResultTable.GAPS));
    }

    /** The count itself within the range of what the reading could mean. */
    private static Span around(int count, Span range) {
        return Span.of(Math.min(count, Math.rint(range.low())), count, Math.max(count, Math.rint(range.high())));
    }
}
