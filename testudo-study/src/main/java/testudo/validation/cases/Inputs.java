package testudo.validation.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import testudo.quantity.InOrder;

/** The inputs of a case, written {@code N=10;p=0.85;w=1|2|3}; parts without a key are remarks. */
public record Inputs(String text, Map<String, String> values) {
    private static final int MOST = 1_000_000;

    static Inputs parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : text.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(
                        part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip());
            }
        }
        return new Inputs(text, InOrder.map(values));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new NotCovered("the inputs '" + text + "' do not give '" + key + "', which the formula needs");
        }
        return value;
    }

    public double number(String key) {
        return Numbers.parse(text(key)).orElseThrow(() -> wrong(key, "a number"));
    }

    public double numberOr(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    public double probability(String key) {
        double value = number(key);
        if (value < 0 || value > 1) {
            throw wrong(key, "a probability between 0 and 1");
        }
        return value;
    }

    public double positive(String key) {
        double value = number(key);
        if (value <= 0) {
            throw wrong(key, "a number above 0");
        }
        return value;
    }

    public double notNegative(String key) {
        double value = number(key);
        if (value < 0) {
            throw wrong(key, "a number that is not negative");
        }
        return value;
    }

    public int count(String key) {
        double value = number(key);
        if (value < 0 || value > MOST || value != Math.rint(value)) {
            throw wrong(key, "a whole number from 0 to a million");
        }
        return (int) value;
    }

    public int countFromOne(String key) {
        int value = count(key);
        if (value == 0) {
            throw wrong(key, "a whole number from 1");
        }
        return value;
    }

    public double[] list(String key) {
        return Numbers.parseList(text(key)).orElseThrow(() -> wrong(key, "numbers separated by |"));
    }

    /** Rows separated by {@code /}, numbers in a row by {@code |}. */
    public double[][] matrix(String key) {
        String[] rows = text(key).split("/", -1);
        double[][] values = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            values[i] = Numbers.parseList(rows[i]).orElseThrow(() -> wrong(key, "rows of numbers, 1|2/3|4"));
        }
        return values;
    }

    public WrongInput wrong(String key, String wanted) {
        return new WrongInput(
                "'" + key + "=" + values.get(key) + "' is not " + wanted, "write " + key + " as " + wanted);
    }
}
