package testudo.telling;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.assessment.Assessment.Buying;
import testudo.ledger.RelatedLine;
import testudo.mobility.Moves;
import testudo.procurement.ForceByYear;
import testudo.procurement.bill.Arrival;
import testudo.procurement.payer.Payment;
import testudo.procurement.question.ProcurementAnswer.Cause;
import testudo.procurement.question.ProcurementAnswer.HeldUp;
import testudo.procurement.question.ProcurementAnswer.Shortfall;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;
import testudo.quantity.Estimate;
import testudo.quantity.Known;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.telling.Statement.Status;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;
import testudo.threat.Raid;

/** When it arrives, and what holds it up. */
final class ArrivesStatements {
    private static final Percent HALF = Percent.of(50);
    private static final int UNSPENT_NAMED = 3;
    private static final Percent ALL = Percent.of(100);

    private final Buying work;
    private final ForceByYear force;
    private final int last;

    private ArrivesStatements(Buying work) {
        this.work = work;
        this.force = work.force();
        this.last = force.question().last().getValue();
    }

    static Section of(Buying work) {
        ArrivesStatements arrives = new ArrivesStatements(work);
        List<Statement> statements = new ArrayList<>(List.of(arrives.all()));
        for (Hold hold : Hold.values()) {
            statements.add(arrives.alone(hold));
        }
        statements.add(arrives.rough());
        arrives.unspent().ifPresent(statements::add);
        return new Section("arrives", Phrase.of("title.arrives"), statements);
    }

    private Statement statement(String id, Phrase phrase) {
        return Statement.of(id, phrase, Trust.LOW)
                .assuming(Assumed.shareOfLines(), Assumed.crewsGrow(), Assumed.outputRises(), Assumed.budgets())
                .from("production")
                .seenIn(
                        Evidence.all(ResultTable.YEARS),
                        Evidence.all(ResultTable.BINDING),
                        Evidence.all(ResultTable.ARRIVAL));
    }

    private Statement all() {
        Optional<Year> half = force.first(HALF);
        Phrase phrase = Phrase.of("arrives.all")
                .named("most", Words.plain(work.largest().times()))
                .with("half", by(half))
                .with("earliest", earliest().map(year -> new Filling.Name(year.toString())))
                .with("all", allBy(force.first(ALL), force.reached().getLast()))
                .choosing("known", half.isPresent())
                .with("share", force.reached().getLast().ofMissing().value())
                .with("holds", new Filling.Listing(holds(), Filling.Join.COMMA))
                .with("mostly", mostly(force).map(Words::hold));
        Statement statement = statement("arrives.all", phrase);
        return half.map(year -> statement.figure(
                        band(year),
                        Phrase.of("unit.yearOfHalf")
                                .named("after", Integer.toString(last + 1))
                                .named("last", Integer.toString(last))))
                .orElse(statement);
    }

    /** No plan is earlier than any one hold alone allows, nor than all of them with parts of a unit bought as well. */
    private Optional<Year> earliest() {
        Optional<Year> latest = Reached.first(force.purchases().atBest(), HALF);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        for (Hold hold : Hold.values()) {
            Optional<Year> alone = force.firstAlone(hold, HALF);
            if (alone.isEmpty()) {
                return Optional.empty();
            }
            latest = latest.filter(year -> !year.isBefore(alone.get())).or(() -> alone);
        }
        return latest;
    }

