package testudo.ledger;

import java.time.Year;
import testudo.quantity.Member;

/** A row of the table of members. */
record MemberState(Member member, String name, Year accession, String currency, boolean forces, String note) {
    boolean joinedBy(Year year) {
        return !accession.isAfter(year);
    }
}
