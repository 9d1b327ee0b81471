package testudo.ledger.entry;

/** A pledge that the members made together; its level and year are facts of the table of pledges. */
public enum Pledge {
    /** Wales, 2014: two percent of GDP for defence within ten years. */
    TWO_PERCENT("P002"),
    /** Wales, 2014: a fifth of defence spending for major equipment. */
    EQUIPMENT("P003"),
    /** The Hague, 2025: core and related spending together by 2035. */
    TOTAL("P005"),
    /** The Hague, 2025: core defence by 2035, reviewed in 2029. */
    CORE("P006"),
    /** The Hague, 2025: up to this much for related security spending by 2035. */
    RELATED("P007");

    private final String id;

    Pledge(String id) {
        this.id = id;
    }

    /** Its row in the table of pledges. */
    public String id() {
        return id;
    }
}