    /** Money that stays with members, though money holds others up: a budget is one member's, and buys what that member would buy. */
    private Optional<Statement> unspent() {
        List<Payment> payments = Payment.of(work.accounts(), force.purchases(), force.wider());
        SequencedMap<Member, Double> left = new LinkedHashMap<>();
        payments.forEach(row -> row.year()
                .member()
                .ifPresent(member -> left.merge(
                        member,
                        row.budget().billions() - row.year().airDefence().billions(),
                        Double::sum)));
        double budget =
                payments.stream().mapToDouble(row -> row.budget().billions()).sum();
        double all = left.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all <= budget / 10) {
            return Optional.empty();
        }
        List<Member> most = left.entrySet().stream()
                .sorted(Map.Entry.<Member, Double>comparingByValue().reversed())
                .limit(UNSPENT_NAMED)
                .map(Map.Entry::getKey)
                .toList();
        Phrase phrase = Phrase.of("arrives.unspent")
                .with("left", all)
                .with("budget", budget)
                .named("last", Integer.toString(last))
                .listing("whose", most.stream().map(one -> unspent(one, left)).toList());
        return Optional.of(statement("arrives.unspent", phrase)
                .seenIn(Evidence.all(ResultTable.PAYMENTS), Evidence.all(ResultTable.SHORTFALLS)));
    }

    private Phrase unspent(Member member, Map<Member, Double> left) {
        Optional<Cause> cause = force.purchases().shortfalls().stream()
                .filter(one -> one.member().equals(member))
                .max(Comparator.comparingDouble(
                        one -> one.wanted().subtract(one.met()).doubleValue()))
                .map(Shortfall::cause);
        return Phrase.of("unspentOf")
                .named("member", work.question().facts().member(member.code()).name())
                .with("left", Known.at(left, member))
                .with("cause", cause.map(InWords::phrase));
    }

    /** With the money of the richest and the poorest tenth of the drawn futures. */
    private Estimate band(Year half) {
        var drawn = force.arrivalBand(HALF);
        double year = half.getValue();
        double low = drawn.early().map(Year::getValue).orElse((int) year);
        double high = drawn.late().map(Year::getValue).orElse(last + 1);
        return new Estimate(year, Math.min(low, year), Math.max(high, year), year, year, 0);
    }

    private Phrase by(Optional<Year> year) {
        return Phrase.of("by")
                .with("year", year.map(y -> new Filling.Name(y.toString())))
                .named("last", Integer.toString(last));
    }

    private Phrase allBy(Optional<Year> year, Reached end) {
        return Phrase.of("allBy")
                .with("by", by(year))
                .choosing("reached", year.isPresent())
                .with("share", end.ofMissing().value());
    }

    /** What holds purchases up in most years. */
    static Optional<Hold> mostly(ForceByYear force) {
        return heldUp(force).keySet().stream().findFirst();
    }

    /** The dearest kinds of limit with the years in which each is it, that of most years first. */
    private static SequencedMap<Hold, List<Integer>> heldUp(ForceByYear force) {
        Map<Hold, List<Integer>> years = new EnumMap<>(Hold.class);
        for (HeldUp year : force.purchases().heldUp()) {
            year.by()
                    .ifPresent(hold -> years.computeIfAbsent(hold, none -> new ArrayList<>())
                            .add(year.year().getValue()));
        }
        SequencedMap<Hold, List<Integer>> mostFirst = new LinkedHashMap<>();
        years.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().size()))
                .forEach(e -> mostFirst.put(e.getKey(), e.getValue()));
        return mostFirst;
    }

    private List<Filling> holds() {
        return heldUp(force).entrySet().stream()
                .<Filling>map(e -> Phrase.of("holdInYears")
                        .with("hold", Words.hold(e.getKey()))
                        .with("count", e.getValue().size())
                        .named("first", e.getValue().getFirst().toString())
                        .named("last", e.getValue().getLast().toString()))
                .toList();
    }

    private Statement alone(Hold hold) {
        Reached end = force.reachedAlone(hold).getLast();
        Phrase phrase = Phrase.of("arrives.alone")
                .with("hold", Words.hold(hold))
                .with("half", by(force.firstAlone(hold, HALF)))
                .with("all", allBy(force.firstAlone(hold, ALL), end))
                .choosing("known", force.firstAlone(hold, HALF).isPresent())
                .with("share", end.ofMissing().value());
        return statement("arrives." + Words.key(hold), phrase);
    }

    private Statement rough() {
        Arrival arrival = work.bill().arrival();
        Phrase phrase = Phrase.of("arrives.wholeMix")
                .named("most", Words.plain(work.largest().times()))
                .with("half", Words.years(arrival.half()))
                .with("all", Words.years(arrival.all()));
        return statement("arrives.wholeMix", phrase).with(Status.ROUGH);
    }

    /** How soon the travelling reserve is where the raid comes from, and what the related spending saves of that. */
    static final class Moving {
        private Moving() {}

        static Section of(Told.Start told, Moves moves) {
            Raid raid = told.work().question().goalRaids().getFirst();
            Moves.Arrival there =
                    moves.to(moves.facing(raid.sector()), told.work().most());
            List<Statement> statements = List.of(reserve(told, moves, raid, there), related(told, moves));
            return new Section("moves", Phrase.of("title.moves"), statements);
        }

        private static Statement reserve(Told.Start told, Moves moves, Raid raid, Moves.Arrival there) {
            Phrase phrase = Phrase.of("moves.reserve")
                    .named("most", told.most())
                    .with("units", there.fireUnits())
                    .named("region", there.region())
                    .named("sector", raid.sector().name())
                    .with("days", there.days().map(Filling.Amount::new))
                    .with("billions", moves.worksBnEur())
                    .with("related", moves.related().value())
                    .with("saved", there.savedDays());
            Statement statement = Statement.of(phrase, Trust.ASSUMED)
                    .assuming(Assumed.permits(), Assumed.reserve(), Assumed.works())
                    .from("testudo_assumption", "hague_qaz")
                    .seenIn(Evidence.all(ResultTable.MOVES), Evidence.all(ResultTable.RELATED_LINE));
            return there.days()
                    .map(days -> statement.figure(Estimate.of(days), Words.unit("days")))
                    .orElse(statement);
        }

        /** What is known to be counted in the related line, and how much of it is a gap. */
        private static Statement related(Told.Start told, Moves moves) {
            RelatedLine line = told.work().related();
            Phrase phrase = Phrase.of("moves.related")
                    .with("related", moves.related().value())
                    .with("members", line.members().size())
                    .with("stated", line.stated().size())
                    .with("counted", line.counting().size())
                    .with("share", moves.share())
                    .with("budget", moves.budgetBnEur())
                    .with("last", told.plan().to());
            return Statement.of(phrase, Trust.LOW)
                    .figure(Estimate.of(moves.budgetBnEur()), Words.unit("bnEur"))
                    .assuming(Assumed.relatedToday())
                    .from("hague_qaz", "ac_15pc")
                    .seenIn(Evidence.all(ResultTable.RELATED_LINE))
                    .with(Status.ROUGH);
        }
    }
}
