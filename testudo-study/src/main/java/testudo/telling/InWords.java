package testudo.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.calibration.Calibration;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.ledger.Accounts;
import testudo.ledger.MemberAccount;
import testudo.ledger.OtherRearmament;
import testudo.ledger.PathBasis;
import testudo.ledger.claim.ClaimResult;
import testudo.mobility.MoveReport;
import testudo.mobility.Origin;
import testudo.mobility.Permit;
import testudo.plan.Goal;
import testudo.procurement.TargetReview;
import testudo.procurement.band.StatedRange;
import testudo.procurement.bill.Reading;
import testudo.procurement.order.Pledged;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.Progress;
import testudo.procurement.supply.Part;
import testudo.proving.Verdict;
import testudo.quantity.Figures;
import testudo.requirement.Limit;
import testudo.requirement.Multiple;
import testudo.requirement.NextEuro;
import testudo.requirement.PublicFigure;
import testudo.siting.cover.Certificate;
import testudo.siting.question.Cover;

/** What the model calls by types, in the shipped words. */
public final class InWords {
    private InWords() {}

    /** What is told of a public figure set beside ours. */
    public enum FigurePart {
        FIGURE,
        PUBLISHED,
        UNIT,
        OURS,
        BASIS
    }

    /** A verdict. */
    public static String of(Verdict verdict) {
        return said(Words.verdict(verdict));
    }

    /** A term of a goal. */
    public static String of(Goal.Term term) {
        return said(Words.term(term));
    }

    /** A goal in its author's words, else term by term. */
    public static String of(Goal goal) {
        if (!goal.words().isEmpty()) {
            return goal.words();
        }
        String terms = goal.terms().stream()
                .map(InWords::of)
                .reduce((before, next) ->
                        said(Phrase.of("goal.more").named("before", before).named("next", next)))
                .orElseThrow();
        return said(Phrase.of("goal.own").named("terms", Character.toUpperCase(terms.charAt(0)) + terms.substring(1)));
    }

    /** A multiple with its range. */
    public static String of(Multiple multiple) {
        return said(Words.multiple(multiple));
    }

    /** What money would go to. */
    public static String kind(NextEuro next) {
        return said(Words.kind(next));
    }

    /** What is bought for it. */
    public static String what(NextEuro next) {
        return said(Words.bought(next));
    }

    /** Why a term is not met. */
    public static String why(Limit limit) {
        return Words.why(limit).map(InWords::said).orElse("");
    }

    /** What a public figure says, what it says it in, what ours is and what ours counts. */
    public static String of(PublicFigure figure, FigurePart part) {
        return said(Words.figure(figure, part));
    }

    /** What a reading of the multiple holds fixed. */
    public static String holdsFixed(Reading reading, BigDecimal factor) {
        return said(Words.holdsFixed(reading, factor));
    }

    /** Whether a class meets anything. */
    public static String of(Reach reach) {
        return said(Words.reach(reach));
    }

    /** What fights beside the ground-based units. */
    public static String of(Variant variant) {
        return said(Words.variant(variant));
    }

    /** What a range is of that moves a bill. */
    public static String of(StatedRange range) {
        return said(Phrase.of("statedRange").choosing("range", range.key()));
    }

    /** What a default was fitted to be. */
    public static String of(Calibration.Fitted fit) {
        return said(Phrase.of("fitted")
                .named("value", fit.value())
                .named("low", fit.low())
                .named("high", fit.high())
                .named("from", fit.from())
                .named("to", fit.to()));
    }

    /** What the path of a member rests on. */
    public static String of(PathBasis basis) {
        return said(Phrase.of("pathBasis").choosing("path", basis.key()));
    }

    /** What the money of the members rests on. */
    public static List<String> assumptions(Accounts accounts) {
        String growth = accounts.growthEdition();
        return List.of(
                said(Phrase.of("accounts.products")
                        .choosing("own", accounts.ownProducts())
                        .named("edition", accounts.edition().toString())
                        .named("growth", growth)),
                said(Phrase.of("accounts.growth").named("growth", growth)),
                said(Phrase.of("accounts.rates")
                        .named("growth", growth)
                        .named("year", accounts.ratesOf().toString())));
    }

    /** What is not public or not as recorded of a member's account: a path that starts late, and the doubts about its figures. */
    public static String notes(Accounts accounts, MemberAccount account) {
        List<String> notes = new ArrayList<>();
        if (account.startsEarlier()) {
            notes.add(said(Phrase.of("accounts.startsEarlier")
                    .named("edition", accounts.edition().toString())
                    .with("year", account.years().getFirst().year())
                    .with("start", account.today().year())));
        }
        notes.addAll(account.notes());
        return String.join(" ", notes);
    }

    /** Why a plan of the rest of the rearmament has no price. */
    public static String noPrice(OtherRearmament.Row row) {
        return said(Phrase.of("noPrice").named("what", row.what()));
    }

