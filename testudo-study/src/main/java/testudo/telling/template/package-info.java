/**
 * Templates and how they are filled: a key, its places and what stands in them; the door is {@link testudo.telling.template.Teller}.
 */
@NullMarked
package testudo.telling.template;

import org.jspecify.annotations.NullMarked;
