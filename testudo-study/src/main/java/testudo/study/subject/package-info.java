/** {@link testudo.study.subject.Subject} is what a study asks: an analytic function, a raid on the range, or the links of a plan. */
@NullMarked
package testudo.study.subject;

import org.jspecify.annotations.NullMarked;
