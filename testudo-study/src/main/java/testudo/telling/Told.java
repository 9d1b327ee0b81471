package testudo.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment;
import testudo.assessment.Enough;
import testudo.assessment.Force;
import testudo.assessment.Fought;
import testudo.assessment.SoFar.Beginning;
import testudo.plan.Engine;
import testudo.plan.Plan;
import testudo.proving.Judgement;
import testudo.requirement.RequirementAnswer;

/**
 * What there is to tell of a whole run.
 *
 * @param work everything computed
 * @param start what is told with before the rest is known
 */
record Told(Assessment work, Start start) {
    static Told of(Assessment work, Optional<Telling.Influences> influences) {
        return new Told(work, new Start(work.beginning(), work.requirement(), influences));
    }

    /**
     * What there is to tell before anything is bought, placed or fought.
     *
     * @param work the beginning of what is computed
     * @param requirement how much is enough, where that is known
     * @param influences the inputs that matter most, where a study has found them
     */
    record Start(Beginning work, Optional<RequirementAnswer> requirement, Optional<Telling.Influences> influences) {
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

        /** What was judged of the largest multiple. */
        Optional<Judgement> judged(Enough enough) {
            return Optional.ofNullable(enough.byForce().get(work.largest()));
        }
    }

    Optional<RequirementAnswer> requirement() {
        return start.requirement();
    }

    Plan plan() {
        return start.plan();
    }

    boolean calibrated() {
        return start.calibrated();
    }

    String most() {
        return start.most();
    }

    /** Whether raids were fought against a force. */
    boolean fought(Force force) {
        return !work.plain(force).isEmpty();
    }

    List<Fought> atMost() {
        return work.plain(work.largest());
    }
}
