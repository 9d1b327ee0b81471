package testudo.raid;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.quantity.Distance;
import testudo.quantity.InOrder;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/**
 * What keeps a defence from doing all that its envelopes and kill probabilities allow; each value with its range. With {@link #none} the
 * engine fights as if there were no friction.
 *
 * <p>A threat of class c is open to units of group g with the night's engaged share {@code E}, in two parts: with probability
 * {@code E^w} the group can engage the threat at all, drawn once a threat, and then each unit can with probability {@code E^(1-w)}, drawn
 * once a unit and threat; so a unit's share is {@code E} and what the units have in common does not wash out over many of them.
 * {@code E} is the u-quantile of a Beta with mean {@code engagedShare} and correlation {@code nightSpread}, with one u a night and class for
 * all groups; so its mean over the nights stays.
 *
 * @param engagedShare share of the threats within its envelope that a unit can engage, 0 to 1; 1 where not named; groups with the range of the
 *     first share its draw, as one unknown
 * @param commonPart w: how much of it all units of a group have in common, 0 to 1
 * @param nightSpread correlation between the threats of one night that {@code engagedShare} shows, 0 to under 1; 0 where not named
 * @param openShare share of the aims that lie beyond any point defence: no point or small unit engages there, and against classes that
 *     descend on an arc nobody does, 0 to 1; 0 where not named
 * @param highShare share of a class that flies at {@code highAltitude} instead of the altitude of its profile, 0 to 1; 0 where not named
 * @param highAltitude altitude of those, for classes that fly level
 * @param killScale factor on kill probabilities, not negative, the product capped at 1; 1 where not named
 * @param cuedAvailability share of a cued layer's units that the night lets fight, 0 to 1; 1 where not named
 * @param cuedCorrelation correlation between those units on one night, 0 to 1: at 1 all can fight or none
 * @param ownEyes farthest that a small unit sees by itself; what its type says where empty, or where a cueing sensor (a unit of a type that
 *     engages nothing) stands no farther from it than the sensor's radar range
 * @param cueing what such a sensor gives small units near it
 */
