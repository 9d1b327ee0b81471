package testudo.plan;

import java.math.BigDecimal;
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
import org.yaml.snakeyaml.nodes.ScalarNode;
import testudo.input.InputFile;
import testudo.input.YamlInput;
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
    /** Of raids, beside a plan. */
    private static final String FOLDER = "raids";

    private static final Pattern TIME = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,9})?)\\s*(s|min|h)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,9})?)\\s*%");
    static final int LARGEST_COUNT = 100_000;
    private static final int MOST_THREATS = 200_000;
    static final int MOST_WAVES = 500;
    static final int MOST_WAY_POINTS = 20;
    private static final int MOST_ARC_POINTS = 200;
    static final int LONGEST_TEXT = 500;
    /** No way to the theatre from any sector leads farther south; a point that does has its latitude and longitude swapped. */
    static final int SOUTHERNMOST = 25;

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,12})?");
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    static final List<String> WAVE_KEYS = List.of("class", "count", "decoys", "start", "over", "via", "trajectory");
    static final List<String> KEYS = List.of("title", "dated", "sector", "source", "note", "waves", "aims");

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
        return find(nameOrPath, folder, Optional.empty());
    }

    /**
     * The file of a raid that a plan names: beside the plan, in a folder {@code raids} beside it, beside the shipped raids, or a path from the plan's folder or from here.
     *
     * @param plan the plan's file
     * @throws BadInput naming the raids that are there
     */
    public static Path find(String nameOrPath, Path folder, Optional<Path> plan) {
        List<Path> candidates = new ArrayList<>();
        Optional<Path> beside =
                plan.map(file -> file.toAbsolutePath().normalize().getParent());
        if (nameOrPath.matches(NAME)) {
            beside.map(place -> place.resolve(nameOrPath + ".yaml"))
                    .filter(file -> !file.equals(
                            plan.map(Path::toAbsolutePath).map(Path::normalize).orElse(file)))
                    .ifPresent(candidates::add);
            beside.map(place -> place.resolve(FOLDER).resolve(nameOrPath + ".yaml"))
                    .ifPresent(candidates::add);
            candidates.add(folder.resolve(nameOrPath + ".yaml"));
        }
        InputFile.path(nameOrPath).ifPresent(path -> {
            beside.map(place -> place.resolve(path)).ifPresent(candidates::add);
            candidates.add(path);
        });
        return candidates.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new BadInput(new Finding(
                        nameOrPath,
                        0,
                        "raid-known",
                        "there is no such raid file",
                        "one of " + known(folder) + ", or the path of your own.")));
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
        YamlInput.entries(YamlInput.read(file)).forEach((name, node) -> {
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
        List<Node> points = YamlInput.list(node).orElse(List.of());
        if (points.isEmpty() || points.size() > MOST_ARC_POINTS) {
            fault(node, check, wanted, "write [[59.5, 31.0], [58.0, 28.0]].");
            return arc;
        }
        points.forEach(point -> point(point).ifPresent(arc::add));
        return arc;
    }

    private Optional<Position> point(Node node) {
        List<String> pair = YamlInput.list(node).orElse(List.of()).stream()
                .map(YamlInput::text)
                .toList();
        if (pair.size() != 2
                || !pair.stream().allMatch(text -> DEGREES.matcher(text).matches())) {
            fault(
                    node,
                    "point-written",
                    "'" + YamlInput.text(node) + "' is no latitude and longitude in degrees",
                    "write [59.5, 31.0].");
            return Optional.empty();
        }
        double latitude = Double.parseDouble(pair.get(0));
        double longitude = Double.parseDouble(pair.get(1));
        if (!near(latitude, longitude)) {
            boolean turned = near(longitude, latitude);
            fault(
                    node,
                    "point-written",
                    "'" + YamlInput.text(node) + "' lies where no raid on the theatre passes: latitude " + SOUTHERNMOST
                            + " to 90, longitude -180 to 180",
                    turned
                            ? "swapped: write [" + pair.get(1) + ", " + pair.get(0) + "], latitude first."
                            : "a sign or a digit is wrong; write latitude first, as in [59.5, 31.0].");
            return Optional.empty();
        }
        return Optional.of(Position.of(latitude, longitude));
    }

    private static boolean near(double latitude, double longitude) {
        return latitude >= SOUTHERNMOST && latitude <= 90 && longitude >= -180 && longitude <= 180;
    }

    private Raid raid(Map<String, Sector> sectors) {
        SequencedMap<String, Node> entries = YamlInput.entries(YamlInput.read(file));
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
        Sector sector = sectors.get(sectorNode == null ? "" : YamlInput.text(sectorNode));
        if (sector == null) {
            fault(
                    sectorNode,
                    "sector-known",
                    "'sector' is '" + text(entries, "sector") + "'",
                    "one of " + String.join(", ", sectors.keySet()) + ".");
        }
        List<Wave> waves = waves(entries.get("waves"));
        Map<AssetClass, Percent> aims = aims(entries.get("aims"));
        List.of("title", "dated", "source", "note").forEach(key -> words(entries, key));
        stopOnFindings();
        String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return new Raid(
                name,
                words(entries, "title"),
                words(entries, "dated"),
                java.util.Objects.requireNonNull(sector),
                waves,
                aims,
                text(entries, "source"));
    }

    private String words(Map<String, Node> entries, String key) {
        String text = text(entries, key);
        Node node = entries.get(key);
        if (node != null && (!(node instanceof ScalarNode) || text.length() > LONGEST_TEXT)) {
            fault(
                    node,
                    "text-written",
                    "'" + key + "' is '" + text + "', not a text of at most " + LONGEST_TEXT + " signs",
                    "write one line.");
        }
        return text;
    }

    private void stopOnFindings() {
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
    }

    private static String text(Map<String, Node> entries, String key) {
        Node node = entries.get(key);
        return node == null ? "" : YamlInput.text(node);
    }

    private void fault(@Nullable Node node, String check, String message, String maybe) {
        findings.add(new Finding(file.toString(), node == null ? 1 : YamlInput.line(node), check, message, maybe));
    }

    private List<Wave> waves(@Nullable Node node) {
        List<Node> list = node == null ? List.of() : YamlInput.list(node).orElse(List.of());
        List<Wave> waves = new ArrayList<>();
        if (list.size() > MOST_WAVES) {
            fault(node, "wave-count", "a raid has " + list.size() + " waves", "write at most " + MOST_WAVES + ".");
            return waves;
        }
        if (list.isEmpty()) {
            fault(
                    node,
                    "waves-written",
                    "a raid needs a list of waves",
                    "write - { class: drone, count: 100, over: 6 h }.");
            return waves;
        }
        for (Node each : list) {
            if (each instanceof MappingNode map) {
                waves.add(wave(each, YamlInput.entries(map)));
            } else {
                fault(
                        each,
                        "wave-written",
                        "a wave is a set of fields",
                        "write { class: drone, count: 100, over: 6 h }.");
            }
        }
        long threats = waves.stream().mapToLong(Wave::count).sum();
        if (threats > MOST_THREATS) {
            fault(
                    node,
                    "threat-count",
                    "a raid has " + threats + " threats; at most " + MOST_THREATS + " fly in one night",
                    "split it into nights.");
        }
        return waves;
    }

    private Wave wave(Node at, Map<String, Node> fields) {
        for (String key : fields.keySet()) {
            if (!WAVE_KEYS.contains(key)) {
                fault(
                        at,
                        "field-known",
                        "'" + key + "' is no field of a wave",
                        "one of " + String.join(", ", WAVE_KEYS) + " is meant.");
            }
        }
        ThreatClass threatClass = ThreatClass.ofDecoys();
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
                points(node, "via-written", "'via' is '" + YamlInput.text(node) + "', not a list of points");
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
        YamlInput.entries(map).forEach((key, value) -> {
            Matcher matcher = PERCENT.matcher(YamlInput.text(value));
            Optional<AssetClass> asset = List.of(AssetClass.values()).stream()
                    .filter(a -> a.key().equals(key))
                    .findFirst();
            if (asset.isEmpty() || !matcher.matches()) {
                fault(
                        value,
                        "aim-written",
                        "aim '" + key + ": " + YamlInput.text(value) + "' is not understood",
                        "write city, air-base or port with a percentage.");
            } else {
                aims.put(asset.get(), Percent.of(Double.parseDouble(matcher.group(1))));
            }
        });
        BigDecimal sum = aims.values().stream()
                .map(percent -> BigDecimal.valueOf(percent.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (findings.isEmpty() && Math.abs(sum.doubleValue() - 100) > 1e-6) {
            fault(node, "aims-sum", "the aims add to " + sum.toPlainString() + "%", "let them add to 100%.");
        }
        return aims;
    }
}
