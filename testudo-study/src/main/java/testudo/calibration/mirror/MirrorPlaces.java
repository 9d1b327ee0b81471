package testudo.calibration.mirror;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import testudo.calibration.record.CsvTable;
import testudo.defence.DefendedAsset;
import testudo.defence.Territory;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.threat.AssetClass;

/** The regional capitals of the mirror, and for each two notional places in the country around it that stand for everything else. */
final class MirrorPlaces {
    static final Member OWNER = Member.of("UKR");
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double ELSEWHERE_KILOMETRES = 60;
    private static final double BORDER_KILOMETRES = 130;
    private static final double FINE = 1e6;
    private final List<DefendedAsset> capitals;
    private final List<DefendedAsset> elsewhere;

    private MirrorPlaces(List<DefendedAsset> capitals, List<DefendedAsset> elsewhere) {
        this.capitals = List.copyOf(capitals);
        this.elsewhere = List.copyOf(elsewhere);
    }

    static MirrorPlaces read(Path file) {
        CsvTable table = CsvTable.read(file, List.of("name", "latitude", "longitude", "thousand_people"));
        List<DefendedAsset> capitals = new ArrayList<>();
        List<DefendedAsset> elsewhere = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            OptionalDouble latitude = table.number(row, "latitude", -89, 89);
            OptionalDouble longitude = table.number(row, "longitude", -180, 180);
            OptionalInt people = table.count(row, "thousand_people", OptionalInt.empty());
            if (latitude.isEmpty() || longitude.isEmpty() || people.isEmpty()) {
                continue;
            }
            Position centre = Position.of(latitude.getAsDouble(), longitude.getAsDouble());
            String name = table.text(row, "name");
            capitals.add(asset(name, AssetClass.CITY, centre, people.getAsInt()));
            for (int side = 0; side < 2; side++) {
                elsewhere.add(asset(
                        name + " country " + (side + 1),
                        AssetClass.AIR_BASE,
                        beside(centre, 2 * row + side, ELSEWHERE_KILOMETRES),
                        people.getAsInt()));
            }
        }
        table.throwFindings();
        return new MirrorPlaces(capitals, elsewhere);
    }

    private static DefendedAsset asset(String name, AssetClass assetClass, Position position, int thousandPeople) {
        return new DefendedAsset(name, name, assetClass, OWNER, position, thousandPeople * 1000L);
    }

    /** A point some kilometres from a centre; its bearing turns by the golden angle from one number to the next. */
    static Position beside(Position centre, int number, double kilometres) {
        double bearing = number * GOLDEN_ANGLE;
        double north = kilometres * Math.cos(bearing) / KILOMETRES_A_DEGREE;
        double east =
                kilometres * Math.sin(bearing) / (KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(centre.latitude())));
        return Position.of(centre.latitude() + north, centre.longitude() + east);
    }

    List<DefendedAsset> capitals() {
        return capitals;
    }

    List<DefendedAsset> elsewhere() {
        return elsewhere;
    }

    List<DefendedAsset> all() {
        List<DefendedAsset> all = new ArrayList<>(capitals);
        all.addAll(elsewhere);
        return all;
    }

    /** All places, each weighing its people to a power. */
    List<DefendedAsset> aims(double power) {
        return all().stream()
                .map(place -> new DefendedAsset(
                        place.id(),
                        place.name(),
                        place.assetClass(),
                        place.member(),
                        place.position(),
                        Math.round(FINE * Math.pow(place.weight(), power))))
                .toList();
    }

    /** The land within 130 km of a capital. */
    Territory territory() {
        int n = capitals.size();
        double[] latitude = new double[n];
        double[] longitude = new double[n];
        for (int i = 0; i < n; i++) {
            latitude[i] = capitals.get(i).position().latitude();
            longitude[i] = capitals.get(i).position().longitude();
        }
        Optional<Member> owner = Optional.of(OWNER);
        return position -> {
            double perDegreeEast = KILOMETRES_A_DEGREE * Math.cos(Math.toRadians(position.latitude()));
            for (int i = 0; i < n; i++) {
                double north = (latitude[i] - position.latitude()) * KILOMETRES_A_DEGREE;
                double east = (longitude[i] - position.longitude()) * perDegreeEast;
                if (north * north + east * east <= BORDER_KILOMETRES * BORDER_KILOMETRES) {
                    return owner;
                }
            }
            return Optional.empty();
        };
    }
}
