/** {@link testudo.web.child.Program} is the door: the same program in processes of its own, so that a fault of a solver ends none but its own. */
@NullMarked
package testudo.web.child;

import org.jspecify.annotations.NullMarked;
