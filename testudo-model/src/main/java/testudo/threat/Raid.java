package testudo.threat;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import testudo.quantity.InOrder;
import testudo.quantity.Percent;

/**
 * One night's raid from one sector: sizes and mixes from the public record, aimed by stated weights.
 *
 * @param name the file's name without its ending
 * @param title one line for people
 * @param dated the date or period of the record that sets its scale
 * @param sector where it comes from
 * @param waves what flies when
 * @param aims weight of each asset class in percent, adding to 100
 * @param source where the scale comes from
 */
public record Raid(
        String name,
        String title,
        String dated,
        Sector sector,
        List<Wave> waves,
        Map<AssetClass, Percent> aims,
        String source)
        implements Serializable {
    public Raid {
        waves = List.copyOf(waves);
        aims = InOrder.map(aims);
        double sum = aims.values().stream().mapToDouble(Percent::value).sum();
        if (Math.abs(sum - 100) > 1e-6) {
            throw new IllegalArgumentException("the aims of raid '" + name + "' add to " + sum + "%, not 100%");
        }
    }

    /** The same raid flown from another sector. Way-points belong to the raid's own sector: from another one every wave flies the shortest way. */
    public Raid from(Sector other) {
        List<Wave> flown = other.equals(sector)
                ? waves
                : waves.stream().map(wave -> wave.by(List.of())).toList();
        return new Raid(name, title, dated, other, flown, aims, source);
    }

    /** Number launched of each class, decoys included. */
    public Map<ThreatClass, Integer> launched() {
        Map<ThreatClass, Integer> launched = new EnumMap<>(ThreatClass.class);
        for (Wave wave : waves) {
            launched.merge(wave.threatClass(), wave.count(), Integer::sum);
        }
        return launched;
    }
}
