package testudo.ledger;

import java.time.Year;
import java.util.List;
import testudo.ledger.entry.Commitment;
import testudo.quantity.Percent;

/**
 * Where a member's share goes: straight from one point to the next (or bent by a power), the last level held.
 *
 * @param points in order of years; the first is today
 * @param power 1 for straight lines
 */
record Route(List<Point> points, int power, PathBasis basis, List<Commitment> steps, List<Commitment> setAside) {
    record Point(Year year, Percent share) {}

    Percent share(Year year) {
        for (int i = 1; i < points.size(); i++) {
            if (!year.isAfter(points.get(i).year())) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                return Glide.convex(from.share(), from.year(), to.share(), to.year(), year, power);
            }
        }
        return points.getLast().share();
    }
}
