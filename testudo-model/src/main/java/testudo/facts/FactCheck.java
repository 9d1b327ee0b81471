package testudo.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import testudo.quantity.Finding;

/** Names every fault of a data package, in the order of files and lines. */
public final class FactCheck {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::check)
            .thenComparing(Finding::message);

    private FactCheck() {}

    /** Faults of a package that stands alone; sources and members are checked where the package lists them. */
    public static List<Finding> of(Path directory) {
        return of(directory, List.of());
    }

    /** Faults of a package and of those laid over it. */
    public static List<Finding> of(Path directory, List<Path> overlays) {
        List<Finding> findings = new ArrayList<>();
        FactLoader loader = new FactLoader(findings);
        loader.base(directory);
        overlays.forEach(loader::overlay);
        loader.references();
        return sorted(findings);
    }

    /**
     * Faults of any directory. A package that brings its own members and sources stands alone. Any other is seen beside the
     * shipped facts: a table that has a name of ours is checked against our schema and may cite our sources; a table of another
     * name is checked by its own schema or by its column names.
     */
    public static List<Finding> beside(Path directory, Path shipped) {
        Set<String> names = PackageReader.read(directory, new ArrayList<>()).stream()
                .map(PackageReader.Resource::name)
                .collect(Collectors.toSet());
        if (names.contains("members") && names.contains("sources")) {
            return of(directory);
        }
        FactLoader ours = new FactLoader(new ArrayList<>());
        ours.base(shipped);
        List<Finding> findings = new ArrayList<>();
        new GuestCheck(ours.tables(), findings).check(directory);
        return sorted(findings);
    }

    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().distinct().sorted(ORDER).toList();
    }
}
