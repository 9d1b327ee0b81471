package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import testudo.facts.tables.DataDictionary;

class DataDictionaryTest {
    /** Run with {@code -Dtestudo.write=true} to write the page anew. */
    @Test
    void theDataDictionaryIsNotStale() throws IOException {
        Path page = FactBookTest.DATA.resolveSibling("docs/reference/data.md");
        String fresh = DataDictionary.markdown(FactBookTest.DATA);
        if (Boolean.getBoolean("testudo.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, fresh);
        }
        assertEquals(fresh, Files.readString(page), "Maybe run the tests once with -Dtestudo.write=true.");
    }
}
