package testudo.validation;

/** An input of a case that cannot be what it says, such as a probability of 1.7. */
final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String maybe;

    WrongInput(String message, String maybe) {
        super(message);
        this.maybe = maybe;
    }

    String maybe() {
        return maybe;
    }
}
