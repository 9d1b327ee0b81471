package testudo.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import testudo.assessment.Assessment;
import testudo.assessment.Assessment.Buying;
import testudo.assessment.Assessment.Funding;
import testudo.assessment.BothRounds;
import testudo.assessment.Enough;
import testudo.assessment.SoFar;
import testudo.assessment.SoFar.Beginning;
import testudo.mobility.Moves;
import testudo.plan.Goal;
import testudo.proving.Held;
import testudo.proving.Judgement;
import testudo.proving.KillEnd;
import testudo.proving.Verdict;
import testudo.quantity.Estimate;
import testudo.quantity.Known;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.RaidResult;
import testudo.requirement.RequirementAnswer;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.telling.Answer.Kind;
import testudo.telling.Answer.Point;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Labelled;
import testudo.telling.Telling.Section;
import testudo.telling.Telling.Sketch;
import testudo.telling.Telling.Tile;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/** The eight statements of the first screen. Their figures are those of the statements behind them. */
final class Tiles {
    static final Optional<Integer> ALL = Optional.of(100);
    private static final int BEST = Trust.values().length - 1;
    private static final int INFLUENCES = 3;
    /** What gets through against what flies: nearly all, most, some. */
    private static final double NEARLY_ALL = 0.9;

    private static final double MOST = 0.5;
    private static final double SOME = 0.1;

    private final Told.Start told;
    private final Beginning work;
    private final List<Statement> statements;

    private Tiles(Told.Start told, List<Statement> statements) {
        this.told = told;
        this.work = told.work();
        this.statements = statements;
    }

