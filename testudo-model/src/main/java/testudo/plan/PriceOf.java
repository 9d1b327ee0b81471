package testudo.plan;

import java.io.Serializable;
import java.util.Optional;
import testudo.quantity.Span;

/**
 * Prices that a plan states for a system in place of those of the facts, in million euros at 2025 prices.
 *
 * @param system which
 * @param fireUnit of a fire unit with radar and command post, without rounds
 * @param round of one round
 */
public record PriceOf(String system, Optional<Span> fireUnit, Optional<Span> round) implements Serializable {}
