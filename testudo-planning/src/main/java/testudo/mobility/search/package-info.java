/**
 * The searches that mobility rests on, which know no map: the shortest ways and the best set of works. The doors are
 * {@link testudo.mobility.search.Routes} and {@link testudo.mobility.search.UpgradeSearch}.
 */
@NullMarked
package testudo.mobility.search;

import org.jspecify.annotations.NullMarked;
