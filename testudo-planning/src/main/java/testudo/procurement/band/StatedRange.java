package testudo.procurement.band;

import java.util.Locale;

/** A range that is stated somewhere in the plan or the facts, and that moves a bill. */
public enum StatedRange {
    /** Prices of fire units. */
    UNIT_PRICE,
    /** Prices of rounds. */
    ROUND_PRICE,
    /** Training and infrastructure. */
    PREPARATION,
    /** Upkeep a year. */
    UPKEEP,
    /** What the multiple could mean. */
    MULTIPLE,
    /** Counts of what is held. */
    COUNTS,
    /** Holdings that are known and not counted. */
    UNCOUNTED,
    /** Launchers of a fire unit. */
    LAUNCHERS,
    /** Missiles of a launcher. */
    MISSILES,
    /** Sets of reloads. */
    RELOADS,
    /** Counts of contracts. */
    CONTRACT_COUNTS,
    /** Contracts without a public count or value. */
    UNKNOWN_CONTRACTS,
    /** Years of delivery that are not printed. */
    CONTRACT_YEARS,
    /** What a unit of the requirement is. */
    WHAT_A_UNIT_IS,
    /** Share of equipment money for air defence. */
    AIR_DEFENCE_SHARE,
    /** Share of new money for equipment. */
    EQUIPMENT_SHARE,
    /** Share of today's budgets that is open. */
    OPEN_SHARE,
    /** Growth, and how much of the plans comes. */
    GROWTH_AND_PLANS,
    /** Share of the production lines. */
    LINES;

    /** Such as {@code unitPrice}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
