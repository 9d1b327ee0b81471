package testudo.requirement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import testudo.procurement.supply.Offer;
import testudo.proving.KillEnd;
import testudo.proving.Progress;
import testudo.proving.Workers;

/**
 * The least force: adds what closes most of the gap for a euro, in batches that grow with what is spent, then takes out what is not needed.
 *
 * <p>At last half of what costs most is tried to be exchanged for less money in other types. All types are tried in the first batch; afterwards a type is tried again only while the gain that it last showed is above the best of
 * the batch, since gains mostly fall. Everything is counted in tries, so the same question gives the same force on any number of threads.
 */
final class Search {
    /** Millions of euros of the first batch. */
    static final double FIRST_BATCH = 2000;
    /** Part of what is spent that the next batch takes. */
    private static final double GROWTH = 0.25;

    private static final int MOST_BATCHES = 40;
    /** How many types are tried side by side; not the number of threads, so that these change nothing. */
    private static final int SIDE_BY_SIDE = 4;

    private static final int MOST_DOUBLINGS = 3;
    /** How many types, the dearest first, are tried to be exchanged for others. */
    private static final int EXCHANGED = 2;

    private static final double PART_OF_MONEY = 0.8;
    private static final int HALVINGS = 3;
    /** Halvings of the multiple of a force that meets the goal at another end. */
    private static final int ENDS = 6;

    private final Trier trier;
    private final Market market;
    private final Workers workers;
    private final Progress progress;
    private int tries;
    private List<Batch> firstBatches = List.of();

    Search(Trier trier, Market market, Workers workers, Progress progress) {
        this.trier = trier;
        this.market = market;
        this.workers = workers;
        this.progress = progress;
    }

    int tries() {
        return tries;
    }

    /** The batches that were tried from the start, one a type; empty where the start meets the goal. */
    List<Batch> firstBatches() {
        return firstBatches;
    }

    /** One batch of one type, tried. */
    record Batch(String system, Tried tried, double gain, double cost) implements Serializable {
        /** Gap closed for a billion euros. */
        double rate() {
            return cost <= 0 ? (gain > 0 ? Double.MAX_VALUE : 0) : 1000 * gain / cost;
        }
    }

    /** The least force found from a start; it may not meet the goal, and then nothing found did. */
    Tried from(Force start) {
        Tried first = counted(trier.of(start));
        Tried now = first;
        Map<String, Double> lastRate = new HashMap<>();
        double money = FIRST_BATCH;
        int doublings = 0;
        for (int batch = 0; batch < MOST_BATCHES && !now.met(); batch++) {
            money = Math.max(money, GROWTH * now.cost());
            Batch best = best(now, money, lastRate);
            if (best == null || best.gain() <= 0) {
                if (++doublings > MOST_DOUBLINGS) {
                    break;
                }
                money *= 2;
                lastRate.clear();
                continue;
            }
            if (best.tried().met()) {
                Tried least = pruned(shortened(now, best));
                return exchanged(least, Spread.of(trier, first), lastRate);
            }
            now = best.tried();
        }
        progress.step(Progress.Stage.LEAST_FORCE, "no batch closes more of the gap, after " + tries + " tries");
        return now;
    }

    private Tried counted(Tried tried) {
        tries++;
        return tried;
    }

    private List<String> wanted(Spread spread) {
        return market.offers().stream()
                .map(Offer::type)
                .filter(spread::wants)
                .map(type -> type.id())
                .toList();
    }

    private @org.jspecify.annotations.Nullable Batch best(Tried now, double money, Map<String, Double> lastRate) {
        Spread spread = Spread.of(trier, now);
        List<String> open = new ArrayList<>(wanted(spread));
        open.sort(Comparator.comparingDouble((String s) -> -lastRate.getOrDefault(s, Double.MAX_VALUE)));
        Batch best = null;
        List<Batch> all = new ArrayList<>();
        while (!open.isEmpty()) {
            if (best != null && best.rate() >= lastRate.getOrDefault(open.getFirst(), Double.MAX_VALUE)) {
                break;
            }
            List<String> some = List.copyOf(open.subList(0, Math.min(SIDE_BY_SIDE, open.size())));
            open.subList(0, some.size()).clear();
            for (Batch batch : tried(now, money, spread, some)) {
                lastRate.put(batch.system(), batch.rate());
                all.add(batch);
                best = best == null || batch.rate() > best.rate() ? batch : best;
            }
        }
        firstBatches = firstBatches.isEmpty() ? List.copyOf(all) : firstBatches;
        if (best != null) {
            progress.step(
                    Progress.Stage.LEAST_FORCE,
                    String.format(
                            Locale.ROOT,
                            "EUR %.0f bn, gap %.2f, %s next",
                            now.cost() / 1000,
                            now.shortfall(),
                            best.system()));
        }
        return best;
    }

