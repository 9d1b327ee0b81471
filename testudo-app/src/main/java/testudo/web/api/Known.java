package testudo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import testudo.facts.FactBook;

/**
 * What the program answers without a run, as text of JSON.
 *
 * @param facts the shipped facts, read when they are first needed
 * @param ledger who spends what
 * @param claims the public claims held against the record
 * @param claim one claim, by the columns of its table
 * @param explain an item of a result traced to its facts
 * @param member what facts and a plan alone say of a member, by the plan's file and the member's code
 */
public record Known(
        Supplier<FactBook> facts,
        Function<LedgerWish, String> ledger,
        Supplier<String> claims,
        Function<Map<String, String>, String> claim,
        BiFunction<Path, String, String> explain,
        BiFunction<Path, String, ObjectNode> member) {
    /**
     * What is asked of the ledger.
     *
     * @param edition by default the newest
     * @param year by default the last of the edition
     * @param atLeast share of GDP in percent, as written
     * @param path by default linear
     */
    public record LedgerWish(
            Optional<String> edition, Optional<String> year, Optional<String> atLeast, Optional<String> path) {}
}
