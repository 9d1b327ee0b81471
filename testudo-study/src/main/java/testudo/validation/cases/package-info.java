/** Cases read from a CSV file: their words, inputs and tolerances; the door is {@link testudo.validation.cases.CaseFile}. */
@NullMarked
package testudo.validation.cases;

import org.jspecify.annotations.NullMarked;
