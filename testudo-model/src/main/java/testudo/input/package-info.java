/**
 * Reads what people hand in, within stated limits; the door is {@link testudo.input.CsvInput}, beside it {@link
 * testudo.input.YamlInput} and {@link testudo.input.InputFile}.
 *
 * <p>Every table and every plan that the program opens passes here, so that one rule holds for all of them: regular files only, of a
 * stated size, in UTF-8 with or without a byte-order mark, without control characters. A fault names file and line.
 */
@NullMarked
package testudo.input;

import org.jspecify.annotations.NullMarked;
