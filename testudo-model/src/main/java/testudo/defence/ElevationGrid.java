package testudo.defence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import testudo.quantity.Angle;
import testudo.quantity.BadInput;
import testudo.quantity.Distance;
import testudo.quantity.Finding;
import testudo.quantity.Position;

/**
 * Heights of the ground on a regular grid of latitude and longitude, node-registered, row 0 in the north.
 *
 * <p>Outside the grid and next to voids the ground is not known; nothing is read into it. Longitudes wrap, so a grid may lie across 180°, and
 * one that goes all around the earth has no seam.
 *
 * <p>Read from TDEM files: a 36-byte header ({@code TDEM}, rows, columns, north, west, step) and raw DEFLATE of the high and low byte planes
 * of zig-zag residuals of the median edge predictor.
 */
public final class ElevationGrid {
    private static final Pattern TILE = Pattern.compile("([NS])(\\d{2})([EW])(\\d{3})\\.hgt");
    private static final int GREATEST_NODES = 120_000_000;
    private static final long LARGEST_BYTES = 256L << 20;
    private static final short VOID = Short.MIN_VALUE;
    /** No ground lies lower or higher, in metres; what a grid says beyond is a fault of its making or of its byte order. */
    private static final short LOWEST = -500;

    private static final short HIGHEST = 9_000;
    private static final double ROUND = 360;

    private final int rows;
    private final int columns;
    private final double north;
    private final double west;
    private final double step;
    private final short[] metres;

    private ElevationGrid(int rows, int columns, double north, double west, double step, short[] metres) {
        this.rows = rows;
        this.columns = columns;
        this.north = north;
        this.west = west;
        this.step = step;
        this.metres = metres;
    }

    /** A grid of heights in metres above sea level, row by row from the north-west corner, for tests and small areas. */
    public static ElevationGrid of(Position northWest, Angle step, int rows, int columns, short[] metres) {
        if (metres.length != rows * columns || rows < 2 || columns < 2) {
            throw new IllegalArgumentException(
                    "a grid of " + rows + " by " + columns + " cannot hold " + metres.length);
        }
        return new ElevationGrid(
                rows, columns, northWest.latitude(), northWest.longitude(), step.degrees(), metres.clone());
    }

