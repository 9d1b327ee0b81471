package testudo.facts.tables;

import java.nio.file.Path;
import java.util.List;
import testudo.input.CsvInput;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Checks that a file that is not a table is there and readable as JSON. */
final class GeoJsonCheck {
    private GeoJsonCheck() {}

    static void check(Path file, List<Finding> findings) {
        try {
            JsonText.check(file, CsvInput.MEGABYTES);
        } catch (BadInput unreadable) {
            findings.addAll(unreadable.findings());
        }
    }
}
