package testudo.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import testudo.defence.Geodesy;
import testudo.quantity.UnitVector;

/**
 * For every place and every reach, the assets that it covers.
 *
 * <p>Assets within the greatest reach of a place are found by the dot product of unit vectors, sorted by distance once, and shared by all
 * discs: a disc's assets are a prefix. Footprints keep lists of their own.
 */
final class Neighbours {
    private final Ground ground;
    private final List<Reach> reaches;
    private final int[] starts;
    private final int[] nearest;
    private final float[] distances;
    private final int[][] ends;
    private final int[][] ownStarts;
    private final int[][] own;

    Neighbours(Ground ground, List<Reach> reaches) {
        this.ground = ground;
        this.reaches = List.copyOf(reaches);
        int places = ground.places.size();
        starts = new int[places + 1];
        long[][] rows = new long[places][];
        double greatest =
                reaches.stream().mapToDouble(Neighbours::farMetres).max().orElse(0);
        for (int p = 0; p < places; p++) {
            rows[p] = row(p, greatest);
            starts[p + 1] = starts[p] + rows[p].length;
        }
        nearest = new int[starts[places]];
        distances = new float[starts[places]];
        for (int p = 0; p < places; p++) {
            for (int i = 0; i < rows[p].length; i++) {
                nearest[starts[p] + i] = (int) rows[p][i];
                distances[starts[p] + i] = Float.intBitsToFloat((int) (rows[p][i] >>> 32));
            }
        }
        ends = new int[reaches.size()][];
        own = new int[reaches.size()][];
        ownStarts = new int[reaches.size()][];
        for (int r = 0; r < reaches.size(); r++) {
            index(r);
        }
    }

    /** The array that holds the assets of a reach. */
    int[] items(int reach) {
        return own[reach] == null ? nearest : own[reach];
    }

    int start(int reach, int place) {
        return own[reach] == null ? starts[place] : ownStarts[reach][place];
    }

    int end(int reach, int place) {
        return own[reach] == null ? ends[reach][place] : ownStarts[reach][place + 1];
    }

    /** Assets within a distance as (distance bits, asset), which sort by distance and then by asset. */
    private long[] row(int place, double greatestMetres) {
        UnitVector from = ground.placeVectors[place];
        double radius = Geodesy.MEAN_RADIUS.metres();
        double threshold = Math.cos(Math.min(Math.PI, greatestMetres / radius)) - 1e-12;
        long[] found = new long[64];
        int size = 0;
        for (int j = 0; j < ground.assetVectors.length; j++) {
            UnitVector to = ground.assetVectors[j];
            if (from.x() * to.x() + from.y() * to.y() + from.z() * to.z() >= threshold) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                float distance = (float) (radius * from.arc(to));
                found[size++] = ((long) Float.floatToIntBits(distance) << 32) | j;
            }
        }
        long[] row = Arrays.copyOf(found, size);
        Arrays.sort(row);
        return row;
    }

    private void index(int reach) {
        switch (reaches.get(reach)) {
            case Reach.None none -> ends[reach] = Arrays.copyOf(starts, starts.length - 1);
            case Reach.Disc disc -> ends[reach] = prefixes(disc.radiusMetres());
            case Reach.Drop drop -> indexDrop(reach, drop.farMetres(), place -> drop);
            case Reach.FromArc arc -> indexDrop(reach, arc.farMetres(), arc::at);
        }
    }

    private int[] prefixes(double radiusMetres) {
        int[] end = new int[starts.length - 1];
        for (int p = 0; p < end.length; p++) {
            int i = starts[p];
            int high = starts[p + 1];
            while (i < high) {
                int middle = (i + high) >>> 1;
                if (distances[middle] <= radiusMetres) {
                    i = middle + 1;
                } else {
                    high = middle;
                }
            }
            end[p] = i;
        }
        return end;
    }

    private void indexDrop(int reach, double farMetres, Function<UnitVector, Reach.Drop> drops) {
        List<int[]> lists = new ArrayList<>();
        ownStarts[reach] = new int[starts.length];
        int[] far = prefixes(farMetres);
        for (int p = 0; p + 1 < starts.length; p++) {
            int place = p;
            Reach.Drop drop = drops.apply(ground.placeVectors[p]);
            int[] list = Arrays.stream(nearest, starts[p], far[p])
                    .filter(j -> covers(drop, place, j))
                    .toArray();
            lists.add(list);
            ownStarts[reach][p + 1] = ownStarts[reach][p] + list.length;
        }
        own[reach] = lists.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private boolean covers(Reach.Drop drop, int place, int asset) {
        UnitVector from = ground.placeVectors[place];
        UnitVector to = ground.assetVectors[asset];
        return drop.covers(Geodesy.MEAN_RADIUS.metres() * from.arc(to), azimuthRadians(from, to));
    }

    /** Bearing at the start of the great circle, from unit vectors. */
    static double azimuthRadians(UnitVector from, UnitVector to) {
        double east = from.x() * to.y() - from.y() * to.x();
        double north = to.z() - from.z() * from.dot(to);
        return Math.atan2(east, north);
    }

    private static double farMetres(Reach reach) {
        return switch (reach) {
            case Reach.None none -> 0;
            case Reach.Disc disc -> disc.radiusMetres();
            case Reach.Drop drop -> drop.farMetres();
            case Reach.FromArc arc -> arc.farMetres();
        };
    }
}
