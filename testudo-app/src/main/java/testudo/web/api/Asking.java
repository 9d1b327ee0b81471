package testudo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;

/** What a request says of itself. */
final class Asking {
    private static final int LONGEST = 200;

    private Asking() {}

    /** Who asks: the name that a client gives itself, beside where it asks from. */
    static String client(Context asked) {
        String named = Objects.requireNonNullElse(asked.header("Testudo-Client"), "");
        return asked.req().getRemoteAddr() + (named.matches("[A-Za-z0-9-]{1,40}") ? "/" + named : "");
    }

    /** A word of the query; empty where it is not there or blank. */
    static Optional<String> query(Context asked, String name) {
        String value = asked.queryParam(name);
        if (value != null && (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl))) {
            throw Refusal.unfit(
                    name + " is longer than " + LONGEST + " characters, or holds what no text does.",
                    "see /openapi.yaml.");
        }
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    static boolean yes(Context asked, String name) {
        String value = query(asked, name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.unfit(name + " is neither true nor false.", "leave it out.");
        }
        return value.equals("true");
    }

    /** A text of a body, which must be there. */
    static String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            throw Refusal.unfit("The body has no text '" + name + "'.", "see /openapi.yaml.");
        }
        return value.asText();
    }

    /** A whole number of a body within its bounds. */
    static long whole(JsonNode body, String name, long usual, long least, long most) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return usual;
        }
        if (!value.canConvertToLong() || !value.isIntegralNumber() || value.asLong() < least || value.asLong() > most) {
            throw Refusal.unfit(
                    "'" + name + "' is no whole number from " + least + " to " + most + ".", "see /openapi.yaml.");
        }
        return value.asLong();
    }

    /** It is taken: where to look at it. */
    static void accept(Context asked, String place, String id) {
        asked.status(202).header("Location", place + id);
        Replies.json(asked, Replies.object().put("id", id));
    }
}
