/**
 * Every case with a known answer, computed beside its expected value, by closed form and by the engine; the door is
 * {@link testudo.validation.Validation}.
 *
 * <p>A case is a row of a CSV file. Its family (the letters of its id) chooses the model, the words of its description choose the
 * quantity, and its inputs give the numbers, so that files with other numbers run as well as the shipped one.
 */
@NullMarked
package testudo.validation;

import org.jspecify.annotations.NullMarked;
