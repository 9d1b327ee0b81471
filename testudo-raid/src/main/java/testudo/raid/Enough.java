package testudo.raid;

import java.util.Arrays;
import java.util.Map;
import testudo.quantity.Student;

/** Whether the fights so far tell what a rule for stopping wants to know. */
final class Enough {
    private static final double Z_95 = 1.959963984540054;
    /** Standard errors that leave no doubt. */
    private static final double CLEARLY = 3;

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    /** Numbers are whole, so half of one is added to half of a band. */
    private static final double HALF = 0.5;

    private final Fights fights;
    private final Gauges gauges;

    Enough(Fights fights, Gauges gauges) {
        this.fights = fights;
        this.gauges = gauges;
    }

    boolean by(Trials.Until until) {
        return switch (until) {
            case Trials.Until.Within within ->
                halfWidth(fights.base(known(within.measure())))
                        <= within.halfWidth().base();
            case Trials.Until.BesideBands bands -> besideBands(bands.part().fraction());
            case Trials.Until.Shares shares ->
                shares.bars().entrySet().stream()
                        .allMatch(bar -> known(
                                index(bar.getKey()),
                                bar.getValue(),
                                shares.open().fraction(),
                                shares.clear().fraction()));
            case Trials.Until.Decided decided -> decided(decided.bars());
        };
    }

    private boolean besideBands(double part) {
        for (int row : gauges.classRow) {
            for (int measure : new int[] {row + Gauges.LEAKERS, row + Gauges.ARMED_LEAKERS}) {
                if (row >= 0 && halfWidth(fights.base(measure)) > part * (halfBand(fights.drawn(measure)) + HALF)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean decided(Map<Measure, Trials.Until.Bar> bars) {
        boolean met = true;
        for (Map.Entry<Measure, Trials.Until.Bar> bar : bars.entrySet()) {
            int index = index(bar.getKey());
            if (index < 0) {
                continue;
            }
            float[] values = fights.base(index);
            double away = away(values, bar.getValue());
            double clear = clearly(values, bar.getValue());
            if (away < -clear) {
                return true;
            }
            met &= away > clear;
        }
        return met;
    }

    /** How far the share of nights is above the wanted one. */
    private static double away(float[] values, Trials.Until.Bar bar) {
        return share(values, bar.most()) - bar.wanted().fraction();
    }

    /** How far is far enough to leave no doubt. */
    private static double clearly(float[] values, Trials.Until.Bar bar) {
        double wanted = bar.wanted().fraction();
        return CLEARLY * Math.sqrt(wanted * (1 - wanted) / values.length);
    }

    private boolean known(int index, Trials.Until.Bar bar, double open, double clear) {
        if (index < 0) {
            return true;
        }
        float[] values = fights.base(index);
        boolean decided = Math.abs(away(values, bar)) > clearly(values, bar);
        return halfWidth(values, bar.most()) <= (decided ? clear : open);
    }

    private static double share(float[] values, int most) {
        int within = 0;
        for (float value : values) {
            within += value <= most ? 1 : 0;
        }
        return (double) within / values.length;
    }

    private static double halfBand(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return (Readout.point(sorted, HIGH) - Readout.point(sorted, LOW)) / 2;
    }

    private static double halfWidth(float[] values, int most) {
        double n = values.length;
        double share = share(values, most);
        double z2 = Z_95 * Z_95;
        return Z_95 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    }

    /** Where a measure stands, or -1 where the raid flies nothing of its class within reach. */
    private int index(Measure measure) {
        for (int m = 0; m < gauges.core; m++) {
            if (gauges.measure(m).equals(measure)) {
                return m;
            }
        }
        return -1;
    }

    private int known(Measure measure) {
        int index = index(measure);
        if (index < 0) {
            throw new IllegalArgumentException("cannot stop on '" + measure.key()
                    + "', which this raid does not measure." + " Maybe leakers.drone or cost.defender.");
        }
        return index;
    }

    /** Half the width of the 95% confidence interval of a mean, by Student's distribution. */
    private static double halfWidth(float[] values) {
        double n = values.length;
        double mean = Readout.mean(values);
        double squares = 0;
        for (float value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Student.within95(values.length - 1) * Math.sqrt(squares / (n - 1) / n);
    }
}
