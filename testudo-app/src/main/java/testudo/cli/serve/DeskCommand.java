package testudo.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import testudo.cli.ask.CodeVersion;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Shipped;
import testudo.cli.say.JsonOut;
import testudo.quantity.BadInput;
import testudo.stage.Stages;
import testudo.web.http.Replies;

/** {@code testudo desk}: answers one question a line of JSON on standard input with lines of JSON; the server starts it beside itself. */
@Command(
        name = "desk",
        header = {"Answer the server's questions, one a line of JSON.", ""},
        description = {
            "Examples:",
            "  ./testudo desk --workspace .testudo/stages",
            "  ./testudo desk --workspace out/stages",
            "",
            "serve starts it beside itself; it reads questions from standard input and ends with it.",
            ""
        })
final class DeskCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Room that a workspace may take. */
    private static final long MOST_BYTES = 2L << 30;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            required = true,
            description = "A folder in which stages keep what they gave.")
    private Path workspace = Home.folder();

    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        DeskWork work = new DeskWork(new Shipped()::facts, Stages.in(workspace, CodeVersion.text(), MOST_BYTES));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(out, answer(work, JSON.readTree(line), told -> say(out, told)));
            }
        }
        return Exit.DONE;
    }

    private static Map<String, Object> answer(DeskWork work, JsonNode question, DeskWork.Telling telling)
            throws IOException {
        try {
            return Map.of("result", work.answer(question, telling));
        } catch (BadInput bad) {
            ObjectNode refused = Replies.object()
                    .put("status", 422)
                    .put("message", "What was asked cannot be answered.")
                    .put("maybe", "mend what the findings name.");
            refused.set("findings", Replies.findings(bad.findings()));
            return Map.of("refused", refused);
        } catch (IllegalArgumentException wrong) {
            String[] lines = String.valueOf(wrong.getMessage()).split("\nMaybe ", 2);
            return Map.of(
                    "refused",
                    Replies.object()
                            .put("status", 422)
                            .put("message", lines[0])
                            .put("maybe", lines.length > 1 ? lines[1] : "see /openapi.yaml."));
        } catch (RuntimeException fault) {
            fault.printStackTrace(System.err);
            return Map.of(
                    "refused",
                    Replies.object()
                            .put("status", 500)
                            .put("message", "This is our fault.")
                            .put("maybe", "report it with what was asked."));
        }
    }

    private static void say(PrintStream out, Map<String, Object> told) {
        String line = JsonOut.compact(told);
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }
}
