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
        assertEquals(0, grid.at(Position.of(52.5, -2.5)).metres(), 1e-6, "a void");
        Path wrong = Files.write(folder.resolve("tile.hgt"), heights.array());
        assertThrows(BadInput.class, () -> ElevationGrid.read(wrong));
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
