package testudo.requirement;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import testudo.plan.Goal;
import testudo.proving.Held;
import testudo.proving.Verdict;

/**
 * How much is enough for one goal.
 *
 * @param goal what is wanted
 * @param verdict of the plan's largest multiple
 * @param today what is in service, held against the goal
 * @param most the plan's largest multiple, held against it
 * @param failsFirst the term of the largest multiple that is farthest from being met
 * @param multiple the least multiple of today's mix that meets it
 * @param ladder multiples and what they reach
 * @param least the least force that meets it
 * @param leastRationed the same where a night may use no more than its even part of the rounds; empty where that was not searched
 * @param curve parts of the least force and what they reach
 * @param nextEuro what the next euro should go to, the best first
 * @param limits terms that nothing tried meets
 * @param publicFigures figures named by officials and the press beside ours
 */
public record RequirementAnswer(
        Goal goal,
        Verdict verdict,
        Rung today,
        Rung most,
        Optional<Held> failsFirst,
        Multiple multiple,
        List<Rung> ladder,
        LeastForce least,
        Optional<LeastForce> leastRationed,
        List<Step> curve,
        List<NextEuro> nextEuro,
        List<Limit> limits,
        List<PublicFigure> publicFigures)
        implements Serializable {
    public RequirementAnswer {
        ladder = List.copyOf(ladder);
        curve = List.copyOf(curve);
        nextEuro = List.copyOf(nextEuro);
        limits = List.copyOf(limits);
        publicFigures = List.copyOf(publicFigures);
    }
}
