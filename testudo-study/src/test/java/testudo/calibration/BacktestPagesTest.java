package testudo.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import testudo.quantity.BadInput;

/** The generated page and picture are as the code would write them now; {@code -Dtestudo.write=true} writes them. */
class BacktestPagesTest {
    private static final Path DOCS =
            Path.of(System.getProperty("testudo.root", "..")).resolve("docs");
    private static final Backtest SHIPPED = Calibration.backtest(BacktestTest.RECORD, YearMonth.of(2025, 12));

    @Test
    void thePageOfScoresIsCurrent() throws IOException {
        current(DOCS.resolve("reference/backtest.md"), SHIPPED.page());
    }

    @Test
    void thePictureIsCurrent() throws IOException {
        current(DOCS.resolve("explanation/backtest.svg"), SHIPPED.chart());
    }

    @Test
    void thePictureMarksEveryMissAndNothingElseAsOne() throws Exception {
        Document picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SHIPPED.chart())));
        assertEquals("svg", picture.getDocumentElement().getTagName());
        long misses = SHIPPED.scores().stream()
                .filter(score -> score.horizon() == 1
                        && score.model().equals("testudo")
                        && (score.threatClass().equals("drone")
                                || score.threatClass().equals("cruise")
                                || score.threatClass().equals("ballistic")))
                .mapToLong(score ->
                        Math.round(score.forecasts() * (1 - score.coverage90().doubleValue())))
                .sum();
        assertTrue(misses > 0, "the record has misses");
        assertEquals(misses + 1, SHIPPED.chart().split("r=\"4.6\"", -1).length - 1, "one more in the legend");
        assertFalse(SHIPPED.chart().contains("href"), "nothing is fetched");
    }

    @Test
    void aRecordWithNothingToDrawIsRefused() throws IOException {
        Path file = Files.createTempFile("record", ".csv");
        Files.writeString(file, "month,threat_class,launched,destroyed,lost_or_ew\n2022-09,owa_drone,7,5,0\n");
        assertThrows(BadInput.class, () -> Calibration.backtest(file, YearMonth.of(2022, 9)));
        Files.delete(file);
    }

    private static void current(Path file, String now) throws IOException {
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(file, now);
        }
        assertEquals(
                now, Files.readString(file), file.getFileName() + " is stale; run the tests with -Dtestudo.write=true");
    }
}
