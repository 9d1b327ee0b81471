package testudo.siting.cover;

import java.util.Arrays;

/** Finds which sites of a plane cover a point, through a grid of cells that each know the sites that may reach into them. */
final class PointCover {
    private static final int CELLS = 64;
    private final double[] x;
    private final double[] y;
    private final double scale;
    private final double radiusSquared;
    private final int[][] near = new int[CELLS * CELLS][];
    private final long[][] always = new long[CELLS * CELLS][];

    PointCover(double[] x, double[] y, double side, double radius) {
        this.x = x;
        this.y = y;
        scale = CELLS / side;
        radiusSquared = radius * radius;
        for (int cell = 0; cell < near.length; cell++) {
            prepare(cell, side / CELLS, radius);
        }
    }

    /** Sites that reach every point of the cell go into its bits; those that reach some are listed for a test. */
    private void prepare(int cell, double width, double radius) {
        double centreX = (cell % CELLS + 0.5) * width;
        double centreY = (cell / CELLS + 0.5) * width;
        double half = width * Math.sqrt(0.5) + 1e-9;
        long[] bits = new long[(x.length + 63) / 64];
        int[] list = new int[x.length];
        int size = 0;
        for (int s = 0; s < x.length; s++) {
            double distance = Math.hypot(x[s] - centreX, y[s] - centreY);
            if (distance + half < radius - 1e-9) {
                bits[s >> 6] |= 1L << s;
            } else if (distance - half <= radius + 1e-9) {
                list[size++] = s;
            }
        }
        always[cell] = bits;
        near[cell] = Arrays.copyOf(list, size);
    }

    /** Writes the sites that cover a point into the bits of a set. */
    void of(double px, double py, long[] set) {
        int column = Math.min(CELLS - 1, (int) (px * scale));
        int row = Math.min(CELLS - 1, (int) (py * scale));
        int cell = row * CELLS + column;
        System.arraycopy(always[cell], 0, set, 0, set.length);
        for (int s : near[cell]) {
            double dx = x[s] - px;
            double dy = y[s] - py;
            if (dx * dx + dy * dy < radiusSquared) {
                set[s >> 6] |= 1L << s;
            }
        }
    }
}
