package testudo.defence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * <p>Read from TDEM files: a 36-byte header ({@code TDEM}, rows, columns, north, west, step) and raw DEFLATE of the high and low byte planes
 * of zig-zag residuals of the median edge predictor.
 */
public final class ElevationGrid {
    private static final Pattern TILE = Pattern.compile("([NS])(\\d{2})([EW])(\\d{3})\\.hgt");
    private static final int GREATEST_NODES = 120_000_000;

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
        try {
            byte[] bytes = Files.readAllBytes(file);
            int nodes = (int) Math.round(Math.sqrt(bytes.length / 2.0));
            if (nodes < 2 || 2L * nodes * nodes != bytes.length) {
                throw bad(file.toString(), "holds " + bytes.length + " bytes, which is no square of heights");
            }
            short[] metres = new short[nodes * nodes];
            ByteBuffer.wrap(bytes).asShortBuffer().get(metres);
            for (int i = 0; i < metres.length; i++) {
                metres[i] = metres[i] == Short.MIN_VALUE ? 0 : metres[i];
            }
            double south = Integer.parseInt(name.group(2)) * (name.group(1).equals("S") ? -1 : 1);
            double west = Integer.parseInt(name.group(4)) * (name.group(3).equals("W") ? -1 : 1);
            return new ElevationGrid(nodes, nodes, south + 1, west, 1.0 / (nodes - 1), metres);
        } catch (IOException e) {
            throw bad(file.toString(), "cannot be read as an elevation tile: " + e);
        }
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
        Inflater inflater = new Inflater(true);
        try (InputStream planes = new InflaterInputStream(in, inflater, 1 << 16)) {
            byte[] high = plane(planes, rows * columns);
            byte[] low = plane(planes, rows * columns);
            return new ElevationGrid(rows, columns, north, west, step, unpredict(high, low, rows, columns));
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

    /** Height above sea level, bilinear between nodes; zero below sea level and outside the grid. */
    public Distance at(Position position) {
        return Distance.ofMetres(metresAt(position.latitude(), position.longitude()));
    }

    /** Whether the grid holds the position. */
    public boolean holds(Position position) {
        double r = (north - position.latitude()) / step;
        double c = (position.longitude() - west) / step;
        return r >= 0 && c >= 0 && r <= rows - 1 && c <= columns - 1;
    }

    double metresAt(double latitude, double longitude) {
        double r = (north - latitude) / step;
        double c = (longitude - west) / step;
        if (!(r >= 0 && c >= 0 && r <= rows - 1 && c <= columns - 1)) {
            return 0;
        }
        int row = Math.min((int) r, rows - 2);
        int column = Math.min((int) c, columns - 2);
        int i = row * columns + column;
        double down = r - row;
        double across = c - column;
        double upper = metres[i] + across * (metres[i + 1] - metres[i]);
        double lower = metres[i + columns] + across * (metres[i + columns + 1] - metres[i + columns]);
        return Math.max(0, upper + down * (lower - upper));
    }

    private static BadInput bad(String file, String what) {
        return new BadInput(new Finding(file, 0, "elevation-grid", what, "give a TDEM file, or leave the option out."));
    }
}