    private List<Batch> tried(Tried now, double money, Spread spread, List<String> systems) {
        List<Callable<Batch>> work = new ArrayList<>();
        for (String system : systems) {
            work.add(() -> batch(now, system, more(now, system, money, spread)));
        }
        tries += work.size();
        return workers.all(work);
    }

    private int units(String system, double money) {
        double price = market.offer(system).cost(1, 0).millionEur().base();
        return (int) Math.max(1, Math.round(money / price));
    }

    private Force more(Tried now, String system, double money, Spread spread) {
        Offer offer = market.offer(system);
        return market.sensor(system)
                ? trier.told(now.force(), now.sited(), offer, money)
                : now.force().with(system, spread.of(offer.type(), units(system, money)));
    }

    private Batch batch(Tried now, String system, Force more) {
        Tried tried = trier.of(more.withoutRounds());
        return new Batch(system, tried, now.shortfall() - tried.shortfall(), tried.cost() - now.cost());
    }

    /** The last batch overshoots: as much of it as is needed. */
    private Tried shortened(Tried before, Batch last) {
        String system = last.system();
        int from = before.force().added(system);
        Tried least = last.tried();
        int low = from;
        int high = least.force().added(system);
        for (int i = 0; i < HALVINGS && high - low > 1; i++) {
            int middle = (low + high) >>> 1;
            Tried tried = counted(trier.of(last.tried().force().holding(system, middle)));
            if (tried.met()) {
                least = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return least;
    }

    /** Takes out of each type, the dearest first, as much as can go with the goal still met. */
    Tried pruned(Tried met) {
        Tried least = met;
        for (String system : dearestFirst(met.force())) {
            least = without(least, system);
        }
        progress.step(
                Progress.Stage.LEAST_FORCE,
                String.format(
                        Locale.ROOT,
                        "EUR %.0f bn after taking out what is not needed, %d tries",
                        least.cost() / 1000,
                        tries));
        return least;
    }

    /**
     * Puts four fifths of its money in other types in place of half of a type, as long as the goal stays met: greedy choice may have begun with what
     * something later made superfluous.
     */
    private Tried exchanged(Tried met, Spread spread, Map<String, Double> rates) {
        Tried least = met;
        for (String out : dearestFirst(met.force()).stream().limit(EXCHANGED).toList()) {
            List<Callable<Tried>> work = new ArrayList<>();
            for (String in : bestBut(out, rates)) {
                Force other = instead(least.force(), out, in, spread);
                work.add(() -> trier.of(other));
            }
            tries += work.size();
            double most = least.cost();
            least = workers.all(work).stream()
                    .filter(tried -> tried.met() && tried.cost() < most)
                    .min(Comparator.comparingDouble(Tried::cost))
                    .map(tried -> without(tried, out))
                    .orElse(least);
        }
        return least;
    }

    private List<String> bestBut(String system, Map<String, Double> rates) {
        return rates.entrySet().stream()
                .filter(e -> !e.getKey().equals(system) && !market.sensor(e.getKey()) && e.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIDE_BY_SIDE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Force instead(Force force, String out, String in, Spread spread) {
        int half = force.added(out) / 2;
        Force less = force.holding(out, half);
        double money = PART_OF_MONEY * (force.withoutRounds().cost() - less.cost());
        int units = units(in, money);
        return less.added(in) > 0
                ? less.holding(in, less.added(in) + units)
                : less.with(in, spread.of(market.offer(in).type(), units)).withoutRounds();
    }

    private List<String> dearestFirst(Force force) {
        return force.systems().stream()
                .sorted(Comparator.comparingDouble((String s) -> -market.offer(s)
                                .cost(force.added(s), 0)
                                .millionEur()
                                .base())
                        .thenComparing(s -> s))
                .toList();
    }

    private Tried without(Tried met, String system) {
        Tried least = met;
        int high = met.force().added(system);
        int low = -1;
        for (int i = 0; i <= HALVINGS && high - low > 1; i++) {
            int middle = i == 0 ? 0 : (low + high) >>> 1;
            Tried tried = counted(trier.of(least.force().holding(system, middle)));
            if (tried.met() && tried.cost() < least.cost()) {
                least = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return least;
    }

    /** The same force with enough more of everything that it meets the goal at one end of the kill probabilities, if any multiple tried does. */
    java.util.Optional<Tried> scaled(Force force, KillEnd end, double most) {
        double low = 0;
        double high = most;
        Tried met = counted(trier.of(force.times(most), end));
        if (!met.met()) {
            return java.util.Optional.empty();
        }
        for (int i = 0; i < ENDS; i++) {
            double middle = (low + high) / 2;
            Tried tried = counted(trier.of(force.times(middle), end));
            if (tried.met()) {
                met = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return java.util.Optional.of(met);
    }
}
