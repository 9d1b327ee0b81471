package testudo.siting.question;

import java.io.Serializable;
import java.util.Optional;
import testudo.defence.Layer;
import testudo.quantity.Percent;
import testudo.threat.ThreatClass;

/**
 * What one laydown covers against one threat class.
 *
 * @param threatClass against what
 * @param by which layers are counted
 * @param people share of the theatre's people in cities that are covered; empty where no unit of the laydown can engage the class so
 * @param bases share of the weight of air bases and ports; empty likewise
 */
public record Cover(ThreatClass threatClass, By by, Optional<Percent> people, Optional<Percent> bases)
        implements Serializable {

    /** Which layers are counted. */
    public sealed interface By extends Serializable {
        /** Cover by one layer. */
        record In(Layer layer) implements By {}

        /** Cover by any layer. */
        record Any() implements By {}

        /** Cover by at least two different layers. */
        record Two() implements By {}

        /** For comparison only: any layer, by circles of greatest range that forget horizon and footprint. */
        record NaiveCircle() implements By {}
    }
}
