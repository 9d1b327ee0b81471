package testudo.assessment;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/** The force that is looked at. Its text key stands at the edge only: on the command line, in tables and in files. */
public sealed interface Force {
    /** What is in service. */
    Force TODAY = new Today();
    /** What is in service and on order, as if delivered. */
    Force ON_ORDER = new OnOrder();

    /** What is in service. */
    record Today() implements Force {
        @Override
        public String key() {
            return "today";
        }
    }

    /** What is in service and on order, as if delivered. */
    record OnOrder() implements Force {
        @Override
        public String key() {
            return "onOrder";
        }
    }

    /**
     * A multiple of what is in service under the plan's reading, as if all of it were ready.
     *
     * @param factor above 0 and not 1, which is today
     */
    record Multiple(BigDecimal factor) implements Force {
        public Multiple {
            factor = plain(factor);
            if (factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) == 0) {
                throw new IllegalArgumentException("a multiple is above 0 and not 1, which is today");
            }
        }

        @Override
        public String key() {
            return "x" + factor.toPlainString();
        }
    }

    /**
     * What the procurement plan has ready by the end of a year.
     *
     * @param year of the plan
     */
    record ReadyIn(Year year) implements Force {
        @Override
        public String key() {
            return year.toString();
        }
    }

    /** Name in files and on the command line: today, onOrder, x5, 2030. */
    String key();

    /** A multiple of what is in service; once is today. */
    static Force multiple(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0 ? TODAY : new Multiple(factor);
    }

    /** A whole multiple of what is in service; once is today. */
    static Force multiple(int factor) {
        return multiple(BigDecimal.valueOf(factor));
    }

    /** What the procurement plan has ready by the end of a year. */
    static Force readyIn(Year year) {
        return new ReadyIn(year);
    }

    /** The force of that key; empty if there is none. */
    static Optional<Force> parse(String key) {
        if (key.equals("today") || key.equals("onOrder")) {
            return Optional.of(key.equals("today") ? TODAY : ON_ORDER);
        }
        if (key.matches("[0-9]{4}")) {
            return Optional.of(readyIn(Year.parse(key)));
        }
        return key.matches("x([1-9]|[1-4][0-9]|50)(\\.[0-9]{1,2})?")
                ? Optional.of(multiple(new BigDecimal(key.substring(1))))
                : Optional.empty();
    }

    /** How often today's force it stands for: its factor, or once. */
    default BigDecimal times() {
        return this instanceof Multiple multiple ? multiple.factor() : BigDecimal.ONE;
    }

    private static BigDecimal plain(BigDecimal factor) {
        BigDecimal plain = factor.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
