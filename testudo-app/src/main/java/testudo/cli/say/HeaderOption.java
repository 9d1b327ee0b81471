package testudo.cli.say;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import testudo.cli.ask.Options;

/** A header over an answer in JSON that is a bare list, or an object of given fields, by contract. */
public final class HeaderOption {
    @Option(
            names = "--header",
            description = "With --json: an object with a header (version, inputs and more) and the answer in 'rows'.")
    private boolean asked;

    /** Refuses the option where no JSON is asked for. */
    public void refuseWithout(boolean json) {
        if (asked && !json) {
            throw Options.unfitting("--header", "stands over JSON", "give --json too.");
        }
    }

    /** Prints the answer as it stands, or below its header. */
    public void print(Supplier<Header> header, Object rows) {
        JsonOut.print(asked ? header.get().before(Map.of("rows", rows)) : rows);
    }
}
