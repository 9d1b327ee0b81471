/**
 * The door is {@link testudo.facts.FactBook}: every fact that Testudo rests on, with its source, grade, file and line.
 *
 * <p>Facts live in a Frictionless data package. Tables as found in the sources are kept apart from mapping tables, which say
 * what describes the same equipment, and from planning tables, which carry our stated assumptions. A member's own package may be
 * laid over ours. A fact without a source does not load; an unknown is an empty cell and is listed as a {@link testudo.facts.Gap}.
 */
@NullMarked
package testudo.facts;

import org.jspecify.annotations.NullMarked;
