package testudo.cli.ask;

import java.nio.file.Path;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a drawing is written.
 *
 * @param file there, or printed where null
 */
public record DrawTo(@Nullable Path file) {
    /** Takes what stands behind the option if it is the name of a drawing; a plan's name is left to the command. */
    public static final class Behind implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
            boolean named =
                    !arguments.isEmpty() && arguments.peek().matches("(?i)[^-].*\\.(geo)?json|[^-].*\\.(kml|czml)");
            option.setValue(new DrawTo(named ? Path.of(arguments.pop()) : null));
        }
    }
}
