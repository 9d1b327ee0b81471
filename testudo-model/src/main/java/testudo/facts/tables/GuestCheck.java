package testudo.facts.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import testudo.quantity.Finding;

/** Checks a directory of someone else's tables beside ours. */
final class GuestCheck {
    private static final int MOST_LOOSE = 500;

    private final Map<String, FactTable> ours;
    private final Map<String, FactTable> all;
    private final Map<String, Path> files;
    private final List<String> ignored = new ArrayList<>();
    private final List<Finding> findings;

    GuestCheck(Map<String, FactTable> ours, Map<String, Path> files, List<Finding> findings) {
        this.ours = ours;
        this.all = new LinkedHashMap<>(ours);
        this.files = new LinkedHashMap<>(files);
        this.findings = findings;
    }

    void check(Path directory) {
        List<PackageReader.Resource> resources = new ArrayList<>(PackageReader.read(directory, findings));
        if (resources.isEmpty()) {
            resources.addAll(looseTables(directory));
        }
        Map<String, FactTable> guests = new LinkedHashMap<>();
        List<FactTable> declared = new ArrayList<>();
        for (PackageReader.Resource resource : resources) {
            Path file = directory.resolve(resource.path());
            if (!resource.table()) {
                GeoJsonCheck.check(file, findings);
                files.computeIfPresent(resource.name(), (name, shipped) -> file);
                continue;
            }
            if (!ours.containsKey(resource.name())) {
                if (Nearest.likely(resource.name(), ours.keySet())) {
                    findings.add(new Finding(
                            directory.resolve(PackageReader.DESCRIPTOR).toString(),
                            0,
                            "table-known",
                            "resource '" + resource.name() + "' is no table of ours",
                            Nearest.hint(resource.name(), ours.keySet())));
                }
                ignored.add("table '" + resource.name() + "' of " + directory);
            }
            // A table of ours gets the schema that it is read with when it is laid over ours.
            Optional<TableSchema> schema = Optional.ofNullable(ours.get(resource.name()))
                    .map(table -> table.schema().at(file.toString()))
                    .or(resource::schema);
            TableReader.read(file, resource.name(), resource.form(), schema, findings)
                    .ifPresent(table -> {
                        CellCheck.check(table, findings);
                        guests.put(resource.name(), table);
                    });
            if (ours.containsKey(resource.name())) {
                TableReader.declared(file, resource, findings).ifPresent(declared::add);
            }
        }
        guests.forEach((name, table) -> all.merge(name, table, FactTable::overlaidBy));
        ReferenceCheck references = new ReferenceCheck(all);
        guests.values().forEach(table -> references.check(table, findings));
        declared.forEach(table -> references.foreign(table, findings));
        // Rows of ours may lean on rows that a guest has replaced.
        if (findings.isEmpty()) {
            ours.forEach((name, table) -> references.check(table, findings));
        }
    }

    Map<String, FactTable> tables() {
        return all;
    }

    List<String> ignored() {
        return ignored;
    }

    Map<String, Path> files() {
        return files;
    }

    private static List<PackageReader.Resource> looseTables(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, 3)) {
            return files.filter(file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
                    .limit(MOST_LOOSE)
                    .sorted()
                    .map(file -> new PackageReader.Resource(
                            file.getFileName().toString().replaceFirst("\\.csv$", ""),
                            directory.relativize(file).toString(),
                            "csv",
                            TableForm.PLAIN,
                            Optional.empty()))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
