package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.facts.tables.FactRow;

/** The bibliography is the table of sources. */
class BibliographyTest {
    private static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final Path PAGE = ROOT.resolve("docs/reference/bibliography.md");

    private static String line(FactRow source) {
        String date = source.text("date");
        String title = source.text("title").replace("|", "\\|");
        return "- `" + source.text("key") + "` " + source.text("publisher") + (date.isEmpty() ? "" : ", " + date) + ": "
                + title + (source.text("url").isEmpty() ? "" : ". <" + source.text("url") + ">") + "\n";
    }

    @Test
    void thePageIsTheTableOfSources() throws IOException {
        List<FactRow> sources = FactBookTest.BOOK.table("sources").rows();
        StringBuilder page = new StringBuilder("# Bibliography\n\nEvery source that a fact or an assumption cites, "
                + sources.size() + " in all, by key. Generated from `data/sources.csv`; held fresh by a test.\n\n");
        sources.stream()
                .sorted(Comparator.comparing(row -> row.text("key")))
                .map(BibliographyTest::line)
                .forEach(page::append);
        if ("true".equals(System.getProperty("testudo.write"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page.toString(), Files.readString(PAGE), "write it afresh with -Dtestudo.write=true");
    }
}
