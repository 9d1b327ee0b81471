/**
 * How much is enough: a goal goes in, the least force that meets it comes out; the door is {@link testudo.requirement.Requirement}.
 *
 * <p>A force is placed by the siting code and fought by the raid engine, always on the same lanes and the same luck. Search adds what closes
 * most of the gap to the goal for a euro, then takes out what is not needed.
 */
@NullMarked
package testudo.requirement;

import org.jspecify.annotations.NullMarked;
