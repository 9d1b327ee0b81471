package testudo.requirement;

import java.io.Serializable;
import java.util.SequencedMap;
import testudo.proving.Held;
import testudo.quantity.Scalar;
import testudo.raid.Fate;

/**
 * A term that was not met by anything tried: the measured shortfall and why.
 *
 * @param term what was wanted and what the largest force tried reaches
 * @param fireUnits of that force, beside what is held
 * @param causes what of the class gets through in a night at that force, by cause, as means, the largest first; none for a term on cover or days
 */
public record Limit(Held term, int fireUnits, SequencedMap<Fate, Scalar> causes) implements Serializable {}
