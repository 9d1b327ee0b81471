package testudo.telling;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.assessment.Assessment;
import testudo.assessment.BothRounds;
import testudo.assessment.Enough;
import testudo.assessment.Force;
import testudo.plan.Goal;
import testudo.proving.Held;
import testudo.proving.Judgement;
import testudo.proving.Verdict;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.raid.RaidResult;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;
import testudo.threat.ThreatClass;

/** Whether it is enough, and what gets through. */
final class EnoughStatements {
    private static final String RECORD = "uaf_ivaniuk_daily";

    private final Told told;
    private final Assessment work;

    private EnoughStatements(Told told) {
        this.told = told;
        this.work = told.work();
    }

    static Section of(Told told) {
        EnoughStatements enough = new EnoughStatements(told);
        List<Statement> statements = new ArrayList<>(List.of(goal(
                told.start(),
                told.work().enough(),
                told.requirement().map(answer -> new RequirementStatements(told, answer).least()))));
        enough.work.enough().beside().ifPresent(beside -> statements.add(enough.beside(beside)));
        told.requirement().ifPresent(answer -> statements.addAll(new RequirementStatements(told, answer).all()));
        statements.addAll(enough.terms());
        ThroughStatements through = new ThroughStatements(told);
        statements.addAll(through.byClass());
        statements.addAll(new Rounds(told.start(), told.work().bothRounds()).all());
        statements.add(enough.onThePlan());
        statements.addAll(through.otherwise());
        return new Section("enough", Phrase.of("title.enough"), statements);
    }

    /** What the verdict on the largest multiple and the goal's raids with rounds free and rationed tell, before everything else is fought. */
    static List<Statement> first(Told.Start told, Enough enough, List<BothRounds> bothRounds) {
        List<Statement> statements = new ArrayList<>(List.of(goal(told, enough, Optional.empty())));
        statements.addAll(new Rounds(told, bothRounds).all());
        return statements;
    }

    private List<Statement> terms() {
        List<Statement> statements = new ArrayList<>();
        work.enough()
                .byForce()
                .forEach((force, judgement) -> judgement
                        .terms()
                        .forEach(held ->
                                statements.add(held(force, 1 + judgement.terms().indexOf(held), held))));
        return statements;
    }

    private static Statement goal(Told.Start told, Enough enough, Optional<Filling> required) {
        List<Filling> verdicts = new ArrayList<>();
        enough.byForce()
                .forEach((force, judgement) -> verdicts.add(Phrase.of("enough.verdict")
                        .with("force", Words.force(force))
                        .with("verdict", Words.verdict(judgement.verdict()))));
        Optional<Held> fails = told.judged(enough).flatMap(Judgement::failsFirst);
        Phrase phrase = Phrase.of("enough.goal")
                .named("goal", InWords.of(told.work().question().goal()))
                .named("most", told.most())
                .with("verdict", told.judged(enough).map(judgement -> Words.verdict(judgement.verdict())))
                .with("verdicts", new Filling.Listing(verdicts, Filling.Join.SPACE))
                .with(
                        "fails",
                        fails.map(held -> Phrase.of("enough.fails")
                                .named("most", told.most())
                                .with("term", Words.term(held.term()))
                                .with("reached", Words.reached(held.term(), held.value()))))
                .with("required", required);
        Statement statement = Statement.of(phrase, Trust.ASSUMED)
                .assuming(Assumed.killPriors())
                .from(RECORD)
                .seenIn(Evidence.all(ResultTable.ENOUGH));
        return fails.map(held -> statement.figure(figure(held), unit(told, held)))
                .orElse(statement);
    }

    /** A goal that asks for more, judged on the same nights. */
    private Statement beside(Enough.Beside beside) {
        List<Filling> verdicts = new ArrayList<>();
        beside.byForce()
                .forEach((force, judgement) -> verdicts.add(Phrase.of("enough.verdict")
                        .with("force", Words.force(force))
                        .with("verdict", Words.verdict(judgement.verdict()))));
        List<Phrase> reached = beside.of(work.largest()).terms().stream()
                .filter(held -> !work.question().goal().terms().contains(held.term()))
                .map(held -> termReached(held.term(), held.value()))
                .toList();
        Phrase phrase = Phrase.of("enough.beside")
                .named("goal", InWords.of(beside.goal()))
                .named("most", told.most())
                .with("verdicts", new Filling.Listing(verdicts, Filling.Join.SPACE))
                .listing("reached", reached);
        return Statement.of(phrase, Trust.ASSUMED)
                .assuming(Assumed.killPriors())
                .from(RECORD)
                .seenIn(Evidence.all(ResultTable.ENOUGH));
    }

    private static Estimate figure(Held held) {
        return held.term() instanceof Goal.Days ? held.value() : Words.percent(held.value());
    }

    private static Phrase unit(Told.Start told, Held held) {
        return Phrase.of("unit.goal")
                .choosing("of", held.term() instanceof Goal.Days ? "nights" : "share")
                .with(
                        "wanted",
                        held.term() instanceof Goal.Days
                                ? held.wanted().value()
                                : 100 * held.wanted().value())
                .named("most", told.most());
    }

    private Statement held(Force force, int number, Held held) {
        Phrase phrase = Phrase.of("enough.held")
                .with("force", Words.force(force))
                .with("term", Words.term(held.term()))
                .with("reached", Words.reached(held.term(), held.value()))
                .with("verdict", Words.verdict(held.verdict()));
        return Statement.of("enough." + force.key() + "." + number, phrase, Trust.ASSUMED)
                .figure(held.value(), Words.unit(held.term() instanceof Goal.Days ? "nights" : "share"))
                .assuming(Assumed.killProbabilities())
                .seenIn(Evidence.all(ResultTable.ENOUGH));
    }