    /**
     * Reads a TDEM file, or one SRTM tile ({@code N52E021.hgt}).
     *
     * @throws BadInput if it is not one
     */
    public static ElevationGrid read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
                throw bad(
                        file.toString(),
                        Files.exists(file)
                                ? "is no file on disk of at most " + (LARGEST_BYTES >> 20) + " MB"
                                : "is not there");
            }
        } catch (IOException e) {
            throw bad(file.toString(), "cannot be read as an elevation grid: " + e);
        }
        if (file.toString().endsWith(".hgt")) {
            return tile(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parse(new DataInputStream(in), file.toString());
        } catch (IOException e) {
            throw bad(file.toString(), "cannot be read as an elevation grid: " + e);
        }
    }

    /** One SRTM tile of a degree: big-endian heights, named after its south-west corner, voids as -32768. */
    private static ElevationGrid tile(Path file) {
        Matcher name = TILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw bad(file.toString(), "is no tile named after its south-west corner, such as N52E021.hgt");
        }
        int south = corner(name.group(2), name.group(1).equals("S"), 90, file);
        int west = corner(name.group(4), name.group(3).equals("W"), 180, file);
        try {
            byte[] bytes = Files.readAllBytes(file);
            int nodes = (int) Math.round(Math.sqrt(bytes.length / 2.0));
            if (nodes < 2 || 2L * nodes * nodes != bytes.length) {
                throw bad(file.toString(), "holds " + bytes.length + " bytes, which is no square of heights");
            }
            short[] metres = new short[nodes * nodes];
            ByteBuffer.wrap(bytes).asShortBuffer().get(metres);
            return new ElevationGrid(nodes, nodes, south + 1, west, 1.0 / (nodes - 1), ground(metres, file.toString()));
        } catch (IOException e) {
            throw bad(file.toString(), "cannot be read as an elevation tile: " + e);
        }
    }

    /** Degrees of a tile's south or west edge: north and east from 0, south and west from 1, and the whole tile on the earth. */
    private static int corner(String digits, boolean below, int most, Path file) {
        int degrees = Integer.parseInt(digits);
        if (below ? degrees < 1 || degrees > most : degrees >= most) {
            throw bad(file.toString(), "is named after a latitude or longitude that no tile has");
        }
        return below ? -degrees : degrees;
    }

    private static short[] ground(short[] metres, String file) {
        for (short height : metres) {
            if (height != VOID && (height < LOWEST || height > HIGHEST)) {
                throw bad(
                        file,
                        "holds a height of " + height + " m, where ground lies from " + LOWEST + " to " + HIGHEST);
            }
        }
        return metres;
    }

    private static ElevationGrid parse(DataInputStream in, String file) throws IOException {
        byte[] magic = in.readNBytes(4);
        if (!"TDEM".equals(new String(magic, StandardCharsets.US_ASCII))) {
            throw bad(file, "does not start with 'TDEM'");
        }
        int rows = in.readInt();
        int columns = in.readInt();
        double north = in.readDouble();
        double west = in.readDouble();
        double step = in.readDouble();
        if (rows < 2 || columns < 2 || (long) rows * columns > GREATEST_NODES || !(step > 0)) {
            throw bad(file, "has a header with " + rows + " rows, " + columns + " columns, step " + step);
        }
        if (!onEarth(north, west) || (rows - 1) * step > 90 + north + 1e-6 || (columns - 1) * step > ROUND + 1e-6) {
            throw bad(
                    file,
                    "has a header with north " + north + ", west " + west + ", step " + step
                            + ", by which it does not lie on the earth");
        }
        Inflater inflater = new Inflater(true);
        try (InputStream planes = new InflaterInputStream(in, inflater, 1 << 16)) {
            byte[] high = plane(planes, rows * columns);
            byte[] low = plane(planes, rows * columns);
            return new ElevationGrid(
                    rows, columns, north, west, step, ground(unpredict(high, low, rows, columns), file));
        } finally {
            inflater.end();
        }
    }

    private static byte[] plane(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the grid ends early");
        }
        return bytes;
    }

    private static short[] unpredict(byte[] high, byte[] low, int rows, int columns) {
        short[] out = new short[rows * columns];
        for (int r = 0, i = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++, i++) {
                int w = c > 0 ? out[i - 1] : 0;
                int n = r > 0 ? out[i - columns] : 0;
                int nw = r > 0 && c > 0 ? out[i - columns - 1] : 0;
                int z = (high[i] & 0xFF) << 8 | low[i] & 0xFF;
                out[i] = (short) (median(w, n, nw) + (z >>> 1 ^ -(z & 1)));
            }
        }
        return out;
    }

    private static int median(int w, int n, int nw) {
        if (nw >= Math.max(w, n)) {
            return Math.min(w, n);
        }
        return nw <= Math.min(w, n) ? Math.max(w, n) : w + n - nw;
    }

    private static boolean onEarth(double north, double west) {
        return north >= -90 && north <= 90 && west >= -ROUND / 2 && west <= ROUND / 2;
    }

    /** Height above sea level, bilinear between nodes, zero below sea level; empty outside the grid and next to voids. */
    public Optional<Distance> find(Position position) {
        double metres = metresAt(position.latitude(), position.longitude());
        return Double.isNaN(metres) ? Optional.empty() : Optional.of(Distance.ofMetres(metres));
    }

    /** The same, zero where it is not known. */
    public Distance at(Position position) {
        return find(position).orElse(Distance.ofMetres(0));
    }

    /** Whether the height of the ground at the position is known. */
    public boolean holds(Position position) {
        return !Double.isNaN(metresAt(position.latitude(), position.longitude()));
    }

    /** Not a number where the ground is not known. */
    double metresAt(double latitude, double longitude) {
        double r = (north - latitude) / step;
        double c = eastOfWest(longitude) / step;
        boolean seam = c > columns - 1 && allAround();
        if (!(r >= 0 && r <= rows - 1 && (c <= columns - 1 || seam))) {
            return Double.NaN;
        }
        int row = Math.min((int) r, rows - 2);
        int column = seam ? columns - 1 : Math.min((int) c, columns - 2);
        int next = seam ? 0 : column + 1;
        double across = seam ? (c - column) / (ROUND / step - column) : c - column;
        double upper = between(height(row, column), height(row, next), across);
        double lower = between(height(row + 1, column), height(row + 1, next), across);
        double metres = between(upper, lower, r - row);
        return metres < 0 ? 0 : metres;
    }

    /** Degrees from the western edge eastwards, 0 to 360; a hair west of the edge counts as on it. */
    private double eastOfWest(double longitude) {
        double degrees = (longitude - west) % ROUND;
        degrees = degrees < 0 ? degrees + ROUND : degrees;
        return degrees > ROUND - 1e-9 ? 0 : degrees;
    }

    private boolean allAround() {
        return (columns + 0.5) * step > ROUND;
    }

    private double height(int row, int column) {
        short height = metres[row * columns + column];
        return height == VOID ? Double.NaN : height;
    }

    /** Linear between two heights; one that has no weight does not count, so that it may be a void. */
    private static double between(double first, double second, double share) {
        if (share <= 0) {
            return first;
        }
        return share >= 1 ? second : first + share * (second - first);
    }

    private static BadInput bad(String file, String what) {
        return new BadInput(new Finding(file, 0, "elevation-grid", what, "give a TDEM file, or leave the option out."));
    }
}
