package testudo.requirement;

import java.io.Serializable;
import java.util.SequencedMap;
import testudo.proving.Held;
import testudo.quantity.Scalar;

/**
 * A term that was not met by anything tried: the measured shortfall and why.
 *
 * @param term what was wanted and what the largest force tried reaches
 * @param fireUnits of that force, beside what is held
 * @param causes mean losses of a night by cause at that force, the largest first
 */
public record Limit(Held term, int fireUnits, SequencedMap<String, Scalar> causes) implements Serializable {}
