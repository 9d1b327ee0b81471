/** The classical question, few sites that cover the most weight of points, to proof and by search; the door is {@link testudo.siting.cover.MaximalCover}. */
@NullMarked
package testudo.siting.cover;

import org.jspecify.annotations.NullMarked;
