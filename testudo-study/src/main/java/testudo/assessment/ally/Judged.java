package testudo.assessment.ally;

import testudo.proving.Judgement;

/**
 * The goal held against two forces.
 *
 * @param today what is there
 * @param wanted what the largest multiple wants
 */
public record Judged(Judgement today, Judgement wanted) {}
