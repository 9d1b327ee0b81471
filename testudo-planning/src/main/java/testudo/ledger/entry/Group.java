package testudo.ledger.entry;

import testudo.quantity.Member;

/** A group of members for which NATO prints totals. */
public enum Group {
    NATO("NATO_TOTAL"),
    EUROPE_AND_CANADA("NATO_EUR_CAN");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    /** Its name in the table of aggregates. */
    public String key() {
        return key;
    }

    public boolean has(Member member) {
        return this == NATO || !member.equals(Member.USA);
    }
}
