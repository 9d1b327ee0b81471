/**
 * Where the shield stands; the door is {@link testudo.siting.Siting}.
 *
 * <p>The theatre's question has many kinds of units, members' own land, set-asides and four threat classes. It is answered in steps: the
 * reach of every system against every class from horizon and footprint; the assets within reach of every candidate place; the units divided
 * into those kept for forces and bases, those that stand where they cover people, and a reserve that travels; lazy greedy placement, exact
 * about ties; swaps under counted work; and a bound on what any placement could reach. Places are computed and are never those of real units.
 *
 * <p>The classical question, p sites that cover the most weight of points, is answered to proof by the maximal-cover classes of this package.
 */
@NullMarked
package testudo.siting;

import org.jspecify.annotations.NullMarked;
