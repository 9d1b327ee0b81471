package testudo.assessment;

import java.util.Optional;
import java.util.SequencedMap;
import testudo.plan.Goal;
import testudo.proving.Judgement;
import testudo.quantity.Known;

/**
 * Whether the goal is met.
 *
 * @param byForce judgement of each force
 * @param beside a goal that asks for more, where the ladder has one
 */
public record Enough(SequencedMap<Force, Judgement> byForce, Optional<Beside> beside) {
    /**
     * Another goal held against the same nights.
     *
     * @param goal which
     * @param byForce judgement of each force
     */
    public record Beside(Goal goal, SequencedMap<Force, Judgement> byForce) {
        /** What one force reaches of all that the goal asks for. */
        public Judgement of(Force force) {
            return Known.at(byForce, force);
        }
    }
}
