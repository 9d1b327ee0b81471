/** What every result rests on; the door is {@link testudo.tabulation.ground.GroundTables}. */
@NullMarked
package testudo.tabulation.ground;

import org.jspecify.annotations.NullMarked;
