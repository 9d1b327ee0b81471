package testudo.cli.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.OptionalInt;
import testudo.proving.Progress;
import testudo.report.Report;
import testudo.telling.Answer;

/** What a run tells the program that started it: one line of JSON for each step and each statement of the first screen. */
final class EventLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;

    EventLines(PrintStream out) {
        this.out = out;
    }

    void step(Progress.Step step, OptionalInt secondsLeft) {
        ObjectNode node = JSON.createObjectNode()
                .put("step", step.line())
                .put("seconds", step.since().toMillis() / 1e3);
        secondsLeft.ifPresent(left -> node.put("secondsLeft", left));
        tell(node);
    }

    void statement(Answer.Tile tile) {
        tell(JSON.createObjectNode().set("statement", Report.json(tile)));
    }

    private synchronized void tell(ObjectNode node) {
        out.println(node);
        out.flush();
    }
}
