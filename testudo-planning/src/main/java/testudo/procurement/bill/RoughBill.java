package testudo.procurement.bill;

import java.util.List;
import java.util.SequencedMap;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Part;
import testudo.quantity.Member;

/**
 * The bill from the first day: what is missing times its price, ten years of upkeep, who pays, and the earliest arrival. It is rough: no
 * budget, line or crew is planned year by year. The optimiser comes behind the same answer.
 *
 * <p>buy = Σ missing × price by part; run = years × share × equipment; earliest = missing / (output × Europe's share) + lead + training.
 *
 * @param missing what is to be bought, by member and system
 * @param onOrder fire units of the gap that are signed for already
 * @param parts the purchase by part; they sum to {@code buy}
 * @param buy purchase
 * @param run ten years of upkeep of what is bought
 * @param total both
 * @param payers one for each key, with and without the United States
 * @param money the bill beside the new money
 * @param arrival when it is ready
 * @param unpriced parts of systems without a price; they are missing from the bill
 */
public record RoughBill(
        List<Line> missing,
        long onOrder,
        SequencedMap<Part, Cost> parts,
        Cost buy,
        Cost run,
        Cost total,
        List<Payers> payers,
        MoneyCheck money,
        Arrival arrival,
        List<Unpriced> unpriced) {
    /** How these figures were obtained. */
    public static final String STATUS = "rough";

    public RoughBill {
        missing = List.copyOf(missing);
        payers = List.copyOf(payers);
        unpriced = List.copyOf(unpriced);
    }

    /** A part of a system that has no price. */
    public record Unpriced(String system, Part part) {}

    /**
     * What one member lacks of one system.
     *
     * @param member who
     * @param system of what
     * @param fireUnits neither in service nor on order
     * @param rounds neither held nor on order
     * @param buy price of all parts
     */
    public record Line(Member member, String system, int fireUnits, int rounds, Cost buy) {}

    /**
     * Works out the bill.
     *
     * @throws IllegalArgumentException if prices or budgets are in different price bases
     */
    public static RoughBill of(BillQuestion question) {
        return new BillBuilder(question).build();
    }

    /** The total alone, without payers and arrival. */
    static Cost total(BillQuestion question) {
        return new BillBuilder(question).total();
    }

    /** Fire units to be bought. */
    public long fireUnits() {
        return missing.stream().mapToLong(Line::fireUnits).sum();
    }

    /** The payers by that key. */
    public Payers payers(String key, boolean withUnitedStates) {
        return payers.stream()
                .filter(p -> p.key().equals(key) && p.withUnitedStates() == withUnitedStates)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the bill is not shared by '" + key + "'"));
    }
}
