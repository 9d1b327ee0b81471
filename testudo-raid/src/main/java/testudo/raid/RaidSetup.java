package testudo.raid;

import java.util.Optional;
import testudo.defence.ElevationGrid;
import testudo.defence.Laydown;

/**
 * All that a fight depends on besides luck.
 *
 * @param laydown where the shield stands
 * @param lanes what may fly where, drawn without looking at the laydown
 * @param doctrine who shoots at what
 * @param assumptions stated values with ranges
 * @param ration rounds that a night may use
 * @param elevation ground that masks low flyers; without it the screening angle holds
 */
public record RaidSetup(
        Laydown laydown,
        Lanes lanes,
        Doctrine doctrine,
        Assumptions assumptions,
        Ration ration,
        Optional<ElevationGrid> elevation) {

    /** With the default doctrine, rounds free, and {@linkplain Assumptions#bare no assumption} beyond the kill probabilities. */
    public static RaidSetup of(Laydown laydown, Lanes lanes) {
        return new RaidSetup(laydown, lanes, Doctrine.standard(), Assumptions.bare(), Ration.free(), Optional.empty());
    }

    public RaidSetup with(Doctrine other) {
        return new RaidSetup(laydown, lanes, other, assumptions, ration, elevation);
    }

    public RaidSetup with(Assumptions other) {
        return new RaidSetup(laydown, lanes, doctrine, other, ration, elevation);
    }

    public RaidSetup with(Ration other) {
        return new RaidSetup(laydown, lanes, doctrine, assumptions, other, elevation);
    }

    public RaidSetup with(Laydown other) {
        return new RaidSetup(other, lanes, doctrine, assumptions, ration, elevation);
    }

    public RaidSetup with(ElevationGrid grid) {
        return new RaidSetup(laydown, lanes, doctrine, assumptions, ration, Optional.of(grid));
    }
}
