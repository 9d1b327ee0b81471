package testudo.formats;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import testudo.quantity.Distance;
import testudo.quantity.Position;
import testudo.quantity.UnitVector;

/** Cuts lines and rings where they cross the meridian of 180°, so that no piece jumps across the map. */
final class Antimeridian {
    private static final double HALF = 180;
    private static final double ROUND = 360;
    private static final double POLE = 90;

    private Antimeridian() {}

    /** The pieces of a line, each ending and the next beginning on the meridian; time and height are shared out along the way. */
    static List<List<Mark.Fix>> cut(List<Mark.Fix> fixes) {
        List<List<Mark.Fix>> parts = new ArrayList<>();
        List<Mark.Fix> part = new ArrayList<>(List.of(fixes.getFirst()));
        for (int i = 1; i < fixes.size(); i++) {
            Mark.Fix from = fixes.get(i - 1);
            Mark.Fix to = fixes.get(i);
            if (Math.abs(to.at().longitude() - from.at().longitude()) > HALF) {
                Mark.Fix edge = crossing(from, to);
                double side = from.at().longitude() > 0 ? HALF : -HALF;
                close(part, at(edge, side), parts);
                part = new ArrayList<>(List.of(at(edge, -side)));
            }
            part.add(to);
        }
        if (part.size() > 1 || parts.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static void close(List<Mark.Fix> part, Mark.Fix edge, List<List<Mark.Fix>> parts) {
        part.add(edge);
        if (part.size() > 2 || !part.getFirst().at().equals(edge.at())) {
            parts.add(part);
        }
    }

    private static Mark.Fix at(Mark.Fix edge, double longitude) {
        return new Mark.Fix(edge.time(), Position.of(edge.at().latitude(), longitude), edge.height());
    }

    /** Where the great circle between two fixes meets the meridian. */
    private static Mark.Fix crossing(Mark.Fix from, Mark.Fix to) {
        UnitVector a = UnitVector.of(from.at());
        UnitVector b = UnitVector.of(to.at());
        UnitVector n = a.pole(b);
        UnitVector meridian = UnitVector.towards(n.z() > 0 ? -n.z() : n.z(), 0, n.z() > 0 ? n.x() : -n.x());
        double whole = a.arc(b);
        double share = whole == 0 ? 0 : Math.max(0, Math.min(1, a.arc(meridian) / whole));
        Duration passed = to.time().minus(from.time());
        double rise = to.height().metres() - from.height().metres();
        return new Mark.Fix(
                from.time().plusNanos(Math.round(passed.toNanos() * share)),
                meridian.position(),
                Distance.ofMetres(from.height().metres() + share * rise));
    }

    /** The pieces of a closed ring, counter-clockwise, corners as longitude and latitude; a ring around a pole is led along its edge of the map. */
    static List<List<double[]>> cutRing(List<Position> ring) {
        List<double[]> open = unwrapped(ring);
        double turn = open.getLast()[0] - open.getFirst()[0];
        if (Math.abs(turn) > HALF) {
            return List.of(aroundPole(open.subList(0, open.size() - 1), turn > 0));
        }
        double least = open.stream().mapToDouble(c -> c[0]).min().orElseThrow();
        double most = open.stream().mapToDouble(c -> c[0]).max().orElseThrow();
        if (least >= -HALF && most <= HALF) {
            return List.of(open);
        }
        double edge = most > HALF ? HALF : -HALF;
        List<double[]> east = clipped(open, edge, true);
        List<double[]> west = clipped(open, edge, false);
        shift(edge > 0 ? east : west, edge > 0 ? -ROUND : ROUND);
        return List.of(west, east);
    }

    /** Longitudes without jumps, so that they may leave the map. */
    private static List<double[]> unwrapped(List<Position> ring) {
        List<double[]> corners = new ArrayList<>();
        double before = ring.getFirst().longitude();
        for (Position corner : ring) {
            double step = (corner.longitude() - before) % ROUND;
            step = step > HALF ? step - ROUND : step < -HALF ? step + ROUND : step;
            before += step;
            corners.add(new double[] {before, corner.latitude()});
        }
        return corners;
    }

    private static List<double[]> aroundPole(List<double[]> corners, boolean eastwards) {
        List<double[]> inside = new ArrayList<>();
        for (double[] corner : corners) {
            double longitude = corner[0] % ROUND;
            longitude = longitude > HALF ? longitude - ROUND : longitude < -HALF ? longitude + ROUND : longitude;
            inside.add(new double[] {longitude, corner[1]});
        }
        inside.sort((a, b) -> eastwards ? Double.compare(a[0], b[0]) : Double.compare(b[0], a[0]));
        double start = eastwards ? -HALF : HALF;
        double pole = eastwards ? POLE : -POLE;
        double[] first = inside.getFirst();
        double[] last = inside.getLast();
        double gap = ROUND - Math.abs(last[0] - first[0]);
        double share = gap == 0 ? 0 : Math.abs(start - first[0]) / gap;
        double latitude = first[1] + share * (last[1] - first[1]);
        List<double[]> ring = new ArrayList<>();
        ring.add(new double[] {start, latitude});
        ring.addAll(inside);
        ring.add(new double[] {-start, latitude});
        ring.add(new double[] {-start, pole});
        ring.add(new double[] {start, pole});
        ring.add(new double[] {start, latitude});
        return ring;
    }

    /** The part of a closed ring east or west of a meridian, closed again (Sutherland and Hodgman). */
    private static List<double[]> clipped(List<double[]> ring, double edge, boolean east) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 1; i < ring.size(); i++) {
            double[] a = ring.get(i - 1);
            double[] b = ring.get(i);
            boolean from = east == a[0] > edge;
            boolean to = east == b[0] > edge;
            if (from) {
                kept.add(a.clone());
            }
            if (from != to) {
                double share = (edge - a[0]) / (b[0] - a[0]);
                kept.add(new double[] {edge, a[1] + share * (b[1] - a[1])});
            }
        }
        kept.add(kept.getFirst().clone());
        return kept;
    }

    private static void shift(List<double[]> ring, double by) {
        ring.forEach(corner -> corner[0] += by);
    }
}
