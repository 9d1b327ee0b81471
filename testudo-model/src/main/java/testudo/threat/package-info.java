/** What is fired, as planning classes and as raids written in text files; the door is {@link testudo.threat.Raid}. */
@NullMarked
package testudo.threat;

import org.jspecify.annotations.NullMarked;
