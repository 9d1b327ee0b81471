package testudo.facts.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import testudo.input.InputFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Reads {@code datapackage.json}: which tables there are and what their columns mean. */
final class PackageReader {
    static final String DESCRIPTOR = "datapackage.json";
    private static final int MEGABYTES = 4;
    private static final int MOST_RESOURCES = 500;

    private PackageReader() {}

    /** The resources of a data package; what is wrong goes to the findings. */
    static List<Resource> read(Path directory, List<Finding> findings) {
        Path file = directory.resolve(DESCRIPTOR);
        if (!Files.exists(file)) {
            findings.add(new Finding(
                    file.toString(),
                    0,
                    "datapackage-present",
                    Files.isDirectory(directory) ? "there is no " + DESCRIPTOR : "there is no such directory",
                    "name a directory that holds a " + DESCRIPTOR + ", such as data."));
            return List.of();
        }
        try {
            return resources(JsonText.read(file, MEGABYTES), findings);
        } catch (BadInput unreadable) {
            findings.addAll(unreadable.findings());
            return List.of();
        }
    }

    /**
     * One resource: a table, or another file that is only named.
     *
     * @param form how it writes its table
     * @param schema what it says of its columns, if it does
     */
    record Resource(String name, String path, String format, TableForm form, Optional<TableSchema> schema) {
        boolean table() {
            return format.equals("csv") || format.equals("tsv") || path.endsWith(".csv") || path.endsWith(".tsv");
        }
    }

    private static List<Resource> resources(JsonText json, List<Finding> findings) {
        List<Resource> resources = new ArrayList<>();
        JsonNode list = json.root().path("resources");
        if (!list.isArray() || list.isEmpty()) {
            json.fault(
                    findings,
                    "/resources",
                    "resources-present",
                    "it names no resources",
                    "add \"resources\": [{\"name\": …, \"path\": …}].");
        }
        if (list.size() > MOST_RESOURCES) {
            json.fault(
                    findings,
                    "/resources",
                    "resource-count",
                    "it names " + list.size() + " resources; a package has at most " + MOST_RESOURCES,
                    "split it.");
            return resources;
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            resource(json, list.path(i), "/resources/" + i, names, findings).ifPresent(resources::add);
        }
        return resources;
    }

    private static Optional<Resource> resource(
            JsonText json, JsonNode node, String at, Set<String> names, List<Finding> findings) {
        int before = findings.size();
        if (!new DescriptorForm(json, findings).check(node, at)) {
            return Optional.empty();
        }
        String name = node.path("name").asText();
        JsonNode path = node.path("path");
        if (path.isArray() && path.size() == 1) {
            path = path.path(0);
        }
        if (path.isArray() && !path.isEmpty()) {
            json.fault(
                    findings,
                    at + "/path",
                    "property-honoured",
                    "a table in " + path.size() + " files is not honoured here",
                    "join '" + name + "' into one file, or give each file a resource of its own.");
        } else if (name.isEmpty() || path.asText().isEmpty()) {
            json.fault(
                    findings,
                    at,
                    "resource-named",
                    "a resource has no name or no path: " + node,
                    "give each resource a \"name\" and a \"path\".");
        } else if (leaves(path.asText())) {
            json.fault(
                    findings,
                    at + "/path",
                    "path-inside",
                    "the path '" + path.asText() + "' of '" + name + "' leaves the package",
                    "give a path below the directory of " + DESCRIPTOR + ".");
        } else if (!names.add(name)) {
            json.fault(
                    findings,
                    at + "/name",
                    "resource-once",
                    "resource '" + name + "' stands twice",
                    "give each resource a name of its own.");
        }
        TableForm form = new FormReader(json, node, at, findings).read();
        whole(json, node, path.asText(), at, findings);
        return findings.size() > before
                ? Optional.empty()
                : Optional.of(new Resource(
                        name, path.asText(), node.path("format").asText(""), form, SchemaReader.read(node)));
    }

    /** A file that declares its size or its checksum has both. */
    private static void whole(JsonText json, JsonNode node, String path, String at, List<Finding> findings) {
        if (!node.has("bytes") && !node.has("hash") || leaves(path)) {
            return;
        }
        Path file = json.beside(path);
        if (!Files.isRegularFile(file)) {
            return;
        }
        if (node.has("bytes") && node.path("bytes").asLong() != InputFile.size(file)) {
            json.fault(
                    findings,
                    at + "/bytes",
                    "file-whole",
                    "'" + path + "' has " + InputFile.size(file) + " bytes, not "
                            + node.path("bytes").asLong(),
                    "the file was changed or cut; declare its size anew, or leave 'bytes' out.");
        }
        if (node.has("hash")) {
            Optional<Boolean> same = InputFile.hasHash(file, node.path("hash").asText());
            if (same.isEmpty() || !same.get()) {
                json.fault(
                        findings,
                        at + "/hash",
                        "file-whole",
                        "'" + path + "' does not have the checksum '"
                                + node.path("hash").asText() + "'",
                        "the file was changed; write it as sha256:... or md5:... of the file as it is, or leave 'hash' out.");
            }
        }
    }

    private static boolean leaves(String path) {
        return InputFile.path(path).isEmpty()
                || path.startsWith("/")
                || path.contains("://")
                || List.of(path.split("/")).contains("..");
    }
}
