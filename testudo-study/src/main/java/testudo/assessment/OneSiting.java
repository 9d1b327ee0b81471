package testudo.assessment;

import java.time.Year;
import java.util.Optional;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.plan.Plan;
import testudo.proving.Basis;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.proving.ReadyBy;
import testudo.proving.Shield;
import testudo.proving.Stated;
import testudo.quantity.BadInput;
import testudo.quantity.Percent;
import testudo.siting.Siting;
import testudo.siting.question.SitingAnswer;
import testudo.siting.question.SitingQuestion;
import testudo.siting.question.StatedRaids;

/**
 * One laydown of a plan with its certificate, without the rest of the chain.
 *
 * @param question what was asked of siting
 * @param answer where everything stands, what it covers, and how good that is known to be
 * @param inventory what was to be placed
 * @param basis where the inventory comes from
 * @param busy the rounds in which busy shares were found, where they were asked for
 */
public record OneSiting(
        SitingQuestion question, SitingAnswer answer, Inventory inventory, Basis basis, Optional<BusyRounds> busy) {

    /** Places a plan's inventory as the chain does. */
    public static OneSiting of(Question question, Force force) {
        return of(question, force, SitingWish.PLAIN);
    }

    /**
     * Places a plan's inventory.
     *
     * @param force which
     * @throws BadInput if there is no such laydown
     */
    public static OneSiting of(Question question, Force force, SitingWish wish) {
        return switch (force) {
            case Force.ReadyIn ready -> ofYear(question, ready.year(), wish);
            case Force.Today today ->
                held(question, force, new Basis.InService(question.plan().asOf()), wish);
            case Force.OnOrder onOrder -> held(question, force, new Basis.Ordered(), wish);
            case Force.Multiple multiple ->
                held(
                        question,
                        force,
                        new Basis.Multiplied(question.plan().reading().key(), multiple.factor()),
                        wish);
        };
    }

    private static OneSiting held(Question question, Force force, Basis basis, SitingWish wish) {
        return place(question, Wanted.of(question).of(force), basis, wish);
    }

    /**
     * Places what is ready by the end of a year.
     *
     * @throws BadInput if the year lies outside the procurement plan
     */
    public static OneSiting ofYear(Question question, Year year, SitingWish wish) {
        ReadyBy ready = Wanted.of(question).readyBy(year);
        return place(question, ready.inventory(), ready.basis(), wish);
    }

    private static OneSiting place(Question question, Inventory inventory, Basis basis, SitingWish wish) {
        Plan plan = question.plan();
        Places places = Places.of(question.facts(), plan.theatre());
        SitingQuestion asked = new Shield(question.facts(), plan, places)
                .question(inventory, Percent.of(plan.share("setAside").base()))
                .withRaids(wish.tail().map(tail -> Stated.raids(question, tail)).orElse(StatedRaids.NONE))
                .withEffort(wish.effort());
        if (wish.busy()) {
            BusyRounds busy = BusyRounds.of(question, places, asked);
            return new OneSiting(asked, busy.last().answer(), inventory, basis, Optional.of(busy));
        }
        return new OneSiting(asked, Siting.of(asked), inventory, basis, Optional.empty());
    }

    /** The laydown, at computed places. */
    public Laydown laydown() {
        return answer.laydown();
    }
}
