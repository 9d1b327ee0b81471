package testudo.defence;

import java.io.Serializable;
import testudo.quantity.Member;
import testudo.quantity.Position;

/**
 * The smallest group that can engage alone, at a computed place.
 *
 * @param id unique in its laydown
 * @param system its type
 * @param member whose it is
 * @param host on whose land it stands and whose land it protects; the owner unless it is stationed abroad
 * @param position computed, never a real unit's place
 * @param rounds rounds ready at the start
 * @param reserve rounds held beside them, for reload
 * @param duty what it is kept for
 */
public record FireUnit(
        String id, SystemType system, Member member, Member host, Position position, int rounds, int reserve, Duty duty)
        implements Serializable {
    public FireUnit {
        if (rounds < 0 || reserve < 0) {
            throw new IllegalArgumentException(
                    "fire unit '" + id + "' cannot have " + rounds + " rounds ready and " + reserve + " for reload");
        }
    }

    /** A fire unit with its type's full reloads. */
    public FireUnit(String id, SystemType system, Member member, Position position, int rounds, Duty duty) {
        this(id, system, member, member, position, rounds, system.roundsReady() * system.reloads(), duty);
    }

    /** Whether it stands with another member than its owner. */
    public boolean abroad() {
        return !member.equals(host);
    }

    /** What a fire unit is kept for. */
    public enum Duty {
        /** Stands at a base or port of its own forces; set aside before cities are covered. */
        BASES,
        /** Stands where it covers people. */
        PEOPLE,
        /** Belongs to the theatre reserve and has travelled here. */
        RESERVE
    }
}
