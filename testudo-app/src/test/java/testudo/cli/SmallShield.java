package testudo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A home for the program with the shipped facts of six members and their largest cities alone, so that a whole run takes seconds: for tests of what a
 * run does, not of what it finds.
 */
public final class SmallShield {
    private static final Set<String> MEMBERS = Set.of("POL", "DEU", "GBR", "EST", "USA", "CAN");
    private static final int CITIES = 20;

    /** Columns that name a member of whom, or for whom, a row is. */
    private static final Set<String> OF_MEMBERS = Set.of(
            "iso3",
            "member",
            "owner",
            "owner_iso3",
            "host",
            "host_iso3",
            "iso3_from",
            "iso3_to",
            "nato_member",
            "subject");

    /** The recorded raids from that month on. */
    private static final Map<String, String> SINCE = Map.of("raids.csv", "2025-06", "raids_monthly.csv", "2024-01");

    private static final Pattern CELL = Pattern.compile("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)");

    private SmallShield() {}

    /** Writes it into a folder that is there. */
    public static Path in(Path home) {
        try {
            Path data = Said.ROOT.resolve("data");
            Set<String> others = others(data.resolve("found/ledger/members.csv"));
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = home.resolve("data").resolve(data.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    if (file.toString().endsWith(".csv")) {
                        Files.write(to, cut(file, others));
                    } else {
                        Files.copy(file, to);
                    }
                }
            }
            copy(Said.ROOT.resolve("plans"), home.resolve("plans"));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** A plan for it, of two years and one small raid. */
    public static Path plan(Path folder, String factors) {
        try {
            return Files.writeString(
                    folder.resolve("small.yaml"),
                    Files.readString(Said.ROOT.resolve("plans/hague.yaml"))
                            .replaceFirst("question: .*", "question: What would more of it buy?")
                            .replaceFirst("raids: .*", "raids: [median-night-2024]")
                            .replaceFirst("goal: \\S+", "goal: bases-first")
                            .replaceFirst("years: \\S+", "years: 2026..2027")
                            .replaceFirst("agreements:.*\n.*", "agreements: [[DEU, POL]]")
                            .replaceFirst("factors: .*", "factors: " + factors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> others(Path members) throws IOException {
        return Files.readAllLines(members).stream()
                .skip(1)
                .map(line -> cells(line).getFirst())
                .filter(member -> !MEMBERS.contains(member))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> cut(Path file, Set<String> others) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String name = file.getFileName().toString();
        List<String> heads = cells(lines.getFirst());
        int[] members = IntStream.range(0, heads.size())
                .filter(i -> OF_MEMBERS.contains(heads.get(i)))
                .toArray();
        // A site of the United States in a land that is left out; its row stands under its owner in one table and under
        // its host in others.
        List<String> kept = new ArrayList<>(lines.subList(1, lines.size()).stream()
                .filter(line -> {
                    List<String> cells = cells(line);
                    return IntStream.of(members).noneMatch(i -> i < cells.size() && others.contains(cells.get(i)))
                            && !cells.contains("I253");
                })
                .toList());
        if (SINCE.containsKey(name)) {
            int when = name.equals("raids.csv") ? heads.indexOf("time_start") : heads.indexOf("month");
            kept.removeIf(line -> cells(line).get(when).compareTo(SINCE.get(name)) < 0);
        }
        if (name.equals("cities.csv")) {
            kept = largest(kept, heads.indexOf("iso3"), heads.indexOf("population"));
        }
        kept.addFirst(lines.getFirst());
        return kept;
    }

    private static List<String> largest(List<String> cities, int member, int population) {
        Map<String, Integer> taken = new HashMap<>();
        return new ArrayList<>(cities.stream()
                .sorted(Comparator.comparing(
                        line -> -Double.parseDouble(cells(line).get(population))))
                .filter(line -> taken.merge(cells(line).get(member), 1, Integer::sum) <= CITIES)
                .toList());
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map((MatchResult cell) -> cell.group(1))
                .toList();
    }
}
