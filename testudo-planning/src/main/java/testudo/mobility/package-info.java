/**
 * Whether a unit gets there, and how soon; the door is {@link testudo.mobility.Network}.
 *
 * <p>A network at planning level: hubs are the largest places of each first-order division, links are great circles lengthened by a
 * stated detour, ports hang on a lattice of sea points, named crossings close the gaps that straits leave. What roads and bridges carry
 * is a stated class, never a property of a named object, and results are told by corridor class and region alone.
 */
@NullMarked
package testudo.mobility;

import org.jspecify.annotations.NullMarked;
