package testudo.telling;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import testudo.assessment.Assessment.Buying;
import testudo.procurement.AffordableBill;
import testudo.procurement.AffordableCurve;
import testudo.procurement.Bills;
import testudo.procurement.ForceByYear;
import testudo.procurement.MoneyFan;
import testudo.procurement.question.Reached;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.telling.Answer.Kind;
import testudo.telling.Answer.Point;
import testudo.telling.Telling.Labelled;
import testudo.telling.Telling.Sketch;
import testudo.telling.Telling.Tile;

/** Those statements of the first screen that rest on money alone: what it costs, who pays and when it comes. */
final class MoneyTiles {
    private static final Percent HALF = Percent.of(50);
    private static final int LARGEST = 3;
    private static final int DRAWN = 6;

    private final Buying work;
    private final Function<String, Statement> statement;

    /**
     * Of what a question buys.
     *
     * @param statement by its key
     */
    MoneyTiles(Buying work, Function<String, Statement> statement) {
        this.work = work;
        this.statement = statement;
    }

    Tile cost(Bills money) {
        Statement behind = statement.apply("costs.fiveTimes");
        AffordableCurve curve = money.affordable();
        List<Point> points = curve.at(AffordableCurve.last()).stream()
                .map(point -> new Point(BigDecimal.valueOf(point.share().value()), Words.billions(point.cost())))
                .toList();
        Sketch picture = new Sketch(
                Kind.CURVE,
                Optional.of(Words.unit("ofEquipment")),
                behind.unit(),
                Optional.empty(),
                List.of(Tiles.item(
                        "lacking", Words.billions(money.fiveTimesBand().cost()))),
                points);
        return Tiles.tile(
                "cost",
                Phrase.of("tile.cost.title"),
                Phrase.of("tile.cost.figure"),
                behind,
                Phrase.of("tile.cost")
                        .with("signed", CostsStatements.band(money.signedBand()))
                        .with(
                                "part",
                                curve.planned(AffordableCurve.last())
                                        .ofFiveTimes()
                                        .value()),
                picture,
                "costs.signed",
                "costs.affordable",
                "costs.requirement",
                "affordable");
    }

    Tile whoPays() {
        Statement behind = statement.apply("pays.plan");
        AffordableBill planned = work.force().bill();
        double all = Math.max(1e-9, planned.total().millions());
        long stretched =
                planned.payers().stream().filter(PaysStatements::stretched).count();
        Phrase sentence = Phrase.of("tile.whoPays")
                .with("stretched", stretched)
                .with(
                        "stretchedWithoutUsa",
                        work.bill().payers("gdp", false).stretched().size())
                .choosing("present", work.question().takesPart(Member.USA))
                .listing(
                        "named",
                        planned.payers().stream()
                                .limit(LARGEST)
                                .map(payer -> new Filling.Name(name(payer.member())))
                                .toList());
        List<Labelled> bars = planned.payers().stream()
                .limit(DRAWN)
                .map(payer -> Tiles.item(
                        Phrase.of("tile.name").named("name", name(payer.member())),
                        Optional.of(Span.exactly(100 * payer.total().millions() / all)),
                        "payer"))
                .toList();
        return Tiles.tile(
                "whoPays",
                Phrase.of("tile.whoPays.title"),
                Phrase.of("tile.whoPays.figure"),
                behind.figure(Estimate.exactly(stretched), Words.unit("members")),
                sentence,
                Tiles.drawn(Kind.BARS, Optional.of(Words.unit("ofTheBill")), Optional.empty(), bars),
                "pays.gdp",
                "pays.signed",
                "withoutUnitedStates",
                "payments");
    }

    private String name(Member member) {
        return work.question().facts().member(member.code()).name();
    }

    Tile when() {
        Statement behind = statement.apply("arrives.all");
        ForceByYear force = work.force();
        Year last = force.question().last();
        Sketch picture = new Sketch(
                Kind.YEARS,
                Optional.empty(),
                Optional.of(Words.unit("ofTheLacking")),
                Tiles.ALL,
                List.of(Tiles.item("half", Span.exactly(HALF.value()))),
                force.reached().stream().map(MoneyTiles::point).toList());
        MoneyFan.YearBand band = force.arrivalBand(HALF);
        Phrase figure = Phrase.of("tile.when.figure")
                .with("half", force.first(HALF).map(year -> new Filling.Name(year.toString())))
                .with("last", last)
                .with("early", year(band.early().or(() -> force.first(HALF)), last))
                .with("late", year(band.late(), last));
        Tile tile = Tiles.worded(
                "when",
                Phrase.of("tile.when.title"),
                behind,
                Phrase.of("tile.when")
                        .choosing("known", force.first(HALF).isPresent())
                        .with("mostly", ArrivesStatements.mostly(force).map(Words::hold)),
                picture,
                "years",
                "arrives.factories",
                "arrives.money");
        return Tiles.figured(tile, figure, behind.estimate(), behind.unit());
    }

    private static Point point(Reached reached) {
        return new Point(
                BigDecimal.valueOf(reached.year().getValue()),
                Span.exactly(reached.ofMissing().value()));
    }

    private static Phrase year(Optional<Year> year, Year last) {
        return Phrase.of("tile.year")
                .with("year", year.map(y -> new Filling.Name(y.toString())))
                .with("last", last);
    }
}
