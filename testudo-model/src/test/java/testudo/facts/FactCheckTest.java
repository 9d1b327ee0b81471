package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.Finding;

class FactCheckTest {
    private static final Path DATA = FactBookTest.DATA;
    private static final FactBook SHIPPED = FactBook.read(DATA);

    private static List<String> checks(Path dir) {
        return FactCheck.beside(dir, SHIPPED).stream()
                .map(finding -> finding.line() + " " + finding.check())
                .toList();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-06,,x,Y,,high | 2 source-present",
                "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-06,,x,Y,nobody,high | 2 source-known",
                "I999,DEU,gbad,Patriot,5,,fire unitz,in_service,2026-06,,x,Y,multi_press,high | 2 unit-known",
                "I999,DEU,gbad,Patriot,five,,fire units,in_service,2026-06,,x,Y,multi_press,high | 2 number-readable",
                "I999,DEU,gbad,Patriot,-5,,fire units,in_service,2026-06,,x,Y,multi_press,high | 2 not-negative",
                "I999,DEU,gbad,Patriot,5.5,,fire units,in_service,2026-06,,x,Y,multi_press,high | 2 number-whole",
                "I999,XXX,gbad,Patriot,5,,fire units,in_service,2026-06,,x,Y,multi_press,high | 2 member-known",
                "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-13,,x,Y,multi_press,high | 2 date-readable",
                "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-02-31,,x,Y,multi_press,high | 2 date-readable",
                "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-06,,x,Y,multi_press,sure | 2 grade-known",
                "I999,DEU,gbad,Patriot,5,,fire units,flying,2026-06,,x,Y,multi_press,high | 2 word-known",
                "I999,DEU,gbad,Patriot,1e99999999,,fire units,in_service,2026-06,,x,Y,multi_press,high | 2 number-readable",
                "I999,DEU,gbad,Patriot,99999999999,,fire units,in_service,2026-06,,x,Y,multi_press,high | 2 value-in-range",
                "I999,DEU,gbad,Patriot | 2 cell-count"
            })
    void eachFaultOfARowIsNamedWithItsLine(String row, String expected, @TempDir Path dir) {
        assertTrue(
                checks(new Overlay().inventory(row.strip()).in(dir)).contains(expected),
                () -> checks(dir).toString());
    }

    @Test
    void aKeyThatStandsTwiceIsNamed(@TempDir Path dir) {
        String row = "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-06,,x,Y,multi_press,high";
        assertEquals(
                List.of("3 key-once"), checks(new Overlay().inventory(row, row).in(dir)));
    }

    @Test
    void aShareAboveAHundredIsNamed(@TempDir Path dir) {
        Path overlay = new Overlay()
                .table(
                        "expenditure",
                        "iso3,year,vintage,is_estimate,metric,value,unit,source,source_check,confidence,note",
                        "POL,2024,NATO-2026-07,no,pct_gdp,375,percent,nato_defexp_2026,,high,")
                .in(dir);
        assertEquals(List.of("2 value-in-range"), checks(overlay));
    }

    @Test
    void aSystemThatIsNotKnownIsNamed(@TempDir Path dir) {
        Path overlay = new Overlay()
                .table(
                        "systems_plan",
                        "system_id,parameter,threat_class,low,base,high,unit,price_basis,basis,source,grade,note",
                        "patriotic,channels,,5,4,9,threats,,assumed,testudo_assumption,assumed,")
                .in(dir);
        assertEquals(List.of("2 range-ordered", "2 system-known"), checks(overlay));
    }

    @Test
    void allFaultsAreNamedAndNotTheFirstAlone(@TempDir Path dir) {
        Path overlay = new Overlay()
                .inventory(
                        "I997,DEU,gbad,Patriot,-1,,fire units,in_service,2026-06,,x,Y,,high",
                        "I998,XXX,gbad,Patriot,a,,fire unitz,in_service,someday,,x,Y,nobody,sure")
                .in(dir);
        assertEquals(
                List.of(
                        "2 not-negative",
                        "2 source-present",
                        "3 date-readable",
                        "3 grade-known",
                        "3 member-known",
                        "3 number-readable",
                        "3 source-known",
                        "3 unit-known"),
                checks(overlay));
    }

    @Test
    void aMissingColumnAndAnUnknownOneAreNamed(@TempDir Path dir) {
        Path overlay = new Overlay()
                .table(
                        "rounds_held",
                        "member,system,rounds,row,source,grade,note",
                        "POL,patriot,1,I217,pap_patriot,high,")
                .in(dir);
        assertEquals(List.of("1 column-known", "1 column-present"), checks(overlay));
    }

    @Test
    void aTableOfAnotherNameIsCheckedByItsColumnNames(@TempDir Path dir) {
        Path overlay = new Overlay()
                .table(
                        "effectors",
                        "name,unit,value,source",
                        "PAC-3,bananas,4.2,gao-24-106",
                        "THAAD,USD m,x,multi_press")
                .in(dir);
        assertEquals(List.of("2 source-known", "2 unit-known", "3 number-readable"), checks(overlay));
    }

    @Test
    void aTableWithoutAnySourceIsNamed(@TempDir Path dir) {
        Path overlay =
                new Overlay().table("effectors", "name,value", "PAC-3,4.2").in(dir);
        assertEquals(List.of("1 source-present"), checks(overlay));
    }

    @Test
    void aDirectoryWithoutAPackageIsNamedAndItsTablesAreCheckedAllTheSame(@TempDir Path dir) throws IOException {
        Files.write(
                dir.resolve("inventory.csv"),
                List.of(Overlay.INVENTORY, "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-06,,x,Y,nobody,high"));
        assertEquals(List.of("0 datapackage-present", "2 source-known"), checks(dir));
    }

    @Test
    void aDirectoryThatIsNotThereIsNamed(@TempDir Path dir) {
        assertEquals(List.of("0 datapackage-present"), checks(dir.resolve("nowhere")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"resources\": 5}",
                "{\"resources\": [{\"name\": \"x\"}]}",
                "not json",
                "{\"resources\": [{\"name\": \"x\", \"path\": \"../../etc/passwd\"}]}"
            })
    void aBrokenDescriptorIsAFindingAndNeverAStackTrace(String json, @TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("datapackage.json"), json);
        List<Finding> findings = FactCheck.beside(dir, SHIPPED);
        assertTrue(!findings.isEmpty());
        assertTrue(findings.stream()
                .allMatch(
                        f -> f.file().endsWith("datapackage.json") && !f.maybe().isBlank()));
    }

    @Test
    void missingEmptyHugeAndBinaryFilesAreNamed(@TempDir Path dir) throws IOException {
        new Overlay()
                .inventory()
                .table("gdp", "x")
                .table("threats", "x")
                .table("raids", "x")
                .in(dir);
        Files.delete(dir.resolve("inventory.csv"));
        Files.writeString(dir.resolve("gdp.csv"), "");
        try (RandomAccessFile huge =
                new RandomAccessFile(dir.resolve("threats.csv").toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        Files.write(dir.resolve("raids.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals(
                List.of(
                        "gdp.csv header-present",
                        "inventory.csv file-present",
                        "raids.csv encoding",
                        "threats.csv file-size"),
                FactCheck.beside(dir, SHIPPED).stream()
                        .map(f -> Path.of(f.file()).getFileName() + " " + f.check())
                        .toList());
    }

    @Test
    void semicolonsInPlaceOfCommasAreNamed(@TempDir Path dir) {
        assertEquals(
                List.of("1 separator"),
                checks(new Overlay()
                        .table("inventory", Overlay.INVENTORY.replace(',', ';'))
                        .in(dir)));
    }

    @Test
    void aByteOrderMarkDoesNoHarm(@TempDir Path dir) {
        String row = "I999,DEU,gbad,Patriot,5,,fire units,in_service,2026-06,,x,Y,multi_press,high";
        assertEquals(
                List.of(),
                checks(new Overlay()
                        .table("inventory", "\uFEFF" + Overlay.INVENTORY, row)
                        .in(dir)));
    }

    @Test
    void noGarbageEverThrows(@TempDir Path dir) throws IOException {
        Random random = new Random(20260630);
        String alphabet = ",\"\n;ab1.-é\u0000";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(Overlay.INVENTORY).append('\n');
            for (int i = 0; i < 120; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            new Overlay().inventory().in(dir);
            Files.writeString(dir.resolve("inventory.csv"), text);
            for (Finding finding : FactCheck.of(dir)) {
                assertTrue(finding.line() >= 0 && !finding.message().isBlank());
            }
        }
    }

    @Test
    void aCopyOfOurDataWithASourceTakenOutIsNamed(@TempDir Path dir) throws IOException {
        try (var files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = dir.resolve(DATA.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path sources = dir.resolve("sources.csv");
        Files.write(
                sources,
                Files.readAllLines(sources).stream()
                        .filter(line -> !line.startsWith("pap_patriot,"))
                        .toList());
        List<Finding> findings = FactCheck.beside(dir, SHIPPED);
        assertTrue(findings.size() >= 5);
        assertTrue(findings.stream().allMatch(f -> f.check().equals("source-known")), findings::toString);
    }
}
