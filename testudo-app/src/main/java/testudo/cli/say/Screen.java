package testudo.cli.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The window that a command speaks into: its width where it is one, without bound where the output is piped. */
public final class Screen {
    private static final int NARROWEST = 80;
    private static final int WIDEST = 200;

    private Screen() {}

    /** Columns of the window, from 80 to 200; as many as a line needs where there is no window. */
    static int width() {
        String told = System.getProperty("testudo.columns", "");
        return told.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(told), NARROWEST, WIDEST) : Integer.MAX_VALUE;
    }

    /** Prints text on standard output, its long lines wrapped at words. */
    public static void tell(Object text) {
        System.out.println(wrapped(String.valueOf(text), width()));
    }

    /** Text that ends with a line end, its long lines wrapped at words. */
    public static String fitted(String text) {
        return wrapped(text, width()) + "\n";
    }

    /** Text whose lines are no longer than the width where words allow; what is wrapped stands two further in. */
    static String wrapped(String text, int width) {
        return text.lines()
                .flatMap(line -> line.length() <= width ? java.util.stream.Stream.of(line) : wrap(line, width).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> wrap(String line, int width) {
        String indent = " ".repeat(Math.min(line.length() - line.stripLeading().length() + 2, width / 2));
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > width) {
            int at = rest.lastIndexOf(' ', width);
            if (at <= indent.length()) {
                at = rest.indexOf(' ', width);
            }
            if (at < 0) {
                break;
            }
            lines.add(rest.substring(0, at).stripTrailing());
            rest = indent + rest.substring(at).strip();
        }
        lines.add(rest);
        return lines;
    }
}
