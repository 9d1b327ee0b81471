/** {@link testudo.web.Server} is the door: the planner over HTTP, for a browser and for programs. */
@NullMarked
package testudo.web;

import org.jspecify.annotations.NullMarked;
