package testudo.assessment;

import java.util.List;
import testudo.defence.Inventory;
import testudo.facts.SystemFacts;
import testudo.plan.Plan;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.proving.Shield;
import testudo.quantity.Percent;
import testudo.siting.measure.LeastForce;
import testudo.threat.ThreatClass;

/**
 * The fewest fire units of one type with which each member of a plan's theatre would cover a wanted share of its own people.
 *
 * @param system id of the type
 * @param against the class
 * @param share of each member's people
 * @param needs by member
 */
public record LeastUnits(String system, ThreatClass against, Percent share, List<LeastForce.Need> needs) {
    public LeastUnits {
        needs = List.copyOf(needs);
    }

    /**
     * Finds them.
     *
     * @throws IllegalArgumentException if there is no such system or it cannot engage the class
     */
    public static LeastUnits of(Question question, String system, ThreatClass against, Percent share) {
        SystemFacts found = question.facts().systems().get(system);
        if (found == null) {
            throw new IllegalArgumentException("there is no system '" + system + "'.\nMaybe one of "
                    + String.join(", ", question.facts().systems().keySet()) + ".");
        }
        Plan plan = question.plan();
        Shield shield = new Shield(question.facts(), plan, Places.of(question.facts(), plan.theatre()));
        var asked = shield.question(new Inventory("none", List.of()), Percent.of(0));
        return new LeastUnits(system, against, share, LeastForce.of(asked, found.type(), against, share));
    }
}
