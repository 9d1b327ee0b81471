/** What may be protected, where units may stand and what lies near what; the door is {@link testudo.siting.ground.Ground}. */
@NullMarked
package testudo.siting.ground;

import org.jspecify.annotations.NullMarked;
