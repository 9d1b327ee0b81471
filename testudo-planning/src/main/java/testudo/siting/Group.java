package testudo.siting;

import java.util.List;
import testudo.defence.FireUnit;
import testudo.defence.SystemType;
import testudo.siting.DividedUnits.Flag;

/**
 * Fire units that are alike for placement: one system, one duty, the same places to stand and the same land to protect.
 *
 * @param system their type
 * @param duty what they are kept for
 * @param owners whose they are and where they stand, one entry a unit
 * @param places where they may stand, ascending
 * @param cap how many may stand at one place
 * @param protects by member: whether its land is protected
 * @param reaches by class: the index of the reach, or -1
 * @param layers by class: the ordinal of the layer in which the system serves, or -1
 */
record Group(
        SystemType system,
        FireUnit.Duty duty,
        List<Flag> owners,
        int[] places,
        int cap,
        boolean[] protects,
        int[] reaches,
        int[] layers) {
    int units() {
        return owners.size();
    }

    /** Of the values of its places, the least that still belongs to as many places as its units fill, and so many more. */
    double least(double[] values, int more) {
        int filled = (units() + cap - 1) / cap;
        return selected(values.clone(), Math.max(0, values.length - filled - more));
    }

    /** The value that would stand at that place in ascending order (Hoare 1961); moves the values. */
    private static double selected(double[] values, int wanted) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double moved = values[i];
                    values[i++] = values[j];
                    values[j--] = moved;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return values[wanted];
            }
        }
        return values[wanted];
    }
}
