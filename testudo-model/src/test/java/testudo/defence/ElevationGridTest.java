package testudo.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.Angle;
import testudo.quantity.BadInput;
import testudo.quantity.Distance;
import testudo.quantity.Position;

class ElevationGridTest {
    private static final int ROWS = 61;
    private static final int COLUMNS = 121;

    @TempDir
    Path folder;

    @Test
    void aGridReadsBackTheHeightsItWasWrittenWith() throws IOException {
        ElevationGrid grid = ElevationGrid.read(write());
        for (int r = 0; r < ROWS; r += 7) {
            for (int c = 0; c < COLUMNS; c += 11) {
                Position node = Position.of(51 - r / 60.0, 10 + c / 60.0);
                assertEquals(Math.max(0, height(r, c)), grid.at(node).metres(), 1e-6);
            }
        }
        assertFalse(grid.holds(Position.of(49, 10)));
    }

    @Test
    void aWallHidesWhatFliesLowBehindItAndNothingInFrontOfIt() throws IOException {
        ElevationGrid grid = ElevationGrid.read(write());
        TerrainMask mask =
                TerrainMask.of(grid, Position.of(50.5, 10.5), Distance.ofMetres(15), Distance.ofKilometres(60));
        Angle east = Angle.ofDegrees(90);
        assertTrue(mask.sees(east, Distance.ofKilometres(20), Distance.ofMetres(150)));
        assertFalse(mask.sees(east, Distance.ofKilometres(45), Distance.ofMetres(150)));
        assertTrue(mask.sees(east, Distance.ofKilometres(45), Distance.ofMetres(2500)));
        assertFalse(mask.sees(east, Distance.ofKilometres(61), Distance.ofMetres(9000)));
    }

    @Test
    void aTileIsPlacedByItsName() throws IOException {
        java.nio.ByteBuffer heights = java.nio.ByteBuffer.allocate(2 * 11 * 11);
        for (int i = 0; i < 121; i++) {
            heights.putShort(i == 60 ? Short.MIN_VALUE : (short) (i * 10));
        }
        ElevationGrid grid = ElevationGrid.read(Files.write(folder.resolve("N52W003.hgt"), heights.array()));
        assertEquals(0, grid.at(Position.of(53, -3)).metres(), 1e-6);
        assertEquals(1200, grid.at(Position.of(52, -2)).metres(), 1e-6);
        assertFalse(grid.holds(Position.of(52.5, -2.5)), "a void");
        assertTrue(grid.find(Position.of(52.46, -2.46)).isEmpty(), "beside a void");
        assertTrue(grid.holds(Position.of(52.6, -2.5)), "a node next to a void, which has no weight there");
        Path wrong = Files.write(folder.resolve("tile.hgt"), heights.array());
        assertThrows(BadInput.class, () -> ElevationGrid.read(wrong));
    }

