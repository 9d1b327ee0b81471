package testudo.siting;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import testudo.defence.FireUnit.Duty;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.cover.Certificate;
import testudo.siting.measure.CoverReport;
import testudo.siting.question.Cover;
import testudo.siting.question.Division;
import testudo.siting.question.Effort;
import testudo.siting.question.SitingAnswer;
import testudo.siting.question.SitingQuestion;

/** Answers where the shield should stand. */
public final class Siting {
    private final Board board;
    private final Placing bases;
    private final Placing people;

    private Siting(
            SitingQuestion question,
            DividedUnits before,
            Laydown earlier,
            Optional<Percent> priceOfMoving,
            BooleanSupplier cancelled) {
        board = new Board(question, before, cancelled);
        CoverState state = board.state();
        RaidWeights raids = new RaidWeights(board);
        bases = new Placing(
                board, state, raids, board.ground.bases, g -> g.duty() == Duty.BASES, earlier, priceOfMoving);
        people = new Placing(
                board, state, raids, board.ground.people, g -> g.duty() != Duty.BASES, earlier, priceOfMoving);
    }

    /**
     * Computes a laydown.
     *
     * <p>Units kept for bases and ports are placed first, for the weight of bases; then fixed units and the reserve that has arrived are
     * placed together, for people, with the cover of the former counted. Each step is lazy greedy placement followed by moves; with more
     * effort the latter are then chosen anew all at once. The value is that of the package's layered cover, in people times classes.
     */
    public static SitingAnswer of(SitingQuestion question) {
        return of(question, () -> false);
    }

    /**
     * The same, but ends with the best so far as soon as the condition holds: at the least every unit is placed greedily, and the bound holds.
     *
     * @param cancelled asked often, and must be quick
     */
    public static SitingAnswer of(SitingQuestion question, BooleanSupplier cancelled) {
        Siting siting = new Siting(question, DividedUnits.NONE, none(question), Optional.empty(), cancelled);
        siting.place();
        return siting.answer();
    }

    /**
     * The same for more units beside those of a force that stands: what that force has keeps its use and its place. Far less work than placing all from
     * nothing where little is new.
     *
     * @param question with all units, those that stand among them
     * @param before the force that stands
     * @param standing where it stands
     */
    public static SitingAnswer beside(SitingQuestion question, Inventory before, Laydown standing) {
        DividedUnits divided = new DividedUnits(before, question.division(), DividedUnits.NONE);
        Siting siting = new Siting(question, divided, standing, Optional.empty(), () -> false);
        siting.place();
        return siting.answer();
    }

    /**
     * An answer with the bounds that its question's effort asks for, from the same placement found without them: nothing is placed again.
     *
     * @param question what was placed, with the effort of its bounds
     * @param placed where all of it stands
     */
    public static SitingAnswer bounded(SitingQuestion question, SitingAnswer placed) {
        DividedUnits divided = new DividedUnits(question.inventory(), question.division(), DividedUnits.NONE);
        Siting siting = new Siting(question, divided, placed.laydown(), Optional.empty(), () -> false);
        siting.place();
        SitingAnswer bounded = siting.answer();
        return new SitingAnswer(
                placed.laydown(),
                placed.cover(),
                placed.members(),
                bounded.bases(),
                bounded.people(),
                placed.shortfalls());
    }

    /**
     * Computes laydowns year by year: units keep their use and their places from the year before unless a move pays. The years are placed one after the
     * other; their bounds are computed side by side, which changes nothing in them.
     *
     * @param question everything but the inventory
     * @param inventories what is ready in each year, in the order of the years
     * @param priceOfMoving a unit moves only if it then adds more than it did by at least this share
     */
    public static SequencedMap<Year, SitingAnswer> byYear(
            SitingQuestion question, SequencedMap<Year, Inventory> inventories, Percent priceOfMoving) {
        List<Siting> sited = new ArrayList<>();
        Laydown earlier = none(question);
        DividedUnits before = DividedUnits.NONE;
        for (Map.Entry<Year, Inventory> year : inventories.entrySet()) {
            Siting siting = new Siting(
                    question.withInventory(year.getValue()), before, earlier, Optional.of(priceOfMoving), () -> false);
            siting.place();
            sited.add(siting);
            earlier = siting.laydown();
            before = siting.board.divided;
        }
        List<SitingAnswer> answers = sited.parallelStream().map(Siting::answer).toList();
        SequencedMap<Year, SitingAnswer> byYear = new LinkedHashMap<>();
        for (Year year : inventories.keySet()) {
            byYear.put(year, answers.get(byYear.size()));
        }
        return byYear;
    }

    /**
     * What a laydown covers, measured unit by unit.
     *
     * @param question whose assets, sharing and profiles are used
     * @param laydown any laydown
     */
    public static List<Cover> coverOf(SitingQuestion question, Laydown laydown) {
        return new CoverReport(question, laydown, false).cover();
    }

    /** People that a laydown covers by any layer, by member and class. */
    public static SequencedMap<Member, List<Cover>> coverByMember(SitingQuestion question, Laydown laydown) {
        return new CoverReport(question, laydown, false).members();
    }

    /** What the same laydown would cover if every unit covered a circle of its greatest range: for comparison only. */
    public static List<Cover> naiveCoverOf(SitingQuestion question, Laydown laydown) {
        return new CoverReport(question, laydown, true).naiveCover();
    }

    /**
     * What stands of a laydown while its reserve comes in: units at bases and fixed units, and of the reserve the share that has arrived, the units that
     * add most first. Whoever arrives stands where the whole laydown has it, so a greater share holds every unit of a smaller one, and all of it is the
     * laydown itself. Units that are still moving engage nothing and are counted in {@link Laydown#reserve()}.
     *
     * @param question the question that was placed
     * @param whole its laydown with all of the reserve in place
     * @param share of the reserve's units that have arrived, such as mobility tells by region and day
     * @throws IllegalArgumentException if the share lies outside 0% to 100%, or the laydown is not that question's
     */
    public static Laydown arrived(SitingQuestion question, Laydown whole, Percent share) {
        Division.requireShare("arrived", share);
        return Arriving.of(question, whole, share);
    }

    private static Laydown none(SitingQuestion question) {
        return new Laydown("none", List.of(), 0, 0, question.sharing());
    }

    private void place() {
        bases.place();
        people.place();
        people.chooseAnew();
    }

    private Laydown laydown() {
        return Drawn.laydown(
                board,
                Stream.concat(bases.placed().stream(), people.placed().stream()).toList());
    }

    private SitingAnswer answer() {
        Laydown laydown = laydown();
        CoverReport report = new CoverReport(board.question, laydown, false);
        Effort.Bounds bounds = board.question.effort().bounds();
        Certificate besideBases = bounds == Effort.Bounds.NONE ? people.withoutBound() : people.certificate();
        people.lift();
        Certificate first = bounds == Effort.Bounds.BOTH ? bases.certificate() : bases.withoutBound();
        return new SitingAnswer(laydown, report.cover(), report.members(), first, besideBases, board.shortfalls);
    }
}
