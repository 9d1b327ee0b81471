package testudo.raid;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import testudo.quantity.Position;
import testudo.threat.ThreatClass;

/**
 * One thing that happened in a trial.
 *
 * @param time after the start of the night
 * @param kind what happened
 * @param threat number of the threat; -1 for a reload
 * @param threatClass its class; empty for a reload
 * @param decoy whether the threat is a decoy
 * @param unit id of the fire unit; empty where none took part
 * @param rounds rounds fired, judged or loaded; 0 where none took part
 * @param left rounds that the unit has ready after it fired or loaded; empty for all other events
 * @param position of the threat, or of the unit for a reload; empty where lanes are written by hand
 */
public record TraceEvent(
        Duration time,
        Kind kind,
        int threat,
        Optional<ThreatClass> threatClass,
        boolean decoy,
        Optional<String> unit,
        int rounds,
        OptionalInt left,
        Optional<Position> position) {

    /** What happened. */
    public enum Kind {
        /** A threat is launched. */
        LAUNCH_THREAT("launch-threat"),
        /** A threat fails on its own. */
        FAIL("fail"),
        /** Any sensor tracks it for the first time. */
        DETECT("detect"),
        /** It passes a way-point. */
        TURN("turn"),
        /** A unit fires a salvo. */
        FIRE("fire"),
        /** A salvo kills. */
        HIT("hit"),
        /** A salvo does not kill, or meets a threat that is gone. */
        MISS("miss"),
        /** Jamming removes the threat. */
        SOFT_KILL("soft-kill"),
        /** The threat reaches its aimpoint. */
        LEAK("leak"),
        /** A unit's launchers are full again. */
        RELOAD("reload");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in the contract. */
        public String key() {
            return key;
        }
    }
}