    /** Whether the procurement plan meets the goal in any of its years, and what it reaches in the last. */
    private Statement onThePlan() {
        SequencedMap<Year, Judgement> judged = work.timeline().judged();
        Optional<Filling> from = judged.entrySet().stream()
                .filter(e -> e.getValue().verdict() == Verdict.YES)
                .findFirst()
                .map(Map.Entry::getKey)
                .map(year -> new Filling.Name(year.toString()));
        List<Phrase> reached = judged.lastEntry().getValue().terms().stream()
                .map(held -> termReached(held.term(), held.value()))
                .toList();
        Phrase phrase = Phrase.of("enough.plan")
                .named("most", told.most())
                .with("from", from)
                .with("last", judged.lastEntry().getKey())
                .listing("reached", reached);
        return Statement.of(phrase, Trust.ASSUMED)
                .assuming(Assumed.killPriors())
                .from(RECORD)
                .seenIn(Evidence.all(ResultTable.YEAR_GOAL), Evidence.all(ResultTable.YEAR_LEAKAGE));
    }

    static Phrase termReached(Goal.Term term, Estimate value) {
        return Phrase.of("termReached").with("term", Words.term(term)).with("reached", Words.reached(term, value));
    }

    /** What gets through when rounds must last the nights of the goal, beside what gets through when every round at hand is fired. */
    private static final class Rounds {
        private final Told.Start told;
        private final Optional<BothRounds> first;

        Rounds(Told.Start told, List<BothRounds> bothRounds) {
            this.told = told;
            this.first = bothRounds.stream().findFirst();
        }

        List<Statement> all() {
            Optional<BothRounds> both = first;
            return List.of(
                    both.map(b -> statement(
                                    Phrase.of("enough.rationed").with("nights", b.nights()),
                                    b,
                                    b.rationed(),
                                    b.rationedInside(),
                                    b.usedRationed()))
                            .orElseGet(() -> Statement.none(Phrase.of("enough.notRationed"))),
                    both.map(this::damage).orElseGet(() -> Statement.none(Phrase.of("enough.noDamage"))),
                    both.map(b -> statement(Phrase.of("enough.free"), b, b.free(), b.freeInside(), b.usedFree()))
                            .orElseGet(() -> Statement.none(Phrase.of("enough.notFree"))));
        }

        /** What the hits of the free night do, and what passive protection takes off it. */
        private Statement damage(BothRounds both) {
            BothRounds.Damage damage = both.damage();
            Phrase phrase = Phrase.of("enough.damage")
                    .named("most", told.most())
                    .named("raid", both.raid().name())
                    .with("airBases", damage.airBases())
                    .with("ports", damage.ports())
                    .with("hours", damage.millionHours())
                    .choosing("hardened", damage.hardened().value() > 0)
                    .with("share", damage.hardened().value())
                    .with("bought", damage.bought())
                    .with("without", damage.withoutHardening())
                    .with("all", damage.all())
                    .with("then", damage.allHardened());
            return Statement.of(phrase, Trust.ASSUMED)
                    .figure(
                            damage.millionHours(),
                            Phrase.of("unit.millionHours").named("most", told.most()))
                    .assuming(Assumed.damage())
                    .from("novinite_outage", "kyivpost_shelters", "interfax_shelters", "testudo_assumption")
                    .seenIn(Evidence.of(ResultTable.LEAKAGE, both.raid().name()));
        }

        private Statement statement(Phrase how, BothRounds both, RaidResult result, RaidResult inside, Scalar used) {
            Phrase phrase = how.named("most", told.most())
                    .named("raid", both.raid().name())
                    .listing("through", through(both, result))
                    .with("used", used.value())
                    .with("monthly", both.monthly().value())
                    .with("bands", bands(both, result, inside));
            return Statement.of(phrase, Trust.ASSUMED)
                    .figure(
                            BothRounds.through(result, most(both)),
                            Phrase.of("unit.armed")
                                    .with("threats", Words.threats(most(both)))
                                    .named("most", told.most()))
                    .assuming(Assumed.killProbabilities(), Assumed.shareOfLines(), Assumed.rationsPooled())
                    .from("uaf_ivaniuk_daily", "systems_plan", "lines_plan")
                    .seenIn(Evidence.of(ResultTable.LEAKAGE, both.raid().name()));
        }

        /** The bands that lie within the printed one, where the record taught the engine anything. */
        private Optional<Phrase> bands(BothRounds both, RaidResult result, RaidResult inside) {
            ThreatClass most = most(both);
            Estimate all = BothRounds.through(result, most);
            Estimate stated = BothRounds.through(inside, most);
            return told.calibrated()
                    ? Optional.of(Phrase.of("enough.bands")
                            .with("threats", Words.threats(most))
                            .named("chanceLow", Words.count(all.chanceLow()))
                            .named("chanceHigh", Words.count(all.chanceHigh()))
                            .named("statedLow", Words.count(stated.low()))
                            .named("statedHigh", Words.count(stated.high())))
                    : Optional.empty();
        }

        private static List<Phrase> through(BothRounds both, RaidResult result) {
            return both.raid().launched().entrySet().stream()
                    .map(e -> Phrase.of("enough.roundsClass")
                            .with("through", BothRounds.through(result, e.getKey()))
                            .with("launched", e.getValue())
                            .with("threats", Words.threats(e.getKey()))
                            .choosing("armed", e.getKey().decoysFlown()))
                    .toList();
        }

        /** The class that flies most. */
        private static ThreatClass most(BothRounds both) {
            return both.raid().launched().entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }
}
