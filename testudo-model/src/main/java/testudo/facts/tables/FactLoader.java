package testudo.facts.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.Finding;

/** Reads a data package and lays others over it; collects every finding instead of stopping at the first. */
final class FactLoader {
    private final Map<String, FactTable> tables = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final List<FactTable> declared = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Finding> findings;

    FactLoader(List<Finding> findings) {
        this.findings = findings;
    }

    /** Reads the package that the others are laid over. */
    void base(Path directory) {
        for (PackageReader.Resource resource : PackageReader.read(directory, findings)) {
            Path file = directory.resolve(resource.path());
            if (!resource.table()) {
                files.put(resource.name(), file);
                GeoJsonCheck.check(file, findings);
                continue;
            }
            TableReader.read(file, resource.name(), resource.form(), resource.schema(), findings)
                    .ifPresent(table -> {
                        CellCheck.check(table, findings);
                        tables.put(resource.name(), table);
                    });
        }
    }

    /** Starts from tables that have been read. */
    void base(FactTables read) {
        tables.putAll(read.tables());
        files.putAll(read.files());
    }

    /** Lays a package of the same schema over what has been read; its rows replace ours by primary key. */
    void overlay(Path directory) {
        for (PackageReader.Resource resource : PackageReader.read(directory, findings)) {
            Path file = directory.resolve(resource.path());
            FactTable ours = tables.get(resource.name());
            if (!resource.table() && files.containsKey(resource.name())) {
                files.put(resource.name(), file);
                GeoJsonCheck.check(file, findings);
            } else if (ours == null) {
                unknown(directory, resource);
            } else {
                TableReader.read(
                                file,
                                resource.name(),
                                resource.form(),
                                Optional.of(ours.schema().at(file.toString())),
                                findings)
                        .ifPresent(table -> {
                            CellCheck.check(table, findings);
                            tables.put(resource.name(), ours.overlaidBy(table));
                        });
                TableReader.declared(file, resource, findings).ifPresent(declared::add);
            }
        }
    }

    /** Checks what tables say about each other, once all are read. */
    void references() {
        ReferenceCheck check = new ReferenceCheck(tables);
        tables.values().forEach(table -> check.check(table, findings));
        declared.forEach(table -> check.foreign(table, findings));
    }

    Map<String, FactTable> tables() {
        return tables;
    }

    List<String> ignored() {
        return ignored;
    }

    Map<String, Path> files() {
        return files;
    }

    /** A table whose name is nearly one of ours was meant to be it; any other has nothing to say here. */
    private void unknown(Path directory, PackageReader.Resource resource) {
        if (!Nearest.likely(resource.name(), tables.keySet())) {
            ignored.add("table '" + resource.name() + "' of " + directory);
            return;
        }
        findings.add(new Finding(
                directory.resolve(PackageReader.DESCRIPTOR).toString(),
                0,
                "table-known",
                "resource '" + resource.name() + "' is no table of ours",
                Nearest.hint(resource.name(), tables.keySet())));
    }
}
