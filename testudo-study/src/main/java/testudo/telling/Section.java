package testudo.telling;

import java.util.List;

/**
 * One bold line of the first screen and what stands behind it.
 *
 * @param id stable key
 * @param title the bold words
 * @param statements the first one is the line itself
 */
record Section(String id, Phrase title, List<Statement> statements) {
    Section {
        statements = List.copyOf(statements);
    }
}
