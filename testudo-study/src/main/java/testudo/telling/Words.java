package testudo.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import testudo.assessment.Force;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.calibration.mirror.Mirror;
import testudo.facts.FactBook;
import testudo.plan.Goal;
import testudo.procurement.bill.Reading;
import testudo.procurement.bill.RoughBill;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Hold;
import testudo.procurement.supply.Part;
import testudo.procurement.supply.YearRange;
import testudo.proving.Basis;
import testudo.proving.Verdict;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;
import testudo.raid.Fate;
import testudo.requirement.Limit;
import testudo.requirement.Multiple;
import testudo.requirement.NextEuro;
import testudo.requirement.PublicFigure;
import testudo.telling.InWords.FigurePart;
import testudo.threat.ThreatClass;

/** Phrases for what the model calls by types: forces, verdicts, terms of a goal, threat classes, readings, holds. */
public final class Words {
    private Words() {}

    /** A force as a statement begins with it. */
    public static Phrase force(Force force) {
        Phrase phrase = Phrase.of("force");
        return switch (force) {
            case Force.Today today -> phrase.choosing("force", "today");
            case Force.OnOrder onOrder -> phrase.choosing("force", "onOrder");
            case Force.Multiple multiple ->
                phrase.choosing("force", "multiple").named("factor", plain(multiple.factor()));
            case Force.ReadyIn ready -> phrase.choosing("force", "readyIn").with("year", ready.year());
        };
    }

    /** A verdict. */
    public static Phrase verdict(Verdict verdict) {
        return Phrase.of("verdict")
                .choosing(
                        "verdict",
                        switch (verdict) {
                            case YES -> "yes";
                            case NO -> "no";
                            case CANNOT_BE_SAID -> "unsaid";
                        });
    }

    /** Threats of a class, many of them. */
    public static Phrase threats(ThreatClass threatClass) {
        return Phrase.of("threats").choosing("class", threatClass.key());
    }

    /** What a term of a goal asks for. */
    public static Phrase term(Goal.Term term) {
        return switch (term) {
            case Goal.Leakers leakers ->
                Phrase.of("term.leakers")
                        .with("most", leakers.most())
                        .choosing("armed", leakers.armedOnly())
                        .with("threats", threats(leakers.threatClass()))
                        .named("raid", leakers.raid())
                        .named("confidence", exact(leakers.confidence()));
            case Goal.Cover cover ->
                Phrase.of("term.cover")
                        .named("share", exact(cover.share()))
                        .choosing("of", cover.ofPeople() ? "people" : "bases")
                        .choosing("anyLayer", cover.layer().isEmpty())
                        .named("layer", cover.layer().map(layer -> layer.key()).orElse(""))
                        .with("threats", threats(cover.threatClass()));
            case Goal.Days days ->
                Phrase.of("term.days")
                        .with("days", days.days())
                        .named("raid", days.raid())
                        .named("confidence", exact(days.confidence()));
        };
    }

    /** What was reached of a term: a share in percent, or nights. */
    static Phrase reached(Goal.Term term, Estimate value) {
        return term instanceof Goal.Days
                ? Phrase.of("reached.nights").with("nights", value)
                : Phrase.of("reached.share").with("share", percent(value));
    }

    /** What a reading of the multiple holds fixed. */
    public static Phrase holdsFixed(Reading reading, BigDecimal factor) {
        return Phrase.of("holdsFixed")
                .choosing("reading", reading.key())
                .choosing("five", factor.compareTo(BigDecimal.valueOf(5)) == 0)
                .with("before", Reading.REQUIREMENT_BEFORE)
                .with("after", Reading.REQUIREMENT_AFTER);
    }

    /** The least multiple with its range over kill probabilities. */
    public static Phrase multiple(Multiple multiple) {
        return Phrase.of("multiple")
                .choosing("found", multiple.base().isPresent() || multiple.low().isPresent())
                .named("largest", Words.plain(multiple.largestTried()))
                .with("base", factor(multiple.base()))
                .with("low", factor(multiple.low()))
                .with("high", factor(multiple.high()));
    }

    private static Optional<Filling> factor(Optional<BigDecimal> factor) {
        return factor.map(k -> new Filling.Name(Words.plain(k)));
    }

