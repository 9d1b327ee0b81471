package testudo.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeMap;
import testudo.quantity.Scalar;

/** A sum of coefficients times columns: the left side of a row. A column that comes twice counts with both coefficients. */
public final class Terms {
    private int[] columns;
    private double[] coefficients;
    private int size;

    public Terms() {
        this(8);
    }

    private Terms(int capacity) {
        columns = new int[capacity];
        coefficients = new double[capacity];
    }

    /** The sum of the given coefficients times the given columns, taken pair by pair. */
    public static Terms of(int[] columns, double[] coefficients) {
        if (columns.length != coefficients.length) {
            throw new IllegalArgumentException(
                    columns.length + " columns do not pair with " + coefficients.length + " coefficients");
        }
        Terms terms = new Terms(Math.max(1, columns.length));
        for (int i = 0; i < columns.length; i++) {
            terms.append(columns[i], coefficients[i]);
        }
        return terms;
    }

    /** The plain sum of some columns. */
    public static Terms sum(int... columns) {
        Terms terms = new Terms(Math.max(1, columns.length));
        for (int column : columns) {
            terms.append(column, 1);
        }
        return terms;
    }

    /** Adds one product to this sum. */
    public Terms add(int column, Scalar coefficient) {
        append(column, coefficient.value());
        return this;
    }

    /** Adds one product with a whole coefficient to this sum. */
    public Terms add(int column, long coefficient) {
        append(column, coefficient);
        return this;
    }

    public int size() {
        return size;
    }

    /** This sum with every column named once. */
    Terms merged() {
        BitSet seen = new BitSet();
        boolean twice = false;
        for (int i = 0; i < size; i++) {
            twice |= columns[i] >= 0 && seen.get(columns[i]);
            seen.set(Math.max(0, columns[i]));
        }
        if (!twice) {
            return this;
        }
        TreeMap<Integer, Double> sums = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            sums.merge(columns[i], coefficients[i], Double::sum);
        }
        Terms merged = new Terms(sums.size());
        sums.forEach(merged::append);
        return merged;
    }

    int[] columns() {
        return Arrays.copyOf(columns, size);
    }

    double[] coefficients() {
        return Arrays.copyOf(coefficients, size);
    }

    void append(int column, double coefficient) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            coefficients = Arrays.copyOf(coefficients, 2 * size);
        }
        columns[size] = column;
        coefficients[size++] = coefficient;
    }

    int column(int i) {
        return columns[i];
    }

    double coefficient(int i) {
        return coefficients[i];
    }
}
