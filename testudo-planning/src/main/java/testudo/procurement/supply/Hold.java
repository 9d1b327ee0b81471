package testudo.procurement.supply;

/** What holds an arrival up. */
public enum Hold {
    FACTORIES("factories"),
    MONEY("money"),
    CREWS("crews");

    private final String key;

    Hold(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
