package testudo.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.quantity.Interval;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;
import testudo.solver.Highs;
import testudo.solver.Limits;
import testudo.solver.LinearModel;
import testudo.solver.Terms;

/**
 * A bound for any doctrine, those that look and shoot again included: a round kills with at most its probability and a threat is killed at
 * most once, so that with x rounds expected to be fired by unit i at threat j
 * {@code kills = max sum_j min(1, sum_i p_ij x_ij)} over {@code sum_j x_ij <= rounds_i}.
 *
 * <p>Threats that the same units can meet with the same probabilities are taken together.
 */
public final class AnyDoctrine {
    private final int[] rounds;
    private final Map<List<Shot>, Integer> alike = new LinkedHashMap<>();
    private int threats;

    /** What one round of a unit does to a threat. */
    public record Shot(int unit, Probability kill) {}

    /** A problem with no threats yet. */
    public AnyDoctrine(int[] rounds) {
        if (Arrays.stream(rounds).anyMatch(r -> r < 0)) {
            throw new IllegalArgumentException("rounds are not negative, were " + Arrays.toString(rounds));
        }
        this.rounds = rounds.clone();
    }

    /** Adds a threat with the units that can meet it. */
    public void threat(List<Shot> shots) {
        alike.merge(List.copyOf(shots), 1, Integer::sum);
        threats++;
    }

    /** The least expected number that comes through, whatever the doctrine. */
    public Scalar leastThrough() {
        LinearModel.Draft draft = LinearModel.maximise();
        List<Terms> spent = new ArrayList<>();
        for (int i = 0; i < rounds.length; i++) {
            spent.add(new Terms());
        }
        alike.forEach((shots, count) -> {
            int killed = draft.column(Interval.between(0, count), Scalar.ONE);
            Terms kills = new Terms().add(killed, 1);
            for (Shot shot : shots) {
                int x = draft.column(Interval.NOT_NEGATIVE, Scalar.ZERO);
                kills.add(x, Scalar.of(-shot.kill().value()));
                spent.get(shot.unit()).add(x, 1);
            }
            draft.row(Interval.atMost(0), kills);
        });
        for (int i = 0; i < rounds.length; i++) {
            if (spent.get(i).size() > 0) {
                draft.row(Interval.atMost(rounds[i]), spent.get(i));
            }
        }
        if (alike.isEmpty()) {
            return Scalar.ZERO;
        }
        double killed =
                Highs.solve(draft.done(), Limits.NONE).found().objective().value();
        return Scalar.of(Math.max(0, threats - killed));
    }
}
