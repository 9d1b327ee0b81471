package testudo.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Shown;

class InputTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CsvInput csv(String text) throws IOException {
        return CsvInput.read(file("t.csv", text), CsvDialect.PLAIN);
    }

    private String refused(Path file) {
        BadInput bad = assertThrows(BadInput.class, () -> {
            if (file.toString().endsWith(".csv")) {
                CsvInput.read(file, CsvDialect.PLAIN);
            } else {
                YamlInput.read(file);
            }
        });
        Finding first = bad.findings().getFirst();
        assertEquals(2, first.text().split("\\R").length, first.text());
        return first.line() + " " + first.check();
    }

    @Test
    void aMarkLineEndsAndSpaceAroundCellsChangeNothing() throws IOException {
        for (String text :
                List.of("a,b\n1,x\n", "\uFEFFa,b\n1,x\n", "a,b\r\n1,x\r\n", " a , b\n 1,x \n", "a,b\r1,\"x\"")) {
            CsvInput read = csv(text);
            assertEquals(List.of("a", "b"), read.header());
            assertEquals(List.of("1", "x"), read.rows().getFirst().cells());
            assertEquals(2, read.rows().getFirst().line());
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0 header-present",
                "a;b~1;2 | 1 separator",
                "a,a~1,2 | 1 column-once",
                "a,~1,2 | 1 column-named",
                "a,b~1 | 2 cell-count",
                "a,b~1,2,3 | 2 cell-count",
                "a,b~1,x\u001B[31m | 2 text-plain",
                "a,b~1,x\u202Ey | 2 text-plain"
            })
    void eachFaultOfFormIsNamedAtItsLine(String text, String expected) throws IOException {
        assertEquals(expected, refused(file("t.csv", text.replace('~', '\n'))));
    }

    @Test
    void aCellOfAMegabyteIsRefusedAtOnceAndNeverShownWhole() throws IOException {
        Path file = file("t.csv", "a,b\n1," + "x".repeat(1_000_000) + "\n");
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals("2 cell-length", refused(file)));
    }

    @Test
    void bytesThatAreNoTextAndFoldersAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("b.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'a'});
        assertEquals("0 encoding", refused(file));
        assertEquals("0 file-regular", refused(Files.createDirectory(folder.resolve("d.yaml"))));
        assertEquals("0 file-present", refused(folder.resolve("nowhere.yaml")));
    }

    @Test
    void aDeviceIsRefusedUnread() {
        Path device = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals("0 file-regular", refused(device)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x [*x]\n",
                "a: &x [1, 2]\nb: [*x, *x, *x]\n",
                "a: &x y\nb: *x\n",
                "base: &b { c: 1 }\nd: { <<: *b }\n"
            })
    void aliasesAreRefusedWhateverTheyStandFor(String text) throws IOException {
        assertTrue(refused(file("p.yaml", text)).endsWith("yaml-alias"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1~b: {c: 1, c: 2} | 2 key-once",
                "a: [{b: 1, b: 2}] | 1 key-once",
                "a: [[[[[[[[[[[[1]]]]]]]]]]]] | 1 yaml-depth",
                "a: \"x\\0y\" | 1 text-plain",
                "a: [1, 2 | 1 yaml-syntax",
                "just words | 1 yaml-mapping",
                "'' | 1 yaml-mapping"
            })
    void aTextBeyondTheLimitsIsNamedAtItsLine(String text, String expected) throws IOException {
        assertEquals(expected, refused(file("p.yaml", text.replace('~', '\n'))));
    }

    @Test
    void aThousandBracketsAndALongValueAreRefusedAtOnce() throws IOException {
        assertTrue(refused(file("p.yaml", "a: " + "[".repeat(100_000))).contains("yaml"));
        assertEquals("1 value-length", refused(file("p.yaml", "a: " + "r".repeat(20_000) + "\n")));
    }

    @Test
    void whatIsShownStaysOnOneLineOfBoundedLength() {
        assertEquals("a\\nb\\u001b[31m", Shown.line("a\nb\u001B[31m"));
        String shown = Shown.line("x".repeat(1_000_000));
        assertTrue(shown.length() < Shown.LONGEST + 60, shown);
        Finding fault = new Finding("f.csv", 0, "c", "it is 'a\nb'", "mend\nit.");
        assertEquals("f.csv: [c] it is 'a\\nb'\nMaybe mend\\nit.", fault.text());
        assertEquals("f.csv:3: [c] m\nMaybe n.", new Finding("f.csv", 3, "c", "m", "n.").text());
    }
}
