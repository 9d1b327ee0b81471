package testudo.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.assessment.Fought;
import testudo.plan.Engine;
import testudo.plan.Plan;
import testudo.proving.Judgement;
import testudo.requirement.RequirementAnswer;

/**
 * What there is to tell.
 *
 * @param work everything computed
 * @param requirement how much is enough, where that was asked
 * @param influences the inputs that matter most, where a study has found them
 */
record Told(Assessment work, Optional<RequirementAnswer> requirement, Optional<Telling.Influences> influences) {
    Plan plan() {
        return work.question().plan();
    }

    /** Whether the engine fought with what the record taught it. */
    boolean calibrated() {
        return plan().engine() == Engine.CALIBRATED;
    }

    /** The largest multiple as it is written, such as 5. */
    String most() {
        return Words.plain(work.largest().times());
    }

    boolean asked(int factor) {
        return plan().factors().stream()
                .anyMatch(asked -> new BigDecimal(asked.toString()).compareTo(BigDecimal.valueOf(factor)) == 0);
    }

    /** Whether raids were fought against a force. */
    boolean fought(Force force) {
        return !work.plain(force).isEmpty();
    }

    Optional<Judgement> judged(Force force) {
        return Optional.ofNullable(work.enough().byForce().get(force));
    }

    List<Fought> atMost() {
        return work.plain(work.largest());
    }
}
