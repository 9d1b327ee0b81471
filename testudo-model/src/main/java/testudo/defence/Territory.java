package testudo.defence;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import testudo.quantity.Member;
import testudo.quantity.Position;

/** Which member's land a point lies on; empty over sea and over states that are not members. */
@FunctionalInterface
public interface Territory {
    Optional<Member> memberAt(Position position);

    /** The same, with each answer kept: for places that are asked for again and again. Safe on several threads. */
    default Territory remembered() {
        Map<Position, Optional<Member>> known = new ConcurrentHashMap<>();
        return position -> known.computeIfAbsent(position, this::memberAt);
    }
}
