package testudo.cli.test;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.assessment.OneCampaign;
import testudo.assessment.Question;
import testudo.assessment.RecordedNights;
import testudo.campaign.Attrition;
import testudo.campaign.CampaignResult;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.cli.say.JsonOut;
import testudo.facts.FactBook;
import testudo.plan.Plan;
import testudo.plan.RaidFile;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.threat.Raid;

/** {@code testudo campaign}. */
@Command(
        name = "campaign",
        header = {"Many raids, magazines and resupply: how many nights the rounds last.", ""},
        description = {
            "Examples:",
            "  testudo campaign large-night-2025 --days 14",
            "  testudo campaign --record 2025-01..2025-06 --laydown x5 --days 30 --trials 100 --json",
            ""
        })
final class CampaignCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 365;
    private static final int MOST_GROWTH = 100;

    @Parameters(
            arity = "0..1",
            paramLabel = "RAID",
            description =
                    "The raid of every night, by name or path; with --record only its sector, aims and hours. By default large-night-2025.")
    private String raid = "large-night-2025";

    @Option(
            names = "--record",
            paramLabel = "FROM..TO",
            description = "Draw the nights from these months of the record, such as 2025-01..2025-06.")
    private String record = "";

    @Option(
            names = "--growth",
            paramLabel = "PERCENT",
            description = "Growth of the nights drawn from the record, per month of thirty nights, such as 5 or -3.")
    private double growth;

    @Option(names = "--plan", paramLabel = "PLAN", description = "Plan file; by default plans/hague.yaml.")
    private Path planFile = Home.plans().resolve("hague.yaml");

    @Option(names = "--laydown", description = "today, onOrder, a multiple such as x4 or x5, or a year.")
    private String laydown = "today";

    @Option(names = "--days", description = "How long; by default 30.")
    private int days = 30;

    @Option(
            names = "--attrition",
            paramLabel = "PERCENT",
            description = "Chance that an armed leaker takes a fire unit; by default 0.")
    private double attrition;

    @Option(names = "--back-after", paramLabel = "DAYS", description = "A lost unit is replaced after so many days.")
    private int backAfter;

    @Option(names = "--us", description = "in-place, reinforced or none, in place of the plan's.")
    private String unitedStates = "";

    @Option(names = "--trials", description = "Campaigns fought; by default 100.")
    private int trials = 100;

    @Option(
            names = "--jamming",
            paramLabel = "PERCENT",
            description = "Share of its range that jamming takes from every ground radar, such as 20%%.")
    private String jamming = "";

    @Option(
            names = "--sensors-out",
            paramLabel = "PERCENT",
            description = "Nights on which a unit's own radar is out, apart from its readiness, such as 10%%.")
    private String sensorsOut = "";

    @Option(names = "--seed", description = "Seed of all luck, in place of the plan's.")
    private long seed = Long.MIN_VALUE;

    @Option(names = "--threads", description = "Threads; the result does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--data", paramLabel = "DIR", description = "Your own data package, laid over the shipped one.")
    private List<Path> data = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Attrition rule = attrition();
        int length = days();
        Percent trend = growth();
        FactBook facts = FactBook.read(Home.data(), data);
        Plan plan = Plan.read(planFile, facts).withTrials(Options.trials(trials));
        plan = seed == Long.MIN_VALUE ? plan : plan.withSeed(seed);
        plan = unitedStates.isEmpty() ? plan : plan.withUnitedStates(Options.unitedStates(unitedStates), facts);
        plan = Options.sensors(plan, jamming, sensorsOut);
        Question question = Question.read(facts, Home.data(), plan, planFile, Home.plans());
        Raid flown = RaidFile.read(RaidFile.find(raid, Home.raids()), question.sectors());
        if (record.isEmpty()) {
            OneCampaign one = OneCampaign.of(question, Options.force("--laydown", laydown), Options.threads(threads));
            print(one, flown.title() + ", every night", one.everyNight(flown, rule, length));
        } else {
            RecordedNights nights = nights(facts);
            OneCampaign one = OneCampaign.of(question, Options.force("--laydown", laydown), Options.threads(threads));
            String words = "nights of the record from " + nights.from() + " to " + nights.to() + " ("
                    + nights.launched().size() + "), drawn in runs of a week, from "
                    + flown.sector().name();
            print(one, words, one.record(flown, nights, trend, rule, length));
        }
        return Exit.DONE;
    }

    private void print(OneCampaign one, String nights, CampaignResult result) {
        if (json) {
            JsonOut.print(CampaignView.map(one, nights, result));
        } else {
            System.out.println(CampaignView.text(one, nights, result));
        }
    }

    private RecordedNights nights(FactBook facts) {
        String[] ends = record.split("\\.\\.", 2);
        try {
            return RecordedNights.between(facts, YearMonth.parse(ends[0]), YearMonth.parse(ends[ends.length - 1]));
        } catch (DateTimeException e) {
            throw refused("--record", "record-months", "'" + record + "' is not two months", "2025-01..2025-06.");
        }
    }

    private Attrition attrition() {
        if (!(attrition >= 0 && attrition <= 100) || backAfter < 0) {
            throw refused(
                    "--attrition",
                    "attrition",
                    "a chance of " + attrition + "% and a return after " + backAfter + " days make no rule",
                    "0 to 100 percent and days from 0.");
        }
        return new Attrition(Probability.of(attrition / 100), backAfter);
    }

    private Percent growth() {
        if (!(growth > -100 && growth <= MOST_GROWTH) || (growth != 0 && record.isEmpty())) {
            throw refused(
                    "--growth",
                    "growth",
                    "a growth of " + growth + "% a month" + (record.isEmpty() ? " without --record" : "")
                            + " is refused",
                    "more than -100 to " + MOST_GROWTH + ", with --record.");
        }
        return Percent.of(growth);
    }

    private int days() {
        if (days < 1 || days > MOST_DAYS) {
            throw refused("--days", "days", "--days is " + days, "a whole number from 1 to " + MOST_DAYS + ".");
        }
        return days;
    }

    private static BadInput refused(String option, String check, String message, String maybe) {
        return new BadInput(new Finding(option, 0, check, message, maybe));
    }
}
