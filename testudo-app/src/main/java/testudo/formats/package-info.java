/** Laydowns and traced raids in the formats of maps and globes; the door is {@link testudo.formats.Drawing}. */
@NullMarked
package testudo.formats;

import org.jspecify.annotations.NullMarked;
