package testudo.web.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import testudo.quantity.Finding;

/** A request that is not answered, with the reason for whoever asked. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String maybe;
    private final transient List<Finding> findings;

    /**
     * Refuses.
     *
     * @param status of HTTP
     * @param message what is wrong
     * @param maybe what to do about it, without the leading "Maybe"
     */
    public Refusal(int status, String message, String maybe) {
        this(status, message, maybe, List.of());
    }

    /** Refuses with every fault that was found. */
    public Refusal(int status, String message, String maybe, List<Finding> findings) {
        super(message, null, false, false);
        this.status = status;
        this.maybe = maybe;
        this.findings = List.copyOf(findings);
    }

    public int status() {
        return status;
    }

    public String maybe() {
        return maybe;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The findings as JSON. */
    public ArrayNode json() {
        return Replies.findings(findings);
    }

    /** Nothing is there under that name. */
    public static Refusal unknown(String what, String maybe) {
        return new Refusal(404, what, maybe);
    }

    /** What was sent cannot be taken. */
    public static Refusal unfit(String what, String maybe) {
        return new Refusal(422, what, maybe);
    }
}
