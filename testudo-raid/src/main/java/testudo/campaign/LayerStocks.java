package testudo.campaign;

import java.util.ArrayList;
import java.util.List;
import testudo.defence.Layer;

/**
 * How many nights each layer lasts if its rounds were pooled over the theatre: what every night needs against what is held and what comes in.
 *
 * <p>Each day the night's need is taken first, then the day's deliveries are added, up to what units and depots take, and what arriving units
 * bring.
 */
final class LayerStocks {
    private static final double SLACK = 1e-6;

    final List<Layer> layers = new ArrayList<>();
    private final Stores stores;
    private final int days;

    LayerStocks(Stores stores, int days) {
        this.stores = stores;
        this.days = days;
        for (Layer layer : Layer.values()) {
            if (stores.layers.contains(layer)) {
                layers.add(layer);
            }
        }
    }

    /**
     * Full nights before the first that the pooled rounds no longer serve, at most all.
     *
     * @param row numbers of a campaign with stocks without end
     * @param used where the cumulated use of the first system begins in it
     */
    int nights(Layer layer, double[] row, int used) {
        double stock = 0;
        double most = 0;
        for (int s = 0; s < stores.systems.size(); s++) {
            if (stores.layers.get(s) == layer) {
                stock += stores.atStart(s);
                most += stores.most(s);
            }
        }
        for (int day = 0; day < days; day++) {
            stock -= needed(layer, row, used, day);
            if (stock < -SLACK) {
                return day;
            }
            stock = Math.max(stock, Math.min(most, stock + delivered(layer, day))) + brought(layer, day);
        }
        return days;
    }

    private double needed(Layer layer, double[] row, int used, int day) {
        double sum = 0;
        for (int s = 0; s < stores.systems.size(); s++) {
            if (stores.layers.get(s) == layer) {
                int at = used + s * days + day;
                sum += row[at] - (day == 0 ? 0 : row[at - 1]);
            }
        }
        return sum;
    }

    private double brought(Layer layer, int day) {
        double sum = 0;
        for (int s = 0; s < stores.systems.size(); s++) {
            sum += stores.layers.get(s) == layer ? stores.brought(s, day) : 0;
        }
        return sum;
    }

    private double delivered(Layer layer, int day) {
        double sum = 0;
        for (int s = 0; s < stores.systems.size(); s++) {
            sum += stores.layers.get(s) == layer ? stores.delivered(s, day) : 0;
        }
        return sum;
    }
}
