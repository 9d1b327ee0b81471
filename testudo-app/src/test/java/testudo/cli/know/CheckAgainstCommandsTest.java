package testudo.cli.know;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.cli.Said;
import testudo.quantity.Luck;

/**
 * Over more than three hundred damaged inputs: check finds a fault exactly where the command that reads the input refuses it. A run that may not
 * write to its folder ends after all reading and just before its work, so that nothing is computed here.
 */
class CheckAgainstCommandsTest {
    private static final Luck LUCK = Luck.ofSeed(2035);
    private static final String TAKEN = Said.ROOT.resolve("docs").toString();
    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "40%",
            "140%",
            "x",
            "[a]",
            "{a: b}",
            "2026..2035",
            "none",
            "[1, 4]",
            "''",
            "1e9",
            "europe",
            "40% (20%..60%)");

    /** Lines of a plan with places for words, of which the first is right. */
    private static final List<String> SUPPOSED = List.of(
            "donations: [{ system: <system>, count: <count>, year: <year>, by: <member> }]",
            "suppliers: [{ country: <country>, open: <share>, from: <year> }]",
            "realisation: { <year>: <share> }",
            "airDefenceShare: <share of GDP>",
            "closedOrders: [<order>, OR001]",
            "budgets: { <member>: { <year>: <money> } }",
            "prices: { <system>: { fireUnit: <money>, round: 4 m EUR at 2025 prices } }",
            "unitedStates: { reinforced: { units: <count>, fromDay: <count> } }",
            "years: <year>..2035",
            "jamming: <share>\nsensorOutage: <share>",
            "cueing: <share>\nengine: calibrated",
            "agreements: [[DEU, <member>]]",
            "factors: [1, <count>]",
            "goal: 'days[large-night-2025] >= <count> at <share>'",
            "goal: 'cover[LRAD, cruise] >= <share> of people'",
            "goal: { words: w, goal: 'P(leakers[drone] <= <count> per raid median-night-2024) >= <share>' }",
            "base: { asOf: <date> }");

    private static final Map<String, List<String>> WORDS = Map.of(
            "system", List.of("patriot", "patriott", "''", "[patriot]", "~"),
            "count", List.of("2", "0", "-1", "1.5", "2147483648", "two", "[2]", "1e3"),
            "year", List.of("2030", "2019", "2041", "2030.5", "-1", "two", "99999999999"),
            "member", List.of("POL", "XYZ", "pol", "NATO", "''", "{ POL: 1 }"),
            "country", List.of("USA", "CHN", "usa", "''"),
            "share",
                    List.of(
                            "50%",
                            "4.0.5%", "140%", "-1%", "50", "50% (60%..70%)", "5e1%", "&a 50%", "*a", "٤٠%", ".inf"),
            "share of GDP", List.of("0.2% (0.1%..0.3%)", "12%", "0.2", "0.2% (0.3%..0.1%)", "[]"),
            "order", List.of("OR039", "OR999", "OR001", "39", "[OR039]"),
            "money",
                    List.of(
                            "600 m EUR at 2025 prices",
                            "600 m USD at 2025 prices",
                            "600",
                            "-6 m EUR at 2025 prices",
                            "1e9 bn EUR",
                            "{}"),
            "date", List.of("2026-06-30", "2026-02-30", "1900-01-01", "9999-12-31", "30.06.2026", "~"));

    private static final List<String> DECLARED = List.of(
            "'encoding': 'utf-8'",
            "'encoding': 'utf-16'",
            "'dialect': {'delimiter': ';'}",
            "'dialect': {'delimiter': ','}",
            "'dialect': {'header': false}",
            "'dialect': {'nosuch': 1}",
            "'missingValues': ['', '1000']",
            "'schema': {'missingValues': ['', 'POL']}",
            "'schema': {'fields': [{'name': 'value', 'type': 'number', 'decimalChar': ','}]}",
            "'schema': {'fields': [{'name': 'value', 'type': 'number', 'groupChar': '0'}]}",
            "'schema': {'fields': [{'name': 'value', 'type': 'date'}]}",
            "'schema': {'fields': [{'name': 'year', 'type': 'integer', 'constraints': {'minimum': 3000}}]}",
            "'schema': {'fields': [{'name': 'nosuch', 'type': 'string'}]}",
            "'schema': {'primaryKey': 'nosuch'}",
            "'schema': 'schema.json'",
            "'schema': [1]",
            "'bytes': 5",
            "'hash': 'abc'",
            "'compression': 'gz'",
            "'format': 'xlsx'",
            "'path': ['t.csv', 't.csv']",
            "'path': ['t.csv', 'nosuch.csv']",
            "'path': '../t.csv'",
            "'path': 5",
            "'profile': 'tabular-data-resource'");

    @TempDir
    private Path dir;

    private int refused;
    private int passed;

    private static String shipped(String name) throws IOException {
        return Files.readString(Said.ROOT.resolve(name));
    }

    private Path write(String name, byte[] text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a run of the plan gets as far as its work. */
    private static boolean read(Path plan, String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"run", plan.toString(), "--out", TAKEN}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        Said run = Said.by(args);
        assertEquals(3, run.code(), run.err());
        return run.err().contains("[result-folder]");
    }

    private void agree(Path checked, boolean read, String what) throws IOException {
        Said check = Said.by("check", checked.toString());
        String told = what + "\n" + check.out() + check.err();
        assertEquals(read ? 0 : 3, check.code(), told);
        assertTrue(read || check.out().contains("\nMaybe "), told);
        if (read) {
            passed++;
        } else {
            refused++;
        }
    }

    private void both(int least) {
        assertTrue(refused >= least && passed >= 1, refused + " refused, " + passed + " passed");
    }

    @Test
    void ofPlansWithOneWrongField() throws IOException {
        List<String> fields = shipped("plans/hague.yaml")
                .lines()
                .filter(line -> line.matches("[A-Za-z]+: .*"))
                .toList();
        for (int i = 0; i < 60; i++) {
            String field = fields.get((int) (LUCK.uniform(3L * i) * fields.size()));
            String value = VALUES.get((int) (LUCK.uniform(3L * i + 1) * VALUES.size()));
            Path plan = write("plan.yaml", field.replaceFirst(": .*", ": " + value) + "\n");
            agree(plan, read(plan), Files.readString(plan));
        }
        both(30);
    }

    /** Each place takes its right word half of the time. */
    private static String filled(String line, Luck luck) {
        String text = line;
        for (int i = 0; text.contains("<") && text.matches("(?s).*<[A-Za-z ]+>.*"); i++) {
            String place = text.replaceFirst("(?s).*?<([A-Za-z ]+)>.*", "$1");
            List<String> words = WORDS.get(place);
            int word = luck.uniform(2L * i) < 0.5 ? 0 : (int) (luck.uniform(2L * i + 1) * words.size());
            text = text.replaceFirst("<" + place + ">", words.get(word));
        }
        return text;
    }

    @Test
    void ofPlansThatSuppose() throws IOException {
        for (int i = 0; i < 5 * SUPPOSED.size(); i++) {
            Path plan = write("plan.yaml", filled(SUPPOSED.get(i % SUPPOSED.size()), LUCK.of(6_000 + i)) + "\n");
            agree(plan, read(plan), Files.readString(plan));
        }
        both(30);
    }

    @Test
    void ofStudies() throws IOException {
        String text = shipped("plans/studies/linear.yaml");
        for (int i = 0; i < 30; i++) {
            Path study = write("study.yaml", new Damage(LUCK.of(7_000 + i)).of(text, false));
            Said run = Said.by("study", "run", study.toString(), "--out", TAKEN);
            assertEquals(3, run.code(), run.err());
            agree(study, run.err().contains("[out-empty]"), "study " + i);
        }
        both(15);
    }

    @Test
    void ofWhatAPackageDeclares() throws IOException {
        String row = "iso3,year,vintage,is_forecast,metric,value,unit,source,confidence,note\n"
                + "POL,2025,IMF-WEO-2025-10,no,gdp_usd,1000,USD_bn,imf_weo_2025_10,high,\n";
        for (String declared : DECLARED) {
            write("own/t.csv", row);
            String path = declared.startsWith("'path'") ? "" : "'path': 't.csv', ";
            write(
                    "own/datapackage.json",
                    ("{'name': 'own', 'resources': [{'name': 'gdp', " + path + declared + "}]}").replace('\'', '"'));
            Said read = Said.by("ledger", "--data", dir.resolve("own").toString());
            assertTrue(read.code() == 0 || read.code() == 3, declared + "\n" + read.err());
            agree(dir.resolve("own"), read.code() == 0, declared);
        }
        both(12);
    }

    @Test
    void ofPlansDamagedAnywhere() throws IOException {
        String text = shipped("plans/hague.yaml");
        for (int i = 0; i < 45; i++) {
            Path plan = write("plan.yaml", new Damage(LUCK.of(i)).of(text, false));
            agree(plan, read(plan), "plan " + i);
        }
        both(20);
    }

    @Test
    void ofRaids() throws IOException {
        Path plan = write("plan.yaml", "raids: [night.yaml]\ngoal: bases-first\n");
        String text = shipped("plans/raids/missile-night.yaml");
        for (int i = 0; i < 35; i++) {
            Path raid = write("night.yaml", new Damage(LUCK.of(1_000 + i)).of(text, false));
            agree(raid, read(plan), "raid " + i);
        }
        both(20);
    }

    @Test
    void ofGoals() throws IOException {
        Path plan = write("plan.yaml", "raids: [median-night-2024]\ngoal: bases-first\n");
        String text = shipped("plans/goals.yaml");
        for (int i = 0; i < 25; i++) {
            Path goals = write("goals.yaml", new Damage(LUCK.of(2_000 + i)).of(text, false));
            boolean read = read(plan);
            // A goals file names raids that only a plan that asks for that goal reads.
            if (read && Said.by("check", goals.toString()).out().contains("[raid-known]")) {
                continue;
            }
            agree(goals, read, "goals " + i);
        }
        both(10);
    }

    @Test
    void ofDataPackages() throws IOException {
        Path plan = Said.ROOT.resolve("plans/hague.yaml");
        List<String> tables = List.of(
                "expenditure found/ledger",
                "gdp found/ledger",
                "members found/ledger",
                "inventory found/forces",
                "inventory_map mapping",
                "systems_plan mapping",
                "threats_plan mapping",
                "system_types mapping",
                "lines_plan mapping");
        for (int i = 0; i < 27; i++) {
            String[] table = tables.get(i % tables.size()).split(" ");
            List<String> lines = shipped("data/" + table[1] + "/" + table[0] + ".csv")
                    .lines()
                    .toList();
            int first = 1 + (int) (LUCK.uniform(4_000 + i) * (lines.size() - 1));
            String rows = lines.getFirst() + "\n" + lines.get(first) + "\n";
            write("own/datapackage.json", "{\"resources\": [{\"name\": \"" + table[0] + "\", \"path\": \"t.csv\"}]}");
            write(
                    "own/t.csv",
                    i % 5 == 0 ? rows.getBytes(StandardCharsets.UTF_8) : new Damage(LUCK.of(3_000 + i)).of(rows, true));
            Path own = dir.resolve("own");
            agree(
                    own,
                    read(plan, "--data", own.toString()),
                    table[0] + "\n" + Files.readString(own.resolve("t.csv"), StandardCharsets.ISO_8859_1));
        }
        both(10);
    }

    @Test
    void ofClaims() throws IOException {
        String text =
                String.join("\n", shipped("data/claims.csv").lines().limit(12).toList()) + "\n";
        for (int i = 0; i < 20; i++) {
            Path claims = write("claims.csv", new Damage(LUCK.of(5_000 + i)).of(text, true));
            Said read = Said.by("claim", claims.toString());
            assertTrue(read.code() == 0 || read.code() == 3, read.err());
            agree(claims, read.code() == 0, "claims " + i);
        }
        both(10);
    }
}
