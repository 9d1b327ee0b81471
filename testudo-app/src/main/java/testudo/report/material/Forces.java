package testudo.report.material;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import testudo.assessment.Force;

/** The forces that a page shows: today, all on order, the plan's largest multiple and a planned year, whichever the result has. */
public final class Forces {
    private static final Comparator<Force> ORDER = Comparator.<Force>comparingInt(Forces::place)
            .thenComparing(Force::times)
            .thenComparing(Force::key);

    private Forces() {}

    private static int place(Force force) {
        return switch (force) {
            case Force.Today ignored -> 0;
            case Force.OnOrder ignored -> 1;
            case Force.Multiple ignored -> 2;
            case Force.ReadyIn ignored -> 3;
        };
    }

    /** Today first, then all on order, then multiples from the least, then planned years. */
    public static Set<Force> ordered(Collection<Force> found) {
        Set<Force> ordered = new TreeSet<>(ORDER);
        ordered.addAll(found);
        return ordered;
    }

    /** The largest multiple; today where nothing is multiplied. */
    public static Force largest(Collection<Force> found) {
        return found.stream()
                .filter(force -> force instanceof Force.Multiple)
                .max(Comparator.comparing(Force::times))
                .orElse(Force.TODAY);
    }

    /** Today and the largest multiple. */
    public static List<Force> ends(Collection<Force> found) {
        return Stream.of(Force.TODAY, largest(found)).distinct().toList();
    }

    /** Today, all on order and the largest multiple. */
    public static List<Force> steps(Collection<Force> found) {
        return Stream.of(Force.TODAY, Force.ON_ORDER, largest(found)).distinct().toList();
    }
}
