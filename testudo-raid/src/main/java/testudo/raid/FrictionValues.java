package testudo.raid;

import java.util.function.ToDoubleFunction;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.quantity.Span;
import testudo.threat.ThreatClass;

/** One set of values of friction, cut into slices of the night where the nights differ. */
final class FrictionValues {
    static final int GROUPS = LayerGroup.values().length;
    /** Number of ranges, each drawn in a dimension of its own. */
    static final int DIMENSIONS = 2 + 2 * GROUPS * Force.CLASSES + 4 * Force.CLASSES + Force.LAYERS;

    private static final double[] ALL = {};

    /** By group and class, {@code group * CLASSES + class}. */
    final double[] killScale = new double[GROUPS * Force.CLASSES];

    /** Chance that the group can engage a threat at all, by slice of the night; empty where it always can. */
    final double[][] together = new double[GROUPS * Force.CLASSES][];

    /** Chance that one unit then can, by slice of the night; empty where it always can. */
    final double[][] apart = new double[GROUPS * Force.CLASSES][];

    /** The two chances by class for small units that are told. */
    final double[][] toldTogether = new double[Force.CLASSES][];

    final double[][] toldApart = new double[Force.CLASSES][];

    final double[] open = new double[Force.CLASSES];
    final double[] high = new double[Force.CLASSES];
    /** Share of a layer's units that fight, by slice of the night; empty where all do. */
    final double[][] cued = new double[Force.LAYERS][];

    /** Takes the values in a fixed order, so that each range has its own dimension. */
    FrictionValues(Friction f, ToDoubleFunction<Span> next, int slices, Cuts cuts) {
        double[][] small = new double[Force.CLASSES][];
        double common = next.applyAsDouble(f.commonPart());
        double cuedCorrelation = next.applyAsDouble(f.cuedCorrelation());
        for (ThreatClass c : ThreatClass.values()) {
            int k = c.ordinal();
            open[k] = next.applyAsDouble(f.openShareOf(c));
            high[k] = next.applyAsDouble(f.highShareOf(c));
            double spread = next.applyAsDouble(f.nightSpreadOf(c));
            double first = 1;
            for (LayerGroup group : LayerGroup.values()) {
                int at = group.ordinal() * Force.CLASSES + k;
                killScale[at] = next.applyAsDouble(f.killScaleOf(group, c));
                double own = next.applyAsDouble(f.engagedShareOf(group, c));
                first = group.ordinal() == 0 ? own : first;
                boolean alike = f.engagedShareOf(group, c).equals(f.engagedShareOf(LayerGroup.values()[0], c));
                double[] nights = nights(alike ? first : own, spread, slices, cuts);
                together[at] = power(nights, common);
                apart[at] = power(nights, 1 - common);
                if (group == LayerGroup.SMALL) {
                    small[k] = nights;
                }
            }
        }
        for (Layer layer : Layer.values()) {
            cued[layer.ordinal()] =
                    nights(next.applyAsDouble(f.cuedAvailabilityOf(layer)), cuedCorrelation, slices, cuts);
        }
        for (ThreatClass c : ThreatClass.values()) {
            int k = c.ordinal();
            double[] told = told(small[k], next.applyAsDouble(f.cueing().gainOf(c)));
            toldTogether[k] = power(told, common);
            toldApart[k] = power(told, 1 - common);
        }
    }

    private static double[] told(double[] alone, double gain) {
        double[] told = new double[alone.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = alone[i] + gain * (1 - alone[i]);
        }
        return told;
    }

    private static double[] nights(double mean, double correlation, int slices, Cuts cuts) {
        return mean >= 1 ? ALL : cuts.slices(mean, correlation, slices);
    }

    private static double[] power(double[] shares, double exponent) {
        if (exponent <= 0) {
            return ALL;
        }
        double[] powers = new double[shares.length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Math.pow(shares[i], exponent);
        }
        return powers;
    }
}
