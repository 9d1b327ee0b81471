/** Cases by closed form; the door is {@link testudo.validation.forms.ClosedForms}. */
@NullMarked
package testudo.validation.forms;

import org.jspecify.annotations.NullMarked;
