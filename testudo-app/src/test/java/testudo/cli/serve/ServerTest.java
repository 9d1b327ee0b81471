package testudo.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import testudo.cli.Said;
import testudo.cli.ask.Shipped;
import testudo.web.Server;
import testudo.web.Settings;
import testudo.web.child.Program;

/** The server with a stand-in for the program that does the work; what it answers from the record is the real record. */
class ServerTest {
    private static final Path DESCRIPTION =
            Said.ROOT.resolve("testudo-app/src/main/resources/testudo/web/openapi.yaml");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path workspace;

    private static Server server;
    private static String done;

    @BeforeAll
    static void start() throws Exception {
        System.setProperty("testudo.home", Said.ROOT.toString());
        server = open();
        done = await(run("hague", true), "done").path("id").asText();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static Server open() {
        return Server.start(
                settings("127.0.0.1", Optional.empty()),
                Record.known(new Shipped()),
                new Program(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "testudo.cli.serve.StandIn")));
    }

    private static Settings settings(String host, Optional<String> token) {
        return new Settings(
                host, 0, token, workspace, Said.ROOT.resolve("data"), Said.ROOT.resolve("plans"), "0", "code");
    }

    /** The run of the list that has that plan, once there is one. */
    private static String run(String plan, boolean shipped) throws Exception {
        for (int i = 0; i < 400; i++) {
            for (JsonNode one : json(get("/api/runs")).path("runs")) {
                if (one.path("plan").asText().equals(plan)
                        && one.path("default").asBoolean() == shipped) {
                    return one.path("id").asText();
                }
            }
            Thread.sleep(25);
        }
        throw new AssertionError("no run of " + plan);
    }

    private static JsonNode await(String id, String state) throws Exception {
        JsonNode run = json(get("/api/runs/" + id));
        for (int i = 0; i < 400 && !run.path("state").asText().equals(state); i++) {
            Thread.sleep(25);
            run = json(get("/api/runs/" + id));
        }
        assertEquals(state, run.path("state").asText(), run.toString());
        return run;
    }

    /** A run tells its statements while it is at work, and its progress more than twice a second. */
    @Test
    void whoListensHearsStatementsBeforeTheEndAndProgressAllTheTime() throws Exception {
        String slow = posted("question: slow to be heard\n");
        JsonNode running = json(get("/api/runs/" + slow));
        for (int i = 0; i < 400 && running.path("statements").isEmpty(); i++) {
            Thread.sleep(25);
            running = json(get("/api/runs/" + slow));
        }
        assertEquals("running", running.path("state").asText());
        assertEquals(
                "Early.", running.path("statements").path(0).path("sentence").asText());
        double share = running.path("progress").path("share").asDouble();
        Thread.sleep(1000);
        assertTrue(json(get("/api/runs/" + slow)).path("progress").path("share").asDouble() > share, "no progress");
        ask("DELETE", "/api/runs/" + slow, "", "");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return ask("GET", path, "", "");
    }

