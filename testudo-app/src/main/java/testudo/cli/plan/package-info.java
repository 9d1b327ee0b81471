/** What to buy, where to put it, how much is enough and whether it can be moved; the door is {@link testudo.cli.plan.PlanCommands}. */
@NullMarked
package testudo.cli.plan;

import org.jspecify.annotations.NullMarked;
