package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import testudo.cli.ask.Shipped;

/** What holds of every command of the program, found by walking through all of them. */
class EveryCommandTest {
    /** Commands of which a contract sets the whole answer, with or without a header over it. */
    private static final List<String> SET_BY_CONTRACT = List.of("run PLAN.yaml --explain-stages --json");

    /** All that can be said on the command line, by its words. */
    static SortedMap<String, CommandLine> commands() {
        SortedMap<String, CommandLine> found = new TreeMap<>();
        walk("", Testudo.line(new Shipped()), found);
        return found;
    }

    private static void walk(String name, CommandLine line, Map<String, CommandLine> found) {
        line.getSubcommands().forEach((word, sub) -> {
            String whole = (name + " " + word).strip();
            found.put(whole, sub);
            walk(whole, sub, found);
        });
    }

    private static boolean has(CommandLine line, String option) {
        return line.getCommandSpec().findOption(option) != null;
    }

    /** Every JSON says what it was made from: its shape, which tests hold to what is printed, starts with a header, or one is given over it. */
    @Test
    void everyJsonHasItsShapeOnThePageAndItsHeader() throws IOException {
        SortedMap<String, String> shapes = Shapes.sections();
        List<String> wrong = new ArrayList<>();
        commands().forEach((name, line) -> {
            // What a brief prints is set by contract and told on its own page.
            if (!has(line, "--json") || name.equals("brief")) {
                return;
            }
            SortedMap<String, String> own = new TreeMap<>(shapes);
            own.keySet().removeIf(shape -> !(shape + " ").startsWith(name + " ") || SET_BY_CONTRACT.contains(shape));
            if (own.isEmpty()) {
                wrong.add(name + " has no shape on the page");
            }
            own.forEach((shape, fields) -> {
                boolean whole =
                        List.of("version", "command", "plan", "raid", "laydown", "seed", "trials", "inputs").stream()
                                .allMatch(field -> fields.matches("(?s)(.*\n)?header\\." + field + " .*"));
                if (!whole && !has(line, "--header")) {
                    wrong.add(shape + " has no header");
                }
            });
        });
        assertEquals(List.of(), wrong);
    }

    /** A package of one's own with a fault is met by every command that reads facts, each with its file and line. */
    @Test
    void everyCommandThatReadsFactsReadsOnesOwnOverThem(@TempDir Path own) throws IOException {
        Files.writeString(
                own.resolve("datapackage.json"),
                "{\"name\": \"own\", \"resources\": [{\"name\": \"gdp\", \"path\": \"gdp.csv\", \"format\": \"csv\"}]}");
        Files.writeString(own.resolve("gdp.csv"), """
                iso3,year,vintage,is_forecast,metric,value,unit,source,confidence,note
                POL,2025,IMF-WEO-2025-10,no,gdp_usd,1000,bananas,imf_weo_2025_10,high,
                """);
        Path result = SmallRun.of("[1, 3, 7]");
        String study = Said.ROOT.resolve("plans/studies/what-matters.yaml").toString();
        Map<String, List<String>> subjects = Map.of(
                "raid", List.of("missile-night"),
                "campaign", List.of("missile-night"),
                "explain", List.of(result.toString(), "members.POL.payPlan"),
                "check", List.of(SmallRun.plan("[1, 3, 7]").toString()),
                "ask", List.of("--set", "seed=7"),
                "backtest", List.of("--mirror"),
                "study run", List.of(study),
                "study flip", List.of(study));
        int met = 0;
        for (String name : commands().keySet()) {
            // What a study said is read from its own folder first.
            boolean forPeople =
                    !commands().get(name).getCommandSpec().usageMessage().hidden()
                            && !name.equals("study show")
                            && !name.equals("study query");
            if (forPeople && has(commands().get(name), "--data")) {
                List<String> words = new ArrayList<>(List.of(name.split(" ")));
                words.addAll(subjects.getOrDefault(name, List.of()));
                words.addAll(List.of("--data", own.toString()));
                Said said = Said.by(words.toArray(String[]::new));
                assertEquals(3, said.code(), name + ": " + said.out() + said.err());
                String told = said.out() + said.err();
                assertTrue(told.contains("gdp.csv:2: ") && told.contains("bananas"), name + ": " + told);
                met++;
            }
        }
        assertTrue(met >= 14, met + " commands read facts");
    }
}