    /** Why a term is not met by anything tried. */
    public static Optional<Phrase> why(Limit limit) {
        return limit.causes().keySet().stream().findFirst().map(Words::through);
    }

    /** Why most of what gets through does. */
    static Phrase through(Fate fate) {
        return Phrase.of("limit").choosing("cause", fate.key());
    }

    /** The unit in which one gains towards a term. */
    public static Phrase gain(Goal.Term term) {
        return Phrase.of("gain")
                .choosing(
                        "of",
                        switch (term) {
                            case Goal.Leakers leakers -> "leakers";
                            case Goal.Cover cover -> "cover";
                            case Goal.Days days -> "nights";
                        });
    }

    /** Where an inventory comes from. */
    public static Phrase basis(Basis basis) {
        return switch (basis) {
            case Basis.InService(LocalDate asOf) -> Phrase.of("basis.inService").named("asOf", asOf.toString());
            case Basis.Ordered ordered -> Phrase.of("basis.ordered");
            case Basis.Multiplied(String reading, BigDecimal factor) ->
                Phrase.of("basis.multiplied").named("reading", reading).named("factor", plain(factor));
            case Basis.Planned planned ->
                Phrase.of("basis.planned")
                        .with("year", planned.year())
                        .named("factor", plain(planned.factor()))
                        .with("gap", planned.gap().value())
                        .with("stoppedBy", stopped(planned.stoppedBy()));
        };
    }

    /** What money would go to. */
    public static Phrase kind(NextEuro next) {
        return Phrase.of("kind")
                .choosing(
                        "kind",
                        switch (next.kind()) {
                            case ROUNDS -> "rounds";
                            case LONG_RANGE -> "longRange";
                            case MEDIUM_RANGE -> "mediumRange";
                            case SHORT_RANGE -> "shortRange";
                            case LOW_COST -> "lowCost";
                            case CUEING -> "cueing";
                            case SENSORS -> "sensors";
                        });
    }

    /** What is bought for it. */
    public static Phrase bought(NextEuro next) {
        return Phrase.of("bought.what")
                .choosing(
                        "kind",
                        switch (next.kind()) {
                            case ROUNDS -> "rounds";
                            case SENSORS -> "sensors";
                            case LONG_RANGE, MEDIUM_RANGE, SHORT_RANGE, LOW_COST, CUEING -> "type";
                        })
                .named("type", next.type().orElse(""));
    }

    /** One part of a public figure set beside ours. */
    static Phrase figure(PublicFigure figure, FigurePart part) {
        Phrase phrase = switch (part) {
            case FIGURE -> Phrase.of("figure.figure");
            case PUBLISHED -> Phrase.of("figure.published");
            case UNIT -> Phrase.of("figure.unit");
            case OURS -> Phrase.of("figure.ours");
            case BASIS -> Phrase.of("figure.basis");
        };
        for (int i = 0; i < figure.published().size(); i++) {
            phrase = phrase.with(
                    i == 0 ? "first" : "second", published(figure.published().get(i)));
        }
        return switch (figure.ours()) {
            case PublicFigure.Growth growth ->
                phrase.choosing("figure", "growth")
                        .with("today", growth.today())
                        .with("multiplied", growth.multiplied());
            case PublicFigure.Units units -> phrase.choosing("figure", "units").with("units", units.fireUnits());
            case PublicFigure.Times times ->
                phrase.choosing("figure", "times").with("multiple", multiple(times.multiple()));
            case PublicFigure.Patriots patriots ->
                phrase.choosing("figure", "patriots")
                        .named("held", Integer.toString(patriots.held()))
                        .with("multiplied", patriots.multiplied())
                        .named("needed", Integer.toString(patriots.needed()));
            case PublicFigure.OfNeed of ->
                phrase.choosing("figure", "ofNeed")
                        .choosing("below", of.below())
                        .named(
                                "share",
                                String.format(
                                        Locale.ROOT,
                                        of.below() ? "%.1f" : "%.0f",
                                        of.share().value()));
        };
    }

    private static Filling published(Optional<BigDecimal> value) {
        return value.<Filling>map(v -> new Filling.Name(v.toPlainString())).orElse(Phrase.of("figure.notStated"));
    }