    /** A claim with words for a record that has nothing to hold it against. */
    public static ClaimResult told(ClaimResult claim) {
        return claim.recorded().isEmpty() ? claim.recorded(said(Phrase.of("claim.noRecord"))) : claim;
    }

    /** Why something is missing at the end of a plan of purchases. */
    public static String of(ProcurementAnswer.Cause cause) {
        return said(phrase(cause));
    }

    static Phrase phrase(ProcurementAnswer.Cause cause) {
        return Phrase.of("cause").choosing("cause", cause);
    }

    /** Which of the three bills, or the public requirement. */
    public static String bill(String key) {
        return said(Phrase.of("billOf").choosing("bill", key));
    }

    /** What one more of a limit would buy. */
    public static String of(ProcurementAnswer.Binding binding) {
        return binding(binding, Figures.nine(binding.dual().value()).toPlainString());
    }

    /** The same for a reader, in three figures. */
    public static String shown(ProcurementAnswer.Binding binding) {
        return binding(binding, Figures.three(binding.dual().value()));
    }

    private static String binding(ProcurementAnswer.Binding binding, String worth) {
        return said(Phrase.of("binding")
                .choosing("limit", binding.limit())
                .named("of", binding.of())
                .with("year", binding.year())
                .named("worth", worth));
    }

    /** What had been done of a search for purchases. */
    public static String stage(Progress progress) {
        String stage = progress.stage();
        boolean round = stage.startsWith(Progress.ROUND) && !stage.equals(Progress.ROUNDED_DOWN);
        return said(Phrase.of("purchaseStage")
                .choosing("stage", round ? Progress.ROUND : stage)
                .named("number", round ? stage.substring(Progress.ROUND.length()) : ""));
    }

    /** How a member stands beside its target. */
    public static String of(TargetReview.Verdict verdict) {
        return said(Phrase.of("review").choosing("verdict", verdict));
    }

    /** How a signed contract stands. */
    public static String of(Pledged pledged) {
        Phrase phrase = Phrase.of("pledged");
        if (!pledged.isCounted()) {
            return said(phrase.choosing("state", "uncounted"));
        }
        if (pledged.isDelivered()) {
            return said(phrase.choosing("state", "delivered"));
        }
        return said(pledged.state()
                .map(state -> phrase.choosing("state", state))
                .orElse(phrase.choosing("state", "closed")));
    }

    /** What is counted of a contract. */
    public static String of(Pledged.Unit unit) {
        return said(Phrase.of("pledgedUnit").choosing("unit", unit));
    }

    /** What a layer is. */
    public static String of(Layer layer) {
        return said(Phrase.of("layer").choosing("layer", layer));
    }

    /** What a group of layers fights with. */
    public static String of(LayerGroup group) {
        return said(Phrase.of("layerGroup").choosing("group", group));
    }

    /** A part of a bill. */
    public static String of(Part part) {
        return said(Words.part(part));
    }

    /** How long a permit to cross a border takes. */
    public static String of(Permit permit) {
        return said(Phrase.of("permit").choosing("permit", permit));
    }

    /** Where a journey begins. */
    public static String of(Origin origin) {
        return said(Phrase.of("origin").choosing("origin", origin));
    }

    /** Where what flows into a region comes from. */
    public static String of(MoveReport.Inward inward) {
        return said(Phrase.of("inward").choosing("inward", inward));
    }

    /** How many times today's reserve. */
    public static String of(MoveReport.Times times) {
        return said(
                Phrase.of("reserveTimes").choosing("today", times.factor() == 1).with("factor", times.factor()));
    }

    /** Whose budget for mobility. */
    public static String of(MoveReport.BudgetName name) {
        return name.published().orElseGet(() -> said(Phrase.of("budgetOfPlan")));
    }

    /** Which layers are counted. */
    public static String of(Cover.By by) {
        Phrase phrase = Phrase.of("coverBy");
        return switch (by) {
            case Cover.By.In in -> in.layer().key();
            case Cover.By.Any any -> said(phrase.choosing("by", "any"));
            case Cover.By.Two two -> said(phrase.choosing("by", "two"));
            case Cover.By.NaiveCircle circle -> said(phrase.choosing("by", "circle"));
        };
    }

    /** Where a bound comes from. */
    public static String of(Certificate.Bound bound) {
        return said(Phrase.of("bound").choosing("bound", bound));
    }

    /** Why units have no place. */
    public static String withoutPlace() {
        return said(Phrase.of("withoutPlace"));
    }

    /** Why a search ended, by its key. */
    public static String stopped(String by) {
        return said(Words.stopped(by));
    }

    /** Any phrase. */
    public static String said(Phrase phrase) {
        return Teller.english().words(phrase);
    }
}
