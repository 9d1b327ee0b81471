package testudo.plan;

/** How a member's defence share of GDP moves to 2035. */
public enum BudgetPath {
    LINEAR("linear"),
    ANNOUNCED("announced"),
    BACK_LOADED("back-loaded"),
    FROZEN("frozen");

    private final String key;

    BudgetPath(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
