package testudo.facts;

import java.io.IOException;
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
    private final Map<String, FactTable> ours;
    private final List<Finding> findings;

    GuestCheck(Map<String, FactTable> ours, List<Finding> findings) {
        this.ours = ours;
        this.findings = findings;
    }

    void check(Path directory) {
        List<PackageReader.Resource> resources = new ArrayList<>(PackageReader.read(directory, findings));
        if (resources.isEmpty()) {
            resources.addAll(looseTables(directory));
        }
        Map<String, FactTable> guests = new LinkedHashMap<>();
        for (PackageReader.Resource resource : resources) {
            Path file = directory.resolve(resource.path());
            if (!resource.table()) {
                GeoJsonCheck.check(file, findings);
                continue;
            }
            Optional<TableSchema> schema = resource.schema()
                    .or(() -> Optional.ofNullable(ours.get(resource.name())).map(FactTable::schema));
            TableReader.read(file, resource.name(), schema, findings).ifPresent(table -> {
                CellCheck.check(table, findings);
                guests.put(resource.name(), table);
            });
        }
        Map<String, FactTable> all = new LinkedHashMap<>(ours);
        guests.forEach((name, table) -> all.merge(name, table, FactTable::overlaidBy));
        ReferenceCheck references = new ReferenceCheck(all);
        guests.values().forEach(table -> references.check(table, findings));
    }

    private static List<PackageReader.Resource> looseTables(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, 3)) {
            return files.filter(file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> new PackageReader.Resource(
                            file.getFileName().toString().replaceFirst("\\.csv$", ""),
                            directory.relativize(file).toString(),
                            "csv",
                            Optional.empty()))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
