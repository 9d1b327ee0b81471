/** What the optimiser is asked and what it answers; the doors are the question and the answer themselves. */
@NullMarked
package testudo.procurement.question;

import org.jspecify.annotations.NullMarked;
