/**
 * {@link testudo.proving.ProvingGround} holds any inventory against the goal of a {@link testudo.proving.Question}: places it, fights it, judges
 * it. Assessment and requirement both stand on it.
 */
@NullMarked
package testudo.proving;

import org.jspecify.annotations.NullMarked;
