package testudo.quantity;

import java.io.Serializable;

/**
 * A member state of the Alliance.
 *
 * @param code ISO 3166-1 alpha-3
 */
public record Member(String code) implements Comparable<Member>, Serializable {
    public static final Member USA = new Member("USA");
    public static final Member CANADA = new Member("CAN");

    public Member {
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "a member is an ISO 3166-1 alpha-3 code such as POL, was '" + code + "'");
        }
    }

    public static Member of(String code) {
        return new Member(code);
    }

    /** Whether the member's home territory lies in North America. */
    public boolean northAmerican() {
        return equals(USA) || equals(CANADA);
    }

    @Override
    public int compareTo(Member other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
