/**
 * What defends and what is defended, and the geometry between them; the door is {@link testudo.defence.Laydown}.
 *
 * <p>Geodesy, radar horizon, terrain mask, envelope and footprint live here and nowhere else.
 */
@NullMarked
package testudo.defence;

import org.jspecify.annotations.NullMarked;
