package testudo.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import testudo.cli.ask.CodeVersion;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.ask.Shipped;
import testudo.cli.ask.Version;
import testudo.web.Server;
import testudo.web.Settings;
import testudo.web.child.Program;

/** {@code testudo serve}. */
@Command(
        name = "serve",
        header = {"Open the planner in a browser.", ""},
        description = {
            "Examples:",
            "  ./testudo serve",
            "  ./testudo serve --port 8080 --workspace out/planner",
            "",
            "It listens on this machine alone; another --host needs a --token. Ctrl-C ends it; runs are found again.",
            ""
        })
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL = 8642;
    private static final int LAST_PORT = 65535;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on, 0 for any free one; by default 8642.")
    private int port = USUAL;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "Where runs and stages are kept; by default .testudo beside the launcher.")
    private Path workspace = Home.folder().resolve(".testudo");

    @Option(names = "--host", paramLabel = "H", description = "Address to listen on; by default 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(names = "--token", paramLabel = "T", description = "What a caller must show; needed for another --host.")
    private @Nullable String token;

    @Option(
            names = "--once",
            hidden = true,
            description = "Answer a few requests of one's own, compute nothing, and end.")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Settings settings = new Settings(
                host,
                Options.within("--port", port, 0, LAST_PORT),
                Optional.ofNullable(token),
                workspace,
                Home.data(),
                Home.plans(),
                Version.text(),
                CodeVersion.text());
        Server server = Server.start(
                settings,
                Record.known(new Shipped()),
                once ? new Program(List.of()) : Program.thisOne("testudo.cli.Testudo"));
        if (once) {
            askOnce(server.port());
            server.stop();
            return Exit.DONE;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        if (!server.hasApp()) {
            System.err.println(
                    "testudo: the app was not built, so a browser sees a plain page; programs are answered.\n"
                            + "Maybe install Node.js and build again.");
        }
        System.out.println("http://" + host + ":" + server.port() + "/");
        new CountDownLatch(1).await();
        return Exit.DONE;
    }

    private static void askOnce(int port) throws IOException {
        for (String path : List.of("health", "", "api/runs", "api/ledger", "api/members/POL", "api/claims")) {
            try (InputStream in =
                    URI.create("http://127.0.0.1:" + port + "/" + path).toURL().openStream()) {
                in.readAllBytes();
            }
        }
    }
}
