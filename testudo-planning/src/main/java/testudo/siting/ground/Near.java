package testudo.siting.ground;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import testudo.defence.Geodesy;
import testudo.quantity.UnitVector;

/**
 * The assets within a distance of every place, nearest first.
 *
 * <p>Assets are found by the dot product of unit vectors, sorted by distance once, and shared by all discs: a disc's assets are a prefix.
 * Footprints keep lists of their own.
 */
public final class Near {
    private static final double RADIUS = Geodesy.MEAN_RADIUS.metres();

    final double greatestMetres;
    private final Ground ground;
    private final int[] starts;
    private final int[] nearest;
    private final float[] chords;
    private final Map<Reach, Covered> covered = new ConcurrentHashMap<>();

    /** What a reach covers from every place: that place's part of the items. */
    record Covered(int[] items, int[] starts, int[] ends) {}

    Near(Ground ground, double greatestMetres) {
        this.ground = ground;
        this.greatestMetres = greatestMetres;
        int places = ground.places.size();
        starts = new int[places + 1];
        long[][] rows = new long[places][];
        for (int p = 0; p < places; p++) {
            rows[p] = row(p);
            starts[p + 1] = starts[p] + rows[p].length;
        }
        nearest = new int[starts[places]];
        chords = new float[starts[places]];
        for (int p = 0; p < places; p++) {
            for (int i = 0; i < rows[p].length; i++) {
                nearest[starts[p] + i] = (int) rows[p][i];
                chords[starts[p] + i] = Float.intBitsToFloat((int) (rows[p][i] >>> 32));
            }
        }
    }

    /** What a reach no greater than the distance covers. */
    Covered by(Reach reach) {
        return covered.computeIfAbsent(reach, this::cover);
    }

    /** Assets within the distance as (bits of the chord, asset), which sort by distance and then by asset. */
    private long[] row(int place) {
        UnitVector from = ground.placeVectors[place];
        double threshold = Math.cos(Math.min(Math.PI, greatestMetres / RADIUS)) - 1e-12;
        long[] found = new long[64];
        int size = 0;
        for (int j = 0; j < ground.assetVectors.length; j++) {
            UnitVector to = ground.assetVectors[j];
            if (from.x() * to.x() + from.y() * to.y() + from.z() * to.z() >= threshold) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                found[size++] = ((long) Float.floatToIntBits(chordMetres(from, to)) << 32) | j;
            }
        }
        long[] row = Arrays.copyOf(found, size);
        Arrays.sort(row);
        return row;
    }

    private Covered cover(Reach reach) {
        return switch (reach) {
            case Reach.None none -> new Covered(nearest, starts, Arrays.copyOf(starts, starts.length - 1));
            case Reach.Disc disc -> new Covered(nearest, starts, prefixes(disc.radiusMetres()));
            case Reach.Drop drop -> footprints(drop.farMetres(), place -> drop);
            case Reach.FromArc arc -> footprints(arc.farMetres(), arc::at);
        };
    }

    private int[] prefixes(double radiusMetres) {
        double chord = chordMetres(radiusMetres);
        int[] end = new int[starts.length - 1];
        for (int p = 0; p < end.length; p++) {
            int i = starts[p];
            int high = starts[p + 1];
            while (i < high) {
                int middle = (i + high) >>> 1;
                if (chords[middle] <= chord) {
                    i = middle + 1;
                } else {
                    high = middle;
                }
            }
            end[p] = i;
        }
        return end;
    }

    private Covered footprints(double farMetres, Function<UnitVector, Reach.Drop> drops) {
        int[] far = prefixes(farMetres);
        int[] ends = new int[far.length];
        int[] own = new int
                [IntStream.range(0, far.length).map(p -> far[p] - starts[p]).sum()];
        int[] begins = new int[far.length];
        int size = 0;
        for (int p = 0; p < far.length; p++) {
            UnitVector from = ground.placeVectors[p];
            Reach.Drop drop = drops.apply(from);
            begins[p] = size;
            for (int i = starts[p]; i < far[p]; i++) {
                if (covers(drop, from, ground.assetVectors[nearest[i]])) {
                    own[size++] = nearest[i];
                }
            }
            ends[p] = size;
        }
        return new Covered(Arrays.copyOf(own, size), begins, ends);
    }

    private static boolean covers(Reach.Drop drop, UnitVector from, UnitVector to) {
        return drop.covers(RADIUS * from.arc(to), azimuthRadians(from, to));
    }

    /** The straight line between two points, which tells nearer from farther as the arc does. */
    public static float chordMetres(UnitVector from, UnitVector to) {
        double dx = from.x() - to.x();
        double dy = from.y() - to.y();
        double dz = from.z() - to.z();
        return (float) (RADIUS * Math.sqrt(dx * dx + dy * dy + dz * dz));
    }

    /** The chord of an arc. */
    public static double chordMetres(double arcMetres) {
        return 2 * RADIUS * Math.sin(Math.min(Math.PI, arcMetres / RADIUS) / 2);
    }

    /** Bearing at the start of the great circle, from unit vectors. */
    public static double azimuthRadians(UnitVector from, UnitVector to) {
        double east = from.x() * to.y() - from.y() * to.x();
        double north = to.z() - from.z() * from.dot(to);
        return Math.atan2(east, north);
    }
}
