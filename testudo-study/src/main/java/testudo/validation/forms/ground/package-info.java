/** Closed forms of distances, sight, footprints, flights, cover and roads. */
@NullMarked
package testudo.validation.forms.ground;

import org.jspecify.annotations.NullMarked;
