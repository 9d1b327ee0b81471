package testudo.tabulation.fight;

import java.util.Optional;
import testudo.assessment.Force;
import testudo.defence.Layer;
import testudo.quantity.Estimate;
import testudo.quantity.Scalar;
import testudo.table.Schema;
import testudo.tabulation.row.Words;

/**
 * Rounds of one system used in one night.
 *
 * @param force what is fought against
 * @param raid name of the raid file
 * @param system key of the system
 * @param name of the system
 * @param layer its home layer
 * @param rounds used
 * @param wasted of the mean: on decoys and on threats already dead
 */
public record RoundsRow(
        Force force, String raid, String system, String name, Layer layer, Estimate rounds, Optional<Scalar> wasted) {
    public static final Schema<RoundsRow> SCHEMA = Schema.of(RoundsRow.class, "rounds", "Rounds used in one night")
            .key(
                    "laydown",
                    "today, or a multiple under the plan's reading",
                    row -> row.force().key(),
                    row -> Words.of(row.force()))
            .text("raid", "name of the raid file", RoundsRow::raid)
            .text("system", "key of the system", RoundsRow::system)
            .text("name", "of the system", RoundsRow::name)
            .text("layer", "home layer", row -> row.layer().key())
            .number("mean", "rounds", "mean over trials", row -> row.rounds().mean())
            .number(
                    "low",
                    "rounds",
                    "5% point, unknown parameters included",
                    row -> row.rounds().low())
            .number(
                    "high",
                    "rounds",
                    "95% point, unknown parameters included",
                    row -> row.rounds().high())
            .maybeNumber(
                    "wasted",
                    "rounds",
                    "of the mean: on decoys and on threats already dead",
                    row -> row.wasted().map(Scalar::value));
}
