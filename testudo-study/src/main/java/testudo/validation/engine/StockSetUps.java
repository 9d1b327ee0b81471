package testudo.validation.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.campaign.Attrition;
import testudo.campaign.Campaign;
import testudo.campaign.CampaignResult;
import testudo.campaign.CampaignSetup;
import testudo.campaign.Nights;
import testudo.campaign.StockRun;
import testudo.campaign.Supply;
import testudo.defence.Layer;
import testudo.defence.SystemType;
import testudo.quantity.Span;
import testudo.raid.Arrivals;
import testudo.raid.Assumptions;
import testudo.raid.Doctrine;
import testudo.raid.RaidSetup;
import testudo.raid.Shots;
import testudo.validation.cases.Case;
import testudo.validation.forms.ClosedForms;

/** Campaigns and single stocks: DEP. */
final class StockSetUps {
    private static final double NIGHT_SECONDS = 36_000;
    private static final int CHANNELS = 64;
    private static final int MOST_DAYS = 400;
    private static final double MOST_IN_TRANSIT = 100;

    private StockSetUps() {}

    static Optional<EngineCheck> depletion(Case c, EngineRuns runs) {
        if (c.in().has("S0")) {
            return daily(c, runs);
        }
        if (c.in().has("L")) {
            return leadTime(c, runs);
        }
        if (c.in().has("C")) {
            return toEmpty(c, runs, c.in().countFromOne("C"), c.in().positive("lambda"), c.in().notNegative("mu"));
        }
        int rounds = c.in().count("M");
        int salvo = c.in().countFromOne("s");
        return c.in().has("t")
                ? served(c, runs, rounds, salvo)
                : toEmpty(c, runs, rounds / salvo + 1, c.in().positive("lambda_per_day"), 0);
    }

    /** The first threat that finds nothing is the use after the last round's: a stock one larger that is then empty. */
    private static Optional<EngineCheck> toEmpty(Case c, EngineRuns runs, int full, double use, double back) {
        double events = 2 * ClosedForms.compute(c)[0] * (use + back);
        StockRun stock = StockRun.of(full, Span.exactly(use), Span.exactly(back));
        return runs.means(
                c,
                events,
                "a stock in continuous time",
                trials -> stock.daysToEmpty(trials).mean());
    }

    private static Optional<EngineCheck> leadTime(Case c, EngineRuns runs) {
        if (c.in().notNegative("lambda") * c.in().notNegative("L") > MOST_IN_TRANSIT) {
            return Optional.empty();
        }
        StockRun stock =
                StockRun.of(c.in().countFromOne("C"), Span.exactly(c.in().positive("lambda")), Span.exactly(0));
        Span lead = Span.exactly(c.in().positive("L"));
        return runs.means(
                c,
                EngineRuns.MOST_EACH,
                "a stock whose rounds come back a lead time later",
                trials -> stock.lostShare(lead, trials).mean());
    }

    private static Optional<EngineCheck> served(Case c, EngineRuns runs, int rounds, int salvo) {
        double days = c.in().number("t");
        if (days != Math.rint(days) || days < 1 || days > MOST_DAYS || rounds % salvo != 0) {
            return Optional.empty();
        }
        double use = c.in().positive("lambda_per_day");
        Campaign campaign = campaign(rounds, rounds, salvo, use, Supply.none(), (int) days);
        return runs.means(
                c,
                2 * use * days,
                "nights of Poisson size against one magazine",
                trials -> 1 - campaign.fight(trials).shortBy((int) days).mean());
    }

    private static Optional<EngineCheck> daily(Case c, EngineRuns runs) {
        int days = c.in().countFromOne("days");
        double use = c.in().positive("lambda");
        if (days > MOST_DAYS) {
            return Optional.empty();
        }
        int cap = c.in().count("cap");
        var line = new Supply.Line(0, Span.exactly(c.in().count("delivery")), 0, 0);
        Campaign campaign = campaign(c.in().count("S0"), cap, 1, use, new Supply(Map.of("a", line)), days);
        boolean unmet = c.says("unmet", "lost demand", "expected short");
        return runs.means(c, 2 * use * days, "nights of Poisson size, a delivery after each", trials -> {
            CampaignResult result = campaign.fight(trials);
            return (unmet ? result.unserved() : result.shortBy(days)).mean();
        });
    }

    private static Campaign campaign(int rounds, int load, int salvo, double use, Supply supply, int days) {
        SystemType system = Bench.system("a", Layer.MRAD, 1, CHANNELS, 1, 1, load);
        var lane = Bench.lane(List.of(Bench.window("a", 0, 5_000, 5)));
        RaidSetup night = Bench.setUp(
                List.of(Bench.unit("a", system, rounds)),
                Bench.lanes((int) Math.ceil(use), NIGHT_SECONDS, Arrivals.regular(), List.of(lane)),
                Doctrine.of(Doctrine.Rule.CHEAPEST_FIRST, Shots.salvo(salvo)),
                Assumptions.bare());
        return Campaign.of(new CampaignSetup(
                night, Nights.poisson(Map.of(Bench.KIND, Span.exactly(use))), supply, Attrition.none(), days));
    }
}
