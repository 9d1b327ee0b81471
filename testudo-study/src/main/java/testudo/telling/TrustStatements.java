package testudo.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assessment.Enough;
import testudo.assumed.Weighed;
import testudo.calibration.Backtest;
import testudo.calibration.history.Calibrated;
import testudo.calibration.history.CalibratedRow;
import testudo.calibration.mirror.Mirror;
import testudo.proving.Judgement;
import testudo.proving.KillEnd;
import testudo.telling.Statement.Trust;
import testudo.telling.Telling.Section;
import testudo.threat.ThreatClass;

/** How far to trust it. */
final class TrustStatements {
    private static final String RECORD = "uaf_ivaniuk_daily";

    /** Unknowns that are named. */
    private static final int NAMED = 3;

    private final Told told;
    private final Assessment work;

    private TrustStatements(Told told) {
        this.told = told;
        this.work = told.work();
    }

    static Section of(Told told) {
        TrustStatements trust = new TrustStatements(told);
        List<Statement> statements = new ArrayList<>();
        trust.studied().ifPresent(statements::add);
        statements.add(trust.backtest());
        statements.addAll(told.calibrated() ? trust.calibrated() : trust.misses());
        statements.add(trust.inputs());
        statements.add(flip(told.start(), told.work().enough()));
        return new Section("trust", Phrase.of("title.trust"), statements);
    }

    private Statement backtest() {
        Backtest.Tally tally = work.backtest().oneMonthAhead();
        List<Filling> classes = tally.classes().stream()
                .<Filling>map(c -> Phrase.of("trust.backtestClass")
                        .named("class", c.recordClass())
                        .with("inside", c.inside())
                        .with("of", c.of()))
                .toList();
        Phrase phrase = Phrase.of("trust.backtest")
                .with("of", tally.of())
                .with("inside", tally.inside())
                .with("classes", new Filling.Listing(classes, Filling.Join.COMMA))
                .named("to", work.backtest().until().toString());
        return Statement.of(phrase, Trust.MEDIUM).from(RECORD);
    }

    /** How the engine that fights here does against the record, and where it still misses. */
    private List<Statement> calibrated() {
        List<CalibratedRow> engine = scores(CalibratedRow.CALIBRATED);
        List<CalibratedRow> seen = engine.stream().filter(row -> !row.unseen()).toList();
        List<CalibratedRow> unseen =
                engine.stream().filter(CalibratedRow::unseen).toList();
        Phrase phrase = Phrase.of("trust.calibrated")
                .named("until", Calibrated.UNTIL.toString())
                .with("inside", (int)
                        seen.stream().filter(CalibratedRow::inside).count())
                .with("of", seen.size())
                .with("later", (int)
                        unseen.stream().filter(CalibratedRow::inside).count())
                .with("ofLater", unseen.size())
                .with(
                        "months",
                        unseen.stream().mapToInt(CalibratedRow::monthsInside).sum())
                .with(
                        "ofMonths",
                        unseen.stream().mapToInt(CalibratedRow::months).sum())
                .with("crps", 100 * crps(unseen))
                .with(
                        "alone",
                        100
                                * crps(scores(CalibratedRow.RECORD_ONLY).stream()
                                        .filter(CalibratedRow::unseen)
                                        .toList()));
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(phrase, Trust.LOW)
                .assuming(Assumed.transferred())
                .from(RECORD)
                .seenIn(Evidence.all(ResultTable.LEAKAGE)));
        engine.stream()
                .filter(row -> !row.inside())
                .forEach(row -> statements.add(
                        Statement.of("trust.calibratedMiss." + statements.size(), miss(row), Trust.ASSUMED)
                                .from(RECORD)));
        return statements;
    }

    private static Phrase miss(CalibratedRow row) {
        return Phrase.of("trust.calibratedMiss")
                .with("threats", Words.threats(ThreatClass.ofKey(row.threatClass())))
                .named("from", row.from().toString())
                .named("to", row.to().toString())
                .choosing("engine", row.mean().value() > row.recorded().value() ? "hopeful" : "gloomy")
                .named("mean", Words.whole(row.mean().value()))
                .named("low", Words.whole(row.bandLow().value()))
                .named("high", Words.whole(row.bandHigh().value()))
                .named("recorded", Words.whole(row.recorded().value()));
    }

    private List<CalibratedRow> scores(String model) {
        return work.scores().stream().filter(row -> row.model().equals(model)).toList();
    }

    private static double crps(List<CalibratedRow> rows) {
        return rows.stream().mapToDouble(row -> row.crps().value()).average().orElse(0);
    }

    private List<Statement> misses() {
        List<Statement> statements = new ArrayList<>();
        for (Mirror.Miss miss : work.mirror().misses()) {
            statements.add(Statement.of("trust.mirror." + (1 + statements.size()), Words.miss(miss), Trust.ASSUMED)
                    .assuming(Assumed.mirrorParameters(work.mirror().parameters()))
                    .from(RECORD));
        }
        return statements;
    }

    /** Which unknowns matter most, where the shipped study is of this question and of these facts. */
    private Optional<Statement> studied() {
        return Weighed.of(
                        work.question().data(),
                        work.question().facts(),
                        work.question().plan())
                .filter(found -> found.weights().size() >= NAMED)
                .map(found -> Statement.of(
                                Phrase.of("trust.studied")
                                        .with("unknowns", found.weights().size())
                                        .with(
                                                "names",
                                                new Filling.Listing(
                                                        Words.names(found.foremost().stream()
                                                                .limit(NAMED)
                                                                .toList()),
                                                        Filling.Join.AND))
                                        .with("points", found.rests().points())
                                        .with("trials", found.rests().trials())
                                        .named("engine", found.rests().engine())
                                        .named("version", found.rests().version()),
                                Trust.LOW)
                        .seenIn(Evidence.all(ResultTable.WHAT_MATTERS)));
    }

    private Statement inputs() {
        return Statement.of(
                Phrase.of("trust.inputs")
                        .with("members", work.force().membersWithAssumedRounds().size()),
                Trust.ASSUMED);
    }

    /** Whether the verdict would change within the stated ranges. */
    static Statement flip(Told.Start told, Enough enough) {
        Optional<Judgement> last = told.judged(enough);
        boolean low = last.map(judgement -> judgement.metAt(KillEnd.LOW)).orElse(false);
        boolean high = last.map(judgement -> judgement.metAt(KillEnd.HIGH)).orElse(false);
        Phrase phrase = Phrase.of("trust.flip")
                .choosing("stays", low == high)
                .choosing("met", low)
                .named("most", told.most());
        return Statement.of(phrase, Trust.ASSUMED)
                .assuming(Assumed.killProbabilities())
                .seenIn(Evidence.all(ResultTable.ENOUGH));
    }
}