    /** Whether a class meets anything. */
    static Phrase reach(Reach reach) {
        return Phrase.of("reach")
                .choosing(
                        "reach",
                        switch (reach) {
                            case ENGAGED -> "engaged";
                            case NONE -> "nothing";
                            case NOT_IN_REACH -> "notInReach";
                        });
    }

    /** What fights beside the ground-based units that are in place. */
    static Phrase variant(Variant variant) {
        Phrase phrase = Phrase.of("variant");
        return switch (variant) {
            case Variant.GroundOnly ground -> phrase.choosing("variant", "ground");
            case Variant.WithAirAndSea air -> phrase.choosing("variant", "airAndSea");
            case Variant.ReserveUnderWay way ->
                phrase.choosing("variant", "underWay").named("day", Integer.toString(way.day()));
        };
    }

    /** Where the engine misses the record. */
    public static Phrase miss(Mirror.Miss miss) {
        return Phrase.of("trust.mirror")
                .with("threats", Words.threats(miss.threatClass()))
                .choosing("engine", miss.tooHopeful() ? "hopeful" : "gloomy")
                .with("outside", miss.outside())
                .with("halves", miss.of())
                .named("from", miss.last().from().toString())
                .named("to", miss.last().to().toString())
                .named("mean", whole(miss.last().mean().value()))
                .named("low", whole(miss.last().low().value()))
                .named("high", whole(miss.last().high().value()))
                .named("recorded", whole(miss.last().recorded().value()));
    }

    /** Why a search ended, by its key. */
    static Phrase stopped(String by) {
        return Phrase.of("stopped").choosing("by", by).named("key", by);
    }

    /** A part of a bill. */
    static Phrase part(Part part) {
        return Phrase.of("part").choosing("part", part);
    }

    /** A part of a system that has no price. */
    static Phrase unpriced(RoughBill.Unpriced missing) {
        return Phrase.of("unpriced").named("system", missing.system()).with("part", part(missing.part()));
    }

    static String count(double number) {
        return Long.toString(Math.round(number));
    }

    static String whole(double share) {
        return Long.toString(Math.round(100 * share));
    }

    static Phrase hold(Hold hold) {
        return Phrase.of("hold").choosing("hold", key(hold));
    }

    static String key(Hold hold) {
        return switch (hold) {
            case FACTORIES -> "factories";
            case MONEY -> "money";
            case CREWS -> "crews";
        };
    }

    /** A year with its range. */
    static Phrase years(YearRange range) {
        return Phrase.of("years")
                .with("base", year(range.base()))
                .with("early", year(range.early()))
                .with("late", year(range.late()));
    }

    private static Phrase year(Optional<Year> year) {
        return Phrase.of("yearAtAll").with("year", year.map(y -> new Filling.Name(y.toString())));
    }

    /** A member with a share in percent. */
    static Phrase share(FactBook facts, Member member, double percent) {
        return Phrase.of("memberShare")
                .named("member", facts.member(member.code()).name())
                .with("share", percent);
    }

    static Phrase prices(PriceBasis basis) {
        Optional<Filling> year = basis instanceof PriceBasis.Constant constant
                ? Optional.of(new Filling.Name(constant.year().toString()))
                : Optional.empty();
        return Phrase.of("prices").with("year", year);
    }

    static Phrase unit(String key) {
        return Phrase.of("unit").choosing("unit", key);
    }

    static Span billions(Cost cost) {
        return cost.millionEur().times(0.001);
    }

    /** The same in percent. */
    static Estimate percent(Estimate share) {
        return new Estimate(
                100 * share.mean(),
                100 * share.low(),
                100 * share.high(),
                100 * share.chanceLow(),
                100 * share.chanceHigh(),
                share.trials());
    }

    static List<Filling> names(List<String> names) {
        return names.stream().<Filling>map(Filling.Name::new).toList();
    }

    static String plain(BigDecimal factor) {
        BigDecimal plain = factor.stripTrailingZeros();
        return plain.toPlainString();
    }

    private static String exact(Percent share) {
        return plain(BigDecimal.valueOf(share.value()));
    }
}