public record Friction(
        Map<Pair, Span> engagedShare,
        Span commonPart,
        Map<ThreatClass, Span> nightSpread,
        Map<ThreatClass, Span> openShare,
        Map<ThreatClass, Span> highShare,
        Map<ThreatClass, Distance> highAltitude,
        Map<Pair, Span> killScale,
        Map<Layer, Span> cuedAvailability,
        Span cuedCorrelation,
        Optional<Distance> ownEyes,
        Cueing cueing)
        implements Serializable {
    private static final Span ZERO = Span.exactly(0);
    private static final Span ONE = Span.exactly(1);
    private static final Span HALF = Span.exactly(0.5);

    /**
     * Who against what.
     *
     * @param group who
     * @param threatClass against what
     */
    public record Pair(LayerGroup group, ThreatClass threatClass) implements Serializable {}

    public Friction {
        engagedShare = InOrder.map(engagedShare);
        nightSpread = InOrder.map(nightSpread);
        openShare = InOrder.map(openShare);
        highShare = InOrder.map(highShare);
        highAltitude = InOrder.map(highAltitude);
        killScale = InOrder.map(killScale);
        cuedAvailability = InOrder.map(cuedAvailability);
        shares("engaged share", engagedShare);
        shares("night spread", nightSpread);
        shares("open share", openShare);
        shares("high share", highShare);
        shares("cued availability", cuedAvailability);
        shares("correlation", new TreeMap<>(Map.of("common", commonPart, "cued", cuedCorrelation)));
        require("kill scale", killScale, span -> span.low() >= 0, "is not negative");
        for (ThreatClass c : highShare.keySet()) {
            if (!highAltitude.containsKey(c) || c.arcs()) {
                throw new IllegalArgumentException("a share of " + c.plural()
                        + " flies high, but no altitude is given or they do not fly level.\nMaybe 2.5 km for drones.");
            }
        }
    }

    private static void shares(String what, Map<?, Span> values) {
        require(what, values, span -> span.low() >= 0 && span.high() <= 1, "lies between 0 and 1");
    }

    private static void require(String what, Map<?, Span> values, Predicate<Span> allowed, String words) {
        values.forEach((key, span) -> {
            if (!allowed.test(span)) {
                throw new IllegalArgumentException(
                        "a " + what + " " + words + ", was " + span + " for " + key + ".\nMaybe 0.5.");
            }
        });
    }

    /** No friction at all. */
    public static Friction none() {
        return new Friction(
                Map.of(),
                HALF,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                ZERO,
                Optional.empty(),
                Cueing.none());
    }

    public Friction withEngagedShare(LayerGroup group, ThreatClass threatClass, Span share) {
        return new Friction(
                with(engagedShare, new Pair(group, threatClass), share),
                commonPart,
                nightSpread,
                openShare,
                highShare,
                highAltitude,
                killScale,
                cuedAvailability,
                cuedCorrelation,
                ownEyes,
                cueing);
    }

    public Friction withCommonPart(Span part) {
        return new Friction(
                engagedShare,
                part,
                nightSpread,
                openShare,
                highShare,
                highAltitude,
                killScale,
                cuedAvailability,
                cuedCorrelation,
                ownEyes,
                cueing);
    }

    public Friction withNightSpread(ThreatClass threatClass, Span correlation) {
        return new Friction(
                engagedShare,
                commonPart,
                with(nightSpread, threatClass, correlation),
                openShare,
                highShare,
                highAltitude,
                killScale,
                cuedAvailability,
                cuedCorrelation,
                ownEyes,
                cueing);
    }

    public Friction withOpenShare(ThreatClass threatClass, Span share) {
        return new Friction(
                engagedShare,
                commonPart,
                nightSpread,
                with(openShare, threatClass, share),
                highShare,
                highAltitude,
                killScale,
                cuedAvailability,
                cuedCorrelation,
                ownEyes,
                cueing);
    }

    public Friction withHigh(ThreatClass threatClass, Span share, Distance altitude) {
        return new Friction(
                engagedShare,
                commonPart,
                nightSpread,
                openShare,
                with(highShare, threatClass, share),
                with(highAltitude, threatClass, altitude),
                killScale,
                cuedAvailability,
                cuedCorrelation,
                ownEyes,
                cueing);
    }

    public Friction withKillScale(LayerGroup group, ThreatClass threatClass, Span factor) {
        return new Friction(
                engagedShare,
                commonPart,
                nightSpread,
                openShare,
                highShare,
                highAltitude,
                with(killScale, new Pair(group, threatClass), factor),
                cuedAvailability,
                cuedCorrelation,
                ownEyes,
                cueing);
    }

    public Friction withCued(Layer layer, Span availability, Span correlation) {
        return new Friction(
                engagedShare,
                commonPart,
                nightSpread,
                openShare,
                highShare,
                highAltitude,
                killScale,
                with(cuedAvailability, layer, availability),
                correlation,
                ownEyes,
                cueing);
    }

    public Friction withOwnEyes(Distance farthest) {
        return new Friction(
                engagedShare,
                commonPart,
                nightSpread,
                openShare,
                highShare,
                highAltitude,
                killScale,
                cuedAvailability,
                cuedCorrelation,
                Optional.of(farthest),
                cueing);
    }

    public Friction withCueing(Cueing sensors) {
        return new Friction(
                engagedShare,
                commonPart,
                nightSpread,
                openShare,
                highShare,
                highAltitude,
                killScale,
                cuedAvailability,
                cuedCorrelation,
                ownEyes,
                sensors);
    }

    /** The same with every value exactly at its base. */
    public Friction middle() {
        return new Friction(
                middle(engagedShare),
                Span.exactly(commonPart.base()),
                middle(nightSpread),
                middle(openShare),
                middle(highShare),
                highAltitude,
                middle(killScale),
                middle(cuedAvailability),
                Span.exactly(cuedCorrelation.base()),
                ownEyes,
                cueing.middle());
    }

    private static <K> Map<K, Span> middle(Map<K, Span> spans) {
        Map<K, Span> exact = new LinkedHashMap<>();
        spans.forEach((key, span) -> exact.put(key, Span.exactly(span.base())));
        return exact;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    Span engagedShareOf(LayerGroup group, ThreatClass threatClass) {
        return engagedShare.getOrDefault(new Pair(group, threatClass), ONE);
    }

    Span killScaleOf(LayerGroup group, ThreatClass threatClass) {
        return killScale.getOrDefault(new Pair(group, threatClass), ONE);
    }

    Span nightSpreadOf(ThreatClass threatClass) {
        return nightSpread.getOrDefault(threatClass, ZERO);
    }

    Span openShareOf(ThreatClass threatClass) {
        return openShare.getOrDefault(threatClass, ZERO);
    }

    Span highShareOf(ThreatClass threatClass) {
        return highShare.getOrDefault(threatClass, ZERO);
    }

    Span cuedAvailabilityOf(Layer layer) {
        return cuedAvailability.getOrDefault(layer, ONE);
    }

    /** Whether some threats are kept from some units, night by night. */
    boolean rubs() {
        return !engagedShare.isEmpty() || !openShare.isEmpty() || !highShare.isEmpty() || !cuedAvailability.isEmpty();
    }

    /** Whether every value is known exactly. */
    boolean exact() {
        return commonPart.exact()
                && cuedCorrelation.exact()
                && exact(engagedShare)
                && exact(nightSpread)
                && exact(openShare)
                && exact(highShare)
                && exact(killScale)
                && exact(cuedAvailability)
                && exact(cueing.gain());
    }

    private static boolean exact(Map<?, Span> spans) {
        return spans.values().stream().allMatch(Span::exact);
    }
}
