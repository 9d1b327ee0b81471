package testudo.cli.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import testudo.assessment.OneCampaign;
import testudo.campaign.CampaignResult;
import testudo.campaign.Supply;
import testudo.cli.say.Legend;
import testudo.cli.say.TextTable;
import testudo.defence.FireUnit;
import testudo.defence.Layer;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.telling.InWords;
import testudo.telling.Words;

/** What came of campaigns, for people and machines. */
final class CampaignView {
    private static final Set<Integer> SHOWN = Set.of(1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365);

    private CampaignView() {}

    /** Fire units of one system and the rounds that they start with. */
    private record Start(int units, int rounds) {}

    static Map<String, Object> map(OneCampaign one, String nights, CampaignResult result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("laydown", one.siting().laydown().name());
        map.put("basis", InWords.said(Words.basis(one.siting().basis())));
        map.put("nights", nights);
        map.put("days", result.days());
        map.put("trials", result.trials());
        map.put("daysUntilShort", result.daysUntilShort());
        map.put("shortBy", shortBy(result));
        map.put("nightsHeld", result.nightsHeld());
        map.put("layers", layers(result));
        map.put("wayDays", new TreeMap<>(one.supply().wayDays()));
        map.put("systems", systems(one, result));
        map.put("measures", result.byName());
        return map;
    }

    private static List<Map<String, Object>> shortBy(CampaignResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int day = 1; day <= result.days(); day++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("day", day);
            row.put("chancePercent", 100 * result.shortBy(day).mean());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> layers(CampaignResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            result.nightsHeld(layer).ifPresent(nights -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("layer", layer.key());
                row.put("nightsHeld", nights);
                rows.add(row);
            });
        }
        return rows;
    }

    private static List<Map<String, Object>> systems(OneCampaign one, CampaignResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        starts(one).forEach((system, start) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("system", system);
            row.put("fireUnits", start.units());
            row.put("roundsAtStart", start.rounds());
            row.put("deliveredPerDay", daily(one.supply(), system));
            row.put("used", result.used(system, result.days()));
            row.put("needed90", result.needed90(system, result.days()).mean());
            row.put("daysUntilEmpty", result.daysUntilEmpty(system));
            rows.add(row);
        });
        return rows;
    }

    static String text(OneCampaign one, String nights, CampaignResult result) {
        int last = result.days();
        TextTable chance = new TextTable("day", "short by then %", "pooled rounds short by then %");
        for (int day = 1; day <= last; day++) {
            if (SHOWN.contains(day) || day == last) {
                chance.add(
                        day,
                        Figures.number(100 * result.shortBy(day).mean()),
                        Figures.number(100 * result.notHeldBy(day).mean()));
            }
        }
        TextTable layers = new TextTable("layer", "nights its pooled rounds last", "low", "high");
        for (Layer layer : Layer.values()) {
            result.nightsHeld(layer)
                    .ifPresent(e -> layers.add(
                            layer.key(),
                            empty(e, last),
                            e.banded() ? Figures.number(e.low()) : "-",
                            e.banded() ? Figures.number(e.high()) : "-"));
        }
        TextTable systems = new TextTable(
                "system",
                "fire units",
                "rounds at start",
                "delivered a day",
                "used in " + last + " days",
                "needed at 90%",
                "days until empty");
        starts(one)
                .forEach((system, start) -> systems.add(
                        system,
                        start.units(),
                        start.rounds(),
                        Figures.number(daily(one.supply(), system)),
                        Figures.number(result.used(system, last).mean()),
                        Figures.number(result.needed90(system, last).mean()),
                        empty(result.daysUntilEmpty(system), last)));
        Estimate nightsFull = result.daysUntilShort();
        return "Laydown " + one.siting().laydown().name() + " against " + nights + ".\n"
                + String.format(
                        Locale.ROOT,
                        "Full nights before a threat first gets through for want of rounds: %s%s of %d.%n%n",
                        Figures.number(nightsFull.mean()),
                        nightsFull.banded()
                                ? " [" + Figures.number(nightsFull.low()) + " to " + Figures.number(nightsFull.high())
                                        + "]"
                                : "",
                        last)
                + chance + "\n\n" + layers + "\n" + Legend.layers() + "\n\n" + systems + "\n\n" + result.trials()
                + (result.trials() == 1 ? " campaign, which has no band; pooled" : " campaigns; pooled")
                + " rounds are those of a layer in the whole theatre, held and delivered, beside what stocks"
                + " without end would have spent; bands are 90%, unknown parameters included. Rounds that are not published are assumed;"
                + " deliveries are today's output times Europe's share of each line, "
                + way(one.supply().wayDays()) + ".";
    }

    private static String way(Map<Member, Integer> days) {
        return days.isEmpty()
                ? "without time on the way"
                : "on the way from central depots for " + Collections.min(days.values()) + " to "
                        + Collections.max(days.values()) + " days by member";
    }

    private static String empty(Estimate days, int last) {
        return days.mean() >= last ? "not within " + last : Figures.number(days.mean());
    }

    private static Map<String, Start> starts(OneCampaign one) {
        Map<String, Start> starts = new TreeMap<>();
        for (FireUnit unit : one.siting().laydown().units()) {
            starts.merge(
                    unit.system().id(),
                    new Start(1, unit.rounds() + unit.reserve()),
                    (a, b) -> new Start(a.units() + b.units(), a.rounds() + b.rounds()));
        }
        return starts;
    }

    private static double daily(Supply supply, String system) {
        Supply.Line line = supply.lines().get(system);
        return line == null ? 0 : line.perDay().base();
    }
}
