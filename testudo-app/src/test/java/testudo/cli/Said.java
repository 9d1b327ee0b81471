package testudo.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Shipped;

/**
 * What one command said.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Said(int code, String out, String err) {
    public static final Path ROOT = Path.of(System.getProperty("testudo.root"));
    private static final Shipped SHIPPED = new Shipped();

    /** Runs a command of the shipped program. */
    public static Said by(String... args) {
        return at(ROOT, args);
    }

    /** Runs a command of a program that stands elsewhere. */
    public static synchronized Said at(Path home, String... args) {
        System.setProperty("testudo.home", home.toString());
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            int code = Testudo.run(home.equals(ROOT) ? SHIPPED : new Shipped(), args);
            return new Said(code, said.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + out.substring(0, Math.min(300, out.length())), e);
        }
    }

    /** Whether a mistake in usage was told in two lines and no stack trace. */
    public boolean misusedWith(String words) {
        return code == Exit.USAGE
                && err.contains(words)
                && err.contains("Maybe ")
                && !err.contains("\tat ")
                && out.isEmpty();
    }

    /** Whether the two lines of a fault were printed and no stack trace. */
    public boolean refusedWith(String words) {
        return code == Exit.BAD_INPUT
                && err.contains(words)
                && err.contains("Maybe ")
                && !err.contains("\tat ")
                && out.isEmpty();
    }
}
