package testudo.campaign;

import java.util.Map;
import testudo.quantity.InOrder;
import testudo.raid.RaidSetup;

/**
 * All that a campaign depends on besides luck.
 *
 * @param raid laydown, lanes, doctrine and assumptions; its waves give the rhythm within a night, the nights give the numbers
 * @param nights how many fly when
 * @param supply rounds beside those that units hold
 * @param attrition how units are lost
 * @param days how long
 * @param arrivals first day on which a fire unit stands, by its id, the first night being that of day 1; who is not named stands from the
 *     start
 * @param rationed whether a night may use no more than its even part of what is held and will come in
 */
public record CampaignSetup(
        RaidSetup raid,
        Nights nights,
        Supply supply,
        Attrition attrition,
        int days,
        Map<String, Integer> arrivals,
        boolean rationed) {
    public CampaignSetup {
        arrivals = InOrder.map(arrivals);
        if (arrivals.values().stream().anyMatch(day -> day < 0)) {
            throw new IllegalArgumentException("a unit arrives on a day from 0, not on " + arrivals);
        }
        if (days < 1 || days > 3660) {
            throw new IllegalArgumentException("a campaign lasts 1 to 3660 days, was " + days);
        }
    }

    /** Every unit stands from the start, and every round at hand may be fired on any night. */
    public CampaignSetup(RaidSetup raid, Nights nights, Supply supply, Attrition attrition, int days) {
        this(raid, nights, supply, attrition, days, Map.of(), false);
    }
}
