/** What siting is asked and what it answers; the doors are the question and the answer themselves. */
@NullMarked
package testudo.siting.question;

import org.jspecify.annotations.NullMarked;
