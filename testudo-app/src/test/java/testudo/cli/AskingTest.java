package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options mean one thing each, and none is ignored. */
class AskingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts --gaps",
                "facts --member POL",
                "facts --as-of 2026-01-01",
                "facts inventory --force",
                "facts inventory --where nosuch=x",
                "facts inventory --member POX",
                "facts --force --member POX",
                "facts inventory --json --csv",
                "ledger --equipment",
                "ledger --at-least NaN",
                "ledger --at-least -1",
                "ledger --at-least 2 --path frozen",
                "claim --json --csv",
                "procure --review 2030 --against-path frozen",
                "site --class cruise",
                "site --benchmark many-sites --busy",
                "site --least 60% --kml",
                "raid missile-night --trial 2",
                "raid missile-night --half-width drones",
                "backtest --mirror --chart x.svg",
                "backtest --data examples/own-data",
                "completion fish"
            })
    void anOptionThatDoesNotFitIsRefusedByItsName(String words) {
        Said said = Said.by(words.split(" "));
        assertTrue(said.misusedWith(""), words + ": " + said.code() + " " + said.err());
    }

    @Test
    void everySeedOfSixtyFourBitsIsASeed() {
        String[] asked = {"raid", "missile-night", "--trials", "2", "--regret", "0", "--json", "--seed"};
        String least = Said.by(with(asked, Long.toString(Long.MIN_VALUE))).out();
        assertFalse(least.isEmpty());
        assertFalse(least.equals(Said.by(asked[0], asked[1], asked[2], asked[3], asked[4], asked[5], asked[6])
                .out()));
    }

    private static String[] with(String[] words, String more) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 1);
        all[words.length] = more;
        return all;
    }

    @Test
    void theVersionIsOneLineWithTheNumberOfTheBuild() {
        Said said = Said.by("--version");
        assertEquals(0, said.code());
        assertTrue(said.out().strip().matches("testudo \\d+\\.\\d+\\.\\d+\\S*"), said.out());
        assertEquals(1, said.out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theCompletionIsAScriptThatBashReads(String shell, @TempDir Path folder) throws Exception {
        Said said = Said.by("completion", shell);
        Path script = Files.writeString(folder.resolve("completion"), said.out());
        Process bash = new ProcessBuilder(
                        "bash", "-c", "source \"$1\" && complete -p ./testudo", "bash", script.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(20, TimeUnit.SECONDS));
        assertEquals(0, bash.exitValue(), told);
        assertTrue(said.out().contains("--laydown"), "options are completed");
    }

    @Test
    void aMemberOfOnesOwnDataIsKnownToItsPlan(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(
                own.resolve("datapackage.json"),
                "{\"name\": \"own\", \"resources\": [{\"name\": \"members\", \"path\": \"members.csv\", \"format\": \"csv\"}]}");
        List<String> shipped = Files.readAllLines(Said.ROOT.resolve("data/found/ledger/members.csv"));
        String row = shipped.stream()
                .filter(line -> line.startsWith("POL,"))
                .findFirst()
                .orElseThrow();
        Files.write(own.resolve("members.csv"), List.of(shipped.getFirst(), row.replaceFirst("POL", "UTO")));
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "question: q\nagreements: [[POL, UTO]]\n");
        assertTrue(Said.by("check", plan.toString()).code() == 3, "unknown without the data");
        Said with = Said.by("check", plan.toString(), "--data", own.toString());
        assertEquals(0, with.code(), with.out() + with.err());
    }
}
