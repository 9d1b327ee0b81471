package testudo.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One command run as a user would.
 *
 * @param code exit code
 * @param out what came to standard output
 * @param err what came to standard error
 */
record Ran(int code, String out, String err) {

    static Ran of(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        String home = System.getProperty("testudo.home");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            if (home == null) {
                System.setProperty("testudo.home", "..");
            }
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            int code = Testudo.run(args);
            return new Ran(code, told.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + out + err, e);
        }
    }

    /** Whether the two lines of a fault were printed and no stack trace. */
    boolean refusedWith(String words) {
        return code == Testudo.BAD_INPUT
                && err.contains(words)
                && err.contains("Maybe ")
                && !err.contains("\tat ")
                && out.isEmpty();
    }
}
