package testudo.validation.engine;

import java.math.BigDecimal;

/**
 * What the engine gave when it was set up to be the case.
 *
 * @param value the engine's mean
 * @param z the distance from the expected value in standard errors; 0 for a set-up without chance that hits it within tolerance
 * @param trials trials behind the mean; 1 for a set-up without chance
 * @param setUp the set-up in words
 * @param passed whether the value stands within four standard errors
 */
public record EngineCheck(BigDecimal value, BigDecimal z, long trials, String setUp, boolean passed) {}
