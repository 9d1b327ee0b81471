package testudo.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import testudo.facts.tables.FactTables;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Names every fault of a data package, in the order of files and lines. */
public final class FactCheck {
    private FactCheck() {}

    /** Faults of a package that stands alone; sources and members are checked where the package lists them. */
    public static List<Finding> of(Path directory) {
        return of(directory, List.of());
    }

    /** Faults of a package and of those laid over it. */
    public static List<Finding> of(Path directory, List<Path> overlays) {
        return findings(FactTables.read(directory, overlays));
    }

    /**
     * Faults of any directory. A package that brings every table of ours stands alone. Any other is read as it would be read when it is
     * laid over the shipped facts.
     */
    public static List<Finding> beside(Path directory, Path shipped) {
        Set<String> names = FactTables.named(directory);
        List<Finding> alone = names.containsAll(FactTables.named(shipped)) ? of(directory) : List.of();
        return alone.isEmpty() ? findings(FactTables.beside(directory, shipped)) : alone;
    }

    private static List<Finding> findings(FactTables tables) {
        if (!tables.findings().isEmpty()) {
            return tables.findings();
        }
        try {
            FactBook.of(tables);
            return List.of();
        } catch (BadInput unusable) {
            return unusable.findings();
        }
    }
}
