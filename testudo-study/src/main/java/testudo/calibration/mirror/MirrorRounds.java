package testudo.calibration.mirror;

import java.io.Serializable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import testudo.defence.Layer;

/**
 * Rounds that the engine fires at the drones of a half-year, beside what there can have been.
 *
 * @param from first month
 * @param to last month
 * @param layer of which layer
 * @param fired rounds fired at drones
 * @param made the most that can have been made and given in the half-year, or nothing where none is stated
 */
public record MirrorRounds(
        YearMonth from,
        YearMonth to,
        Layer layer,
        long fired,
        @Nullable Long made) implements Serializable {}
