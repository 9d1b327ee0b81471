package testudo.validation;

/** This version has no formula for the quantity that a case asks for; the case is reported as not yet. */
final class NotCovered extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotCovered(String reason) {
        super(reason);
    }
}
