package testudo.raid;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Angle;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;

/**
 * Windows of units on a table of lanes, measured once for every laydown that has such a unit at such a place. Those least recently asked for are forgotten
 * where they take more room than stated, so that memory does not grow with the number of laydowns.
 */
final class Measured {
    /** Numbers of windows that are kept at most: 16 MB of them, some thousand units. */
    static final int MOST = 2_000_000;

    private static final float LOAD = 0.75f;

    private final Map<Stand, UnitWindows> known = new LinkedHashMap<>(16, LOAD, true);
    private final int most;
    private int numbers;

    /** Keeps at most so many numbers of windows, and the last unit's in any case. */
    Measured(int most) {
        this.most = most;
    }

    /** All that the windows of a unit depend on besides the lanes; what others track comes on top. */
    record Stand(
            Reach.Shape shape,
            Position at,
            Member host,
            double eyesMetres,
            Sharing sharing,
            Angle screening,
            Percent jamming) {}

    /** What a unit's type reaches, as windows know it, for as many types as a laydown has. */
    static Reach.Shape[] shapes(List<SystemType> systems) {
        return systems.stream().map(Reach::shape).toArray(Reach.Shape[]::new);
    }

    synchronized @Nullable UnitWindows find(Stand stand) {
        return known.get(stand);
    }

    synchronized void keep(Stand stand, UnitWindows windows) {
        UnitWindows before = known.put(stand, windows);
        numbers += windows.numbers() - (before == null ? 0 : before.numbers());
        Iterator<UnitWindows> eldest = known.values().iterator();
        while (numbers > most && known.size() > 1) {
            numbers -= eldest.next().numbers();
            eldest.remove();
        }
    }
}
