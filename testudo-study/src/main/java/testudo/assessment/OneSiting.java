package testudo.assessment;

import java.time.Year;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Percent;
import testudo.siting.Siting;
import testudo.siting.SitingAnswer;
import testudo.siting.SitingQuestion;

/**
 * One laydown of a plan with its certificate, without the rest of the chain.
 *
 * @param question what was asked of siting
 * @param answer where everything stands, what it covers, and how good that is known to be
 * @param inventory what was to be placed
 * @param basis where the inventory comes from, in words
 */
public record OneSiting(SitingQuestion question, SitingAnswer answer, Inventory inventory, String basis) {

    /**
     * Places a plan's inventory.
     *
     * @param name today, onOrder, a multiple such as x5, or a year
     * @throws BadInput if there is no such laydown
     */
    public static OneSiting of(Question question, String name) {
        if (name.matches("[0-9]{4}")) {
            return ofYear(question, Year.parse(name));
        }
        Inventory inventory = Wanted.of(question).named(name);
        String basis = switch (name) {
            case "today", "x1" -> "In service on " + question.plan().asOf() + ".";
            case "onOrder" -> "In service, and on order as if delivered.";
            default ->
                "The plan's reading '" + question.plan().reading().key() + "' at ×" + name.substring(1)
                        + ", as if all of it were ready.";
        };
        return place(question, inventory, basis);
    }

    /**
     * Places what is ready by the end of a year.
     *
     * @throws BadInput if the year lies outside the procurement plan
     */
    public static OneSiting ofYear(Question question, Year year) {
        ReadyBy ready = Wanted.of(question).readyBy(year);
        return place(question, ready.inventory(), ready.basis());
    }

    private static OneSiting place(Question question, Inventory inventory, String basis) {
        Plan plan = question.plan();
        Places places = Places.of(question.facts(), plan.theatre());
        SitingQuestion asked = new Shield(question.facts(), plan, places)
                .question(inventory, Percent.of(plan.share("setAside").base()));
        return new OneSiting(asked, Siting.of(asked), inventory, basis);
    }

    /** The laydown, at computed places. */
    public Laydown laydown() {
        return answer.laydown();
    }
}
