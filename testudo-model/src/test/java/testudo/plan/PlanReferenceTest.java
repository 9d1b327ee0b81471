package testudo.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated pages are as the code would write them now; {@code -Dtestudo.write=true} writes them. */
class PlanReferenceTest {
    private static final Path REFERENCE =
            Path.of(System.getProperty("testudo.root")).resolve("docs/reference");

    @Test
    void theReferencePageIsFresh() throws IOException {
        assertFresh(REFERENCE.resolve("plan.md"), PlanReference.page());
    }

    @Test
    void theSchemaIsFresh() throws IOException {
        assertFresh(REFERENCE.resolve("plan.schema.json"), PlanReference.schema());
    }

    @Test
    void theSchemasOfRaidsAndGoalsAreFresh() throws IOException {
        assertFresh(REFERENCE.resolve("raid.schema.json"), InputSchemas.raid());
        assertFresh(REFERENCE.resolve("goals.schema.json"), InputSchemas.goals());
    }

    private static void assertFresh(Path page, String now) throws IOException {
        if (Boolean.getBoolean("testudo.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, now);
        }
        assertEquals(
                now, Files.readString(page), page.getFileName() + " is stale; run the tests with -Dtestudo.write=true");
    }
}
