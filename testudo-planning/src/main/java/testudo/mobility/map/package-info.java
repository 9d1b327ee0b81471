/** Roads, sea ways and crossings as a map; the door is {@link testudo.mobility.map.RoadMap}. */
@NullMarked
package testudo.mobility.map;

import org.jspecify.annotations.NullMarked;
