package testudo.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of the app as the build left them on the class path. */
public final class AppFiles {
    private static final String FOLDER = "/testudo/web/app/";
    private static final String START = "index.html";
    private static final Pattern NAME =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final Pattern HASHED = Pattern.compile(".*-[A-Za-z0-9_-]{8,}\\.[a-z0-9]+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("pbf", "application/x-protobuf"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));

    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Testudo</title></head>
            <body>
            <h1>The app was not built</h1>
            <p>The server runs and answers programs: see <a href="/openapi.yaml">/openapi.yaml</a>.
            For the app, install Node.js and build again; ./testudo serve then says that it was built.</p>
            </body>
            </html>
            """;

    /** Whether there is an app. */
    public boolean built() {
        return AppFiles.class.getResource(FOLDER + START) != null;
    }

    /** The first page, or a plain one that says that there is no app. */
    public void start(Context asked) {
        if (built()) {
            send(asked, START);
        } else {
            asked.contentType("text/html; charset=utf-8").result(NOT_BUILT);
        }
    }

    /**
     * One file.
     *
     * @throws Refusal if there is none of that name
     */
    public void file(Context asked) {
        send(asked, asked.path().substring(1));
    }

    private static void send(Context asked, String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (!NAME.matcher(name).matches() || type == null) {
            throw nothing();
        }
        try (InputStream in = AppFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw nothing();
            }
            asked.header(
                    "Cache-Control",
                    HASHED.matcher(name).matches() ? "public, max-age=31536000, immutable" : "no-cache");
            asked.contentType(type).result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal nothing() {
        return Refusal.unknown("There is nothing under this address.", "see /openapi.yaml.");
    }
}
