package testudo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import testudo.cli.ask.Shipped;

/** A name of an option asks for the same kind of thing wherever it stands. */
class OneMeaningTest {
    /** Written there: a folder or a file, as the result is. */
    private static final Set<String> PLACES = Set.of("DIR", "FILE");

    private static final Map<String, Set<String>> KINDS = new TreeMap<>();

    private static void walk(CommandLine line) {
        for (OptionSpec option : line.getCommandSpec().options()) {
            for (String name : option.names()) {
                KINDS.computeIfAbsent(name, any -> new TreeSet<>()).add(kind(name, option));
            }
        }
        line.getSubcommands().values().forEach(OneMeaningTest::walk);
    }

    /** What stands behind it: nothing, or the thing that its label names. */
    private static String kind(String name, OptionSpec option) {
        if (option.arity().max() == 0) {
            return "nothing";
        }
        return name.equals("--out") && PLACES.contains(option.paramLabel()) ? "PLACE" : option.paramLabel();
    }

    @Test
    void anOptionAsksForOneKindOfThingOnEveryCommand() {
        walk(Testudo.line(new Shipped()));
        assertTrue(KINDS.size() > 60, "the options were found");
        Map<String, Set<String>> several = new TreeMap<>(KINDS);
        several.values().removeIf(kinds -> kinds.size() == 1);
        assertEquals(Map.of(), several);
        assertEquals(Set.of("PLAN"), KINDS.get("--plan"));
        assertEquals(Set.of("LAYDOWN"), KINDS.get("--against"));
        assertEquals(Set.of("FILE"), KINDS.get("--record"));
        assertEquals(Set.of("FILE"), KINDS.get("--geojson"));
        assertEquals(Set.of("PLACE"), KINDS.get("--out"));
    }
}
