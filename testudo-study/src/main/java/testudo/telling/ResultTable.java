package testudo.telling;

/** Tables that statements rest on, by their names in the result. */
public enum ResultTable {
    READINGS("readings"),
    FORCE("force"),
    CLASSES("fireUnitClasses"),
    SET_ASIDE("setAside"),
    GAPS("gaps"),
    PURCHASES("purchases"),
    YEARS("years"),
    COSTS("costs"),
    ORDERS("orders"),
    SIGNED_DELIVERIES("signedDeliveries"),
    AFFORDABLE("affordable"),
    BILL_RANGES("billRanges"),
    PAYMENTS("payments"),
    SHORTFALLS("shortfalls"),
    REARMAMENT("rearmament"),
    BESIDE_PATH("besidePath"),
    UNITED_KINGDOM("unitedKingdom"),
    SHELLS("shells"),
    PRICES("prices"),
    MEMBERS("members"),
    BINDING("binding"),
    ARRIVAL("arrival"),
    ENOUGH("enough"),
    WHAT_MATTERS("whatMatters"),
    LEAKAGE("leakage"),
    YEAR_GOAL("yearGoal"),
    YEAR_LEAKAGE("yearLeakage"),
    REQUIRED("required"),
    MULTIPLES("multiples"),
    NEXT_EURO("nextEuro"),
    RELATED_LINE("relatedLine"),
    MOVES("moves"),
    WITHOUT_UNITED_STATES("withoutUnitedStates");

    private final String table;

    ResultTable(String table) {
        this.table = table;
    }

    /** Name of the table's files. */
    public String table() {
        return table;
    }
}
