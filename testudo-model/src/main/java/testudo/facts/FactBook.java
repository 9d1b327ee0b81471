package testudo.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Every fact, as one value that does not change. */
public final class FactBook {
    private final Map<String, FactTable> tables;
    private final Map<String, Path> files;

    private FactBook(Map<String, FactTable> tables, Map<String, Path> files) {
        this.tables = new LinkedHashMap<>(tables);
        this.files = new LinkedHashMap<>(files);
    }

    /**
     * Reads a data package.
     *
     * @throws BadInput with every fault, not only the first
     */
    public static FactBook read(Path data) {
        return read(data, List.of());
    }

    /**
     * Reads a data package and lays others over it in turn; a row of an overlay replaces the row of ours with the same primary
     * key, or is added.
     *
     * @throws BadInput with every fault, not only the first
     */
    public static FactBook read(Path data, List<Path> overlays) {
        List<Finding> findings = new ArrayList<>();
        FactLoader loader = new FactLoader(findings);
        loader.base(data);
        overlays.forEach(loader::overlay);
        loader.references();
        if (!findings.isEmpty()) {
            throw new BadInput(FactCheck.sorted(findings));
        }
        return new FactBook(loader.tables(), loader.files());
    }

    /**
     * The table of that name.
     *
     * @throws IllegalArgumentException naming the nearest tables
     */
    public FactTable table(String name) {
        FactTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException(
                    "there is no table '" + name + "'. Maybe " + Nearest.to(name, tables.keySet()) + ".");
        }
        return table;
    }

    /** All tables in the order of the package. */
    public List<FactTable> tables() {
        return List.copyOf(tables.values());
    }

    /**
     * The file of a resource that is not a table, such as {@code borders}.
     *
     * @throws IllegalArgumentException naming the nearest files
     */
    public Path file(String name) {
        Path file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(
                    "there is no file '" + name + "'. Maybe " + Nearest.to(name, files.keySet()) + ".");
        }
        return file;
    }
}
