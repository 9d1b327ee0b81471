package testudo.raid;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Angle;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Position;

/** Windows of units on a table of lanes, measured once for every laydown that has such a unit at such a place; forgotten where memory is short. */
final class Measured {
    private final Map<Stand, SoftReference<UnitWindows>> known = new ConcurrentHashMap<>();

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

    @Nullable
    UnitWindows find(Stand stand) {
        SoftReference<UnitWindows> held = known.get(stand);
        return held == null ? null : held.get();
    }

    void keep(Stand stand, UnitWindows windows) {
        known.put(stand, new SoftReference<>(windows));
    }
}
