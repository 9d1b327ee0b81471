package testudo.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Thins a projected ring and spells it as a path; rings too small to see are dropped. */
final class Outline {
    private static final double TOLERANCE = 0.35;
    private static final double SMALLEST_AREA = 1.2;

    private Outline() {}

    static double area(List<double[]> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(twice) / 2;
    }

    static String path(List<double[]> ring, boolean keepHoweverSmall) {
        if (ring.size() < 4 || (area(ring) < SMALLEST_AREA && !keepHoweverSmall)) {
            return "";
        }
        List<double[]> kept = new ArrayList<>();
        int half = ring.size() / 2;
        thin(ring, 0, half, kept);
        thin(ring, half, ring.size() - 1, kept);
        StringBuilder path = new StringBuilder();
        for (double[] point : kept) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(spelled(point[0]))
                    .append(' ')
                    .append(spelled(point[1]));
        }
        return path.append('Z').toString();
    }

    static String spelled(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Douglas and Peucker's thinning between two ends; keeps the first end and leaves the last to the next part. */
    private static void thin(List<double[]> ring, int first, int last, List<double[]> kept) {
        int farthest = -1;
        double most = TOLERANCE;
        for (int i = first + 1; i < last; i++) {
            double off = distance(ring.get(i), ring.get(first), ring.get(last));
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (farthest < 0) {
            kept.add(ring.get(first));
            return;
        }
        thin(ring, first, farthest, kept);
        thin(ring, farthest, last, kept);
    }

    private static double distance(double[] p, double[] a, double[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(p[0] - a[0], p[1] - a[1])
                : Math.abs(dx * (a[1] - p[1]) - dy * (a[0] - p[0])) / length;
    }
}
