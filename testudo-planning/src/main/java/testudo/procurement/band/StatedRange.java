package testudo.procurement.band;

import java.util.Locale;

/** A range that is stated somewhere in the plan or the facts, and that moves a bill. */
public enum StatedRange {
    UNIT_PRICE("prices of fire units"),
    ROUND_PRICE("prices of rounds"),
    PREPARATION("training and infrastructure"),
    UPKEEP("upkeep a year"),
    MULTIPLE("what the multiple could mean"),
    COUNTS("counts of what is held"),
    UNCOUNTED("holdings that are known and not counted"),
    LAUNCHERS("launchers of a fire unit"),
    MISSILES("missiles of a launcher"),
    RELOADS("sets of reloads"),
    CONTRACT_COUNTS("counts of contracts"),
    UNKNOWN_CONTRACTS("contracts without a public count or value"),
    CONTRACT_YEARS("years of delivery that are not printed"),
    WHAT_A_UNIT_IS("what a unit of the requirement is"),
    AIR_DEFENCE_SHARE("share of equipment money for air defence"),
    EQUIPMENT_SHARE("share of new money for equipment"),
    OPEN_SHARE("share of today's budgets that is open"),
    GROWTH_AND_PLANS("growth, and how much of the plans comes"),
    LINES("share of the production lines");

    private final String words;

    StatedRange(String words) {
        this.words = words;
    }

    /** Such as {@code unitPrice}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    /** For the reader. */
    public String words() {
        return words;
    }
}
