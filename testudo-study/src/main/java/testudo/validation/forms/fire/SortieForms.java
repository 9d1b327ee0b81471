package testudo.validation.forms.fire;

import static testudo.validation.cases.Numbers.one;

import testudo.validation.cases.Case;

/** Sorties of fighters by the regression of Stillion and Orletsky (RAND MR-1028, app. B): SOR. Hours. */
public final class SortieForms {
    private static final double TURN_HOURS = 3.0;
    private static final double MAINTENANCE_HOURS = 3.4;
    private static final double MAINTENANCE_PER_FLIGHT_HOUR = 0.68;

    private SortieForms() {}

    public static double[] of(Case c) {
        double flight = c.in().positive("flight_h");
        double sorties = 24 / (flight + TURN_HOURS + MAINTENANCE_HOURS + MAINTENANCE_PER_FLIGHT_HOUR * flight);
        if (c.says("aircraft assigned", "aircraft needed") || c.in().has("n_on")) {
            double visits = c.in().notNegative("n_on") * 24 / c.in().positive("on_station_h");
            return one(visits / sorties / c.in().positive("availability"));
        }
        if (c.says("sorties")) {
            return one(sorties);
        }
        throw c.notCovered();
    }
}
