package testudo.cli.know;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testudo.cli.Said;
import testudo.quantity.Luck;

/**
 * Over more than two hundred damaged inputs: check finds a fault exactly where the command that reads the input refuses it. A run that may not
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
