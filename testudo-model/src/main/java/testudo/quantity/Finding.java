package testudo.quantity;

import java.io.Serializable;

/**
 * One fault in data or in a plan, written for the reader.
 *
 * <p>What it quotes is shown on one line, without control characters and with its middle left out where it is long.
 *
 * @param file the file, as the user named it
 * @param line line number from 1; 0 where the whole file is meant
 * @param check short name of the check that failed, such as {@code source-known}
 * @param message what is wrong, with the value
 * @param maybe what to do about it, without the leading "Maybe"
 */
public record Finding(String file, int line, String check, String message, String maybe) implements Serializable {
    private static final int LONGEST_HINT = 800;

    public Finding {
        file = Shown.line(file);
        message = Shown.line(message);
        maybe = Shown.line(maybe, LONGEST_HINT);
    }

    /** The two lines that a user reads. */
    public String text() {
        return file + (line > 0 ? ":" + line : "") + ": [" + check + "] " + message + "\nMaybe " + maybe;
    }
}
