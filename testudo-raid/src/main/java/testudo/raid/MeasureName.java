package testudo.raid;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import testudo.defence.Layer;
import testudo.quantity.Member;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

/** Reads the names of measures back. Those that name a system, a member or an hour are open; all others stand in a list. */
final class MeasureName {
    private MeasureName() {}

    static Measure parse(String key) {
        return Optional.ofNullable(listed().get(key))
                .or(() -> open(key))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + key + "' is no measure.\nMaybe leakers.drone, rounds.patriot or cost.defender."));
    }

    private static Map<String, Measure> listed() {
        Stream<Measure> night = Arrays.stream(Measure.Whole.values()).map(Measure.OfNight::new);
        Stream<Measure> classes = each(
                Measure.Count.values(), ThreatClass.values(), (count, c) -> Stream.of(new Measure.OfClass(count, c)));
        Stream<Measure> fates =
                Arrays.stream(Fate.values()).flatMap(fate -> whole().map(c -> new Measure.OfFate(fate, c)));
        Stream<Measure> layers = each(
                Measure.State.values(), Layer.values(), (state, layer) -> Stream.of(new Measure.OfLayer(state, layer)));
        Stream<Measure> cells = each(
                Measure.Account.values(),
                Layer.values(),
                (account, layer) ->
                        Arrays.stream(ThreatClass.values()).map(c -> new Measure.OfCell(account, layer, c)));
        Stream<Measure> hits = Arrays.stream(AssetClass.values())
                .flatMap(asset -> whole().map(c -> new Measure.Hits(new Measure.OnAsset(asset), c)));
        Map<String, Measure> names = new LinkedHashMap<>();
        Stream.of(night, classes, fates, layers, cells, hits)
                .flatMap(some -> some)
                .forEach(measure -> names.put(measure.key(), measure));
        return names;
    }

    private static Stream<Optional<ThreatClass>> whole() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(ThreatClass.values()).map(Optional::of));
    }

    private interface Pair<A, B> {
        Stream<Measure> of(A a, B b);
    }

    private static <A, B> Stream<Measure> each(A[] some, B[] others, Pair<A, B> pair) {
        return Arrays.stream(some).flatMap(a -> Arrays.stream(others).flatMap(b -> pair.of(a, b)));
    }

    private static Optional<Measure> open(String key) {
        List<String> part = List.of(key.split("\\.", -1));
        return switch (part.getFirst()) {
            case "rounds" -> system(Measure.Spent.ROUNDS, key);
            case "wasted" -> system(Measure.Spent.WASTED, key);
            case "magazine" ->
                part.size() == 3 && hour(part.get(2))
                        ? layer(part.get(1)).map(l -> new Measure.Magazine(l, Integer.parseInt(part.get(2))))
                        : Optional.empty();
            case "hits" -> part.size() == 3 || part.size() == 4 ? hits(part) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Measure> system(Measure.Spent spent, String key) {
        String system = key.substring(key.indexOf('.') + 1);
        return system.isEmpty() || !key.contains(".")
                ? Optional.empty()
                : Optional.of(new Measure.OfSystem(spent, system));
    }

    private static Optional<Measure> hits(List<String> part) {
        Optional<ThreatClass> of = part.size() == 4 ? threatClass(part.get(3)) : Optional.empty();
        boolean member = part.get(1).equals("member") && part.get(2).matches("[A-Z]{3}");
        boolean time = part.get(1).equals("hour") && hour(part.get(2));
        if (part.size() == 4 && of.isEmpty() || !member && !time) {
            return Optional.empty();
        }
        Measure.Where where = member
                ? new Measure.InMember(Member.of(part.get(2)))
                : new Measure.AtHour(Integer.parseInt(part.get(2)));
        return Optional.of(new Measure.Hits(where, of));
    }

    private static boolean hour(String text) {
        return text.matches("\\d\\d");
    }

    private static Optional<Layer> layer(String key) {
        return Arrays.stream(Layer.values()).filter(l -> l.key().equals(key)).findFirst();
    }

    private static Optional<ThreatClass> threatClass(String key) {
        return Arrays.stream(ThreatClass.values())
                .filter(c -> c.key().equals(key))
                .findFirst();
    }
}
