package testudo.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import testudo.quantity.BadInput;
import testudo.web.http.AppFiles;
import testudo.web.http.Guard;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;

/** The planner over HTTP. */
public final class Server {
    private final Settings settings;
    private final AppFiles app = new AppFiles();
    private final Javalin http;

    private Server(Settings settings) {
        this.settings = settings;
        this.http = Javalin.create(this::configure);
    }

    /** A server that listens. */
    public static Server start(Settings settings) {
        Server server = new Server(settings);
        server.http.start(settings.host(), settings.port());
        return server;
    }

    /** The port that it listens on. */
    public int port() {
        return http.port();
    }

    /** Whether the build made the app. */
    public boolean hasApp() {
        return app.built();
    }

    /** Ends what runs and listens no more. */
    public void stop() {
        http.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 * 1024);
        });
        Guard guard = new Guard(settings.token());
        config.routes.before(guard::look);
        routes(config.routes);
        faults(config.routes);
    }

    private void routes(RoutesConfig routes) {
        routes.get("/health", this::health);
        routes.get("/openapi.yaml", Server::description);
        routes.get("/", app::start);
        routes.get("/<file>", app::file);
    }

    private static void faults(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, asked) -> Replies.refuse(asked, refusal));
        routes.exception(
                BadInput.class,
                (bad, asked) -> Replies.refuse(asked, Replies.bad(bad, "What was asked cannot be answered.")));
        routes.exception(
                HttpResponseException.class,
                (fault, asked) -> Replies.refuse(
                        asked,
                        new Refusal(fault.getStatus(), "The request cannot be answered.", "see /openapi.yaml.")));
        routes.exception(Exception.class, (fault, asked) -> {
            fault.printStackTrace(System.err);
            Replies.refuse(asked, new Refusal(500, "This is our fault.", "report it with what was asked."));
        });
    }

    private void health(Context asked) {
        Replies.json(
                asked,
                Replies.object()
                        .put("status", "ok")
                        .put("version", settings.version())
                        .put("app", app.built()));
    }

    private static void description(Context asked) {
        try (InputStream in = Objects.requireNonNull(Server.class.getResourceAsStream("openapi.yaml"))) {
            asked.contentType("application/yaml").result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
