/** {@link testudo.cli.serve.ServeCommands} is the door: the planner in a browser, and what the server starts beside itself. */
@NullMarked
package testudo.cli.serve;

import org.jspecify.annotations.NullMarked;
