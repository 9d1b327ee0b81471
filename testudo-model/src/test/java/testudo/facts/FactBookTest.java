package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import testudo.quantity.Finding;

class FactBookTest {
    static final Path DATA = Path.of(System.getProperty("testudo.root", ".."), "data");
    static final FactBook BOOK = FactBook.read(DATA);

    @Test
    void theShippedFactsHaveNoFault() {
        List<Finding> findings = FactCheck.of(DATA);
        assertEquals(List.of(), findings.stream().map(Finding::text).toList());
    }

    @Test
    void aRowKnowsItsFileLineSourceAndGrade() {
        FactRow poland = BOOK.table("members").find("POL").orElseThrow();
        assertEquals("Poland", poland.text("name"));
        assertEquals(1999, poland.whole("accession_year").orElseThrow());
        assertTrue(poland.file().endsWith("members.csv"));
        assertEquals(26, poland.line());
        assertEquals("stevedata_nato", poland.source());
        assertEquals(Grade.HIGH, poland.grade());
    }
}
