package testudo.defence;

import java.util.Optional;
import testudo.quantity.Member;
import testudo.quantity.Position;

/** Which member's land a point lies on; empty over sea and over states that are not members. */
@FunctionalInterface
public interface Territory {
    Optional<Member> memberAt(Position position);
}
