/** Closed forms of money, sharing, sensitivity and statistics. */
@NullMarked
package testudo.validation.forms.count;

import org.jspecify.annotations.NullMarked;
