/**
 * What the raid engine assumes where neither a plan nor a type says otherwise, read from the facts; the door is
 * {@link testudo.assumed.EngineAssumptions}. The engine knows no facts, so this stands between the two.
 */
@NullMarked
package testudo.assumed;

import org.jspecify.annotations.NullMarked;
