package testudo.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testudo.facts.tables.FactRow;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** What a descriptor says of its table is honoured, or refused by name. */
class DescriptorTest {
    private static final Path DATA = FactBookTest.DATA;
    private static final FactBook SHIPPED = FactBook.read(DATA);
    private static final String HEADER = "iso3,year,vintage,is_forecast,metric,value,unit,source,confidence,note";

    @TempDir
    private Path own;

    /** A package of one table of GDP. */
    private Path gdp(String resource, String... lines) throws IOException {
        Files.write(own.resolve("gdp.csv"), List.of(lines));
        Files.writeString(
                own.resolve("datapackage.json"),
                "{\"name\": \"own\", \"resources\": [\n{\"name\": \"gdp\", \"path\": \"gdp.csv\"" + resource + "}]}");
        return own;
    }

    private static String schema(String value) {
        StringBuilder fields = new StringBuilder();
        for (String name : HEADER.split(",")) {
            fields.append(fields.isEmpty() ? "" : ", ")
                    .append("{\"name\": \"")
                    .append(name)
                    .append("\"")
                    .append(name.equals("value") ? value : "")
                    .append("}");
        }
        return ", \"schema\": {\"fields\": [" + fields + "]}";
    }

    private static FactRow poland(Path own) {
        return SHIPPED.overlaidBy(List.of(own))
                .table("gdp")
                .find("POL/2025/IMF-WEO-2025-10/gdp_usd")
                .orElseThrow();
    }

    @Test
    void aDecimalCommaAndGroupsAreReadAsDeclared() throws IOException {
        Path read = gdp(
                schema(", \"type\": \"number\", \"decimalChar\": \",\", \"groupChar\": \".\""),
                HEADER,
                "POL,2025,IMF-WEO-2025-10,no,gdp_usd,\"1.039,62\",USD_bn,imf_weo_2025_10,high,");
        assertEquals(new BigDecimal("1039.62"), poland(read).number("value"));
        assertEquals(List.of(), FactCheck.beside(read, SHIPPED));
    }

    @Test
    void aPointWhereTheCommaIsDeclaredIsNoNumber() throws IOException {
        Path read = gdp(
                schema(", \"type\": \"number\", \"decimalChar\": \",\""),
                HEADER,
                "POL,2025,IMF-WEO-2025-10,no,gdp_usd,1039.62,USD_bn,imf_weo_2025_10,high,");
        assertEquals(
                "number-readable", FactCheck.beside(read, SHIPPED).getFirst().check());
    }

    @Test
    void anotherDelimiterQuoteAndCommentAreReadAsDeclared() throws IOException {
        Path read = gdp(
                ", \"dialect\": {\"delimiter\": \";\", \"quoteChar\": \"'\", \"commentChar\": \"#\"}",
                HEADER.replace(',', ';'),
                "# our own figures",
                "POL;2025.0;IMF-WEO-2025-10;no;gdp_usd;'1001';USD_bn;imf_weo_2025_10;high;");
        assertEquals(new BigDecimal("1001"), poland(read).number("value"));
    }

    @Test
    void aFileWithoutAHeaderTakesTheNamesOfItsSchema() throws IOException {
        Path read = gdp(
                schema("") + ", \"dialect\": {\"header\": false}",
                "POL,2025,IMF-WEO-2025-10,no,gdp_usd,1002,USD_bn,imf_weo_2025_10,high,");
        assertEquals(new BigDecimal("1002"), poland(read).number("value"));
    }

    @Test
    void declaredMissingValuesAreNotKnown() throws IOException {
        Path read = new Overlay()
                .inventory("I033,DEU,gbad,Patriot,-99,,fire units,in_service,2026-06,,x,Y,deu_study_2026,high")
                .in(own);
        Files.writeString(
                read.resolve("datapackage.json"),
                Files.readString(read.resolve("datapackage.json"))
                        .replace("\"format\": \"csv\"", "\"schema\": {\"missingValues\": [\"\", \"-99\"]}"));
        assertTrue(SHIPPED.overlaidBy(List.of(read))
                .table("inventory")
                .find("I033")
                .orElseThrow()
                .whole("count")
                .isEmpty());
    }

    @Test
    void aPlaceThatLiesNowhereInItsPartOfTheWorldIsNamed() {
        Path moved = new Overlay()
                .table(
                        "cities",
                        "geoname_id,name,iso3,admin1,latitude,longitude,population,elevation_m,theatre",
                        "7,Turned,ALB,50,19.81889,41.3275,418495,113,europe",
                        "8,Signed,ALB,50,41.3275,-49.81889,418495,113,europe",
                        "9,Far,USA,HI,21.3,-157.8,350000,6,other")
                .in(own);
        List<Finding> found = FactCheck.beside(moved, SHIPPED);
        assertEquals(
                List.of("2 place-in-theatre", "3 place-in-theatre"),
                found.stream().map(f -> f.line() + " " + f.check()).toList());
        assertTrue(found.getFirst().text().contains("swapped"));
        assertTrue(found.getLast().text().contains("sign or a digit"));
    }

