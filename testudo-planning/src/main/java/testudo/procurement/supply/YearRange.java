package testudo.procurement.supply;

import java.io.Serializable;
import java.time.Year;
import java.util.Optional;

/**
 * A year that is not known exactly; empty where it is not reached before the end of what was looked at.
 *
 * @param early under the favourable end of every range
 * @param base under the base values
 * @param late under the unfavourable end of every range
 */
public record YearRange(Optional<Year> early, Optional<Year> base, Optional<Year> late) implements Serializable {}
