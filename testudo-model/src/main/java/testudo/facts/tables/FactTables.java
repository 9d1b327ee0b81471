package testudo.facts.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import testudo.quantity.Finding;

/**
 * The tables of a data package and of those laid over it, with what is wrong with them.
 *
 * @param tables by name in the order of the package
 * @param files that are no tables, by name
 * @param ignored tables of an overlay that are none of ours and are not used, in words
 * @param findings every fault, in the order of files and lines
 * @param beneath the tables before any package was laid over them; the same where none was
 */
public record FactTables(
        Map<String, FactTable> tables,
        Map<String, Path> files,
        List<String> ignored,
        List<Finding> findings,
        Map<String, FactTable> beneath) {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::check)
            .thenComparing(Finding::message);

    public FactTables {
        tables = new LinkedHashMap<>(tables);
        files = new LinkedHashMap<>(files);
        ignored = List.copyOf(ignored);
        findings = sorted(findings);
        beneath = new LinkedHashMap<>(beneath);
    }

    /** Reads a package and lays others over it in turn; a row of an overlay replaces ours of the same primary key, or is added. */
    public static FactTables read(Path directory, List<Path> overlays) {
        List<Finding> findings = new ArrayList<>();
        FactLoader loader = new FactLoader(findings);
        loader.base(directory);
        return overlaid(loader, new LinkedHashMap<>(loader.tables()), overlays, findings);
    }

    /** Lays packages over tables that have been read without a fault; those are not read again. */
    public static FactTables over(FactTables read, List<Path> overlays) {
        List<Finding> findings = new ArrayList<>();
        FactLoader loader = new FactLoader(findings);
        loader.base(read);
        return overlaid(loader, read.beneath(), overlays, findings);
    }

    private static FactTables overlaid(
            FactLoader loader, Map<String, FactTable> beneath, List<Path> overlays, List<Finding> findings) {
        overlays.forEach(loader::overlay);
        loader.references();
        return new FactTables(loader.tables(), loader.files(), loader.ignored(), findings, beneath);
    }

    /** The tables before any package was laid over them; empty where none was. */
    public Optional<FactTables> beneathOverlays() {
        return beneath.equals(tables)
                ? Optional.empty()
                : Optional.of(new FactTables(beneath, files, List.of(), List.of(), beneath));
    }

    /** The same tables with other cells. */
    public FactTables with(List<OtherCell> cells) {
        Map<String, FactTable> other = new LinkedHashMap<>(tables);
        cells.stream()
                .collect(Collectors.groupingBy(OtherCell::table, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, changed) -> other.computeIfPresent(name, (key, table) -> table.with(changed)));
        return new FactTables(other, files, ignored, findings, beneath.equals(tables) ? other : beneath);
    }

    /**
     * Reads a directory of someone else's tables beside ours: a table that has a name of ours is checked against our schema, laid over it
     * and may cite our sources; a table of another name is checked by its own schema or by its column names.
     */
    public static FactTables beside(Path directory, FactTables shipped) {
        List<Finding> findings = new ArrayList<>();
        GuestCheck guest = new GuestCheck(shipped.tables(), shipped.files(), findings);
        guest.check(directory);
        return new FactTables(guest.tables(), guest.files(), guest.ignored(), findings, guest.tables());
    }

    /** Names of the tables and files that a package describes. */
    public static Set<String> named(Path directory) {
        return PackageReader.read(directory, new ArrayList<>()).stream()
                .map(PackageReader.Resource::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().distinct().sorted(ORDER).toList();
    }
}
