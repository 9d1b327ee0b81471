package testudo.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import testudo.campaign.Attrition;
import testudo.campaign.Campaign;
import testudo.campaign.CampaignResult;
import testudo.campaign.CampaignSetup;
import testudo.campaign.Supply;
import testudo.plan.Plan;
import testudo.proving.Allies;
import testudo.proving.Deliveries;
import testudo.proving.Nights;
import testudo.proving.Places;
import testudo.proving.Question;
import testudo.quantity.BadInput;
import testudo.quantity.Percent;
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
 * a central depot to the member's sites is over. Units that reinforce from the United States stand from the plan's day on; before it the nights
 * meet those in place.
 */
public final class OneCampaign {
    /** Nights of the record are drawn in runs of a week. */
    private static final int RUN = 7;

    private final Plan plan;
    private final Nights nights;
    private final OneSiting siting;
    private final Supply supply;
    private final Set<String> reinforcing;
    private final int threads;

    private OneCampaign(
            Plan plan, Nights nights, OneSiting siting, Supply supply, Set<String> reinforcing, int threads) {
        this.plan = plan;
        this.nights = nights;
        this.siting = siting;
        this.supply = supply;
        this.reinforcing = reinforcing;
        this.threads = threads;
    }

    /**
     * Places a plan's laydown.
     *
     * @param force whose laydown
     * @throws BadInput if there is no such laydown
     */
    public static OneCampaign of(Question question, Force force, int threads) {
        Plan plan = question.plan();
        OneSiting siting = OneSiting.of(question, force);
        Places places = Places.of(question.facts(), plan.theatre());
        return new OneCampaign(
                plan,
                new Nights(question.facts(), plan, places),
                siting,
                Deliveries.of(question.facts(), plan).to(siting.inventory(), siting.laydown()),
                Allies.of(question.facts(), question.facts().force(plan.asOf()))
                        .arriving(plan.unitedStates(), siting.laydown()),
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

    /** How long the rounds of each layer, pooled over the theatre, last the same raid every night with resupply; at base values, quickly. */
    public CampaignResult holding(Raid raid, int days) {
        return campaign(raid, testudo.campaign.Nights.same(raid.launched()), Attrition.none(), days)
                .hold(Trials.of(plan.trials()).seed(plan.seed()));
    }

    /**
     * Nights drawn from the record in runs of a week.
     *
     * @param rhythm the raid whose sector, aims and hours hold for every night
     * @param record launches night by night
     * @param growth of every class per month of thirty nights
     */
    public CampaignResult record(Raid rhythm, RecordedNights record, Percent growth, Attrition attrition, int days) {
        var drawn = testudo.campaign.Nights.ofRecord(
                record.launched(), Math.min(RUN, record.launched().size()), growth);
        return fight(every(rhythm), drawn, attrition, days);
    }

    private CampaignResult fight(Raid raid, testudo.campaign.Nights drawn, Attrition attrition, int days) {
        return campaign(raid, drawn, attrition, days)
                .fight(Trials.of(plan.trials()).seed(plan.seed()).threads(threads));
    }

    private Campaign campaign(Raid raid, testudo.campaign.Nights drawn, Attrition attrition, int days) {
        RaidSetup setup = RaidSetup.of(siting.laydown(), nights.lanes(raid, raid.sector()))
                .with(nights.assumptions());
        Map<String, Integer> arrivals = new TreeMap<>();
        reinforcing.forEach(unit -> arrivals.put(unit, plan.unitedStates().fromDay()));
        return Campaign.of(new CampaignSetup(setup, drawn, supply, attrition, days, arrivals, nights.rationed()));
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
}
