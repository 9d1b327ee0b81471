package testudo.cli.know;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Options;
import testudo.cli.ask.Shipped;
import testudo.cli.say.Header;
import testudo.cli.say.HeaderOption;

/** {@code testudo fuzz}. */
@Command(
        name = "fuzz",
        header = {"Hand every reader damaged inputs; each must be read or refused in two lines.", ""},
        description = {"Examples:", "  ./testudo fuzz --count 200", "  ./testudo fuzz --count 10000 --seed 7 --json", ""
        })
final class FuzzCommand implements Callable<Integer> {
    @Option(names = "--count", paramLabel = "N", description = "Damaged inputs; by default 300.")
    private int count = 300;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the damage; the same seed damages in the same way.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() throws IOException {
        heading.refuseWithout(json);
        Fuzz.Tally tally = Fuzz.run(Options.within("--count", count, 1, 1_000_000), seed, new Shipped().facts());
        if (json) {
            heading.print(() -> Header.of("fuzz", List.of()).with("seed", seed), tally);
        } else {
            System.out.println(tally.inputs() + " inputs: " + tally.accepted() + " read, " + tally.refused()
                    + " refused in two lines, " + tally.stackTraces() + " not met, " + tally.halfWritten()
                    + " left something behind; the slowest took " + tally.slowestMillis() + " ms");
        }
        return tally.stackTraces() + tally.halfWritten() == 0 ? Exit.DONE : Exit.OUR_FAULT;
    }
}
