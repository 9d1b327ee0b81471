/** The telling: every sentence that people read, as a typed statement and a template that words it. The door is {@link testudo.telling.Statement}. */
@NullMarked
package testudo.telling;

import org.jspecify.annotations.NullMarked;
