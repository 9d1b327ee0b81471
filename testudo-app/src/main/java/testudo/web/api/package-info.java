/** {@link testudo.web.api.Paths} is the door: each address of the server and what stands behind it. */
@NullMarked
package testudo.web.api;

import org.jspecify.annotations.NullMarked;
