package testudo.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    public static List<Finding> beside(Path directory, FactBook shipped) {
        List<String> ours = new ArrayList<>(shipped.read().tables().keySet());
        ours.addAll(shipped.read().files().keySet());
        List<Finding> alone = FactTables.named(directory).containsAll(ours) ? of(directory) : List.of();
        return alone.isEmpty() ? findings(FactTables.beside(directory, shipped.read())) : alone;
    }

    private static List<Finding> findings(FactTables tables) {
        try {
            FactBook.of(tables);
            return List.of();
        } catch (BadInput unusable) {
            return unusable.findings();
        }
    }
}
