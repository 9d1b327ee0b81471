package testudo.cli.know;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import testudo.cli.ask.Options;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.ledger.Ledger;

/** The commands that show what is known. */
public final class KnowCommands {
    private KnowCommands() {}

    /** Each command once, in the order of the help. */
    public static List<Callable<Integer>> all() {
        return List.of(
                new FactsCommand(), new CheckCommand(), new FuzzCommand(), new LedgerCommand(), new ClaimCommand());
    }

    /**
     * What {@code ledger --json} gives, in the words of a query.
     *
     * @throws IllegalArgumentException where a word is none that it takes
     */
    public static String ledger(
            Ledger ledger,
            Optional<String> edition,
            Optional<String> year,
            Optional<String> atLeast,
            Optional<String> path) {
        if (year.filter(y -> !y.matches("\\d{1,4}")).isPresent()) {
            throw Options.refused("year", year.get(), "a year such as 2024.");
        }
        if (atLeast.filter(p -> !p.matches("\\d{1,3}(\\.\\d{1,6})?")).isPresent()) {
            throw Options.refused("atLeast", atLeast.get(), "a percentage from 0 to 100, such as 2.");
        }
        return JsonOut.text(Header.of("ledger", List.of())
                .before(LedgerView.of(
                        ledger,
                        edition,
                        year.map(Integer::valueOf),
                        atLeast.map(Double::valueOf).map(LedgerCommand::threshold),
                        path)));
    }
}