    @ParameterizedTest
    @ValueSource(shorts = {9_001, -501, 30_000, -32_767})
    void groundThatTheEarthHasNowhereIsRefused(short height) throws IOException {
        java.nio.ByteBuffer heights = java.nio.ByteBuffer.allocate(2 * 9).putShort(8, height);
        Path tile = Files.write(folder.resolve("N52E003.hgt"), heights.array());
        BadInput bad = assertThrows(BadInput.class, () -> ElevationGrid.read(tile));
        assertTrue(bad.findings().getFirst().message().contains("a height of " + height + " m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N90E010", "S91E010", "N10E180", "N10W181", "S00E010", "N10W000", "N95E200", "n10E010"})
    void aTileOfNoPlaceOnEarthIsRefused(String name) throws IOException {
        Path tile = Files.write(folder.resolve(name + ".hgt"), new byte[2 * 9]);
        assertThrows(BadInput.class, () -> ElevationGrid.read(tile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N89E179", "S90W180", "N00E000", "S01W001"})
    void aTileAtTheEdgeOfTheEarthIsRead(String name) throws IOException {
        Path tile = Files.write(folder.resolve(name + ".hgt"), new byte[2 * 9]);
        double latitude = Integer.parseInt(name.substring(1, 3)) * (name.startsWith("S") ? -1 : 1) + 0.5;
        double longitude = Integer.parseInt(name.substring(4)) * (name.charAt(3) == 'W' ? -1 : 1) + 0.5;
        assertTrue(ElevationGrid.read(tile).holds(Position.of(latitude, longitude)));
    }

    @Test
    void groundAcrossTheAntimeridianHidesAsMuchAsAnywhereElse() {
        short[] high = new short[61 * 61];
        java.util.Arrays.fill(high, (short) 800);
        for (double west : new double[] {12, 180, -180, 179.5}) {
            ElevationGrid grid = ElevationGrid.of(
                    Position.of(51, west > 180 ? west - 360 : west), Angle.ofDegrees(1 / 60.0), 61, 61, high);
            double before = west - 0.2;
            TerrainMask mask = TerrainMask.of(
                    grid,
                    Position.of(50.5, before < -180 ? before + 360 : before),
                    Distance.ofMetres(15),
                    Distance.ofKilometres(60));
            assertFalse(
                    mask.sees(Angle.ofDegrees(90), Distance.ofKilometres(40), Distance.ofMetres(250)), "west " + west);
            assertTrue(mask.sees(Angle.ofDegrees(270), Distance.ofKilometres(40), Distance.ofMetres(250)));
        }
    }

    @Test
    void aGridAllAroundTheEarthHasNoSeam() {
        int columns = 360;
        short[] heights = new short[3 * columns];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = (short) (i % columns == 0 ? 100 : i % columns == columns - 1 ? 300 : 0);
        }
        ElevationGrid grid = ElevationGrid.of(Position.of(1, -180), Angle.ofDegrees(1), 3, columns, heights);
        assertEquals(200, grid.at(Position.of(0, 179.5)).metres(), 1e-6);
        assertEquals(100, grid.at(Position.of(0, 180)).metres(), 1e-6);
        assertEquals(300, grid.at(Position.of(0, 179)).metres(), 1e-6);
    }

    @Test
    void aMaskSaysHowFarTheGroundIsKnownAndWhetherAnyIs() throws IOException {
        ElevationGrid grid = ElevationGrid.read(write());
        Distance mast = Distance.ofMetres(15);
        Distance range = Distance.ofKilometres(60);
        TerrainMask inside = TerrainMask.of(grid, Position.of(50.5, 10.5), mast, range);
        assertFalse(inside.blank());
        assertTrue(inside.knows(Angle.ofDegrees(90), Distance.ofKilometres(50)));
        assertFalse(inside.knows(Angle.ofDegrees(270), Distance.ofKilometres(50)), "the grid ends after 35 km");
        assertTrue(inside.knows(Angle.ofDegrees(270), Distance.ofKilometres(30)));
        assertTrue(TerrainMask.of(grid, Position.of(40, 10.5), mast, range).blank(), "no ground within 60 km is known");
        short[] voids = new short[9];
        java.util.Arrays.fill(voids, Short.MIN_VALUE);
        ElevationGrid empty = ElevationGrid.of(Position.of(51, 10), Angle.ofDegrees(0.5), 3, 3, voids);
        assertTrue(TerrainMask.of(empty, Position.of(50.5, 10.5), mast, range).blank());
    }

    @Test
    void aFileOfAnotherKindIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.tdem"), "not a grid");
        assertThrows(BadInput.class, () -> ElevationGrid.read(file));
    }

    /** Level ground at 100 m, a wall of 900 m near 11 degrees east, a pit below the sea in one corner. */
    private static int height(int row, int column) {
        if (row > 55 && column > 115) {
            return -40;
        }
        return column >= 59 && column <= 61 ? 900 + row : 100;
    }

    private Path write() throws IOException {
        byte[] high = new byte[ROWS * COLUMNS];
        byte[] low = new byte[ROWS * COLUMNS];
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                int residual = height(r, c) - predicted(r, c);
                int z = residual << 1 ^ residual >> 31;
                high[r * COLUMNS + c] = (byte) (z >> 8);
                low[r * COLUMNS + c] = (byte) z;
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("TDEM".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(ROWS);
        out.writeInt(COLUMNS);
        out.writeDouble(51);
        out.writeDouble(10);
        out.writeDouble(1 / 60.0);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9, true))) {
            deflate.write(high);
            deflate.write(low);
        }
        return Files.write(folder.resolve("grid.tdem"), bytes.toByteArray());
    }

    private static int predicted(int r, int c) {
        int w = c > 0 ? height(r, c - 1) : 0;
        int n = r > 0 ? height(r - 1, c) : 0;
        int nw = r > 0 && c > 0 ? height(r - 1, c - 1) : 0;
        int least = Math.min(w, n);
        int most = Math.max(w, n);
        return nw >= most ? least : nw <= least ? most : w + n - nw;
    }
}
