package testudo.calibration.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.quantity.BadInput;

class MonthlyRecordTest {
    private static final YearMonth LAST = YearMonth.of(2026, 12);

    @TempDir
    Path folder;

    @Test
    void everyFaultyRowIsNamedWithItsLine() throws IOException {
        BadInput bad = assertThrows(
                BadInput.class,
                () -> read(
                        "month,threat_class,launched,destroyed,lost_or_ew",
                        "2023-01,owa_drone,10,9,1",
                        "2023-13,owa_drone,10,9,1",
                        "2023-02,owa_drone,-4,0,0",
                        "2023-03,owa_drone,10,9,2",
                        "2023-04,owa_drone,ten,9,",
                        "2023-01,owa_drone,10,9,1",
                        "2023-05,,3,2,"));
        assertEquals(
                "3 month, 4 count, 5 sum-within-launched, 6 count, 7 row-once, 8 class-given",
                String.join(
                        ", ",
                        bad.findings().stream()
                                .map(finding -> finding.line() + " " + finding.check())
                                .toList()));
        assertTrue(bad.findings().getFirst().text().contains("Maybe"));
    }

    @Test
    void aMissingFileAColumnShortAndAnEmptyFileAreNamed() throws IOException {
        Path nowhere = folder.resolve("nowhere.csv");
        assertEquals("file-present", check(assertThrows(BadInput.class, () -> MonthlyRecord.read(nowhere, LAST))));
        assertEquals("column-known", check(assertThrows(BadInput.class, () -> read("month,launched", "2023-01,3"))));
        assertEquals("header-present", check(assertThrows(BadInput.class, () -> read(""))));
        String header = "month,threat_class,launched,destroyed,lost_or_ew";
        assertEquals("months-present", check(assertThrows(BadInput.class, () -> read(header))));
        assertEquals("months-present", check(assertThrows(BadInput.class, () -> read(header, "2023-01,owa_drone,,,"))));
    }

    @Test
    void columnsMayStandInAnyOrderAndAnEmptyLossIsNone() throws IOException {
        MonthlyRecord record = read("lost_or_ew,destroyed,launched,threat_class,month", ",3,5,owa_drone,2023-01");
        assertEquals(3, record.of(RecordClass.DRONE).neutralised(0));
        assertEquals(5, record.of(RecordClass.DRONE).launched(0));
        assertEquals(0, record.of(RecordClass.CRUISE).launched(0));
    }

    @Test
    void aWithheldNumberIsAGapAndAWholeNumberMayBeWrittenWithAPoint() throws IOException {
        MonthlyRecord record = read(
                "month,threat_class,launched,destroyed,lost_or_ew",
                "2026-07,ballistic_srbm,12.0,3.0,0.0",
                "2026-08,ballistic_srbm,,2,");
        assertEquals(1, record.of(RecordClass.BALLISTIC).length());
        assertEquals(3, record.of(RecordClass.BALLISTIC).neutralised(0));
    }

    private static String check(BadInput bad) {
        return bad.findings().getFirst().check();
    }

    private MonthlyRecord read(String... lines) throws IOException {
        Path file = folder.resolve("record.csv");
        Files.writeString(file, String.join("\n", lines));
        return MonthlyRecord.read(file, LAST);
    }
}
