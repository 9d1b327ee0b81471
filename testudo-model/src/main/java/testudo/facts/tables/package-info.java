/**
 * Reads data packages into tables; the door is {@link testudo.facts.tables.FactTables}.
 *
 * <p>A package is described by {@code datapackage.json} after the Frictionless table schema and dialect. Each property is honoured or
 * named as not honoured and refused; {@code docs/reference/input.md} lists which.
 */
@NullMarked
package testudo.facts.tables;

import org.jspecify.annotations.NullMarked;
