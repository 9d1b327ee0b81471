package testudo.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import testudo.quantity.BadInput;
import testudo.web.api.AskRoutes;
import testudo.web.api.DeskRoutes;
import testudo.web.api.Events;
import testudo.web.api.Known;
import testudo.web.api.Paths;
import testudo.web.api.PlanRoutes;
import testudo.web.api.RaidRoutes;
import testudo.web.api.RecordRoutes;
import testudo.web.api.RunRoutes;
import testudo.web.api.TableRoutes;
import testudo.web.child.Desk;
import testudo.web.child.Once;
import testudo.web.child.Program;
import testudo.web.http.AppFiles;
import testudo.web.http.Guard;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;
import testudo.web.http.Unreadable;
import testudo.web.job.Turns;
import testudo.web.run.Runs;

/** The planner over HTTP. */
public final class Server {
    private static final Duration MOST_OF_A_RUN = Duration.ofMinutes(40);
    private static final Duration MOST_TO_WARM = Duration.ofMinutes(3);
    private static final int MOST_WAITING = 200;
    private static final int MOST_OF_ONE = 20;
    private static final int WAIT_SECONDS = 5;

    private final Settings settings;
    private final Known known;
    private final AppFiles app = new AppFiles();
    private final Turns runTurns = new Turns("run", 1, MOST_WAITING, MOST_OF_ONE);
    private final Turns askTurns = new Turns("ask", 1, MOST_WAITING, MOST_OF_ONE);
    private final Turns raidTurns = new Turns("raid", 1, MOST_WAITING, MOST_OF_ONE);
    private final Desk asks;
    private final Desk looks;
    private final Runs.Place place;
    private final Runs runs;
    private final Javalin http;
    private Set<String> paths = Set.of();

    private Server(Settings settings, Known known, Program program) {
        this.settings = settings;
        this.known = known;
        this.place = new Runs.Place(settings.workspace(), settings.data(), settings.plans(), settings.code());
        List<String> desk = List.of("desk", "--workspace", place.stages().toString());
        this.asks = new Desk(program, desk, settings.workspace().resolve("asks.log"));
        this.looks = new Desk(program, desk, settings.workspace().resolve("looks.log"));
        this.runs = Runs.in(place, known.facts(), runTurns, new Once(program, MOST_OF_A_RUN));
        this.http = Javalin.create(this::configure);
    }

    /**
     * A server that listens; the default plan's run begins where the workspace holds none.
     *
     * @param program whose commands do the work, each in a process of its own
     */
    public static Server start(Settings settings, Known known, Program program) {
        Server server = new Server(settings, known, program);
        server.http.start(settings.host(), settings.port());
        Thread.ofPlatform().daemon().name("begin").start(server::begin);
        return server;
    }

    /** What takes longer than a listener may wait. */
    private void begin() {
        try {
            known.ledger()
                    .apply(new Known.LedgerWish(
                            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            runs.beginDefault();
            asks.ask(warm("money"), MOST_TO_WARM, told -> {});
            looks.ask(warm("warm"), MOST_TO_WARM, told -> {});
        } catch (IOException | RuntimeException fault) {
            System.err.println("testudo: the default plan's run could not begin: " + fault.getMessage());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private ObjectNode warm(String kind) {
        return Replies.object().put("kind", kind).put("plan", place.shipped().toString());
    }

    /** The port that it listens on. */
    public int port() {
        return http.port();
    }

    /** Whether the build made the app. */
    public boolean hasApp() {
        return app.built();
    }

    /** Every address of the interface, as method and path. */
    public Set<String> paths() {
        return paths;
    }

    /** Ends what runs and listens no more; runs that were not over begin again with the next server on that workspace. */
    public void stop() {
        List.of(runTurns, askTurns, raidTurns).forEach(Turns::close);
        runs.close();
        asks.close();
        looks.close();
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
        config.jetty.modifyServer(server -> server.setErrorHandler(new Unreadable()));
        Guard guard = new Guard(settings.token());
        config.routes.before(guard::look);
        routes(config.routes);
        faults(config.routes);
    }

    private void routes(RoutesConfig routes) {
        Paths all = new Paths(routes);
        Events events = new Events();
        DeskRoutes looked = new DeskRoutes(runs, looks);
        all.get("/health", this::health);
        all.get("/openapi.yaml", Server::description);
        new RunRoutes(runs, events, known.explain()).on(all);
        new TableRoutes(runs).on(all);
        looked.on(all);
        new AskRoutes(runs, events, asks, askTurns).on(all);
        new RaidRoutes(runs, place, events, looks, raidTurns, looked).on(all);
        new RecordRoutes(known, runs, place).on(all);
        new PlanRoutes(place).on(all);
        paths = all.all();
        routes.get("/", app::start);
        routes.get("/<file>", app::file);
    }

    private static void faults(RoutesConfig routes) {
        routes.exception(Refusal.class, Server::refuse);
        routes.exception(
                BadInput.class, (bad, asked) -> refuse(Replies.bad(bad, "What was asked cannot be answered."), asked));
        routes.exception(
                HttpResponseException.class,
                (fault, asked) -> refuse(
                        new Refusal(fault.getStatus(), "The request cannot be answered.", "see /openapi.yaml."),
                        asked));
        routes.exception(Exception.class, (fault, asked) -> {
            fault.printStackTrace(System.err);
            refuse(new Refusal(500, "This is our fault.", "report it with what was asked."), asked);
        });
    }

    private static void refuse(Refusal refusal, Context asked) {
        if (refusal.status() == 429) {
            asked.header("Retry-After", Integer.toString(WAIT_SECONDS));
        }
        Replies.refuse(asked, refusal);
    }

    private void health(Context asked) {
        ObjectNode node = Replies.object()
                .put("status", "ok")
                .put("version", settings.version())
                .put("app", app.built());
        node.putObject("runs").put("queued", runTurns.waiting()).put("running", runTurns.running());
        Replies.json(asked, node);
    }

    private static void description(Context asked) {
        try (InputStream in = Objects.requireNonNull(Server.class.getResourceAsStream("openapi.yaml"))) {
            asked.contentType("application/yaml").result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
