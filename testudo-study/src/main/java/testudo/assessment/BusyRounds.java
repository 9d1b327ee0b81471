package testudo.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import testudo.defence.Layer;
import testudo.proving.Nights;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.quantity.Estimate;
import testudo.quantity.Probability;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.siting.Siting;
import testudo.siting.question.BusyShare;
import testudo.siting.question.SitingAnswer;
import testudo.siting.question.SitingQuestion;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/**
 * Site, fight, take from the fights for how much of the raids the units were busy or empty, and site again with that.
 *
 * <p>The engine does not tell how long channels are held, so a stand-in is used and named: of the threats that met a ready unit, the share for
 * which no channel was free or no round was left. A layer's share is the mean over classes, by the rounds that the layer spent on each.
 *
 * @param rounds the shares with which each round was sited, and its placement
 */
public record BusyRounds(List<Round> rounds) {
    private static final int ROUNDS = 3;
    private static final int FEWEST_TRIALS = 50;
    private static final int TRIALS = 8;

    public BusyRounds {
        rounds = List.copyOf(rounds);
    }

    /**
     * One round.
     *
     * @param busy the share with which units were placed
     * @param answer where they then stood
     */
    public record Round(BusyShare busy, SitingAnswer answer) {}

    static BusyRounds of(Question question, Places places, SitingQuestion asked) {
        Nights nights = new Nights(question.facts(), question.plan(), places).lasting(question.goal());
        List<Round> rounds = new ArrayList<>();
        BusyShare busy = BusyShare.NEVER;
        for (int i = 0; i < ROUNDS; i++) {
            SitingAnswer answer = Siting.of(asked.withBusy(busy));
            rounds.add(new Round(busy, answer));
            busy = i + 1 < ROUNDS ? fought(question, nights, answer) : busy;
        }
        return new BusyRounds(rounds);
    }

    /** The last round. */
    public Round last() {
        return rounds.getLast();
    }

    private static BusyShare fought(Question question, Nights nights, SitingAnswer answer) {
        int trials = Math.max(FEWEST_TRIALS, question.plan().trials() / TRIALS);
        double[] lost = new double[Layer.values().length];
        double[] all = new double[lost.length];
        for (String name : question.plan().raids()) {
            Raid raid = question.raid(name);
            RaidResult result = nights.fight(answer.laydown(), raid, raid.sector(), nights.assumptions(), trials, 1);
            for (Layer layer : Layer.values()) {
                for (ThreatClass threatClass : ThreatClass.values()) {
                    double rounds = mean(result, new Measure.OfCell(Measure.Account.ROUNDS, layer, threatClass));
                    all[layer.ordinal()] += rounds;
                    lost[layer.ordinal()] += rounds * unanswered(result, threatClass);
                }
            }
        }
        Map<Layer, Probability> shares = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            double rounds = all[layer.ordinal()];
            shares.put(layer, Probability.of(rounds == 0 ? 0 : lost[layer.ordinal()] / rounds));
        }
        return new BusyShare(shares);
    }

    /** Of the threats of a class that met a ready unit, the share that found no channel or no round. */
    private static double unanswered(RaidResult result, ThreatClass threatClass) {
        double none = mean(result, Measure.of(Fate.NO_CHANNEL, threatClass))
                + mean(result, Measure.of(Fate.NO_ROUNDS, threatClass));
        double answered =
                mean(result, Measure.of(Fate.KILLED, threatClass)) + mean(result, Measure.of(Fate.MISSED, threatClass));
        return none == 0 ? 0 : none / (none + answered);
    }

    private static double mean(RaidResult result, Measure measure) {
        return result.find(measure).map(Estimate::mean).orElse(0.0);
    }
}
