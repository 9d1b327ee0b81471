package testudo.cli.know;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.Home;
import testudo.cli.ask.WorldOptions;
import testudo.facts.FactCheck;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.quantity.Finding;

/** Which check a path gets: a folder is a data package, a file is a plan, a raid or goals, told by its name and keys. */
final class Checks {
    private Checks() {}

    static List<Finding> of(Path path, DataOptions data) {
        if (Files.isDirectory(path)) {
            boolean shipped = path.toAbsolutePath().normalize().equals(Home.data());
            return shipped ? FactCheck.of(path) : FactCheck.beside(path, Home.data());
        }
        String name = path.getFileName().toString();
        if (name.startsWith("goals")) {
            Goal.readAll(path);
        } else if (name.startsWith("sectors")) {
            RaidFile.sectors(path);
        } else if (isRaid(path)) {
            RaidFile.read(path, RaidFile.sectors(Home.raids().resolve("sectors.yaml")));
        } else {
            Plan.read(path, WorldOptions.members(data.facts()));
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
