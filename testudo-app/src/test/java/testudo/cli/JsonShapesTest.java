package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page that lists every shape of JSON is that of what the commands print, and they keep one language. */
class JsonShapesTest {
    private static final Path PAGE = Said.ROOT.resolve("docs/reference/json.md");
    private static final int LISTED = 12;

    private static final String HEAD = """
            # Shapes of JSON

            Made from what the commands print; a test holds it fresh. `path: type`; `[]` is every element of an array, `<name>` stands for many names
            of one shape (measures, systems, years), `|` for either.

            One language in all of them:

            - Every object starts with `header`: `version`, `command`, `plan`, `raid`, `laydown`, `seed`, `trials` (null where they do not bear on the
              command) and `inputs`, one SHA-256 over every file that was read. Answers that are arrays by contract (`claim`, `check`, `facts`,
              `validate`, `backtest`) have no header.
            - `member` is ISO 3166-1 alpha-3, `threatClass` a class of the record (`class` beside it in `backtest`, whose contract names it so),
              `system` the id of a system type.
            - Money ends in `BnEur`: billions of euros at the plan's constant prices. In `raid`, `cost.defender` and `cost.attacker` are millions of
              euros a night, as their contract has it; in `ledger` `usdCurrentM` and `usd2021M` are NATO's own figures.
            - Shares and chances named `…Percent`, `share`, `gap` or `cover` are percent. Measures of a raid or a campaign that count how often something came
              about (`noLeaker.…`, `shortBy.…`, `notHeld.…`) are means of noughts and ones.
            - Ranges and bands are `mean`, `low`, `high`; an estimate also has `chanceLow`, `chanceHigh` and `trials`. The printed band holds that of
              chance, and both hold the mean. One trial has no band: its four ends are null.
            - Numbers are numbers; what is not known is null or left out.

            `answer.json` and the tables of a result are described in [results.md](results.md); `manifest.json` carries the same provenance in full.
            """;

    private static final List<String> COMMANDS = List.of(
            "raid missile-night --trials 2 --regret 1 --against x4 --json",
            "campaign large-night-2025 --days 2 --trials 2 --json",
            "site --laydown today --json",
            "site --benchmark n=20,m=100,seed=1,budget=3,radius=20 --json",
            "site --least 50% --with patriot --json",
            "move --json",
            "procure --json",
            "procure --review 2030 --json",
            "procure --against-factor 4 --json",
            "require --trials 2 --json",
            "ledger --json",
            "ledger --edition NATO-2025-08 --year 2024 --at-least 2 --json",
            "claim --json",
            "check plans/raids/missile-night.yaml --json",
            "facts --force --json",
            "facts gdp --json",
            "backtest --json",
            "backtest --mirror --json");

    @Test
    void thePageListsTheShapeOfEveryAnswerInOneLanguage() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String line : COMMANDS) {
            Said said = Said.by(line.replace("plans/", Said.ROOT + "/plans/").split(" "));
            assertEquals(0, said.code(), line + ": " + said.err());
            JsonNode answer = said.json();
            if (answer.isObject()) {
                assertEquals("header", answer.fieldNames().next(), line);
                assertTrue(answer.at("/header/inputs").asText().matches("[0-9a-f]{64}"), line);
                assertFalse(answer.at("/header/version").asText().isEmpty(), line);
            }
            Map<String, Set<String>> shape = new LinkedHashMap<>();
            walk(answer, "", shape);
            language(line, shape);
            page.append("\n## `testudo ").append(line).append("`\n\n```\n");
            shape.forEach((path, types) -> page.append(path.isEmpty() ? "." : path)
                    .append(": ")
                    .append(String.join(" | ", types))
                    .append('\n'));
            page.append("```\n");
        }
        if (Boolean.getBoolean("testudo.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                Files.readString(PAGE),
                page.toString(),
                "docs/reference/json.md is stale; run this with -Dtestudo.write=true");
    }

    private static void language(String line, Map<String, Set<String>> shape) {
        for (String path : shape.keySet()) {
            String key = path.replaceAll(".*\\.", "").replace("[]", "");
            assertFalse(key.matches("(?i).*(millionEur|eurBn|probability)$"), line + ": " + path);
            if (!line.startsWith("backtest")) {
                assertFalse(key.equals("class") || key.equals("iso3") && !line.startsWith("facts"), line + ": " + path);
            }
            if (key.equals("low")) {
                String mean = path.substring(0, path.length() - 3) + "mean";
                assertTrue(shape.containsKey(mean), line + ": " + path + " without a mean");
            }
        }
    }

    private static void walk(JsonNode node, String path, Map<String, Set<String>> shape) {
        if (node.isArray()) {
            if (node.isEmpty()) {
                note(path + "[]", "nothing", shape);
            }
            node.forEach(element -> walk(element, path + "[]", shape));
        } else if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            boolean many = names.stream().filter(n -> !n.equals("header")).count() > LISTED && alike(node);
            for (String name : names) {
                boolean listed = !many || name.equals("header");
                walk(node.get(name), (path.isEmpty() ? "" : path + ".") + (listed ? name : "<name>"), shape);
            }
        } else {
            note(
                    path,
                    node.isNumber() ? "number" : node.isBoolean() ? "truth" : node.isNull() ? "null" : "text",
                    shape);
        }
    }

    /** Whether all values of an object have one shape, so that its names are data. */
    private static boolean alike(JsonNode object) {
        Set<String> shapes = new TreeSet<>();
        object.properties().stream()
                .filter(field -> !field.getKey().equals("header"))
                .forEach(field -> {
                    List<String> names = new ArrayList<>();
                    field.getValue().fieldNames().forEachRemaining(names::add);
                    shapes.add(field.getValue().getNodeType() + " " + names);
                });
        return shapes.size() == 1 && !shapes.iterator().next().startsWith("STRING");
    }

    private static void note(String path, String type, Map<String, Set<String>> shape) {
        shape.computeIfAbsent(path, p -> new TreeSet<>()).add(type);
    }
}
