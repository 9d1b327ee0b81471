package testudo.procurement.supply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.PriceBasis;
import testudo.quantity.Span;

/** Prices in one price basis, at most one for each part of a system. */
public final class PriceList {
    private final PriceBasis basis;
    private final Map<String, PartPrice> bySystemAndPart = new LinkedHashMap<>();

    private PriceList(PriceBasis basis) {
        this.basis = basis;
    }

    /**
     * The list of those prices. A price whose id was seen for the same system is left out.
     *
     * @throws IllegalArgumentException if one id has two values, a part of a system two prices, or the list two price bases
     */
    public static PriceList of(PriceBasis basis, List<PartPrice> prices) {
        PriceList list = new PriceList(basis);
        Map<String, PartPrice> seen = new LinkedHashMap<>();
        for (PartPrice price : prices) {
            PartPrice before = seen.putIfAbsent(price.id() + "/" + price.system(), price);
            if (before == null) {
                list.add(price);
            } else if (!before.value().equals(price.value())
                    || !before.content().equals(price.content())) {
                throw new IllegalArgumentException("price '" + price.id() + "' of " + price.system()
                        + " is listed with two values or contents. Maybe give the second its own id.");
            }
        }
        return list;
    }

    public PriceBasis basis() {
        return basis;
    }

    private void add(PartPrice price) {
        if (!price.basis().equals(basis)) {
            throw new IllegalArgumentException("price '" + price.id() + "' is at " + price.basis() + ", the list at "
                    + basis + ". Maybe convert it first.");
        }
        for (Part part : price.content()) {
            PartPrice other = bySystemAndPart.putIfAbsent(price.system() + "/" + part, price);
            if (other != null) {
                throw new IllegalArgumentException("prices '" + other.id() + "' and '" + price.id() + "' both contain "
                        + part + " of " + price.system() + ". Maybe leave one out.");
            }
        }
    }

    Optional<PartPrice> find(String system, Part part) {
        PartPrice own = bySystemAndPart.get(system + "/" + part);
        return Optional.ofNullable(own != null ? own : bySystemAndPart.get(PartPrice.ANY + "/" + part));
    }

    public boolean priced(String system, Part part) {
        return find(system, part).isPresent();
    }

    /** The cost of a part for a number of fire units and rounds; nothing where another part's price contains it. */
    public Cost cost(String system, Part part, int fireUnits, int rounds) {
        Optional<PartPrice> found = find(system, part);
        if (found.isEmpty()) {
            return Cost.nothing(basis);
        }
        PartPrice price = found.get();
        return switch (price.measure()) {
            case MILLION_A_ROUND -> Cost.of(price.value().times(rounds), basis);
            case MILLION_A_FIRE_UNIT -> Cost.of(price.value().times(first(price) == part ? fireUnits : 0), basis);
            case PERCENT_OF_FIRE_UNIT -> share(price.value(), system, first(price) == part ? fireUnits : 0);
        };
    }

    private Cost share(Span percent, String system, int fireUnits) {
        return cost(system, Part.FIRE_UNIT, fireUnits, 0).times(percent.times(0.01));
    }

    /** A price for several parts is charged once, under the first of them. */
    private static Part first(PartPrice price) {
        return price.content().stream().min(Enum::compareTo).orElseThrow();
    }

    /** The cost of one fire unit with its radar, command post and one load of rounds. */
    public Cost mixUnit(String system, int load) {
        Cost sum = cost(system, Part.FIRE_UNIT, 1, 0).plus(cost(system, Part.RADAR_AND_C2, 1, 0));
        return sum.plus(cost(system, Part.FIRST_LOAD, 1, load));
    }
}
