package testudo.campaign;

import java.util.ArrayList;
import java.util.List;
import testudo.defence.Layer;
import testudo.threat.ThreatClass;

/** Names of everything that is counted in a campaign, and where each stands in its row. */
final class Rows {
    final int shortDays;
    final int unserved;
    final int unitsLost;
    final int shortBy;
    final int emptyDays;
    final int used;
    final int armed;
    /** From here on what a campaign with stocks without end tells: nights held, then by layer. */
    final int held;

    private final List<String> names = new ArrayList<>();

    Rows(List<String> systems, List<Layer> layers, int days) {
        shortDays = add("daysUntilShort");
        unserved = add("unserved");
        unitsLost = add("unitsLost");
        shortBy = names.size();
        days("shortBy", days);
        emptyDays = names.size();
        systems.forEach(system -> names.add("daysUntilEmpty." + system));
        used = names.size();
        systems.forEach(system -> days("used." + system, days));
        armed = names.size();
        for (ThreatClass c : ThreatClass.values()) {
            days("armedLeakers." + c.key(), days);
        }
        held = names.size();
        held("", days);
        layers.forEach(layer -> held("." + layer.key(), days));
    }

    private void held(String of, int days) {
        add("nightsHeld" + of);
        days("notHeld" + of, days);
    }

    private int add(String name) {
        names.add(name);
        return names.size() - 1;
    }

    private void days(String stem, int days) {
        for (int day = 1; day <= days; day++) {
            names.add(stem + ".day" + day);
        }
    }

    List<String> names() {
        return names;
    }
}
