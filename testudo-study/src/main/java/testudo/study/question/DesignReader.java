package testudo.study.question;

import java.util.Optional;
import java.util.SequencedMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.input.YamlInput;

/** Reads how the points of a study lie, and refuses more of them than are computed. */
final class DesignReader {
    private static final int MOST_FACTORS = 200;

    private final SequencedMap<String, Node> entries;
    private final Faults faults;

    DesignReader(SequencedMap<String, Node> entries, Faults faults) {
        this.entries = entries;
        this.faults = faults;
    }

    /** The design of so many factors. */
    Design design(int factors) {
        Node node = entries.get("design");
        SequencedMap<String, Node> of =
                node instanceof MappingNode map ? YamlInput.entries(map) : new java.util.LinkedHashMap<>();
        Optional<Design.Kind> kind =
                of.size() == 1 ? Design.Kind.of(of.firstEntry().getKey()) : Optional.empty();
        String size = of.isEmpty() ? "" : YamlInput.text(of.firstEntry().getValue());
        if (kind.isEmpty() || !size.matches("[0-9]{1,12}")) {
            faults.add(
                    node,
                    "design-known",
                    "the design is '" + (node == null ? "" : YamlInput.text(node)) + "', which is none",
                    "one of { sobol: 64 }, { latin: 200 }, { nearly-orthogonal: 65 }, { net: 1024 }, { grid: 5 }, {"
                            + " morris: 20 }.");
            return new Design(Design.Kind.LATIN, 1);
        }
        long points = Long.parseLong(size);
        int least = kind.get() == Design.Kind.GRID ? 2 : 1;
        if (points < least || points > Integer.MAX_VALUE) {
            faults.add(
                    node,
                    "points-bounded",
                    "a design of size " + points + " has fewer than " + least + " or more points than the "
                            + StudyFile.MOST_POINTS + " that a study may have",
                    "a few hundred points and a metamodel say as much.");
            return new Design(kind.get(), least);
        }
        if (kind.get() == Design.Kind.SOBOL && Long.bitCount(points) != 1
                || kind.get() == Design.Kind.NET && Long.bitCount(points) != 1) {
            faults.add(
                    node,
                    "net-size",
                    "a net has a power of two points, not " + points,
                    "write " + Long.highestOneBit(points) + " or " + 2 * Long.highestOneBit(points) + ".");
        }
        if (kind.get() == Design.Kind.NEARLY_ORTHOGONAL && points > 5_000) {
            faults.add(
                    node,
                    "design-size",
                    "a nearly orthogonal design of " + points + " points is too large; at most 5000",
                    "with so many points { net: 4096 } or latin serves as well.");
        }
        if (kind.get() == Design.Kind.NEARLY_ORTHOGONAL && points <= factors) {
            faults.add(
                    node,
                    "design-size",
                    "a nearly orthogonal design of " + points + " points has no room for " + factors + " factors",
                    "give it twice as many points as factors, or more.");
        }
        return new Design(kind.get(), (int) points);
    }

    /** Holds the number of points and factors of a whole study against what is computed. */
    void points(StudyQuestion read) {
        long points = read.points();
        if (points > StudyFile.MOST_POINTS || points < 0) {
            faults.add(
                    entries.get("design"),
                    "points-bounded",
                    "the design has " + (points < 0 || points > 1e15 ? "more than 10^15" : points) + " points; at most "
                            + StudyFile.MOST_POINTS + " are computed",
                    "take fewer levels or factors, or latin in place of grid.");
        }
        if (read.factors().size() > MOST_FACTORS) {
            faults.add(
                    entries.get("factors"),
                    "factors-bounded",
                    "the study has " + read.factors().size() + " factors; at most " + MOST_FACTORS,
                    "let rows move together: key: \"*/kill_probability/*\".");
        }
    }
}
