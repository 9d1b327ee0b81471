package testudo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.quantity.Finding;

/** Which check a path gets: a folder is a data package, a file is a plan, a raid or goals, told by its name and keys. */
final class Checks {
    private Checks() {}

    static List<Finding> of(Path path) {
        if (Files.isDirectory(path)) {
            return List.of();
        }
        String name = path.getFileName().toString();
        if (name.startsWith("goals")) {
            Goal.readAll(path);
        } else if (name.startsWith("sectors")) {
            RaidFile.sectors(path);
        } else if (isRaid(path)) {
            RaidFile.read(path, RaidFile.sectors(Home.raids().resolve("sectors.yaml")));
        } else {
            Plan.read(path, java.util.Set.of());
        }
        return List.of();
    }

    private static boolean isRaid(Path path) {
        try (var lines = Files.lines(path)) {
            return lines.limit(500).anyMatch(line -> line.startsWith("waves:") || line.startsWith("aims:"));
        } catch (java.io.IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
