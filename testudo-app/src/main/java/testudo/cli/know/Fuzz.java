package testudo.cli.know;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import testudo.cli.ask.Home;
import testudo.cli.tell.TellCommands;
import testudo.defence.ElevationGrid;
import testudo.facts.FactBook;
import testudo.facts.tables.FactTable;
import testudo.ledger.Ledger;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Luck;
import testudo.quantity.Position;

/** Damages shipped inputs in many small ways and hands each to the reader that it is meant for. */
final class Fuzz {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LONGEST_LINE = 2_000;
    /** One input in so many is a package laid over the shipped one, which takes longest to read. */
    private static final int PACKAGES = 8;

    private static final int ROWS = 30;

    private final Path folder;
    private final Luck luck;
    private final Path whole;
    private final FactBook shipped;
    private final Checks.Known known;
    private final List<Base> bases = new ArrayList<>();
    private int refused;
    private int accepted;
    private int stackTraces;
    private int halfWritten;
    private long slowestMillis;

    private Fuzz(Path folder, Path whole, FactBook shipped, Luck luck) throws IOException {
        this.folder = folder;
        this.whole = whole;
        this.shipped = shipped;
        this.known = new Checks.Known(() -> shipped, () -> shipped);
        this.luck = luck;
        text("plan.yaml", FileKind.PLAN, Home.plans().resolve("hague.yaml"));
        text("raid.yaml", FileKind.RAID, Home.raids().resolve("missile-night.yaml"));
        text("goals.yaml", FileKind.GOALS, Home.plans().resolve("goals.yaml"));
        text("sectors.yaml", FileKind.SECTORS, Home.raids().resolve("sectors.yaml"));
        text("claims.csv", FileKind.CLAIMS, Home.data().resolve("claims.csv"));
        text("cases.csv", FileKind.CASES, Home.data().resolve("validation/cases.csv"));
        text("months.csv", FileKind.MONTHLY_RECORD, Home.data().resolve("found/forces/raids_monthly.csv"));
        text("attacks.csv", FileKind.ATTACK_RECORD, Home.data().resolve("found/forces/raids.csv"));
    }

    /** A whole input before it is damaged. */
    private record Base(String name, FileKind kind, String text) {}

    /**
     * What came of all inputs.
     *
     * @param inputs how many
     * @param refused named as faulty in two lines each
     * @param accepted read in spite of the damage
     * @param stackTraces met in any other way
     * @param halfWritten after which something lay beside the input
     * @param slowestMillis longest time of one input, in time of its thread
     */
    record Tally(int inputs, int refused, int accepted, int stackTraces, int halfWritten, long slowestMillis) {}

    /** Hands so many damaged inputs to their readers, packages laid over the shipped facts. */
    static Tally run(int count, long seed, FactBook shipped) throws IOException {
        Path place = Files.createTempDirectory("testudo-fuzz");
        Path folder = Files.createDirectory(place.resolve("damaged"));
        try {
            Fuzz fuzz = new Fuzz(folder, place.resolve("whole"), shipped, Luck.ofSeed(seed));
            fuzz.known.ledger();
            for (int i = 0; i < count; i++) {
                fuzz.one(i);
            }
            return new Tally(
                    count, fuzz.refused, fuzz.accepted, fuzz.stackTraces, fuzz.halfWritten, fuzz.slowestMillis);
        } finally {
            empty(place);
            Files.delete(place);
        }
    }

    private void text(String name, FileKind kind, Path shipped) throws IOException {
        List<String> lines = Files.readAllLines(shipped);
        boolean table = name.endsWith(".csv");
        bases.add(new Base(
                name, kind, String.join("\n", table ? lines.subList(0, Math.min(ROWS, lines.size())) : lines) + "\n"));
    }

    private void one(int index) throws IOException {
        Luck own = luck.of(index);
        Damage damage = new Damage(own);
        if (index % PACKAGES == 0) {
            Path place = dataPackage(own, damage);
            met(() -> laidOver(place), 2);
        } else if (index % PACKAGES == 3) {
            Sample.result(folder, whole, own, damage);
            met(
                    () -> {
                        TellCommands.read(folder, whole, shipped);
                        return true;
                    },
                    3);
        } else if (index % PACKAGES == 6) {
            Path file = Sample.grid(folder, own);
            met(() -> ElevationGrid.read(file).holds(Position.of(52.5, 21.5)), 1);
        } else {
            Base base = bases.get((int) (own.uniform(1) * bases.size()));
            Path file = folder.resolve(base.name());
            Files.write(file, damage.of(base.text(), base.name().endsWith(".csv")));
            met(
                    () -> {
                        Checks.read(base.kind(), file, known);
                        return true;
                    },
                    1);
        }
        empty(folder);
    }

    /** Lays a package over the shipped one; what is refused there must be named by check too. */
    private boolean laidOver(Path place) {
        try {
            Ledger ledger = Ledger.of(shipped.overlaidBy(List.of(place)));
            return ledger.years(ledger.newest()).isEmpty();
        } catch (BadInput bad) {
            if (Checks.of(place, known).isEmpty()) {
                throw new IllegalStateException("check passes what is refused", bad);
            }
            throw bad;
        }
    }

    /** A few rows of one of our tables, the table or its descriptor damaged. */
    private Path dataPackage(Luck own, Damage damage) throws IOException {
        List<FactTable> tables = known.facts().tables().stream()
                .filter(each -> !each.rows().isEmpty())
                .toList();
        FactTable table = tables.get((int) (own.uniform(2) * tables.size()));
        List<String> lines = Files.readAllLines(Path.of(table.rows().getFirst().file()));
        int first = 1 + (int) (own.uniform(3) * (lines.size() - 1));
        String text = lines.getFirst() + "\n"
                + String.join("\n", lines.subList(first, Math.min(first + 3, lines.size()))) + "\n";
        String descriptor = "{\"name\": \"own\", \"resources\": [{\"name\": \"" + table.name()
                + "\", \"path\": \"t.csv\", \"format\": \"csv\", \"dialect\": {\"delimiter\": \",\"}}]}\n";
        boolean inDescriptor = own.uniform(4) < 0.2;
        Files.write(
                folder.resolve("datapackage.json"),
                inDescriptor ? damage.of(descriptor, false) : descriptor.getBytes(StandardCharsets.UTF_8));
        Files.write(
                folder.resolve("t.csv"), inDescriptor ? text.getBytes(StandardCharsets.UTF_8) : damage.of(text, true));
        return folder;
    }

    private void met(BooleanSupplier reading, int files) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            reading.getAsBoolean();
            accepted++;
        } catch (BadInput bad) {
            if (bad.findings().stream().allMatch(Fuzz::twoLines)) {
                refused++;
            } else {
                stackTraces++;
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            stackTraces++;
            System.err.println("not met: " + thrown + kept());
        }
        slowestMillis = Math.max(slowestMillis, (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
        try (Stream<Path> left = Files.walk(folder)) {
            halfWritten += left.filter(Files::isRegularFile).count() > files ? 1 : 0;
        }
    }

    /** Keeps an input that was not met, so that it can be looked at. */
    private String kept() throws IOException {
        Path place = Files.createTempDirectory("testudo-not-met");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        }
        return "\nMaybe look at " + place + ".";
    }

    private static boolean twoLines(Finding fault) {
        String[] lines = fault.text().split("\\R", -1);
        return lines.length == 2
                && lines[1].startsWith("Maybe ")
                && lines[0].length() <= LONGEST_LINE
                && lines[1].length() <= LONGEST_LINE
                && fault.text().chars().allMatch(sign -> sign == '\n' || sign >= ' ');
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