    @Test
    void aKeyWithDecimalsThatAreZeroIsTheSameKey() throws IOException {
        Path read = new Overlay()
                .table(
                        "cities",
                        "geoname_id,name,iso3,admin1,latitude,longitude,population,elevation_m,theatre",
                        "3183875.0,Tirana,ALB,50,41.3275,19.81889,418495,113,europe")
                .in(own);
        FactBook book = SHIPPED.overlaidBy(List.of(read));
        assertEquals(FactBookTest.BOOK.cities().size(), book.cities().size());
        Path twice = new Overlay()
                .table(
                        "cities",
                        "geoname_id,name,iso3,admin1,latitude,longitude,population,elevation_m,theatre",
                        "7.0,A,ALB,50,41.3275,19.81889,418495,113,europe",
                        "7,B,ALB,50,41.3275,19.81889,418495,113,europe")
                .in(own);
        assertEquals(
                List.of("3 key-once"),
                FactCheck.beside(twice, SHIPPED).stream()
                        .map(f -> f.line() + " " + f.check())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ", \"dialect\": {\"escapeChar\": \"x\"} | escapeChar",
                ", \"dialect\": {\"doubleQuote\": false} | doubleQuote",
                ", \"dialect\": {\"headerRows\": [2]} | headerRows",
                ", \"dialect\": \"d.json\" | dialect",
                ", \"schema\": \"s.json\" | schema",
                ", \"encoding\": \"latin-1\" | latin-1",
                ", \"compression\": \"gz\" | compression",
                ", \"data\": [1] | data",
                ", \"schema\": {\"fields\": [{\"name\": \"a\", \"type\": \"geopoint\"}]} | geopoint",
                ", \"schema\": {\"fields\": [{\"name\": \"a\", \"type\": \"date\", \"format\": \"%d/%m/%Y\"}]} | %d/%m/%Y",
                ", \"schema\": {\"fields\": [{\"name\": \"a\", \"trueValues\": [\"ja\"]}]} | trueValues",
                ", \"schema\": {\"fields\": [], \"fieldsMatch\": \"subset\"} | subset"
            })
    void whatIsNotHonouredIsRefusedByNameAtItsLine(String resource, String name) throws IOException {
        Path read = gdp(resource, HEADER);
        BadInput bad = assertThrows(BadInput.class, () -> SHIPPED.overlaidBy(List.of(read)));
        Finding first = bad.findings().getFirst();
        assertEquals("property-honoured", first.check());
        assertTrue(first.message().contains(name), first.message());
        assertEquals(2, first.line());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ", \"dialect\": {\"header\": \"no\"} | property-form",
                ", \"dialect\": {\"skipInitialSpace\": \"yes\"} | property-form",
                ", \"dialect\": [] | property-form",
                ", \"schema\": {\"missingValues\": \"-99\"} | property-form",
                ", \"schema\": {\"fields\": [{\"name\": \"a\", \"constraints\": {\"required\": \"yes\"}}]} | property-form",
                ", \"schema\": {\"fields\": [{\"name\": \"iso3\"}], \"primaryKey\": \"iso\"} | key-columns",
                ", \"schema\": {\"fields\": [{\"name\": \"iso3\"}, {\"name\": \"iso3\"}]} | column-once",
                ", \"title\": 7 | property-form",
                ", \"format\": \"xlsx\" | property-honoured",
                ", \"schema\": {\"fields\": [{\"name\": \"a\", \"constraints\": {\"maximum\": 9}}]} | property-honoured",
                ", \"bytes\": 3 | file-whole",
                ", \"hash\": \"sha256:00\" | file-whole"
            })
    void aPropertyOfAnotherFormOrAFileThatIsNotWhatItDeclaresIsRefusedAtItsLine(String resource, String check)
            throws IOException {
        Path read = gdp(resource, HEADER);
        for (List<Finding> found : List.of(
                FactCheck.beside(read, SHIPPED),
                assertThrows(BadInput.class, () -> SHIPPED.overlaidBy(List.of(read)))
                        .findings())) {
            assertEquals(
                    check + " 2",
                    found.getFirst().check() + " " + found.getFirst().line());
        }
    }

    /** Of a table with a name of ours both schemas hold: ours, and what its own package says of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ", \"type\": \"number\", \"constraints\": {\"maximum\": 900} | value-in-range",
                ", \"constraints\": {\"pattern\": \"[0-9]{3}\"} | text-pattern",
                ", \"type\": \"integer\" | number-whole",
                ", \"type\": \"boolean\" | word-known"
            })
    void whatThePackageSaysOfAColumnHoldsBesideOurSchema(String value, String check) throws IOException {
        Path read =
                gdp(schema(value), HEADER, "POL,2025,IMF-WEO-2025-10,no,gdp_usd,1039.62,USD_bn,imf_weo_2025_10,high,");
        for (List<Finding> found : List.of(
                FactCheck.beside(read, SHIPPED),
                assertThrows(BadInput.class, () -> SHIPPED.overlaidBy(List.of(read)))
                        .findings())) {
            assertEquals(
                    List.of("2 " + check),
                    found.stream().map(f -> f.line() + " " + f.check()).toList());
        }
    }

    @Test
    void aColumnThatThePackagesOwnSchemaLeavesOutAndAForeignKeyThatNamesNothingAreFaults() throws IOException {
        String row = "POL,2025,IMF-WEO-2025-10,no,gdp_usd,1039.62,USD_bn,imf_weo_2025_10,high,";
        Path few = gdp(", \"schema\": {\"fields\": [{\"name\": \"iso3\"}]}", HEADER, row);
        assertTrue(
                FactCheck.beside(few, SHIPPED).stream().anyMatch(f -> f.check().equals("column-known")));
        Path lost = gdp(
                schema("")
                        .replace(
                                "]}",
                                "], \"foreignKeys\": [{\"fields\": \"note\", \"reference\": "
                                        + "{\"resource\": \"members\", \"fields\": \"iso3\"}}]}"),
                HEADER,
                row + "XXX");
        assertEquals(
                "reference-known", FactCheck.beside(lost, SHIPPED).getFirst().check());
        assertThrows(BadInput.class, () -> SHIPPED.overlaidBy(List.of(lost)));
    }

    @Test
    void aTableInSeveralFilesIsRefusedAndOneInAListIsRead() throws IOException {
        gdp("", HEADER);
        Path descriptor = own.resolve("datapackage.json");
        String text = Files.readString(descriptor);
        Files.writeString(descriptor, text.replace("\"gdp.csv\"", "[\"gdp.csv\"]"));
        assertEquals(List.of(), FactCheck.beside(own, SHIPPED));
        Files.writeString(descriptor, text.replace("\"gdp.csv\"", "[\"gdp.csv\", \"b.csv\"]"));
        assertEquals(
                "property-honoured", FactCheck.beside(own, SHIPPED).getFirst().check());
    }

    @Test
    void aTableOfAnotherNameIsLeftAsideAndToldWhileAMisspeltOneIsRefused() throws IOException {
        Path far =
                new Overlay().table("effectors", "name,source", "x,multi_press").in(own.resolve("far"));
        assertEquals(1, SHIPPED.overlaidBy(List.of(far)).ignored().size());
        Path near = new Overlay().table("inventry", "row", "x").in(own.resolve("near"));
        assertThrows(BadInput.class, () -> SHIPPED.overlaidBy(List.of(near)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'threats_plan', 'drone,speed,0,0,0,m/s,,assumed,testudo_assumption,assumed,', value-in-range",
        "'systems_plan', 'patriot,channels,,0,0,0,threats,,assumed,testudo_assumption,assumed,', value-in-range",
        "'systems_plan', 'patriot,range_max,drone,0,0,0,km,,assumed,testudo_assumption,assumed,', limits-ordered",
        "'systems_plan', 'patriot,channels,,9,9,1000000000,threats,,assumed,testudo_assumption,assumed,', value-in-range",
        "'system_types', 'newsys,New,patriot_gemt;patriot_cri;patriot_mse,BMD,LRAD,LRAD,BMD,BMD,yes,yes,missile,no,patriot,testudo_assumption,assumed,', parameter-present",
        "'members', 'yes,Yesland,1999,100,EUR,yes,,', row-usable",
        "'expenditure', 'NATO,2024,NATO-2026-07,no,pct_gdp,2.6,percent,nato_defexp_2026,,high,', member-known",
        "'inventory', 'I999,DEU,gbad,Flying Carpet,5,,fire units,in_service,2026-06,,x,Y,multi_press,high', system-mapped"
    })
    void aValueThatNobodyCanUseIsNamedAtItsRowByCheckAndByReading(String table, String row, String check)
            throws IOException {
        String header = String.join(",", FactBookTest.BOOK.table(table).columns());
        long cells = header.chars().filter(c -> c == ',').count();
        StringBuilder padded = new StringBuilder(row);
        for (long i = row.chars().filter(c -> c == ',').count(); i < cells; i++) {
            padded.append(',');
        }
        Path read = new Overlay().table(table, header, padded.toString()).in(own);
        List<Finding> found = FactCheck.beside(read, SHIPPED);
        List<Finding> refused = assertThrows(BadInput.class, () -> SHIPPED.overlaidBy(List.of(read)))
                .findings();
        for (List<Finding> findings : List.of(found, refused)) {
            assertTrue(
                    findings.stream().anyMatch(f -> f.file().endsWith(table + ".csv") && f.line() == 2),
                    findings::toString);
        }
        if (!check.equals("row-usable")) {
            assertTrue(found.stream().anyMatch(f -> f.check().equals(check)), found::toString);
        }
    }

    @Test
    void holdingsAreCountedOnlyWhereTheRecordReaches() {
        assertThrows(IllegalArgumentException.class, () -> FactBookTest.BOOK.force(java.time.LocalDate.of(1900, 1, 1)));
        assertTrue(FactBookTest.BOOK.recorded().holds(FactBook.COUNTED_ON));
    }
}
