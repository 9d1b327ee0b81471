/** What a laydown covers, and how few units would suffice; the door is {@link testudo.siting.measure.LeastForce}. */
@NullMarked
package testudo.siting.measure;

import org.jspecify.annotations.NullMarked;
