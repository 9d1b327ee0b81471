package testudo.assessment;

import java.util.SequencedMap;
import testudo.proving.Judgement;

/**
 * Whether the goal is met.
 *
 * @param byForce judgement of each force
 */
public record Enough(SequencedMap<Force, Judgement> byForce) {}
