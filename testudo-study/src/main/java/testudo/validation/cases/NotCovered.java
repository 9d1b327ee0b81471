package testudo.validation.cases;

/** This version has no formula for the quantity that a case asks for; the case is reported as not yet. */
public final class NotCovered extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotCovered(String reason) {
        super(reason);
    }
}
