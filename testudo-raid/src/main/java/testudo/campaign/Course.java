package testudo.campaign;

import testudo.defence.Layer;
import testudo.quantity.Luck;
import testudo.raid.Ration;
import testudo.raid.Succession;
import testudo.threat.ThreatClass;

/** Runs one campaign after another on one thread and leaves each one's numbers in its row. */
final class Course {
    private static final ThreatClass[] CLASSES = ThreatClass.values();

    private final CampaignSetup setup;
    private final Succession succession;
    private final Stores stores;
    private final LayerStocks layers;
    private final Rows rows;
    private final int[] launched = new int[CLASSES.length];
    private final int[] before;
    private final int[] noRounds;
    final double[] row;

    Course(CampaignSetup setup, Succession succession) {
        this.setup = setup;
        this.succession = succession;
        stores = new Stores(succession.units(), setup.supply(), setup.arrivals());
        layers = new LayerStocks(stores, setup.days());
        rows = new Rows(stores.systems, layers.layers, setup.days());
        before = new int[stores.held.length];
        noRounds = new int[setup.days()];
        row = new double[rows.names().size()];
    }

    Rows rows() {
        return rows;
    }

    void fight(Luck trial, Succession.Unknowns unknowns, boolean endless) {
        java.util.Arrays.fill(row, 0);
        stores.begin(endless);
        int days = setup.days();
        int shortOn = days;
        int lost = 0;
        double unserved = 0;
        int systems = stores.systems.size();
        for (int s = 0; s < systems; s++) {
            row[rows.emptyDays + s] = days;
        }
        for (int day = 0; day < days; day++) {
            setup.nights().draw(trial.of(1), day, launched);
            System.arraycopy(stores.held, 0, before, 0, before.length);
            Luck night = trial.of(1000L + day);
            if (setup.rationed()) {
                succession.ration(endless ? Ration.free() : stores.ration(day, days));
            }
            succession.night(night, launched, stores.held, stores.standing, unknowns);
            int through = 0;
            for (int k = 0; k < CLASSES.length; k++) {
                int armed = succession.armedLeakers(CLASSES[k]);
                through += armed;
                row[rows.armed + k * days + day] = armed;
            }
            int missing = succession.unserved();
            unserved += missing;
            noRounds[day] = missing;
            if (missing > 0 && shortOn == days) {
                shortOn = day;
            }
            stores.dayEnd(day, before);
            lost += stores.lose(setup.attrition(), through, night.of(7), day);
            for (int s = 0; s < systems; s++) {
                double used = (day == 0 ? 0 : row[rows.used + s * days + day - 1]) + stores.usedToday[s];
                row[rows.used + s * days + day] = used;
                if (row[rows.emptyDays + s] == days && stores.left(s) == 0) {
                    row[rows.emptyDays + s] = day + 1;
                }
            }
        }
        row[rows.shortDays] = shortOn;
        for (int day = 0; day < days; day++) {
            row[rows.shortBy + day] = shortOn <= day ? 1 : 0;
        }
        row[rows.unserved] = unserved;
        row[rows.unitsLost] = lost;
        if (endless) {
            hold();
        }
    }

    private void hold() {
        int least = setup.days();
        int at = rows.held + 1 + setup.days();
        for (Layer layer : layers.layers) {
            int nights = layers.nights(layer, row, rows.used);
            at = held(at, nights);
            least = Math.min(least, nights);
        }
        held(rows.held, least);
    }

    private int held(int at, int nights) {
        row[at] = nights;
        for (int day = 0; day < setup.days(); day++) {
            row[at + 1 + day] = nights <= day ? 1 : 0;
        }
        return at + 1 + setup.days();
    }

    long usedOnFirstDay() {
        double sum = 0;
        for (int s = 0; s < stores.systems.size(); s++) {
            sum += row[rows.used + s * setup.days()];
        }
        return (long) sum;
    }
}
