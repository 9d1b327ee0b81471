package testudo.procurement.supply;

/** What holds an arrival up. */
public enum Hold {
    FACTORIES("factories"),
    MONEY("money"),
    CREWS("crews");

    private final String words;

    Hold(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
