package testudo.cli.tell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import testudo.cli.say.Header;
import testudo.facts.FactBook;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.report.change.Diff;

/** The commands that tell of a result. */
public final class TellCommands {
    private TellCommands() {}

    /**
     * Reads a result as {@code explain} and {@code diff} read it.
     *
     * @param other another result, beside which it is held
     * @throws BadInput with its faults
     */
    public static void read(Path result, Path other, FactBook facts) {
        ResultRead read = ResultRead.of(result);
        read.items().keySet().forEach(item -> ExplainView.text(ExplainCommand.item(read, facts, item), true));
        try {
            Diff.between(other, result).text();
        } catch (IOException unreadable) {
            throw new BadInput(new Finding(
                    result.toString(),
                    0,
                    "result-readable",
                    "it cannot be read: " + unreadable,
                    "check that you may read it."));
        }
    }

    /**
     * What {@code explain --json} gives of an item, a cell or a fire unit.
     *
     * @throws BadInput where the result has no such item
     */
    public static Map<String, Object> explained(Path result, FactBook facts, String item) {
        ResultRead read = ResultRead.of(result);
        Map<String, Object> explained =
                UnitTrace.isUnit(item) ? UnitTrace.of(facts, read, item) : ExplainCommand.item(read, facts, item);
        return Header.of("explain", List.of(), result.resolve("manifest.json")).before(explained);
    }

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(new ExplainCommand(), new DiffCommand());
    }
}
