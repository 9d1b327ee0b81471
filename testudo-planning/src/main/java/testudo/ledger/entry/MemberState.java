package testudo.ledger.entry;

import java.time.Year;
import testudo.quantity.Member;

/** A row of the table of members. */
public record MemberState(Member member, String name, Year accession, String currency, boolean forces, String note) {
    public boolean joinedBy(Year year) {
        return !accession.isAfter(year);
    }
}
