package testudo.defence;

import testudo.quantity.Angle;
import testudo.quantity.Distance;
import testudo.quantity.Position;

/**
 * What terrain hides from one sensor: for each bearing and range bin the lowest visible height above sea level.
 *
 * <p>The maximum over all nearer ground of the line that just clears it on the parabolic 4/3 earth (see {@link Horizon#lowestVisible}),
 * computed once, then looked up. Ground that the grid does not know hides nothing here; how far the ground is known in each bearing is kept, so
 * that beyond it the stated screening can be asked instead. A sensor on ground that is not known counts as at sea level.
 */
public final class TerrainMask {
    private static final int BEARINGS = 360;
    private static final double BIN_METRES = 500;

    private final float[] lowestMetres;
    private final int[] knownBins;
    private final int bins;
    private final boolean blank;

    private TerrainMask(float[] lowestMetres, int[] knownBins, int bins, boolean blank) {
        this.lowestMetres = lowestMetres;
        this.knownBins = knownBins;
        this.bins = bins;
        this.blank = blank;
    }

    /** The mask of a sensor on a mast at a position, out to a range. */
    public static TerrainMask of(ElevationGrid grid, Position position, Distance mast, Distance range) {
        int bins = Math.max(1, (int) Math.ceil(range.metres() / BIN_METRES));
        float[] lowest = new float[BEARINGS * bins];
        int[] known = new int[BEARINGS];
        boolean stands = grid.holds(position);
        boolean met = stands;
        double eye = grid.at(position).metres() + mast.metres();
        for (int b = 0; b < BEARINGS; b++) {
            met |= sweep(grid, position, eye, b, bins, lowest, known);
            known[b] = stands ? known[b] : 0;
        }
        return new TerrainMask(lowest, known, bins, !met);
    }

    /** Whether any ground was known. */
    private static boolean sweep(
            ElevationGrid grid, Position from, double eye, int bearing, int bins, float[] lowest, int[] known) {
        double radius = Geodesy.MEAN_RADIUS.metres();
        double north = Math.cos(Math.toRadians(bearing));
        double east = Math.sin(Math.toRadians(bearing));
        double latitude = Math.toRadians(from.latitude());
        double slope = Double.NEGATIVE_INFINITY;
        boolean any = false;
        for (int i = 0; i < bins; i++) {
            double d = (i + 1) * BIN_METRES;
            double a = d / radius;
            double lat = Math.asin(Math.sin(latitude) * Math.cos(a) + Math.cos(latitude) * Math.sin(a) * north);
            double lon = Math.atan2(
                    east * Math.sin(a) * Math.cos(latitude), Math.cos(a) - Math.sin(latitude) * Math.sin(lat));
            double clear = eye + d * slope + Horizon.dropMetres(d);
            lowest[bearing * bins + i] = (float) (slope == Double.NEGATIVE_INFINITY ? 0 : Math.max(0, clear));
            double ground = grid.metresAt(Math.toDegrees(lat), from.longitude() + Math.toDegrees(lon));
            if (Double.isNaN(ground)) {
                continue;
            }
            any = true;
            known[bearing] = known[bearing] == i ? i + 1 : known[bearing];
            slope = Math.max(slope, (ground - Horizon.dropMetres(d) - eye) / d);
        }
        return any;
    }

    /** Whether no ground within its range is known, so that it hides nothing. */
    public boolean blank() {
        return blank;
    }

    /** Whether all the ground from the sensor to a distance at a bearing is known. */
    public boolean knows(Angle bearing, Distance distance) {
        return (int) (distance.metres() / BIN_METRES) <= knownBins[bearing(bearing)];
    }

    /** Whether a target at a bearing, a distance and a height above sea level is in sight; never beyond the mask's range. */
    public boolean sees(Angle bearing, Distance distance, Distance height) {
        int bin = (int) (distance.metres() / BIN_METRES);
        if (bin >= bins) {
            return false;
        }
        return height.metres() >= lowestMetres[bearing(bearing) * bins + bin];
    }

    private static int bearing(Angle bearing) {
        return Math.floorMod((int) Math.round(bearing.degrees()), BEARINGS);
    }
}
