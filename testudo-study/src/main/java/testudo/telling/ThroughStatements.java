package testudo.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.assessment.Fought;
import testudo.assessment.Variant;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.telling.Statement.Trust;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/** What gets through: by class, from other sectors, and with another United States, air and sea, or a reserve on the way. */
final class ThroughStatements {
    private static final String RECORD = "uaf_ivaniuk_daily";

    private final Told told;
    private final Assessment work;

    ThroughStatements(Told told) {
        this.told = told;
        this.work = told.work();
    }

    /** One for each class. */
    List<Statement> byClass() {
        List<Statement> statements = new ArrayList<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            statements.add(byClass(threatClass));
        }
        return statements;
    }

    /** From other sectors and with other forces. */
    List<Statement> otherwise() {
        List<Statement> statements = new ArrayList<>(worstSectors());
        statements.addAll(variants());
        statements.add(airAndSea());
        reserve().ifPresent(statements::add);
        return statements;
    }

    /** Cover and leakage of one class, today and at the largest multiple, in the raid that flies most of it, from its own sector and the worst. */
    private Statement byClass(ThreatClass threatClass) {
        Phrase phrase = Phrase.of("enough.class")
                .with("threats", Words.threats(threatClass))
                .with("today", held(Force.TODAY, threatClass))
                .named("most", told.most())
                .with("then", held(work.largest(), threatClass))
                .with("worst", worst(threatClass));
        Statement statement = Statement.of("enough.class." + threatClass.key(), phrase, Trust.ASSUMED)
                .assuming(Assumed.killProbabilities(), Assumed.correlation())
                .from(RECORD)
                .seenIn(Evidence.of(ResultTable.LEAKAGE, threatClass));
        Phrase unit = Phrase.of("unit.through").named("most", told.most());
        return heaviest(work.largest(), threatClass)
                .flatMap(f -> all(f, threatClass))
                .map(through -> statement.figure(through, unit))
                .orElse(statement);
    }

    private Phrase held(Force force, ThreatClass threatClass) {
        SitingAnswer sited = work.sited().get(force);
        Optional<Percent> people = sited == null
                ? Optional.empty()
                : sited.cover(threatClass, new Cover.By.Any()).people();
        String cover = sited == null ? "none" : people.isPresent() ? "some" : "noUnit";
        return Phrase.of("enough.classHeld")
                .choosing("cover", cover)
                .with("people", people.map(Percent::value).orElse(0.0))
                .choosing("fought", told.fought(force))
                .with("leak", heaviest(force, threatClass).map(f -> leak(f, threatClass)));
    }

    /** From where most get through at the largest multiple, where that is not the raid's own sector. */
    private Optional<Phrase> worst(ThreatClass threatClass) {
        return heaviest(work.largest(), threatClass)
                .flatMap(own -> told.atMost().stream()
                        .filter(f -> f.raid().name().equals(own.raid().name()))
                        .max(Comparator.comparing((Fought f) -> armed(f, threatClass)))
                        .filter(f -> !f.sector().equals(own.sector())))
                .map(f -> Phrase.of("enough.classWorst")
                        .named("most", told.most())
                        .with("through", armed(f, threatClass))
                        .choosing("armed", threatClass.decoysFlown())
                        .named("sector", f.sector().name()));
    }

    private static Optional<Estimate> all(Fought f, ThreatClass threatClass) {
        return f.result().find(Measure.leakers(threatClass));
    }

    private static Optional<Estimate> armedOnly(Fought f, ThreatClass threatClass) {
        return f.result().find(Measure.armedLeakers(threatClass));
    }

    private static double armed(Fought f, ThreatClass threatClass) {
        return armedOnly(f, threatClass)
                .or(() -> all(f, threatClass))
                .map(Estimate::mean)
                .orElse(0.0);
    }

    private Optional<Fought> heaviest(Force force, ThreatClass threatClass) {
        return work.plain(force).stream()
                .filter(f -> f.fromHome() && f.raid().launched().getOrDefault(threatClass, 0) > 0)
                .filter(f -> f.lanes().inReach(threatClass) > 0)
                .max(Comparator.comparing((Fought f) -> f.raid().launched().getOrDefault(threatClass, 0)));
    }

    private static Phrase leak(Fought f, ThreatClass threatClass) {
        Optional<Filling> armed =
                threatClass.decoysFlown() ? armedOnly(f, threatClass).map(Filling.Banded::new) : Optional.empty();
        return Phrase.of("enough.leak")
                .with("through", all(f, threatClass).map(Filling.Banded::new))
                .with("launched", f.raid().launched().getOrDefault(threatClass, 0))
                .with("armed", armed)
                .named("sector", f.sector().name())
                .named("raid", f.raid().name())
                .choosing("engaged", engaged(f, threatClass));
    }

    private static boolean engaged(Fought f, ThreatClass threatClass) {
        return mean(f, Measure.of(Fate.KILLED, threatClass)) + mean(f, Measure.of(Fate.MISSED, threatClass)) > 0;
    }

    private static double mean(Fought f, Measure measure) {
        return f.result().find(measure).map(Estimate::mean).orElse(0.0);
    }

    private List<Statement> worstSectors() {
        List<Statement> statements = new ArrayList<>();
        for (Raid raid : work.question().raids()) {
            told.atMost().stream()
                    .filter(f -> f.raid().name().equals(raid.name()))
                    .max(Comparator.comparing(Fought::armedThrough))
                    .ifPresent(f -> statements.add(worstSector(raid, f)));
        }
        return statements;
    }

    private Statement worstSector(Raid raid, Fought f) {
        Phrase phrase = Phrase.of("enough.sector")
                .named("raid", raid.title())
                .named("most", told.most())
                .named("sector", f.sector().name())
                .with("armed", f.armedThrough().value());
        return Statement.of("enough.sector." + raid.name(), phrase, Trust.ASSUMED)
                .from(raid.source())
                .seenIn(Evidence.of(ResultTable.LEAKAGE, raid.name()));
    }

    /** Armed drones through at the largest multiple with notional air and sea beside the ground. */
    private Statement airAndSea() {
        Optional<Fought> with = work.fought().stream()
                .filter(f -> f.force().equals(work.largest()) && f.variant().equals(Variant.AIR_AND_SEA))
                .filter(f -> armedOnly(f, ThreatClass.ofDecoys()).isPresent())
                .findFirst();
        Phrase phrase = Phrase.of("enough.airAndSea")
                .with("cells", work.airAndSea().cells().size())
                .with("ships", work.airAndSea().ships().size())
                .named("most", told.most())
                .with(
                        "through",
                        with.flatMap(f -> armedOnly(f, ThreatClass.ofDecoys())).map(Filling.Banded::new))
                .with("raid", with.map(f -> new Filling.Name(f.raid().name())))
                .with(
                        "alone",
                        with.flatMap(this::inPlace)
                                .flatMap(f -> armedOnly(f, ThreatClass.ofDecoys()))
                                .map(Filling.Banded::new));
        return with.flatMap(f -> armedOnly(f, ThreatClass.ofDecoys()))
                .map(through -> Statement.of(phrase, Trust.ASSUMED)
                        .figure(through, Phrase.of("unit.armedDrones").named("most", told.most()))
                        .assuming(Assumed.airAndSea())
                        .from("testudo_assumption")
                        .seenIn(Evidence.all(ResultTable.LEAKAGE)))
                .orElseGet(() -> Statement.none(phrase));
    }

    /** What gets through while the reserve is on the way, in the first of the goal's raids. */
    private Optional<Statement> reserve() {
        List<Fought> moving = new ArrayList<>();
        for (int day : Fought.RESERVE_DAYS) {
            onDay(day).ifPresent(moving::add);
        }
        return onDay(0).map(first -> reserve(first, moving));
    }

    private Optional<Fought> onDay(int day) {
        return work.fought().stream()
                .filter(f -> f.variant().equals(new Variant.ReserveUnderWay(day)))
                .findFirst();
    }

    private Statement reserve(Fought first, List<Fought> moving) {
        Phrase phrase = Phrase.of("enough.reserve")
                .named("most", told.most())
                .named("raid", first.raid().name())
                .with(
                        "days",
                        new Filling.Listing(
                                moving.stream().map(ThroughStatements::day).toList(), Filling.Join.COMMA))
                .with(
                        "inPlace",
                        inPlace(first)
                                .map(f ->
                                        Filling.Amount.exactly(f.armedThrough().value())));
        return Statement.of(phrase, Trust.ASSUMED)
                .assuming(Assumed.permits(), Assumed.mostUsefulFirst())
                .from(first.raid().source())
                .seenIn(Evidence.of(ResultTable.LEAKAGE, first.raid().name()));
    }

    private static Filling day(Fought f) {
        int day = f.variant() instanceof Variant.ReserveUnderWay(int days) ? days : 0;
        return Phrase.of("enough.reserveOnDay")
                .with("armed", f.armedThrough().value())
                .with("day", day);
    }

    /** The same raid from the same sector against the largest multiple, with all of it in place. */
    private Optional<Fought> inPlace(Fought other) {
        return told.atMost().stream()
                .filter(f -> f.raid().equals(other.raid()) && f.sector().equals(other.sector()))
                .findFirst();
    }

    /** With the other states of the United States, and with air and sea. */
    private List<Statement> variants() {
        List<Statement> statements = new ArrayList<>();
        for (Fought f : work.shown()) {
            boolean other = f.unitedStates() != told.plan().unitedStates().state();
            if (f.force().equals(work.largest()) && (other || f.variant().equals(Variant.AIR_AND_SEA))) {
                statements.add(variant(f, other ? f.unitedStates().key() : "airborneWarning"));
            }
        }
        return statements;
    }

    private Statement variant(Fought f, String variant) {
        Phrase phrase = Phrase.of("enough.variant")
                .named("raid", f.raid().title())
                .named("most", told.most())
                .choosing("with", variant)
                .with("armed", f.armedThrough().value())
                .named("sector", f.sector().name());
        return Statement.of("enough.variant." + f.raid().name() + "." + variant, phrase, Trust.ASSUMED)
                .seenIn(Evidence.of(ResultTable.LEAKAGE, f.raid().name()));
    }
}
