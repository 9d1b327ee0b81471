package testudo.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Percent;
import testudo.quantity.Position;
import testudo.threat.AssetClass;
import testudo.threat.Flight;
import testudo.threat.Raid;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;
import testudo.threat.Trajectory;
import testudo.threat.Wave;

/** Reads raids and sectors from the text files that people write. */
public final class RaidFile {
    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(s|min|h)");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%");
    private static final int LARGEST_COUNT = 100_000;
    private static final int MOST_WAY_POINTS = 20;
    private static final List<String> KEYS = List.of("title", "dated", "sector", "source", "note", "waves", "aims");

    private final Path file;
    private final List<Finding> findings = new ArrayList<>();

    private RaidFile(Path file) {
        this.file = file;
    }

    /**
     * Reads one raid.
     *
     * @param file YAML
     * @param sectors the sectors known by name
     * @throws BadInput with every fault found
     */
    public static Raid read(Path file, Map<String, Sector> sectors) {
        return new RaidFile(file).raid(sectors);
    }

    /**
     * The file of a raid: a path as given, or a name looked up beside the shipped ones.
     *
     * @throws BadInput naming the raids that are there
     */
    public static Path find(String nameOrPath, Path folder) {
        Path named = folder.resolve(nameOrPath + ".yaml");
        if (nameOrPath.matches("[A-Za-z0-9-]+") && Files.exists(named)) {
            return named;
        }
        if (Files.isRegularFile(Path.of(nameOrPath))) {
            return Path.of(nameOrPath);
        }
        throw YamlText.bad(
                Path.of(nameOrPath),
                0,
                "raid-known",
                "there is no such raid file",
                "one of " + known(folder) + ", or the path of your own.");
    }

    private static String known(Path folder) {
        try (var files = Files.list(folder)) {
            return String.join(
                    ", ",
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".yaml") && !f.equals("sectors.yaml"))
                            .map(f -> f.replace(".yaml", ""))
                            .sorted()
                            .toList());
        } catch (java.io.IOException e) {
            return "the files in plans/raids";
        }
    }

    /**
     * Reads the sectors, each a name with a list of "latitude, longitude" points.
     *
     * @throws BadInput with every fault found
     */
    public static SequencedMap<String, Sector> sectors(Path file) {
        RaidFile reader = new RaidFile(file);
        SequencedMap<String, Sector> sectors = new LinkedHashMap<>();
        YamlText.entries(YamlText.read(file)).forEach((name, node) -> {
            List<Position> arc = reader.arc(node);
            if (!arc.isEmpty()) {
                sectors.put(name, new Sector(name, arc));
            }
        });
        reader.stopOnFindings();
        return sectors;
    }

    private List<Position> arc(Node node) {
        return points(node, "sector-arc", "a sector is a list of points");
    }

    private List<Position> points(Node node, String check, String wanted) {
        List<Position> arc = new ArrayList<>();
        List<Node> points = YamlText.list(node);
        if (points == null || points.isEmpty()) {
            fault(node, check, wanted, "write [[59.5, 31.0], [58.0, 28.0]].");
            return arc;
        }
        for (Node point : points) {
            List<Node> pair = YamlText.list(point);
            try {
                if (pair == null || pair.size() != 2) {
                    throw new IllegalArgumentException("a point has a latitude and a longitude");
                }
                arc.add(Position.of(
                        Double.parseDouble(YamlText.text(pair.get(0))),
                        Double.parseDouble(YamlText.text(pair.get(1)))));
            } catch (IllegalArgumentException e) {
                fault(
                        point,
                        "point-written",
                        "'" + YamlText.text(point) + "' is no latitude and longitude in degrees",
                        "write [59.5, 31.0].");
            }
        }
        return arc;
    }

    private Raid raid(Map<String, Sector> sectors) {
        SequencedMap<String, Node> entries = YamlText.entries(YamlText.read(file));
        entries.forEach((key, node) -> {
            if (!KEYS.contains(key)) {
                fault(
                        node,
                        "field-known",
                        "'" + key + "' is no field of a raid",
                        "one of " + String.join(", ", KEYS) + " is meant.");
            }
        });
        Node sectorNode = entries.get("sector");
        Sector sector = sectors.get(sectorNode == null ? "" : YamlText.text(sectorNode));
        if (sector == null) {
            fault(
                    sectorNode,
                    "sector-known",
                    "'sector' is '" + text(entries, "sector") + "'",
                    "one of " + String.join(", ", sectors.keySet()) + ".");
        }
        List<Wave> waves = waves(entries.get("waves"));
        Map<AssetClass, Percent> aims = aims(entries.get("aims"));
        stopOnFindings();
        String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return new Raid(
                name,
                text(entries, "title"),
                text(entries, "dated"),
                java.util.Objects.requireNonNull(sector),
                waves,
                aims,
                text(entries, "source"));
    }

    private void stopOnFindings() {
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
    }

    private static String text(Map<String, Node> entries, String key) {
        Node node = entries.get(key);
        return node == null ? "" : YamlText.text(node);
    }

    private void fault(@Nullable Node node, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), node == null ? 1 : YamlText.line(node), check, message, maybe));
    }

    private List<Wave> waves(@Nullable Node node) {
        List<Node> list = node == null ? null : YamlText.list(node);
        List<Wave> waves = new ArrayList<>();
        if (list == null || list.isEmpty()) {
            fault(
                    node,
                    "waves-written",
                    "a raid needs a list of waves",
                    "write - { class: drone, count: 100, over: 6 h }.");
            return waves;
        }
        for (Node each : list) {
            if (each instanceof MappingNode map) {
                waves.add(wave(each, YamlText.entries(map)));
            } else {
                fault(
                        each,
                        "wave-written",
                        "a wave is a set of fields",
                        "write { class: drone, count: 100, over: 6 h }.");
            }
        }
        return waves;
    }

    private Wave wave(Node at, Map<String, Node> fields) {
        for (String key : fields.keySet()) {
            if (!List.of("class", "count", "decoys", "start", "over", "via", "trajectory")
                    .contains(key)) {
                fault(
                        at,
                        "field-known",
                        "'" + key + "' is no field of a wave",
                        "one of class, count, decoys, start, over, via, trajectory is meant.");
            }
        }
        ThreatClass threatClass = ThreatClass.DRONE;
        try {
            threatClass = ThreatClass.ofKey(text(fields, "class"));
        } catch (IllegalArgumentException e) {
            fault(
                    at,
                    "class-known",
                    "'class' is '" + text(fields, "class") + "'",
                    "one of " + ThreatClass.keys() + ".");
        }
        String written = text(fields, "count");
        int count = 0;
        if (written.matches("\\d{1,6}") && Integer.parseInt(written) <= LARGEST_COUNT) {
            count = Integer.parseInt(written);
        } else {
            fault(
                    at,
                    "count-written",
                    "'count' is '" + written + "'",
                    "write a whole number from 0 to " + LARGEST_COUNT + ".");
        }
        return new Wave(
                threatClass,
                count,
                decoys(at, fields),
                time(at, fields, "start", "0 min"),
                time(at, fields, "over", "0 min"),
                via(fields, threatClass),
                trajectory(at, fields, threatClass));
    }

    private Trajectory trajectory(Node at, Map<String, Node> fields, ThreatClass threatClass) {
        String written = text(fields, "trajectory");
        Optional<Trajectory> known =
                written.isEmpty() ? Optional.of(Trajectory.MINIMUM_ENERGY) : Trajectory.ofKey(written);
        if (known.isEmpty()) {
            fault(at, "trajectory-known", "'trajectory' is '" + written + "'", "one of " + Trajectory.keys() + ".");
        } else if (threatClass.flight() != Flight.ARC && known.get() != Trajectory.MINIMUM_ENERGY) {
            fault(
                    at,
                    "trajectory-ballistic",
                    "'trajectory' is written for " + threatClass.plural() + ", which fly as their profile says",
                    "leave it out, or write it for ballistic missiles.");
            return Trajectory.MINIMUM_ENERGY;
        }
        return known.orElse(Trajectory.MINIMUM_ENERGY);
    }

    private List<Position> via(Map<String, Node> fields, ThreatClass threatClass) {
        Node node = fields.get("via");
        if (node == null) {
            return List.of();
        }
        if (threatClass.arcs()) {
            fault(
                    node,
                    "via-level",
                    "'via' is written for " + threatClass.plural() + ", which fly an arc",
                    "leave it out, or write it for drones or cruise missiles.");
            return List.of();
        }
        List<Position> points =
                points(node, "via-written", "'via' is '" + YamlText.text(node) + "', not a list of points");
        if (points.size() > MOST_WAY_POINTS) {
            fault(
                    node,
                    "via-length",
                    "'via' has " + points.size() + " way-points",
                    "write at most " + MOST_WAY_POINTS + ".");
        }
        return points;
    }

    private Optional<Percent> decoys(Node at, Map<String, Node> fields) {
        String written = text(fields, "decoys");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = PERCENT.matcher(written);
        if (matcher.matches() && Double.parseDouble(matcher.group(1)) <= 100) {
            return Optional.of(Percent.of(Double.parseDouble(matcher.group(1))));
        }
        fault(at, "decoys-written", "'decoys' is '" + written + "'", "write a percentage from 0% to 100%.");
        return Optional.empty();
    }

    private Duration time(Node at, Map<String, Node> fields, String key, String fallback) {
        String written = fields.containsKey(key) ? text(fields, key) : fallback;
        Matcher matcher = TIME.matcher(written);
        if (matcher.matches()) {
            double seconds = Double.parseDouble(matcher.group(1))
                    * switch (matcher.group(2)) {
                        case "h" -> 3600;
                        case "min" -> 60;
                        default -> 1;
                    };
            if (seconds <= 7 * 24 * 3600.0) {
                return Duration.ofMillis(Math.round(seconds * 1000));
            }
        }
        fault(
                at,
                "time-written",
                "'" + key + "' is '" + written + "'",
                "write a time of at most a week, such as 6 h or 40 min.");
        return Duration.ZERO;
    }

    private Map<AssetClass, Percent> aims(@Nullable Node node) {
        Map<AssetClass, Percent> aims = new EnumMap<>(AssetClass.class);
        if (!(node instanceof MappingNode map)) {
            fault(node, "aims-written", "a raid needs aims", "write aims: { city: 60%, air-base: 25%, port: 15% }.");
            return aims;
        }
        YamlText.entries(map).forEach((key, value) -> {
            Matcher matcher = PERCENT.matcher(YamlText.text(value));
            Optional<AssetClass> asset = List.of(AssetClass.values()).stream()
                    .filter(a -> a.key().equals(key))
                    .findFirst();
            if (asset.isEmpty() || !matcher.matches()) {
                fault(
                        value,
                        "aim-written",
                        "aim '" + key + ": " + YamlText.text(value) + "' is not understood",
                        "write city, air-base or port with a percentage.");
            } else {
                aims.put(asset.get(), Percent.of(Double.parseDouble(matcher.group(1))));
            }
        });
        double sum = aims.values().stream().mapToDouble(Percent::value).sum();
        if (findings.isEmpty() && Math.abs(sum - 100) > 1e-6) {
            fault(node, "aims-sum", "the aims add to " + sum + "%", "let them add to 100%.");
        }
        return aims;
    }
}
