package testudo.campaign;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.defence.Layer;
import testudo.quantity.Estimate;
import testudo.threat.ThreatClass;

/** What came of the campaigns. Some are counted only where rounds are finite, some only where they are without end. */
public final class CampaignResult {
    private final SortedMap<String, Estimate> counted;
    private final int trials;
    private final int days;

    CampaignResult(SortedMap<String, Estimate> counted, int trials, int days) {
        this.counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
        this.trials = trials;
        this.days = days;
    }

    /** Campaigns fought. */
    public int trials() {
        return trials;
    }

    /** Length of each in days. */
    public int days() {
        return days;
    }

    /** Full nights before the first on which a threat got through for want of rounds, or the whole length. */
    public Estimate daysUntilShort() {
        return counted("daysUntilShort");
    }

    /** Chance that a threat has got through for want of rounds by the end of a night, counted from 1. */
    public Estimate shortBy(int night) {
        return counted("shortBy.day" + night);
    }

    /** Threats that got through for want of rounds. */
    public Estimate unserved() {
        return counted("unserved");
    }

    /** Fire units lost. */
    public Estimate unitsLost() {
        return counted("unitsLost");
    }

    /** Full nights before the first on which a system's rounds are gone, or the whole length. */
    public Estimate daysUntilEmpty(String system) {
        return counted("daysUntilEmpty." + system);
    }

    /** Rounds of a system used from the first night to the end of one. */
    public Estimate used(String system, int night) {
        return counted("used." + system + ".day" + night);
    }

    /** The same with stocks without end, at its 90% point. */
    public Estimate needed90(String system, int night) {
        return counted("needed90." + system + ".day" + night);
    }

    /** Armed threats of a class that got through on one night. */
    public Estimate armedLeakers(ThreatClass threatClass, int night) {
        return counted("armedLeakers." + threatClass.key() + ".day" + night);
    }

    /** Full nights that the pooled rounds of every layer last with resupply, at most the length of the campaign. */
    public Estimate nightsHeld() {
        return counted("nightsHeld");
    }

    /** The same of one layer, if the laydown has it. */
    public Optional<Estimate> nightsHeld(Layer layer) {
        return Optional.ofNullable(counted.get("nightsHeld." + layer.key()));
    }

    /** Chance that the pooled rounds of some layer do not last to the end of a night, counted from 1. */
    public Estimate notHeldBy(int night) {
        return counted("notHeld.day" + night);
    }

    /** All that was counted, by the names that it has in JSON. */
    public SortedMap<String, Estimate> byName() {
        return counted;
    }

    private Estimate counted(String name) {
        Estimate found = counted.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no '" + name
                    + "' was counted in this campaign. Maybe another system, or a night" + " within its length.");
        }
        return found;
    }
}
