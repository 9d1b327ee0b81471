/**
 * Templates: what a file of sentences may hold, read and checked; the door is {@link testudo.telling.template.Templates}.
 */
@NullMarked
package testudo.telling.template;

import org.jspecify.annotations.NullMarked;
