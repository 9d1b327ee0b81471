package testudo.cli.answer;

import java.io.Serializable;
import java.util.TreeMap;
import testudo.telling.Answer;

/**
 * A whole result as it was written.
 *
 * @param answer what is told
 * @param files every file of the result but its log, by its name within the folder
 */
record Remembered(Answer answer, TreeMap<String, byte[]> files) implements Serializable {}
