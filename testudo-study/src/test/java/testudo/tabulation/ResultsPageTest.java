package testudo.tabulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import testudo.table.Column;
import testudo.table.Dictionary;
import testudo.table.Kind;
import testudo.table.Schema;

/** The data dictionary of results is as the declarations have it now; {@code -Dtestudo.write=true} writes it. */
class ResultsPageTest {
    private static final String INTRO = """
            # Tables of a result

            Generated from the declarations of the tables; do not edit. Each table lies in `tables/` of a result three times: as CSV, as JSON with
            this description in it, and as Parquet. Unknown is empty in CSV and null in JSON and Parquet. Numbers are kept to six significant
            figures, except those that are copied from the facts. `laydown` names the force that is looked at: `today`, `onOrder` (all that is
            signed for, as if delivered), a multiple such as `x5`, or a planned year such as `2030`.
            """;

    @Test
    void thePageIsFresh() throws IOException {
        Path page = Path.of(System.getProperty("testudo.root")).resolve("docs/reference/results.md");
        String fresh = Dictionary.page(INTRO.stripTrailing(), Tabulation.schemas());
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(page, fresh);
        }
        assertEquals(fresh, Files.readString(page), "Maybe run the tests once with -Dtestudo.write=true.");
    }

    @Test
    void everyTableHasANameOfItsOwnAndEveryColumnAMeaning() {
        Set<String> names = new HashSet<>();
        for (Schema<?> schema : Tabulation.schemas()) {
            assertEquals(true, names.add(schema.name()), schema.name() + " stands twice");
            for (Column<?, ?> column : schema.columns()) {
                assertFalse(column.meaning().isBlank(), schema.name() + "." + column.name());
            }
        }
        assertEquals(52, names.size());
    }

    /** A percent or an amount of euros never stands without its unit. */
    @Test
    void aNumberWhoseNameHasAUnitSaysItInTheUnit() {
        for (Schema<?> schema : Tabulation.schemas()) {
            for (Column<?, ?> column : schema.columns()) {
                boolean number = !(column.kind() instanceof Kind.Text);
                assertEquals(
                        number && column.name().endsWith("Percent"),
                        number
                                && column.name().endsWith("Percent")
                                && column.unit().startsWith("%"),
                        column.name());
                assertEquals(
                        number && column.name().endsWith("BnEur"),
                        number
                                && column.name().endsWith("BnEur")
                                && column.unit().startsWith("EUR bn"),
                        column.name());
            }
        }
    }
}
