package testudo.study.design;

import java.util.ArrayList;
import java.util.List;
import testudo.study.question.Design;
import testudo.study.question.Factor;
import testudo.study.question.StudyQuestion;

/**
 * The points of a study, each made from its number alone, so that any part of them can be made anywhere and none is kept.
 *
 * <p>First come the star points: the question as it is asked, then each factor at its low and at its high end. The design's own points follow.
 */
public final class Points {
    private final StudyQuestion study;
    private final Cube cube;

    private Points(StudyQuestion study) {
        this.study = study;
        this.cube = Cube.of(study.design(), study.factors().size(), study.seed());
    }

    /** The points of a study. */
    public static Points of(StudyQuestion study) {
        return new Points(study);
    }

    /**
     * One point.
     *
     * @param number from 0
     * @param role what it is for: base, low, high, point, A, B, AB, start or step
     * @param of the factor that it changes, or -1
     * @param group the base point or trajectory that it belongs to, or -1
     * @param levels of the factors
     */
    public record Point(long number, String role, int of, long group, double[] levels) {}

    /** How many there are. */
    public long size() {
        return study.points();
    }

    /** The point of that number. */
    public Point at(long number) {
        int star = study.starPoints();
        return number < star ? star((int) number) : designed(number, number - star);
    }

    private Point star(int number) {
        double[] levels = study.base();
        if (number == 0) {
            return new Point(0, "base", -1, -1, levels);
        }
        int factor = (number - 1) / 2;
        boolean high = number % 2 == 0;
        Factor varied = study.factors().get(factor);
        levels[factor] = high ? varied.values().high() : varied.values().low();
        return new Point(number, high ? "high" : "low", factor, -1, levels);
    }

    private Point designed(long number, long index) {
        Cube.Spot spot = cube.at(index);
        double[] levels = new double[spot.place().length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = study.factors().get(i).values().at(spot.place()[i]);
        }
        return new Point(number, spot.role(), spot.of(), spot.group(), levels);
    }

    /**
     * The parts in which points are computed and kept: those that share what is dear to compute lie together.
     *
     * @param most points of a part where nothing is shared
     */
    public List<Part> parts(int most) {
        int k = study.factors().size();
        int size = switch (study.design().kind()) {
            case SOBOL -> Math.max(1, most / (k + 2)) * (k + 2);
            case MORRIS -> Math.max(1, most / (k + 1)) * (k + 1);
            default -> most;
        };
        List<Part> parts = new ArrayList<>();
        add(parts, 0, study.starPoints(), most);
        add(parts, study.starPoints(), size(), size);
        return parts;
    }

    private static void add(List<Part> parts, long from, long to, int size) {
        for (long first = from; first < to; first += size) {
            parts.add(new Part(parts.size(), first, Math.min(to, first + size)));
        }
    }

    /** Whether the design has pairs of points from which indices follow. */
    public boolean indices() {
        return study.design().kind() == Design.Kind.SOBOL;
    }
}
