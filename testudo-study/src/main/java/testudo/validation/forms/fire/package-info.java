/** Closed forms of shots, layers, magazines, queues and the assignment of fire. */
@NullMarked
package testudo.validation.forms.fire;

import org.jspecify.annotations.NullMarked;
