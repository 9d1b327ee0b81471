package testudo.facts.tables;

/**
 * Another value for one cell of a table.
 *
 * @param table the table
 * @param key the row's primary key, its parts joined by a slash
 * @param column the column
 * @param text the value as the table would print it
 */
public record OtherCell(String table, String key, String column, String text) {}
