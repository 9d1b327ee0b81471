package testudo.requirement;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import testudo.quantity.InOrder;
import testudo.raid.RaidResult;
import testudo.siting.question.SitingAnswer;

/**
 * One force, placed and fought.
 *
 * @param force with the rounds that the goal's nights need
 * @param sited where it stands
 * @param nights what came of the goal's raids
 * @param reached every term
 */
record Tried(Force force, SitingAnswer sited, Map<String, RaidResult> nights, List<Reached> reached)
        implements Serializable {
    Tried {
        nights = InOrder.map(nights);
        reached = List.copyOf(reached);
    }

    boolean met() {
        return reached.stream().allMatch(Reached::met);
    }

    double shortfall() {
        return reached.stream().mapToDouble(Reached::shortfall).sum();
    }

    double cost() {
        return force.cost();
    }
}
