package testudo.siting.question;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.quantity.InOrder;
import testudo.quantity.Percent;
import testudo.threat.Sector;
import testudo.threat.ThreatClass;

/**
 * The stated raids that a placement is to be good against; no raid is ever looked for.
 *
 * <p>A placement is worth {@code f_w} against raid w: the mean over its threats of the layered worth of cover, in which every asset counts
 * that the class can reach from the raid's sector. What is made large is the mean {@code sum of c_w f_w} over raids of chance c_w, or the
 * mean of the worst of them: {@code CVaR_a = min sum of q_w f_w} over all q with {@code q_w <= c_w / (1 - a)} that add to 1.
 *
 * <p>Source: Rockafellar and Uryasev, Journal of Risk 2 (2000).
 *
 * @param raids at least one, unless nothing is stated; the chances are put in proportion
 * @param tail a in percent: 0 asks for the mean of all, 80 for the mean of the worst fifth
 */
public record StatedRaids(List<Stated> raids, Percent tail) implements Serializable {
    /** No raid is stated: every class weighs the same, from every side. */
    public static final StatedRaids NONE = new StatedRaids(List.of(), Percent.of(0));

    public StatedRaids {
        raids = List.copyOf(raids);
        if (tail.value() < 0 || tail.value() >= 100) {
            throw new IllegalArgumentException(
                    "the tail of stated raids is " + tail.value() + "%.\nMaybe 0% for the mean of all, or 80%.");
        }
    }

    /**
     * One stated raid.
     *
     * @param name its name
     * @param chance its part of all raids, in proportion to the others'
     * @param mix its threats by class, in proportion
     * @param from the sector that it comes from; empty for every side, from any distance
     */
    public record Stated(String name, Percent chance, Map<ThreatClass, Percent> mix, Optional<Sector> from)
            implements Serializable {
        public Stated {
            mix = InOrder.map(mix);
            if (chance.value() < 0 || mix.values().stream().anyMatch(part -> part.value() < 0)) {
                throw new IllegalArgumentException("chance and mix of raid '" + name + "' cannot be negative");
            }
        }
    }
}
