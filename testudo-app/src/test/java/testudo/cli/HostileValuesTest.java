package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Whatever stands in an option or a word of any command, it is met in two lines with an exit code of the table: no trace, nothing that
 * steers the terminal. Where a value could be taken, the plan or the file beside it is refused, so that nothing runs.
 */
class HostileValuesTest {
    private static final List<String> VALUES =
            List.of("\u001b[31mred", "a\nb\rc", "a\u0000b", "%s%n%d", "x".repeat(1_000_000), "\u202eabc\u009b", "NaN");

    /** These read no plan, and a name that a file may have would let them work. */
    private static final Set<String> TAKEN = Set.of(
            "backtest --out", "backtest --chart", "validate --cases", "ask --set", "fuzz --seed", "fuzz --count");

    private static final Set<String> NOT_FOR_PEOPLE = Set.of("study", "desk");

    private static final Set<String> PLANS = Set.of("run", "ask", "require", "procure", "site", "move");

    @TempDir
    Path folder;

    private List<String> beside(String command) throws IOException {
        String bad =
                Files.writeString(folder.resolve("bad.yaml"), "trials: 0\n").toString();
        if (PLANS.contains(command)) {
            return List.of(bad);
        }
        return switch (command) {
            case "raid", "campaign" -> List.of("missile-night", "--plan", bad);
            case "brief" -> List.of("POL", "--plan", bad);
            case "explain" -> List.of("nowhere", "costs.total");
            case "diff" -> List.of("nowhere", "nowhere");
            case "serve" -> List.of("--port", "-1");
            case "study run", "study flip", "study show", "claim" -> List.of("nowhere");
            case "study query" -> List.of("nowhere", "SELECT 1");
            case "check" -> List.of(bad);
            case "facts" -> List.of("nosuch");
            case "ledger" -> List.of("--edition", "nosuch");
            case "completion" -> List.of("nosuch");
            default -> List.of();
        };
    }

    /** The words of a command with that value in one place. */
    private List<String> words(String command, ArgSpec place, String value) throws IOException {
        List<String> beside = new ArrayList<>(beside(command));
        if (place instanceof OptionSpec option) {
            int there = beside.indexOf(option.longestName());
            if (there >= 0) {
                beside.set(there + 1, value);
            } else {
                beside.add(option.longestName());
                beside.add(value);
            }
        } else if (beside.isEmpty()) {
            beside.add(value);
        } else {
            beside.set(0, value);
        }
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(beside);
        return words;
    }

    @Test
    void everyPlaceOfEveryCommandMeetsThemInTwoLines() throws IOException {
        List<String> wrong = new ArrayList<>();
        int met = 0;
        for (var command : EveryCommandTest.commands().entrySet()) {
            String name = command.getKey();
            if (NOT_FOR_PEOPLE.contains(name)) {
                continue;
            }
            // Each of these reads all facts.
            List<String> values = name.equals("brief") ? VALUES.subList(0, 2) : VALUES;
            for (ArgSpec place : command.getValue().getCommandSpec().args()) {
                boolean flag = place.arity().max() == 0;
                boolean taken = place instanceof OptionSpec option && TAKEN.contains(name + " " + option.longestName());
                for (String value : flag || taken ? List.<String>of() : values) {
                    Said said = Said.by(words(name, place, value).toArray(String[]::new));
                    met++;
                    fault(said)
                            .ifPresent(what -> wrong.add(name + " " + place.paramLabel() + " "
                                    + value.substring(0, Math.min(12, value.length())) + ": " + what));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(met > 800, met + " values met");
    }

    /** What was said, without word of progress on a slow machine. */
    private static List<String> lines(Said said) {
        return said.err()
                .lines()
                .filter(line -> !line.matches(" *\\d+\\.\\d s  .*"))
                .toList();
    }

    private static Optional<String> fault(Said said) {
        List<String> lines = lines(said);
        // Of two folders, and of a list of faults, each has its two lines.
        long hints = lines.stream().filter(line -> line.startsWith("Maybe ")).count();
        boolean short2 =
                lines.size() <= Math.max(2, 2 * hints) && lines.stream().allMatch(line -> line.length() < 1_000);
        boolean steers = (said.out() + said.err())
                .codePoints()
                .anyMatch(sign ->
                        sign != '\n' && sign != '\t' && Character.getType(sign) == Character.CONTROL || sign == 0x202e);
        boolean right = Set.of(0, 2, 3).contains(said.code())
                && short2
                && !steers
                && !said.err().contains("\tat ")
                && (said.code() == 0 || !said.err().isBlank() || !said.out().isBlank());
        return right
                ? Optional.empty()
                : Optional.of(said.code() + " "
                        + said.err().substring(0, Math.min(300, said.err().length())));
    }

    /** Before the minutes of the run on which they rest. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "brief XYZ",
                "brief POL --html /dev/null/x",
                "brief POL --plan nowhere.yaml",
                "run --out /dev/null/x"
            })
    void whatCannotBeIsSaidBeforeTheWork(String words) {
        Said said = Said.by(words.split(" "));
        assertEquals(3, said.code(), said.err());
        assertTrue(!said.err().contains("is run first") && lines(said).size() == 2, said.err());
    }

    @Test
    void dataThatAStudyNeverReadsAreRefused() {
        String study = Said.ROOT.resolve("plans/studies/linear.yaml").toString();
        Said said = Said.by("study", "flip", study, "--data", folder.toString());
        assertTrue(said.misusedWith("--data changes nothing"), said.err());
    }
}
