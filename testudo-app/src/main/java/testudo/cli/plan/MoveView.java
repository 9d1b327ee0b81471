package testudo.cli.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import testudo.cli.say.JsonOut;
import testudo.cli.say.TextTable;
import testudo.mobility.Corridor;
import testudo.mobility.MoveReport;
import testudo.mobility.Network;
import testudo.quantity.Figures;
import testudo.quantity.Position;
import testudo.quantity.Span;
import testudo.telling.InWords;

/** What mobility means for a plan, for people and maps. */
final class MoveView {
    private static final String NOTE =
            "A planning network: straight lines between large places, by corridor class and region; no real road, bridge or unit.";

    private static final int REACHED = 98;

    private final MoveReport report;
    private final StringBuilder text = new StringBuilder();

    private MoveView(MoveReport report) {
        this.report = report;
    }

    static String text(MoveReport report) {
        MoveView view = new MoveView(report);
        view.times();
        view.flows();
        view.reserve();
        view.members();
        view.works();
        view.budgets();
        view.closing();
        return view.text.toString();
    }

    private void add(Object table) {
        text.append(table).append("\n\n");
    }

    private void times() {
        TextTable table =
                new TextTable("days to", "from", "load", "road", "rail", "sea", "soonest mix", "of it", "after works");
        for (MoveReport.RegionTime row : report.regions()) {
            if (row.mode().equals("surface") && !row.loadClass().equals("light")) {
                table.add(
                        row.region(),
                        InWords.of(row.from()),
                        row.loadClass(),
                        base(row, "road"),
                        base(row, "rail"),
                        base(row, "sea"),
                        shown(row.days()),
                        by(row),
                        shown(row.daysAfter()));
            }
        }
        text.append(table)
                .append("\n* the mean over fewer than ")
                .append(REACHED)
                .append("% of its people; the others cannot be reached so. Sea: from region to region by ship.\n\n");
    }

    private String base(MoveReport.RegionTime like, String mode) {
        return report.regions().stream()
                .filter(row -> row.region().equals(like.region())
                        && row.from() == like.from()
                        && row.loadClass().equals(like.loadClass())
                        && row.mode().equals(mode))
                .map(row -> Figures.number(row.days().base()) + (row.reached().value() < REACHED ? "*" : ""))
                .findFirst()
                .orElse("-");
    }

    private static String by(MoveReport.RegionTime row) {
        return row.by().entrySet().stream()
                .filter(part -> part.getValue().value() >= 1)
                .map(part -> part.getKey() + " " + Math.round(part.getValue().value()) + "%")
                .collect(Collectors.joining(", "));
    }

    private void flows() {
        TextTable table = new TextTable("into", "from", "vehicles a day", "after works", "held most by");
        report.throughput()
                .forEach(row -> table.add(
                        row.region(),
                        InWords.of(row.from()),
                        shown(row.vehiclesPerDay()),
                        shown(row.vehiclesPerDayAfter()),
                        row.binding().entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .map(most -> most.getKey() + " "
                                        + Math.round(most.getValue().value()) + "%")
                                .orElse("")));
        add(table);
    }

    private void reserve() {
        TextTable table =
                new TextTable("reserve to", "force", "permits", "half by day", "day 3, %", "day 5, %", "day 10, %");
        MoveReport.Times most = report.reserve().getLast().force();
        report.reserve().stream()
                .filter(row -> row.force().equals(most))
                .forEach(row -> table.add(
                        row.region(),
                        InWords.of(row.force()),
                        InWords.of(row.permits()),
                        row.dayOfHalf().isPresent() ? row.dayOfHalf().getAsInt() : "over 60",
                        day(row, "3"),
                        day(row, "5"),
                        day(row, "10")));
        add(table);
    }

    private static String day(MoveReport.Reserve row, String day) {
        Span share = row.byDay().get(day);
        return share == null ? "" : shown(share);
    }

    private void members() {
        TextTable table = new TextTable(
                "member", "region", "rounds from a depot, days", "first new place by", "new places by the last year");
        report.members()
                .forEach(row -> table.add(
                        row.member().code(),
                        row.region(),
                        row.resupplyDays().map(MoveView::shown).orElse("not by land or sea"),
                        row.firstPlace().map(Object::toString).orElse("later"),
                        shown(row.places().lastEntry().getValue())));
        add(table);
    }

    private void works() {
        TextTable works = new TextTable("works", "region", "EUR bn 2025", "saves h a journey");
        report.upgrades()
                .forEach(row -> works.add(
                        row.corridorClass(),
                        row.region(),
                        shown(row.costBnEur()),
                        row.savesHours().toPlainString()));
        add(works);
    }

    private void budgets() {
        TextTable curve = new TextTable("budget", "EUR bn", "spent", "saves h", "at most", "saves days", "stopped by");
        report.budget()
                .curve()
                .forEach(row -> curve.add(
                        InWords.of(row.name()),
                        shown(row.bnEur()),
                        shown(row.spentBnEur()),
                        row.savesHours().toPlainString(),
                        row.atMostSaves().toPlainString(),
                        shown(row.savesDays()),
                        row.stoppedBy()));
        add(curve);
    }

    private void closing() {
        MoveReport.OneMore more = report.budget().oneMore();
        text.append("One billion more saves ")
                .append(more.nextSavesMinutes().toPlainString())
                .append(" minutes of a mean journey (at most ")
                .append(more.nextAtMostSavesMinutes().toPlainString())
                .append("), ")
                .append(more.meanSavesMinutes().toPlainString())
                .append(" on average over the second half of the plan's share; the first billion saves ")
                .append(more.firstSavesMinutes().toPlainString())
                .append(".\n");
        MoveReport.Size size = report.network();
        text.append("Network of ")
                .append(size.hubs())
                .append(" hubs, ")
                .append(size.ports())
                .append(" ports, ")
                .append(size.airfields())
                .append(" airfields, ")
                .append(size.links())
                .append(" links; times, limits, capacities and costs are stated assumptions: --json lists them all.\n");
    }

    private static String shown(Span span) {
        return span.exact() ? Figures.number(span.base()) : Figures.withBand(span.base(), span.low(), span.high(), "");
    }

    /** One feature a corridor class and region, one a line. */
    static String geoJson(Network network) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("type", "FeatureCollection");
        head.put("name", "mobility");
        head.put("note", NOTE);
        String start = JsonOut.compact(head);
        return start.substring(0, start.length() - 1)
                + network.corridors().stream()
                        .map(corridor -> JsonOut.compact(feature(corridor)))
                        .collect(Collectors.joining(",\n", ",\"features\":[\n", "\n]}\n"));
    }

    private static Map<String, Object> feature(Corridor corridor) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("corridorClass", corridor.corridorClass().key());
        properties.put("region", corridor.region());
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", "MultiLineString");
        geometry.put(
                "coordinates",
                corridor.lines().stream()
                        .map(line -> List.of(place(line.from()), place(line.to())))
                        .toList());
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", corridor.corridorClass().key() + "/" + corridor.region());
        feature.put("geometry", geometry);
        feature.put("properties", properties);
        return feature;
    }

    private static List<BigDecimal> place(Position at) {
        return List.of(rounded(at.longitude()), rounded(at.latitude()));
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(3, RoundingMode.HALF_EVEN);
    }
}
