package testudo.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import testudo.quantity.Finding;

/** Checks that a file that is not a table is there and readable as JSON. */
final class GeoJsonCheck {
    private GeoJsonCheck() {}

    static void check(Path file, List<Finding> findings) {
        if (!Files.isRegularFile(file)) {
            findings.add(new Finding(
                    file.toString(),
                    0,
                    "file-present",
                    PackageReader.DESCRIPTOR + " names this file, but it is not there",
                    "add the file, or drop its resource."));
            return;
        }
        try {
            if (Files.size(file) > TableReader.LARGEST_FILE) {
                findings.add(new Finding(
                        file.toString(), 0, "file-size", "it is larger than 20 MB", "simplify the outlines."));
                return;
            }
            try (JsonParser parser = new ObjectMapper().createParser(file.toFile())) {
                while (parser.nextToken() != null) {
                    // Reading to the end finds every broken bracket.
                }
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            findings.add(new Finding(
                    file.toString(),
                    Math.max(0, line),
                    "json-readable",
                    "it is not readable as JSON",
                    "a comma or a bracket is missing near that line."));
        } catch (IOException unreadable) {
            findings.add(new Finding(
                    file.toString(), 0, "file-readable", "it cannot be read", "check that you may read it."));
        }
    }
}
