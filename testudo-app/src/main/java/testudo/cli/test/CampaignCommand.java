package testudo.cli.test;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.assessment.OneCampaign;
import testudo.assessment.RecordedNights;
import testudo.campaign.Attrition;
import testudo.campaign.CampaignResult;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.LuckOptions;
import testudo.cli.ask.Options;
import testudo.cli.ask.PlanOption;
import testudo.cli.ask.SensorOptions;
import testudo.cli.ask.WorldOptions;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.proving.Question;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.threat.Raid;

/** {@code testudo campaign}. */
@Command(
        name = "campaign",
        header = {"Many raids, magazines and resupply: how many nights the rounds last.", ""},
        description = {
            "Examples:",
            "  ./testudo campaign large-night-2025 --days 14",
            "  ./testudo campaign --months 2025-01..2025-06 --laydown x5 --days 30",
            ""
        })
final class CampaignCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 365;
    private static final int MOST_GROWTH = 100;
    /** Campaigns fought where nothing else is asked. */
    private static final int CAMPAIGNS = 100;

    @Parameters(
            arity = "0..1",
            paramLabel = "RAID",
            description =
                    "The raid of every night, by name or path; with --months only its sector, aims and hours. By default large-night-2025.")
    private String raid = "large-night-2025";

    @Option(
            names = "--months",
            paramLabel = "FROM..TO",
            description = "Draw the nights from these months of the record, such as 2025-01..2025-06.")
    private @Nullable String record;

    @Option(
            names = "--growth",
            paramLabel = "PERCENT",
            description = "Growth of the nights drawn from the record, per month of thirty nights, such as 5 or -3.")
    private @Nullable Double growth;

    @Mixin
    private PlanOption by = new PlanOption();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private LuckOptions luck = new LuckOptions();

    @Mixin
    private SensorOptions sensors = new SensorOptions();

    @Option(names = "--laydown", description = "today, onOrder, a multiple such as x4 or x5, or a year.")
    private String laydown = "today";

    @Option(names = "--days", description = "How long; by default 30.")
    private int days = 30;

    @Option(
            names = "--attrition",
            paramLabel = "PERCENT",
            description = "Chance that an armed leaker takes a fire unit; by default 0.")
    private @Nullable Double attrition;

    @Option(names = "--back-after", paramLabel = "DAYS", description = "A lost unit is replaced after so many days.")
    private @Nullable Integer backAfter;

    @Option(
            names = "--rounds",
            description =
                    "free, or rationed: a night uses at most its even part of what is left and will still come in;"
                            + " in place of the plan's.")
    private @Nullable String rounds;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Attrition rule = attrition();
        int length = Options.within("--days", days, 1, MOST_DAYS);
        Percent trend = growth();
        FactBook facts = world.facts();
        Plan plan =
                Options.rounds(sensors.on(luck.on(world.plan(by.file(), facts).withTrials(CAMPAIGNS))), rounds);
        Question question = world.question(by.file(), plan, facts);
        Raid flown = RaidFile.read(RaidFile.find(raid, Home.raids(), Optional.of(by.file())), question.sectors());
        Header header = Header.of(
                        "campaign",
                        world.overlays(),
                        by.file(),
                        RaidFile.find(raid, Home.raids(), Optional.of(by.file())))
                .withLuck(plan)
                .withRaid(raid)
                .withLaydown(laydown);
        if (record == null) {
            OneCampaign one = OneCampaign.of(question, Options.force("--laydown", laydown), luck.threads());
            print(header, one, flown.title() + ", every night", one.everyNight(flown, rule, length));
        } else {
            RecordedNights nights = nights(facts, record);
            OneCampaign one = OneCampaign.of(question, Options.force("--laydown", laydown), luck.threads());
            String words = "nights of the record from " + nights.from() + " to " + nights.to() + " ("
                    + nights.launched().size() + "), drawn in runs of a week, from "
                    + flown.sector().name();
            print(header, one, words, one.record(flown, nights, trend, rule, length));
        }
        return Exit.DONE;
    }

    private void print(Header header, OneCampaign one, String nights, CampaignResult result) {
        if (json) {
            JsonOut.print(header, CampaignView.map(one, nights, result));
        } else {
            Screen.tell(CampaignView.text(one, nights, result));
        }
    }

    private static RecordedNights nights(FactBook facts, String record) {
        String[] ends = record.split("\\.\\.", 2);
        try {
            return RecordedNights.between(facts, YearMonth.parse(ends[0]), YearMonth.parse(ends[ends.length - 1]));
        } catch (DateTimeException e) {
            throw Options.refused("--months", record, "two months, such as 2025-01..2025-06.");
        }
    }

    private Attrition attrition() {
        if (attrition == null) {
            if (backAfter != null) {
                throw Options.unfitting("--back-after", "needs units that are lost", "give --attrition too.");
            }
            return new Attrition(Probability.of(0), 0);
        }
        if (!(attrition >= 0 && attrition <= 100)) {
            throw Options.refused("--attrition", Double.toString(attrition), "0 to 100 percent.");
        }
        int days = backAfter == null ? 0 : Options.within("--back-after", backAfter, 0, MOST_DAYS);
        return new Attrition(Probability.of(attrition / 100), days);
    }

    private Percent growth() {
        if (growth == null) {
            return Percent.of(0);
        }
        if (record == null) {
            throw Options.unfitting("--growth", "is of the nights drawn from the record", "give --months too.");
        }
        if (!(growth > -100 && growth <= MOST_GROWTH)) {
            throw Options.refused(
                    "--growth", Double.toString(growth), "a percentage a month above -100, to " + MOST_GROWTH + ".");
        }
        return Percent.of(growth);
    }
}
