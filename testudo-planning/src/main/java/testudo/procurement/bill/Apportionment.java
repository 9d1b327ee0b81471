package testudo.procurement.bill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import testudo.quantity.Known;
import testudo.quantity.Percent;

/**
 * Shares by a key, in closed form: proportional with a cap, whole units by largest remainder or by Sainte-Laguë, and two measures of
 * fairness. Ties go to the earlier key, so the order of the map is part of the question.
 */
public final class Apportionment {
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private Apportionment() {}

    /**
     * Shares in proportion to the weights, none above the cap; what the cap takes is spread over the others.
     *
     * <p>Water filling: s(i) = min(cap, θ · w(i)) with θ such that the shares sum to one. Where all would be above the cap the shares sum
     * to less than one.
     *
     * @param <K> who shares
     * @param weights not negative
     * @param cap largest share
     */
    public static <K> SequencedMap<K, Percent> capped(SequencedMap<K, BigDecimal> weights, Percent cap) {
        List<K> open = new ArrayList<>(positive(weights));
        SequencedMap<K, Percent> shares = new LinkedHashMap<>();
        weights.keySet().forEach(key -> shares.put(key, Percent.of(0)));
        double left = 100;
        while (!open.isEmpty()) {
            double sum = open.stream()
                    .mapToDouble(key -> Known.at(weights, key).doubleValue())
                    .sum();
            double each = left / sum;
            List<K> full = open.stream()
                    .filter(key -> each * Known.at(weights, key).doubleValue() > cap.value())
                    .toList();
            if (full.isEmpty()) {
                open.forEach(key ->
                        shares.put(key, Percent.of(each * Known.at(weights, key).doubleValue())));
                return shares;
            }
            full.forEach(key -> shares.put(key, cap));
            left -= cap.value() * full.size();
            open.removeAll(full);
        }
        return shares;
    }

    /**
     * Whole units by largest remainder (Hamilton): each gets the whole part of its quota, the rest goes to the largest remainders.
     *
     * @param <K> who shares
     * @param weights not negative, at least one above zero unless there is nothing to share
     * @param units how many there are
     */
    public static <K> SequencedMap<K, Long> largestRemainder(SequencedMap<K, BigDecimal> weights, long units) {
        SequencedMap<K, Long> seats = new LinkedHashMap<>();
        SequencedMap<K, BigDecimal> remainders = new LinkedHashMap<>();
        BigDecimal sum = sum(weights, units);
        long given = 0;
        for (var entry : weights.entrySet()) {
            BigDecimal quota = units == 0
                    ? BigDecimal.ZERO
                    : entry.getValue().multiply(BigDecimal.valueOf(units)).divide(sum, EXACT);
            long whole = quota.longValue();
            seats.put(entry.getKey(), whole);
            remainders.put(entry.getKey(), quota.subtract(BigDecimal.valueOf(whole)));
            given += whole;
        }
        remainders.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().negate()))
                .limit(units - given)
                .forEach(entry -> seats.merge(entry.getKey(), 1L, Long::sum));
        return seats;
    }

    /**
     * Whole units by the divisors 1, 3, 5, … (Sainte-Laguë, Webster): the next unit goes to the largest w / (2s + 1).
     *
     * @param <K> who shares
     * @param weights not negative, at least one above zero unless there is nothing to share
     * @param units how many there are
     */
    public static <K> SequencedMap<K, Long> sainteLague(SequencedMap<K, BigDecimal> weights, long units) {
        sum(weights, units);
        SequencedMap<K, Long> seats = new LinkedHashMap<>();
        weights.keySet().forEach(key -> seats.put(key, 0L));
        List<K> open = positive(weights);
        for (long unit = 0; unit < units; unit++) {
            K next = open.getFirst();
            for (K key : open) {
                if (quotient(weights, seats, key).compareTo(quotient(weights, seats, next)) > 0) {
                    next = key;
                }
            }
            seats.merge(next, 1L, Long::sum);
        }
        return seats;
    }

    /** The Gini coefficient: 0 where all have the same, towards 100% where one has all. */
    public static Percent gini(Collection<BigDecimal> values) {
        double[] sorted =
                values.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
            sum += sorted[i];
        }
        return Percent.ofFraction(sum == 0 ? 0 : weighted / (sorted.length * sum));
    }

    /** Jain's index, (Σx)² / (n Σx²): 100% where all have the same, 1/n where one has all. */
    public static Percent jain(Collection<BigDecimal> values) {
        double sum = values.stream().mapToDouble(BigDecimal::doubleValue).sum();
        double squares = values.stream()
                .mapToDouble(BigDecimal::doubleValue)
                .map(x -> x * x)
                .sum();
        return Percent.ofFraction(squares == 0 ? 1 : sum * sum / (values.size() * squares));
    }

    private static <K> BigDecimal quotient(SequencedMap<K, BigDecimal> weights, SequencedMap<K, Long> seats, K key) {
        return Known.at(weights, key).divide(BigDecimal.valueOf(2 * Known.at(seats, key) + 1), EXACT);
    }

    private static <K> List<K> positive(SequencedMap<K, BigDecimal> weights) {
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .map(entry -> entry.getKey())
                .toList();
    }

    private static <K> BigDecimal sum(SequencedMap<K, BigDecimal> weights, long units) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (units < 0 || weights.values().stream().anyMatch(w -> w.signum() < 0) || units > 0 && sum.signum() == 0) {
            throw new IllegalArgumentException("cannot share " + units + " units by the weights " + weights
                    + ". Maybe none of those who should share has a weight.");
        }
        return sum;
    }
}
