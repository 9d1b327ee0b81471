package testudo.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.campaign.Attrition;
import testudo.campaign.Campaign;
import testudo.campaign.CampaignResult;
import testudo.campaign.CampaignSetup;
import testudo.campaign.Supply;
import testudo.defence.FireUnit;
import testudo.defence.Inventory.Holding;
import testudo.facts.FactBook;
import testudo.facts.FactRow;
import testudo.facts.PlanValue;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.RaidSetup;
import testudo.raid.Trials;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;
import testudo.threat.Wave;

/**
 * Many nights against one laydown of a plan, without the rest of the chain.
 *
 * <p>Fire units start with what their members hold for them. Every day they get what Europe's share of the lines makes: output × share ÷ 365
 * by line, divided among the systems of the line and their members by fire units; units that stand with manoeuvre forces get their part and
 * are not fought with. Depots are empty at the start beyond what units hold, and take whatever comes. The first rounds arrive when the way from
 * a central depot to the member's sites is over.
 */
public final class OneCampaign {
    /** The mean share of the lines in the facts; a plan's own share moves all lines in proportion. */
    private static final double MEAN_EUROPEAN_PERCENT = 40;

    private static final double DAYS_A_YEAR = 365;
    private static final int DEPOTS = 10_000_000;
    /** Nights of the record are drawn in runs of a week. */
    private static final int RUN = 7;

    private final Plan plan;
    private final Nights nights;
    private final OneSiting siting;
    private final Supply supply;
    private final int threads;

    private OneCampaign(Plan plan, Nights nights, OneSiting siting, Supply supply, int threads) {
        this.plan = plan;
        this.nights = nights;
        this.siting = siting;
        this.supply = supply;
        this.threads = threads;
    }

    /**
     * Places a plan's laydown.
     *
     * @param name today, onOrder, a multiple such as x5, or a year
     * @throws BadInput if there is no such laydown
     */
    public static OneCampaign of(Question question, String name, int threads) {
        Plan plan = question.plan();
        OneSiting siting = OneSiting.of(question, name);
        Places places = Places.of(question.facts(), plan.theatre());
        return new OneCampaign(
                plan,
                new Nights(question.facts(), plan, places),
                siting,
                supply(question.facts(), plan, siting),
                threads);
    }

    /** The laydown with its certificate. */
    public OneSiting siting() {
        return siting;
    }

    /** What comes every day, by system. */
    public Supply supply() {
        return supply;
    }

    /** The same raid every night. */
    public CampaignResult everyNight(Raid raid, Attrition attrition, int days) {
        return fight(raid, testudo.campaign.Nights.same(raid.launched()), attrition, days);
    }

    /**
     * Nights drawn from the record in runs of a week.
     *
     * @param rhythm the raid whose sector, aims and hours hold for every night
     * @param record launches night by night
     */
    public CampaignResult record(Raid rhythm, RecordedNights record, Attrition attrition, int days) {
        var drawn = testudo.campaign.Nights.ofRecord(
                record.launched(), Math.min(RUN, record.launched().size()), Percent.of(0));
        return fight(every(rhythm), drawn, attrition, days);
    }

    private CampaignResult fight(Raid raid, testudo.campaign.Nights drawn, Attrition attrition, int days) {
        RaidSetup setup = RaidSetup.of(siting.laydown(), nights.lanes(raid, raid.sector()))
                .with(nights.assumptions());
        return Campaign.of(new CampaignSetup(setup, drawn, supply, attrition, days))
                .fight(Trials.of(plan.trials()).seed(plan.seed()).threads(threads));
    }

    /** The raid with one wave for every class that it does not fly itself, so that a night of the record can. */
    private static Raid every(Raid raid) {
        List<Wave> waves = new ArrayList<>(raid.waves());
        for (ThreatClass threatClass : ThreatClass.values()) {
            if (raid.launched().getOrDefault(threatClass, 0) == 0) {
                waves.removeIf(wave -> wave.threatClass() == threatClass);
                waves.add(new Wave(threatClass, 1, Optional.empty(), Duration.ofHours(4), Duration.ofHours(1)));
            }
        }
        return new Raid(
                raid.name() + "-record", raid.title(), raid.dated(), raid.sector(), waves, raid.aims(), raid.source());
    }

    private static Supply supply(FactBook facts, Plan plan, OneSiting siting) {
        Map<String, String> lineOf = new LinkedHashMap<>();
        for (FactRow row : facts.table("system_types").rows()) {
            if (!row.text("line").isEmpty()) {
                lineOf.put(row.text("system_id"), row.text("line"));
            }
        }
        Map<String, Integer> onLine = new TreeMap<>();
        for (Holding holding : siting.inventory().holdings()) {
            String line = lineOf.getOrDefault(holding.system().id(), "");
            onLine.merge(line, holding.fireUnits(), Integer::sum);
        }
        Map<String, Integer> placed = new TreeMap<>();
        for (FireUnit unit : siting.laydown().units()) {
            placed.merge(unit.system().id(), 1, Integer::sum);
        }
        double moved = plan.share("europeanShareOfLines").base() / MEAN_EUROPEAN_PERCENT;
        Map<String, Map<String, PlanValue>> values = facts.lines();
        Map<String, Supply.Line> lines = new TreeMap<>();
        placed.forEach((system, units) -> {
            String line = lineOf.getOrDefault(system, "");
            Map<String, PlanValue> of = values.getOrDefault(line, Map.of());
            PlanValue output = of.get("rounds_per_year");
            PlanValue share = of.get("europe_share");
            if (output != null && share != null) {
                double part = (double) units / onLine.getOrDefault(line, units);
                Span daily = product(output.span(), share.span(), moved).times(part / DAYS_A_YEAR);
                lines.put(system, new Supply.Line(0, daily, 0, DEPOTS));
            }
        });
        return new Supply(lines, WayOfRounds.days(facts, siting.laydown()));
    }

    private static Span product(Span output, Span share, double moved) {
        return Span.of(
                output.low() * Math.min(1, share.low() * moved),
                output.base() * Math.min(1, share.base() * moved),
                output.high() * Math.min(1, share.high() * moved));
    }
}
