package testudo.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.BothRounds;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.raid.RaidResult;
import testudo.telling.Statement.Trust;
import testudo.threat.ThreatClass;

/** What gets through when rounds must last the nights of the goal, beside what gets through when every round at hand is fired. */
final class RoundsStatements {
    private final Told.Start told;
    private final Optional<BothRounds> first;

    RoundsStatements(Told.Start told, List<BothRounds> bothRounds) {
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
                .figure(damage.millionHours(), Phrase.of("unit.millionHours").named("most", told.most()))
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
