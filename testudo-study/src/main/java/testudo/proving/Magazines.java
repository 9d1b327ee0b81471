package testudo.proving;

import java.util.EnumMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.hipparchus.special.Erf;
import testudo.defence.Inventory;
import testudo.defence.Layer;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.raid.Measure;
import testudo.raid.RaidResult;

/**
 * Rounds held beside rounds used in a night and delivered in a day, those of a layer pooled over the theatre.
 *
 * <p>The rounds of a layer last n nights with probability P if {@code held + d (n - 1) >= u n + z(P) s √n}, where a night uses u with deviation s, d
 * are delivered after each night, and z is the normal quantile; the least n over layers counts. A layer that fires less than half a round a night
 * never runs out. The deviations of a layer's systems add up, as if all fired much on the same nights.
 */
public final class Magazines {
    private static final int MOST_NIGHTS = 400;
    private static final double LEAST_USE = 0.5;
    /** Between the 5% and 95% points of a normal law, in deviations. */
    private static final double BAND = 2 * 1.6448536269514722;

    private final Map<Layer, Stock> stocks = new EnumMap<>(Layer.class);
    private final Map<String, Layer> layers = new TreeMap<>();
    private final RaidResult night;
    private final double z;

    /** What a layer holds, uses a night, how that varies, and what comes in a day. */
    record Stock(double held, double used, double deviation, double daily) {
        Stock plus(Stock other) {
            return new Stock(held + other.held, used + other.used, deviation + other.deviation, daily + other.daily);
        }

        /** The positive root x = √n of (u − d) x² + z s x − (held − d) = 0. */
        double nights(double z) {
            double net = used - daily;
            double whole = held - daily;
            if (used <= LEAST_USE || net <= 0) {
                return MOST_NIGHTS;
            }
            double spread = z * deviation;
            double root = (Math.sqrt(spread * spread + 4 * net * Math.max(0, whole)) - spread) / (2 * net);
            return Math.min(MOST_NIGHTS, root * root);
        }

        double missing(int nights, double z) {
            return used <= LEAST_USE
                    ? 0
                    : used * nights + z * deviation * Math.sqrt(nights) - held - daily * Math.max(0, nights - 1);
        }
    }

    private Magazines(RaidResult night, Inventory inventory, Map<String, Scalar> daily, Percent confidence) {
        this.night = night;
        this.z = Math.sqrt(2) * Erf.erfInv(Math.min(0.999999, 2 * confidence.fraction() - 1));
        for (Inventory.Holding holding : inventory.holdings()) {
            Layer layer = holding.system().layer();
            stocks.merge(layer, new Stock(holding.rounds(), 0, 0, 0), Stock::plus);
            layers.put(holding.system().id(), layer);
        }
        layers.forEach((system, layer) -> stocks.merge(
                layer,
                new Stock(
                        0,
                        used(system),
                        deviation(system),
                        daily.getOrDefault(system, Scalar.ZERO).value()),
                Stock::plus));
    }

    /**
     * What an inventory holds, what a night takes from it and what comes in.
     *
     * @param daily rounds delivered a day, by system
     * @param confidence the probability with which rounds should last
     */
    public static Magazines of(RaidResult night, Inventory inventory, Map<String, Scalar> daily, Percent confidence) {
        return new Magazines(night, inventory, daily, confidence);
    }

    private double used(String system) {
        return night.find(Measure.rounds(system)).map(Estimate::mean).orElse(0.0);
    }

    private double deviation(String system) {
        return night.find(Measure.rounds(system))
                .map(e -> (e.chanceHigh() - e.chanceLow()) / BAND)
                .orElse(0.0);
    }

    /** Nights that the rounds of the first layer to run out last, at most 400. */
    public Scalar nights() {
        return Scalar.of(stocks.values().stream()
                .mapToDouble(stock -> stock.nights(z))
                .min()
                .orElse(MOST_NIGHTS));
    }

    /** Rounds by system that are missing for so many nights; within a layer in proportion to use. */
    public SequencedMap<String, Long> missing(int nights) {
        SequencedMap<String, Long> missing = new TreeMap<>();
        layers.forEach((system, layer) -> {
            Stock stock = stocks.getOrDefault(layer, new Stock(0, 0, 0, 0));
            double wanted = stock.missing(nights, z);
            if (wanted > 0 && used(system) > 0) {
                missing.put(system, (long) Math.ceil(wanted * used(system) / stock.used()));
            }
        });
        return missing;
    }
}
