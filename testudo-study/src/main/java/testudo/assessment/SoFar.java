package testudo.assessment;

import java.util.List;
import java.util.Optional;
import testudo.assessment.Assessment.Funding;
import testudo.mobility.Moves;
import testudo.procurement.Bills;
import testudo.procurement.ForceByYear;
import testudo.siting.question.SitingAnswer;

/**
 * What is known of a question while the rest is still being computed: each part is there or is not there yet.
 *
 * @param beginning what was known at once
 * @param bought what is bought year by year, and the bills around it
 * @param judged where the largest multiple stands and whether it meets the goal
 * @param moves how soon the travelling reserve reaches each region
 */
public record SoFar(Beginning beginning, Optional<Bought> bought, Optional<Judged> judged, Optional<Moves> moves) {
    /** What is bought year by year, and the bills around it. */
    public record Bought(ForceByYear force, Bills bills) {}

    /**
     * The largest multiple on the nights of the goal.
     *
     * @param sited where it stands
     * @param enough its verdict
     * @param bothRounds the goal's raids with rounds free and rationed
     */
    public record Judged(SitingAnswer sited, Enough enough, List<BothRounds> bothRounds) {
        public Judged {
            bothRounds = List.copyOf(bothRounds);
        }
    }

    static SoFar of(Beginning beginning) {
        return new SoFar(beginning, Optional.empty(), Optional.empty(), Optional.empty());
    }

    SoFar with(Bought part) {
        return new SoFar(beginning, Optional.of(part), judged, moves);
    }

    SoFar with(Judged part) {
        return new SoFar(beginning, bought, Optional.of(part), moves);
    }

    SoFar with(Moves part) {
        return new SoFar(beginning, bought, judged, Optional.of(part));
    }

    /** Its money, once it is known. */
    public Optional<Funding> funding() {
        return bought.map(known -> beginning.funding(known.force(), known.bills()));
    }
}
