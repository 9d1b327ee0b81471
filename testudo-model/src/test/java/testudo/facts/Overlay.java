package testudo.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a small data package for a test. */
final class Overlay {
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    static final String INVENTORY =
            "row,iso3,category,system,count,count_max,unit,status,as_of,delivery_years,note,verified,source,confidence";

    Overlay inventory(String... rows) {
        return table("inventory", INVENTORY, rows);
    }

    Overlay table(String name, String header, String... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        lines.addAll(List.of(rows));
        tables.put(name, lines);
        return this;
    }

    Path in(Path directory) {
        try {
            Files.createDirectories(directory);
            List<String> resources = new ArrayList<>();
            for (var table : tables.entrySet()) {
                Files.write(directory.resolve(table.getKey() + ".csv"), table.getValue());
                resources.add("{\"name\": \"" + table.getKey() + "\", \"path\": \"" + table.getKey()
                        + ".csv\", \"format\": \"csv\"}");
            }
            Files.writeString(
                    directory.resolve("datapackage.json"),
                    "{\"name\": \"overlay\", \"resources\": [" + String.join(", ", resources) + "]}");
            return directory;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