    private static List<Statement> all(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.statements().stream())
                .toList();
    }

    /** Those that rest on money alone. */
    static List<Tile> ofMoney(Funding work, List<Section> sections) {
        return ofMoney(work, all(sections));
    }

    private static List<Tile> ofMoney(Funding work, Collection<Statement> all) {
        MoneyTiles money = tiles(work.buying(), all);
        return List.of(money.cost(work.money()), money.whoPays(), money.when());
    }

    /** Those that rest on what is bought alone. */
    static List<Tile> ofBuying(Buying work, List<Section> sections) {
        MoneyTiles money = tiles(work, all(sections));
        return List.of(money.whoPays(), money.when());
    }

    private static MoneyTiles tiles(Buying work, Collection<Statement> all) {
        return new MoneyTiles(work, id -> statement(all, id));
    }

    static List<Tile> of(Told told, List<Section> sections) {
        Tiles tiles = new Tiles(told.start(), all(sections));
        Assessment run = told.work();
        List<Tile> all = new ArrayList<>(List.of(tiles.fiveTimes()));
        all.addAll(ofMoney(run.funding(), sections));
        all.addAll(List.of(
                tiles.moves(run.moves()),
                tiles.enough(run.enough(), Optional.ofNullable(run.sited().get(run.largest())), run.bothRounds()),
                tiles.trust(Optional.of(tiles.flips(run.enough()))),
                tiles.leftOut()));
        return all;
    }

    /** Those whose parts are known. */
    static List<Tile> early(Told.Start told, SoFar soFar) {
        List<Statement> statements =
                new ArrayList<>(all(List.of(BuysStatements.of(told), OpeningStatements.leftOut())));
        soFar.funding()
                .ifPresent(funding -> statements.addAll(all(List.of(
                        CostsStatements.of(funding),
                        PaysStatements.of(funding.buying()),
                        ArrivesStatements.of(funding.buying())))));
        soFar.moves().ifPresent(moves -> statements.addAll(all(List.of(ArrivesStatements.Moving.of(told, moves)))));
        soFar.judged().ifPresent(judged -> {
            statements.addAll(EnoughStatements.first(told, judged.enough(), judged.bothRounds()));
            statements.add(TrustStatements.flip(told, judged.enough()));
        });
        Tiles tiles = new Tiles(told, List.copyOf(statements));
        List<Tile> known = new ArrayList<>(List.of(tiles.fiveTimes()));
        soFar.funding().ifPresent(funding -> known.addAll(ofMoney(funding, statements)));
        soFar.moves().ifPresent(moves -> known.add(tiles.moves(moves)));
        soFar.judged().ifPresent(judged -> {
            known.add(tiles.enough(judged.enough(), Optional.of(judged.sited()), judged.bothRounds()));
            if (soFar.bought().isPresent()) {
                known.add(tiles.trust(within(told, judged.enough()).map(Tiles::flip)));
            }
        });
        known.add(tiles.leftOut());
        return known;
    }

    private Statement statement(String id) {
        return statement(statements, id);
    }

    private static Statement statement(Collection<Statement> all, String id) {
        return all.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the first screen needs the statement " + id));
    }

    /** A tile whose figure is that of a statement. */
    static Tile tile(
            String key,
            Phrase title,
            Phrase figure,
            Statement behind,
            Phrase sentence,
            Sketch picture,
            String... more) {
        return new Tile(
                key,
                title,
                behind.estimate().map(e -> figure.with("figure", filling(e))),
                sentence,
                behind.estimate(),
                behind.unit(),
                picture,
                more(behind, more));
    }

    /** What is exact has no band. */
    private static Filling filling(Estimate estimate) {
        return estimate.low() < estimate.high()
                ? new Filling.Banded(estimate)
                : new Filling.Amount(Span.exactly(estimate.mean()));
    }

    /** A tile without a figure. */
    static Tile worded(String key, Phrase title, Statement behind, Phrase sentence, Sketch picture, String... more) {
        return new Tile(
                key,
                title,
                Optional.empty(),
                sentence,
                Optional.empty(),
                Optional.empty(),
                picture,
                more(behind, more));
    }

    private static List<String> more(Statement behind, String... more) {
        return Stream.concat(
                        Stream.concat(Stream.of(behind.id()), Stream.of(more)),
                        behind.evidence().stream().map(rows -> rows.table().table()))
                .distinct()
                .toList();
    }

    static Labelled item(String label, Span value) {
        return item(Phrase.of("tile.label").choosing("label", label), Optional.of(value), label);
    }

    static Labelled item(Phrase label, Optional<Span> value, String mark) {
        return new Labelled(label, value, mark);
    }

    static Sketch drawn(Kind kind, Optional<Phrase> unit, Optional<Integer> most, List<Labelled> items) {
        return new Sketch(kind, Optional.empty(), unit, most, items, List.of());
    }

    private Tile fiveTimes() {
        Statement behind = statement("buys.fireUnits");
        BuysStatements.Counted counted = BuysStatements.counted(told);
        List<Labelled> parts = List.of(
                item("held", Span.exactly(counted.held())),
                item("signed", Span.exactly(counted.signed())),
                item("lacking", Span.exactly(counted.open())));
        return tile(
                "fiveTimes",
                Phrase.of("tile.fiveTimes.title").named("most", told.most()),
                Phrase.of("tile.fiveTimes.figure"),
                behind,
                Phrase.of("tile.fiveTimes").with("held", counted.held()).with("gaps", counted.gaps()),
                drawn(Kind.PARTS, behind.unit(), Optional.empty(), parts),
                "multiplied",
                "buys.rounds",
                "buys.gaps");
    }

    static Tile figured(Tile tile, Phrase figure, Optional<Estimate> estimate, Optional<Phrase> unit) {
        return new Tile(
                tile.key(),
                tile.title(),
                Optional.of(figure),
                tile.sentence(),
                estimate,
                unit,
                tile.picture(),
                tile.more());
    }

    private Tile moves(Moves moves) {
        Statement behind = statement("moves.reserve");
        Moves.Arrival there =
                moves.to(moves.facing(work.question().goalRaids().getFirst().sector()), work.most());
        Sketch picture = new Sketch(
                Kind.CURVE,
                Optional.of(Words.unit("days")),
                Optional.of(Words.unit("ofTheReserve")),
                ALL,
                List.of(),
                there.byDay().entrySet().stream()
                        .map(day -> new Point(BigDecimal.valueOf(day.getKey()), day.getValue()))
                        .toList());
        return tile(
                "moves",
                Phrase.of("tile.moves.title"),
                Phrase.of("tile.moves.figure"),
                behind,
                Phrase.of("tile.moves")
                        .with("billions", moves.worksBnEur())
                        .with("related", moves.related().value())
                        .with("saved", there.savedDays()),
                picture,
                "moves.related");
    }

    private Tile enough(Enough enough, Optional<SitingAnswer> stands, List<BothRounds> bothRounds) {
        Statement behind = statement("enough.goal");
        Optional<Judgement> judged = told.judged(enough);
        Optional<Held> first = judged.flatMap(Judgement::failsFirst);
        Phrase sentence = Phrase.of("tile.enough")
                .with("verdict", judged.map(judgement -> Words.verdict(judgement.verdict())))
                .with("fails", first.map(held -> failing(held.term())))
                .choosing("rationed", rationed(bothRounds))
                .with("fromAbove", fromAbove(bothRounds));
        List<Labelled> bars = new ArrayList<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            Optional<Percent> people = stands.flatMap(
                    sited -> sited.cover(threatClass, new Cover.By.Any()).people());
            bars.add(item(
                    Words.threats(threatClass),
                    people.map(share -> Span.exactly(share.value())),
                    people.isPresent() ? threatClass.key() : "missing"));
        }
        List<String> more = new ArrayList<>(List.of("enough.rationed", "enough.free"));
        bothRounds.stream()
                .findFirst()
                .flatMap(both -> heaviest(both.raid()))
                .ifPresent(threatClass -> more.add("enough.class." + threatClass.key()));
        more.addAll(List.of("leakage", "cover"));
        Tile tile = worded(
                "enough",
                Phrase.of("tile.enough.title"),
                behind,
                sentence,
                drawn(Kind.BARS, Optional.of(Words.unit("ofPeople")), ALL, bars),
                more.toArray(String[]::new));
        return first.map(held -> figured(
                        tile,
                        reached(held),
                        behind.estimate(),
                        Optional.of(Phrase.of("tile.goal").choosing("of", of(held.term())))))
                .orElse(tile);
    }

    private static Phrase reached(Held held) {
        boolean nights = held.term() instanceof Goal.Days;
        return Phrase.of("tile.enough.figure")
                .choosing("of", of(held.term()))
                .with("figure", nights ? held.value() : Words.percent(held.value()))
                .with(
                        "wanted",
                        nights ? held.wanted().value() : 100 * held.wanted().value());
    }

    private static String of(Goal.Term term) {
        return switch (term) {
            case Goal.Days days -> "nights";
            case Goal.Leakers leakers -> "share";
            case Goal.Cover cover -> cover.ofPeople() ? "people" : "bases";
        };
    }

    private static Phrase failing(Goal.Term term) {
        Phrase phrase = Phrase.of("tile.fails");
        return switch (term) {
            case Goal.Days days -> phrase.choosing("what", "rounds");
            case Goal.Leakers leakers ->
                phrase.choosing("what", leakers.armedOnly() ? "armed" : "all")
                        .with("threats", Words.threats(leakers.threatClass()));
            case Goal.Cover cover ->
                phrase.choosing("what", "cover").with("threats", Words.threats(cover.threatClass()));
        };
    }

    /** How much more gets through with rounds rationed than with every round at hand. */
    private static String rationed(List<BothRounds> bothRounds) {
        return bothRounds.stream()
                .findFirst()
                .map(both -> {
                    double free = through(both, both.free());
                    double rationed = through(both, both.rationed());
                    return rationed <= free * 1.05 ? "same" : rationed < 2 * free ? "more" : "twice";
                })
                .orElse("none");
    }

    private static double through(BothRounds both, RaidResult result) {
        return both.raid().launched().keySet().stream()
                .mapToDouble(
                        threatClass -> BothRounds.through(result, threatClass).mean())
                .sum();
    }

    /** How much comes through of what most flies in the goal's first raid among all that arrives from above. */
    private static Optional<Phrase> fromAbove(List<BothRounds> bothRounds) {
        return bothRounds.stream()
                .findFirst()
                .flatMap(both -> heaviest(both.raid())
                        .map(threatClass -> Phrase.of("tile.fromAbove")
                                .choosing("part", part(both, threatClass))
                                .with("threats", Words.threats(threatClass))));
    }

    private static Optional<ThreatClass> heaviest(Raid raid) {
        return ThreatClass.fromAbove().stream()
                .filter(threatClass -> raid.launched().getOrDefault(threatClass, 0) > 0)
                .max(Comparator.comparing(threatClass -> Known.at(raid.launched(), threatClass)));
    }

    private static String part(BothRounds both, ThreatClass threatClass) {
        double share = BothRounds.through(both.rationed(), threatClass).mean()
                / Known.at(both.raid().launched(), threatClass);
        return share >= NEARLY_ALL ? "nearlyAll" : share >= MOST ? "most" : share >= SOME ? "some" : "few";
    }

    private Tile trust(Optional<Phrase> flips) {
        Statement behind = statement("trust.flip");
        Trust cost = statement("costs.fiveTimes").grade();
        Trust dates = statement("arrives.all").grade();
        Trust leakage = statement("enough.goal").grade();
        Phrase sentence = Phrase.of("tile.trust")
                .choosing("cost", cost.key())
                .choosing("dates", dates.key())
                .choosing("leakage", leakage.key())
                .with(
                        "inputs",
                        told.influences()
                                .filter(found -> !found.names().isEmpty())
                                .map(found -> new Filling.Listing(
                                        Words.names(found.names().stream()
                                                .limit(INFLUENCES)
                                                .toList()),
                                        Filling.Join.AND)))
                .with("flips", flips);
        List<Labelled> bars = List.of(graded("cost", cost), graded("dates", dates), graded("leakage", leakage));
        return worded(
                "trust",
                Phrase.of("tile.trust.title"),
                behind,
                sentence,
                drawn(Kind.BARS, Optional.of(Words.unit("grade")), Optional.of(BEST), bars),
                "trust.backtest",
                "trust.inputs",
                "assumptions",
                "multiples");
    }

    private static Labelled graded(String label, Trust grade) {
        int steps = BEST - grade.ordinal();
        return item(Phrase.of("tile.label").choosing("label", label), Optional.of(Span.exactly(steps)), grade.key());
    }

    /** Where the verdict turns: within the kill probabilities, or at another multiple. */
    private Phrase flips(Enough enough) {
        Optional<BigDecimal> least =
                told.requirement().map(RequirementAnswer::multiple).flatMap(multiple -> multiple.base());
        boolean yes = told.judged(enough)
                .map(judgement -> judgement.verdict() == Verdict.YES)
                .orElse(false);
        String how = within(told, enough)
                .orElse(
                        told.requirement().isEmpty()
                                ? "unasked"
                                : least.isEmpty() ? "nowhere" : yes ? "below" : "from");
        return flip(how).named("multiple", least.map(Words::plain).orElse(""));
    }

    /** That it turns within the kill probabilities, where it does: known before any other multiple is. */
    private static Optional<String> within(Told.Start told, Enough enough) {
        return told.judged(enough)
                .filter(judgement -> judgement.metAt(KillEnd.LOW) != judgement.metAt(KillEnd.HIGH))
                .map(judgement -> "kill");
    }

    private static Phrase flip(String how) {
        return Phrase.of("tile.flips").choosing("how", how);
    }

    private Tile leftOut() {
        Statement behind = statement("leftOut");
        List<Labelled> parts = Stream.of("fighters", "ships", "repair", "strikes", "elsewhere")
                .map(label -> item(Phrase.of("tile.label").choosing("label", label), Optional.<Span>empty(), "missing"))
                .toList();
        return worded(
                "leftOut",
                Phrase.of("tile.leftOut.title"),
                behind,
                Phrase.of("tile.leftOut"),
                drawn(Kind.PARTS, Optional.empty(), Optional.empty(), parts),
                "enough.airAndSea");
    }
}
