package testudo.telling;

import java.io.Serializable;
import java.util.List;
import testudo.quantity.Span;

/**
 * Something that a statement assumes: in words, and as rows of the table of stated values.
 *
 * @param key which assumption
 * @param words what is assumed
 * @param values the rows that state it, none where it is told in words alone
 */
public record Assumed(String key, Phrase words, List<Values> values) implements Serializable {
    public Assumed {
        values = List.copyOf(values);
    }

    /** Rows of the table of stated values. */
    public sealed interface Values extends Serializable {
        /** The one row of that name. */
        record Named(String name) implements Values, Serializable {}

        /** The rows of every system that end in, or hold, that part, such as {@code kill_probability}. */
        record OfSystems(String part) implements Values, Serializable {}
    }

    private static Assumed of(Phrase words, Values... values) {
        return new Assumed(words.key().replaceFirst("^assumed\\.", ""), words, List.of(values));
    }

    private static Values named(String name) {
        return new Values.Named(name);
    }

    private static Values systems(String part) {
        return new Values.OfSystems(part);
    }

    static Assumed reading(String key) {
        return of(Phrase.of("assumed.reading").named("reading", key));
    }

    static Assumed mixStays() {
        return of(Phrase.of("assumed.mixStays"));
    }

    static Assumed ordersFirst() {
        return of(Phrase.of("assumed.ordersFirst"));
    }

    /** What the reading could mean; the press's fourfold is named only where four stands beside five. */
    static Assumed rangeOfTheWanted(boolean fourBesideFive) {
        return of(Phrase.of("assumed.rangeOfTheWanted").choosing("fourBesideFive", fourBesideFive));
    }

    static Assumed roundsHeld() {
        return of(Phrase.of("assumed.roundsHeld"), systems("missiles_per_launcher"), systems("reload_sets"));
    }

    static Assumed upkeep(Span share) {
        return of(Phrase.of("assumed.upkeep").with("share", share), named("upkeep"));
    }

    static Assumed prices(Phrase basis) {
        return of(Phrase.of("assumed.prices").with("basis", basis), systems("fire_unit_price"), systems("round_price"));
    }

    static Assumed uncounted() {
        return of(Phrase.of("assumed.uncounted"));
    }

    static Assumed equalParts() {
        return of(Phrase.of("assumed.equalParts"));
    }

    static Assumed curve() {
        return of(Phrase.of("assumed.curve"));
    }

    static Assumed spreadEvenly() {
        return of(Phrase.of("assumed.spreadEvenly"));
    }

    static Assumed unitUndefined() {
        return of(Phrase.of("assumed.unitUndefined"));
    }

    static Assumed endsTogether() {
        return of(Phrase.of("assumed.endsTogether"));
    }

    static Assumed dueHasTheBand() {
        return of(Phrase.of("assumed.dueHasTheBand"));
    }

    static Assumed budgets() {
        return of(Phrase.of("assumed.budgets"), named("equipmentShare"), named("airDefenceShareOfEquipment"));
    }

    static Assumed equipmentShare() {
        return of(Phrase.of("assumed.equipmentShare"), named("equipmentShare"));
    }

    static Assumed airDefenceShare() {
        return of(Phrase.of("assumed.airDefenceShare"), named("airDefenceShareOfEquipment"));
    }

    static Assumed alarm() {
        return of(Phrase.of("assumed.alarm"));
    }

    static Assumed targetsByGdp() {
        return of(Phrase.of("assumed.targetsByGdp"));
    }

    static Assumed growthDrawn() {
        return of(Phrase.of("assumed.growthDrawn"));
    }

    static Assumed shareOfLines() {
        return of(Phrase.of("assumed.shareOfLines"), named("europeanShareOfLines"));
    }

    static Assumed crewsGrow() {
        return of(Phrase.of("assumed.crewsGrow"), systems("crew"), systems("training"));
    }

    static Assumed outputRises() {
        return of(Phrase.of("assumed.outputRises"));
    }

    static Assumed killPriors() {
        return of(Phrase.of("assumed.killPriors"), systems("kill_probability"));
    }

    static Assumed killProbabilities() {
        return of(Phrase.of("assumed.killProbabilities"), systems("kill_probability"));
    }

    static Assumed correlation() {
        return of(Phrase.of("assumed.correlation"), systems("correlation"));
    }

    static Assumed rationsPooled() {
        return of(Phrase.of("assumed.rationsPooled"));
    }

    static Assumed airAndSea() {
        return of(Phrase.of("assumed.airAndSea"));
    }

    static Assumed reserve() {
        return of(Phrase.of("assumed.reserve"), named("setAside"), named("fixedShare"));
    }

    static Assumed works() {
        return of(Phrase.of("assumed.works"));
    }

    static Assumed relatedToday() {
        return of(Phrase.of("assumed.relatedToday"));
    }

    static Assumed permits() {
        return of(Phrase.of("assumed.permits"));
    }

    static Assumed mostUsefulFirst() {
        return of(Phrase.of("assumed.mostUsefulFirst"));
    }

    static Assumed mirrorParameters(String name) {
        return of(Phrase.of("assumed.mirrorParameters").named("name", name));
    }

    static Assumed transferred() {
        return of(Phrase.of("assumed.transferred"));
    }

    static Assumed damage() {
        return of(Phrase.of("assumed.damage"), named("hardening"));
    }
}
