/**
 * The value records that every other package speaks in; the door is the records themselves.
 *
 * <p>Amounts carry their unit in the type, money carries currency and price basis, a computed result carries its interval. Bare
 * doubles may appear in public signatures here and nowhere else.
 */
@NullMarked
package testudo.quantity;

import org.jspecify.annotations.NullMarked;
