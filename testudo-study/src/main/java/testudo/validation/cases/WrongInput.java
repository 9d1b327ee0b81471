package testudo.validation.cases;

/** An input of a case that cannot be what it says, such as a probability of 1.7. */
public final class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String maybe;

    public WrongInput(String message, String maybe) {
        super(message);
        this.maybe = maybe;
    }

    public String maybe() {
        return maybe;
    }
}
