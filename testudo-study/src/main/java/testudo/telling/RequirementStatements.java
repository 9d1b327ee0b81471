package testudo.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import testudo.calibration.history.CalibratedRow;
import testudo.calibration.mirror.Mirror;
import testudo.plan.Goal;
import testudo.plan.Rounds;
import testudo.proving.Held;
import testudo.quantity.Estimate;
import testudo.requirement.LeastForce;
import testudo.requirement.Limit;
import testudo.requirement.NextEuro;
import testudo.requirement.RequirementAnswer;
import testudo.telling.Statement.Trust;

/** How much is enough. */
final class RequirementStatements {
    private static final int NAMED = 3;

    private final RequirementAnswer answer;
    private final boolean tooHopeful;
    private final boolean rationed;

    RequirementStatements(Told told, RequirementAnswer answer) {
        this.answer = answer;
        rationed = told.plan().rounds() == Rounds.RATIONED;
        this.tooHopeful = answer.goal().terms().stream()
                .anyMatch(term -> told.calibrated()
                        ? doubted(told.work().scores(), term)
                        : doubted(told.work().mirror(), term));
    }

    /** Whether the engine is too hopeful about what a term counts when it is held against the record. */
    private static boolean doubted(Mirror mirror, Goal.Term term) {
        return term instanceof Goal.Leakers leakers
                && mirror.misses().stream()
                        .anyMatch(miss -> miss.threatClass() == leakers.threatClass() && miss.tooHopeful());
    }

    /** The same of the calibrated engine, in half-years that its fit has not seen. */
    private static boolean doubted(List<CalibratedRow> scores, Goal.Term term) {
        return term instanceof Goal.Leakers leakers
                && scores.stream()
                        .filter(row -> row.model().equals(CalibratedRow.CALIBRATED) && row.unseen())
                        .filter(row ->
                                row.threatClass().equals(leakers.threatClass().key()))
                        .anyMatch(row -> !row.inside()
                                && row.mean().value() > row.recorded().value());
    }

    /** The end of the section's first statement. */
    Phrase least() {
        LeastForce least = answer.least();
        return Phrase.of("enough.required")
                .with("multiple", Words.multiple(answer.multiple()))
                .choosing("mix", !least.met() ? "none" : least.toBuy() == 0 ? "held" : "found")
                .with("bought", bought());
    }

    private Phrase bought() {
        SequencedMap<String, Integer> units = new LinkedHashMap<>();
        answer.least().lines().forEach(l -> units.merge(l.name(), l.toBuy(), Integer::sum));
        List<Map.Entry<String, Integer>> types = units.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        List<Phrase> named = new ArrayList<>(types.stream()
                .limit(NAMED)
                .map(e -> Phrase.of("unitsOfType").with("units", e.getValue()).named("type", e.getKey()))
                .toList());
        int rest = types.stream().skip(NAMED).mapToInt(Map.Entry::getValue).sum();
        if (rest > 0) {
            named.add(Phrase.of("unitsOfOtherTypes").with("units", rest));
        }
        answer.least()
                .sensors()
                .forEach(s -> named.add(
                        Phrase.of("unitsOfType").with("units", s.toBuy()).named("type", s.name())));
        return Phrase.of("enough.bought")
                .with("units", answer.least().toBuy())
                .listing("types", named)
                .choosing("rounds", !answer.least().rounds().isEmpty())
                .with("billions", Words.billions(answer.least().cost()));
    }

    List<Statement> all() {
        List<Statement> statements = new ArrayList<>(List.of(force()));
        if (!answer.nextEuro().isEmpty()) {
            statements.add(nextEuro());
        }
        for (Limit limit : answer.limits()) {
            statements.add(limit(1 + answer.limits().indexOf(limit), limit));
        }
        return statements;
    }

    private static Statement statement(String id, Phrase phrase) {
        return Statement.of(id, phrase, Trust.ASSUMED)
                .assuming(Assumed.killPriors())
                .from("uaf_ivaniuk_daily", "prices");
    }

    private Statement limit(int number, Limit limit) {
        Phrase phrase = Phrase.of("enough.notMet")
                .with("term", Words.term(limit.term().term()))
                .with("units", limit.fireUnits())
                .with("why", Words.why(limit));
        return statement("enough.notMet." + number, phrase).seenIn(Evidence.all(ResultTable.MULTIPLES));
    }

    private Statement force() {
        LeastForce least = answer.least();
        List<Phrase> reached =
                least.terms().stream().map(RequirementStatements::reached).toList();
        List<Phrase> underRation = least.rationed().stream()
                .filter(held -> held.term() instanceof Goal.Leakers)
                .map(RequirementStatements::reached)
                .toList();
        Phrase phrase = Phrase.of("enough.least")
                .choosing("met", !least.met() ? "no" : answer.limits().isEmpty() ? "yes" : "others")
                .with("bought", bought())
                .listing("reached", reached)
                .choosing("searched", rationed ? "rationed" : "free")
                .listing("rationed", underRation)
                .choosing("tooHopeful", tooHopeful);
        return statement("enough.least", phrase)
                .figure(Estimate.of(Words.billions(least.cost())), Words.unit("bnEur"))
                .prices(Words.prices(least.cost().basis()))
                .seenIn(Evidence.all(ResultTable.REQUIRED));
    }

    /** The sign of percent stands behind the band here. */
    private static Phrase reached(Held term) {
        Phrase reached = term.term() instanceof Goal.Days
                ? Words.reached(term.term(), term.value())
                : Phrase.of("reached.shareWithBand").with("share", Words.percent(term.value()));
        return Phrase.of("termReached").with("term", Words.term(term.term())).with("reached", reached);
    }

    private Statement nextEuro() {
        NextEuro best = answer.nextEuro().getFirst();
        List<Phrase> others = answer.nextEuro().stream()
                .skip(1)
                .map(next -> Phrase.of("enough.otherEuro")
                        .with("kind", Words.kind(next))
                        .with("closes", closes(next)))
                .toList();
        Phrase phrase = Phrase.of("enough.nextEuro")
                .with("kind", Words.kind(best))
                .with("what", Words.bought(best))
                .with("closes", closes(best))
                .listing("others", others)
                .choosing("tooHopeful", tooHopeful);
        return statement("enough.nextEuro", phrase)
                .figure(closes(best), Words.unit("ofGapForABillion"))
                .prices(Words.prices(best.cost().basis()))
                .seenIn(Evidence.all(ResultTable.NEXT_EURO));
    }

    private static Estimate closes(NextEuro next) {
        return Words.percent(next.gapClosed());
    }
}
