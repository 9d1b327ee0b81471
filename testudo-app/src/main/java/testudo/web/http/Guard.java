package testudo.web.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What every request passes: headers of the answer, the name that the server was called by, the token. */
public final class Guard {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src"
                    + " 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private final Optional<String> token;

    /** A guard that asks for a token, where there is one. */
    public Guard(Optional<String> token) {
        this.token = token;
    }

    /**
     * Looks at a request before anything else does.
     *
     * @throws Refusal if it may not be answered
     */
    public void look(Context asked) {
        asked.header("Content-Security-Policy", POLICY);
        asked.header("X-Content-Type-Options", "nosniff");
        asked.header("Referrer-Policy", "no-referrer");
        asked.header("Cross-Origin-Opener-Policy", "same-origin");
        asked.header("Cross-Origin-Resource-Policy", "same-origin");
        if (asked.path().startsWith("/api/") || asked.path().equals("/health")) {
            asked.header("Cache-Control", "no-store");
        }
        refuseOtherNames(asked);
        refuseOtherOrigins(asked);
        if (token.isPresent() && asked.path().startsWith("/api/") && !shows(asked, token.get())) {
            asked.header("WWW-Authenticate", "Bearer");
            throw new Refusal(401, "The token is missing or another one.", "send Authorization: Bearer TOKEN.");
        }
    }

    /** Without a token only a loopback name leads here, so that no page from elsewhere gets in under a name of its own. */
    private void refuseOtherNames(Context asked) {
        String host = Objects.requireNonNullElse(asked.header("Host"), "").toLowerCase(Locale.ROOT);
        if (token.isEmpty() && !LOOPBACK.contains(host.replaceFirst(":\\d+$", ""))) {
            throw new Refusal(403, "The server answers to localhost alone.", "open http://127.0.0.1 with its port.");
        }
    }

    /** A page of another origin may not change anything here. */
    private static void refuseOtherOrigins(Context asked) {
        String origin = asked.header("Origin");
        if (origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(asked.header("Host"))) {
            throw new Refusal(403, "A page from elsewhere asked.", "open the planner itself.");
        }
    }

    private static boolean shows(Context asked, String token) {
        String header = asked.header("Authorization");
        String shown = header != null && header.startsWith("Bearer ")
                ? header.substring("Bearer ".length())
                : Objects.requireNonNullElse(asked.queryParam("token"), "");
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
