package testudo.facts;

/**
 * A fact that is known to exist but whose value is not public or was not found.
 *
 * @param table name of the table
 * @param row key of the row
 * @param what what is not known
 * @param file file of the row
 * @param line line of the row
 */
public record Gap(String table, String row, String what, String file, int line) {}