    private static HttpResponse<String> ask(String method, String path, String type, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String posted(String plan) throws Exception {
        HttpResponse<String> taken = ask("POST", "/api/runs", "application/yaml", plan);
        assertEquals(202, taken.statusCode(), taken.body());
        return json(taken).path("id").asText();
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Map<String, Object>>> described() throws IOException {
        return (Map<String, Map<String, Map<String, Object>>>) new Yaml()
                .<Map<String, Object>>load(Files.readString(DESCRIPTION))
                .get("paths");
    }

    @Test
    void theDescriptionNamesEveryAddressAndNoOther() throws Exception {
        Set<String> named = new TreeSet<>();
        described()
                .forEach((path, methods) -> methods.keySet().stream()
                        .filter(Set.of("get", "post", "delete")::contains)
                        .forEach(method -> named.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        assertEquals(named, new TreeSet<>(server.paths()));
        Path page = Said.ROOT.resolve("docs/reference/openapi.yaml");
        if (Boolean.getBoolean("testudo.write")) {
            Files.copy(DESCRIPTION, page, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertEquals(Files.readString(DESCRIPTION), Files.readString(page));
        assertEquals(Files.readString(DESCRIPTION), get("/openapi.yaml").body());
    }

    @Test
    void everyAddressIsCalledAndAnswersAsDescribed() throws Exception {
        String ask = json(ask(
                        "POST", "/api/asks", "application/json", "{\"run\":\"" + done + "\",\"set\":{\"seed\":7}}"))
                .path("id")
                .asText();
        String raid = json(ask("POST", "/api/raids", "application/json", "{\"raid\":\"missile-night\",\"trials\":10}"))
                .path("id")
                .asText();
        String spare = posted("question: to be deleted\n");
        await(spare, "done");
        Map<String, String> bodies = Map.of(
                "/api/runs", "{\"question\": \"mine\", \"seed\": 3}",
                "/api/asks", "{\"run\":\"" + done + "\",\"set\":{\"seed\":8}}",
                "/api/raids", "{\"raid\":\"missile-night\",\"laydown\":\"x5\"}",
                "/api/claims",
                        "{\"claim\":\"x\",\"kind\":\"count\",\"metric\":\"pct_gdp\",\"year\":2024,\"threshold\":\">= 2\",\"value\":23}",
                "/api/runs/{id}/query", "{\"sql\":\"select 1\"}");
        int called = 0;
        // What is deleted answers no more, so that comes last.
        for (String method : List.of("get", "post", "delete")) {
            for (var address : described().entrySet()) {
                Map<String, Object> described = address.getValue().get(method);
                if (described == null) {
                    continue;
                }
                String path = address.getKey();
                String id = path.startsWith("/api/asks") ? ask : path.startsWith("/api/raids") ? raid : done;
                String whole = path.replace("{id}", method.equals("delete") && id.equals(done) ? spare : id)
                        .replace("tables/{name}", "tables/members")
                        .replace("laydowns/{name}", "laydowns/today")
                        .replace("{other}", done)
                        .replace("{iso}", "pol");
                HttpResponse<String> answer = ask(
                        method.toUpperCase(java.util.Locale.ROOT),
                        path.endsWith("explain") ? whole + "?cell=costs.total" : whole,
                        "application/json",
                        bodies.getOrDefault(path, ""));
                assertTrue(
                        answer.statusCode() < 300, method + " " + whole + ": " + answer.statusCode() + answer.body());
                assertTrue(
                        ((Map<?, ?>) described.get("responses")).containsKey(Integer.toString(answer.statusCode())),
                        method + " " + path + " answers " + answer.statusCode());
                called++;
            }
        }
        assertEquals(server.paths().size(), called);
    }

    @Test
    void whatIsAnsweredSaysWhatTheCommandsSay() throws Exception {
        JsonNode atLeast = json(get("/api/ledger?edition=NATO-2025-08&year=2024&atLeast=2"));
        assertEquals(18, atLeast.path("count").asInt());
        assertEquals("Poland", json(get("/api/members/POL")).path("name").asText());
        assertEquals(
                "POL",
                json(get("/api/runs/" + done + "/tables/members"))
                        .path("rows")
                        .path(0)
                        .path("member")
                        .asText());
        String events = get("/api/runs/" + done + "/events").body();
        assertTrue(events.contains("event: done"), events);
        assertEquals("ok", json(get("/health")).path("status").asText());
    }

    @Test
    void aReportNamesThePlanFromItsRunOnAndNoFolderOfTheServer() throws Exception {
        String report = get("/api/runs/" + done + "/report").body();
        assertTrue(report.contains("<code>run plan/"), report);
    }

    @Test
    void theSameQuestionIsAnsweredFromWhatIsThere() throws Exception {
        String first = posted("question: asked twice\nseed: 5\n");
        await(first, "done");
        assertEquals(first, posted("question: asked twice\n# another remark\nseed: 5\n"));
        assertFalse(first.equals(posted("question: asked twice\nseed: 6\n")));
    }

    @Test
    void aFaultOfThePlanStandsAtItsField() throws Exception {
        HttpResponse<String> refused =
                ask("POST", "/api/runs", "application/yaml", "question: x\nsetAside: 4000%\nraids: [../../x]\n");
        assertEquals(422, refused.statusCode());
        JsonNode fault = json(refused).path("findings").path(0);
        assertEquals("setAside", fault.path("field").asText(), refused.body());
        assertEquals("plan.yaml", fault.path("file").asText());
        HttpResponse<String> path = ask("POST", "/api/runs", "application/yaml", "question: x\nraids: [../../x]\n");
        assertTrue(path.body().contains("no name of a shipped raid"), path.body());
    }

    @Test
    void aFallenRunEndsItselfAlone() throws Exception {
        JsonNode fallen = await(posted("question: this one falls\n"), "failed");
        String message = fallen.path("message").asText();
        assertTrue(
                message.contains("signal 11")
                        && message.contains("the first cause")
                        && message.contains("Caused by: java.io.IOException: the last cause")
                        && !message.contains("Somewhere.java"),
                message);
        assertEquals(200, get("/health").statusCode());
    }

    @Test
    void aRunIsCancelledAndLinesAreBounded() throws Exception {
        String slow = posted("question: slow\n");
        await(slow, "running");
        int refused = 0;
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            HttpResponse<String> answer =
                    ask("POST", "/api/runs", "application/yaml", "question: waits\nseed: " + i + "\n");
            if (answer.statusCode() == 429) {
                assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
                refused++;
            } else {
                waiting.add(json(answer).path("id").asText());
            }
        }
        assertEquals(2, refused);
        for (String id : waiting) {
            assertEquals(204, ask("DELETE", "/api/runs/" + id, "", "").statusCode());
        }
        assertEquals(204, ask("DELETE", "/api/runs/" + slow, "", "").statusCode());
        await(slow, "cancelled");
    }

    @Test
    void anotherServerOnTheWorkspaceFindsTheRuns() throws Exception {
        String mine = posted("question: found again\n");
        await(mine, "done");
        server.stop();
        server = open();
        assertEquals("done", json(get("/api/runs/" + mine)).path("state").asText());
        assertEquals(200, get("/api/runs/" + mine + "/answer").statusCode());
        assertEquals(
                1,
                Files.list(workspace.resolve("runs"))
                        .filter(folder -> folder.getFileName().toString().equals(done))
                        .count());
    }

    @Test
    void theClientsAndTheNotebookRunWherePythonIs() throws Exception {
        Assumptions.assumeTrue(hasPython(), "skipped: there is no python3 here, so the clients were not run");
        Path clients = Said.ROOT.resolve("examples/clients");
        String address = "http://127.0.0.1:" + server.port();
        assertTrue(python(List.of(clients.resolve("members.py").toString(), address))
                .contains("POL 3.4"));
        StringBuilder cells = new StringBuilder();
        for (JsonNode cell : new ObjectMapper()
                .readTree(clients.resolve("members.ipynb").toFile())
                .path("cells")) {
            if (cell.path("cell_type").asText().equals("code")) {
                cell.path("source").forEach(line -> cells.append(line.asText()));
                cells.append('\n');
            }
        }
        String said = python(List.of("-c", cells.toString()));
        assertTrue(said.contains("POL 3.4") && said.contains("Spends: 4.7% of GDP"), said);
    }

    private static boolean hasPython() {
        return java.util.stream.Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    private static String python(List<String> words) throws Exception {
        List<String> all = new ArrayList<>(List.of("python3"));
        all.addAll(words);
        ProcessBuilder python = new ProcessBuilder(all).redirectErrorStream(true);
        python.environment().put("TESTUDO", "http://127.0.0.1:" + server.port());
        Process started = python.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, started.waitFor(), said);
        return said;
    }

    /** What is malformed is refused in words, without a path of the machine and without a fault of ours. */
    @Test
    void malformedRequestsAreRefused() throws Exception {
        Random luck = new Random(15);
        String[] paths = server.paths().stream().sorted().toArray(String[]::new);
        String[] parts = {
            "..",
            "%2e%2e%2f",
            "\u0000",
            "'",
            "\"",
            "{",
            "[[[[",
            "-1",
            "999999999999",
            "%",
            "é",
            "<script>",
            "a".repeat(300)
        };
        for (int i = 0; i < 300; i++) {
            String[] address = paths[luck.nextInt(paths.length)].split(" ");
            String junk = parts[luck.nextInt(parts.length)];
            String path = address[1].replaceAll("\\{\\w+}", luck.nextBoolean() ? done : "x")
                    + (luck.nextBoolean() ? "?edition=" + encoded(junk) + "&cell=" + encoded(junk) : "");
            String body = (luck.nextBoolean() ? "{\"raid\":" : "question: ") + junk.repeat(1 + luck.nextInt(9));
            if (address[0].equals("DELETE") || path.endsWith("/events")) {
                continue;
            }
            HttpResponse<String> answer = ask(
                    address[0],
                    path,
                    luck.nextBoolean() ? "application/json" : "text/plain",
                    address[0].equals("GET") ? "" : body);
            assertTrue(answer.statusCode() != 500, address[0] + " " + path + " " + body + ": " + answer.body());
            if (answer.statusCode() >= 400) {
                assertFalse(answer.body().contains(Said.ROOT.toString()), answer.body());
                assertFalse(answer.body().contains(workspace.toString()), answer.body());
            }
        }
        assertEquals(
                404,
                get("/assets/..%2f..%2fopenapi.yaml").statusCode() == 400
                        ? 404
                        : get("/nothing.js").statusCode());
    }

    private static String encoded(String junk) {
        return java.net.URLEncoder.encode(junk, StandardCharsets.UTF_8);
    }

    @Test
    void onlyThisMachineIsAnsweredWithoutAToken() throws Exception {
        assertThrows(IllegalArgumentException.class, () -> settings("0.0.0.0", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> settings("0.0.0.0", Optional.of("short")));
        assertTrue(raw("GET /api/plans HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 403"));
        String here = "Host: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n";
        assertTrue(raw("GET /api/plans HTTP/1.1\r\nOrigin: https://elsewhere.example\r\n" + here + "\r\n")
                .startsWith("HTTP/1.1 403"));
        String answered = raw("GET / HTTP/1.1\r\n" + here + "\r\n");
        assertTrue(answered.contains("script-src 'self'") && !answered.contains("Access-Control"), answered);
    }

    @Test
    void whatIsNoRequestIsRefusedAsEverythingElse() throws IOException {
        String answered = raw("GET /api/members/%00 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertTrue(answered.startsWith("HTTP/1.1 400") && answered.contains("\"maybe\""), answered);
        assertFalse(answered.contains("<html>"), answered);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
