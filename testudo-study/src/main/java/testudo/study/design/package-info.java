/** {@link testudo.study.design.Points} are the points of a design in the unit cube, each by its number alone. */
@NullMarked
package testudo.study.design;

import org.jspecify.annotations.NullMarked;
