package testudo.cli.plan;

import static testudo.report.map.NetworkPicture.Words.Kind.HEAD;
import static testudo.report.map.NetworkPicture.Words.Kind.PLAIN;
import static testudo.report.map.NetworkPicture.Words.Kind.SOFT;
import static testudo.report.map.NetworkPicture.Words.Kind.STRONG;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.mobility.Corridor;
import testudo.mobility.MoveReport;
import testudo.mobility.Origin;
import testudo.mobility.map.CorridorClass;
import testudo.quantity.Figures;
import testudo.quantity.Span;
import testudo.report.map.Borders;
import testudo.report.map.NetworkPicture;
import testudo.report.map.NetworkPicture.Words;
import testudo.telling.InWords;

/** What mobility means for a plan, as one picture: region by region, what a budget saves, and what it buys. */
final class MovePicture {
    private static final int WIDEST = 70;
    private static final List<Words> TITLE = List.of(
            new Words(STRONG, "How soon a heavy fire unit reaches each region, and what holds the way"),
            new Words(
                    SOFT,
                    "From central depots by the soonest mix of road, rail and sea; base values, in brackets every range at its better and worse end"),
            new Words(
                    SOFT,
                    "A planning network: straight lines between large places, by corridor class and region; no real road, bridge, depot or unit. Borders: Natural Earth 1:50m."));

    private final MoveReport report;
    private final List<Words> words = new ArrayList<>();

    private MovePicture(MoveReport report) {
        this.report = report;
    }

    static String of(Borders borders, MoveReport report, List<Corridor> corridors) {
        MovePicture picture = new MovePicture(report);
        picture.flows();
        picture.budgets();
        picture.works();
        Set<String> works = new HashSet<>();
        report.upgrades().forEach(work -> works.add(work.corridorClass() + "/" + work.region()));
        return NetworkPicture.svg(
                borders, TITLE, picture.regions(), strokes(corridors, works), ports(corridors, works), picture.words);
    }

    private List<NetworkPicture.Region> regions() {
        return report.throughput().stream()
                .map(row -> new NetworkPicture.Region(
                        row.region(),
                        heavy(row.region())
                                .map(time -> Figures.number(time.days().base()) + " days")
                                .orElse("not reached"),
                        heavy(row.region())
                                .map(time -> (int) Math.ceil(time.days().base()))
                                .orElse(Integer.MAX_VALUE),
                        report.members().stream()
                                .filter(member -> member.region().equals(row.region()))
                                .map(MoveReport.MemberRow::member)
                                .toList()))
                .toList();
    }

    /** Roads are drawn, railways run beside them; what the plan's budget strengthens is drawn over. */
    private static List<NetworkPicture.Stroke> strokes(List<Corridor> corridors, Set<String> works) {
        List<NetworkPicture.Stroke> strokes = new ArrayList<>();
        for (Corridor corridor : corridors) {
            CorridorClass kind = corridor.corridorClass();
            boolean strengthened = works.contains(kind.key() + "/" + corridor.region());
            boolean road = kind == CorridorClass.TRUNK_ROAD || kind == CorridorClass.SECONDARY_ROAD;
            boolean point = kind == CorridorClass.PORT || kind == CorridorClass.AIRFIELD;
            if (road || strengthened && !point) {
                corridor.lines()
                        .forEach(line -> strokes.add(
                                new NetworkPicture.Stroke(kind.key(), strengthened, line.from(), line.to())));
            }
        }
        return strokes;
    }

    private static List<NetworkPicture.Port> ports(List<Corridor> corridors, Set<String> works) {
        List<NetworkPicture.Port> ports = new ArrayList<>();
        for (Corridor corridor : corridors) {
            if (corridor.corridorClass() == CorridorClass.PORT) {
                boolean strengthened = works.contains(CorridorClass.PORT.key() + "/" + corridor.region());
                corridor.lines().forEach(line -> ports.add(new NetworkPicture.Port(line.to(), strengthened)));
            }
        }
        return ports.stream().distinct().toList();
    }

    /** A heavy fire unit's days from central depots by the soonest mix. */
    private Optional<MoveReport.RegionTime> heavy(String region) {
        return report.regions().stream()
                .filter(row -> row.region().equals(region)
                        && row.from() == Origin.CENTRAL_DEPOTS
                        && row.mode().equals("surface")
                        && row.loadClass().equals("heavy"))
                .findFirst();
    }

    private void flows() {
        add(HEAD, "Into each region");
        add(
                SOFT,
                "The reserve under permits of "
                        + InWords.of(report.reserve().getFirst().permits()));
        for (MoveReport.Throughput row : report.throughput()) {
            String days = heavy(row.region())
                    .map(time -> span(time.days()) + " days, "
                            + Figures.number(time.daysAfter().base()) + " after the works")
                    .orElse("not reached");
            add(STRONG, row.region() + ": " + days);
            add(
                    SOFT,
                    Figures.spelled(row.vehiclesPerDay().base(), 0) + " vehicles a day, "
                            + Figures.spelled(row.vehiclesPerDayAfter().base(), 0) + " after the works; held most by "
                            + held(row));
            add(SOFT, reserve(row.region()));
        }
    }

    private static String held(MoveReport.Throughput row) {
        return row.binding().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey().replace('-', ' '))
                .orElse("nothing");
    }

    /** Under the shortest permits and with the largest force that is told. */
    private String reserve(String region) {
        MoveReport.Times force = report.reserve().getLast().force();
        return report.reserve().stream()
                .filter(row -> row.region().equals(region) && row.force().equals(force))
                .findFirst()
                .map(row -> "half the " + InWords.of(force) + " reserve "
                        + (row.dayOfHalf().isPresent()
                                ? "by day " + row.dayOfHalf().getAsInt()
                                : "later"))
                .orElse("");
    }

    private void budgets() {
        add(HEAD, "What a budget saves of a mean journey");
        for (MoveReport.Point point : report.budget().curve()) {
            double before = point.hours().doubleValue() + point.savesHours().doubleValue();
            add(
                    PLAIN,
                    "EUR " + Figures.three(point.bnEur().base()) + " bn saves "
                            + point.savesHours().toPlainString()
                            + " h of " + Figures.three(before)
                            + " (no choice more than " + point.atMostSaves().toPlainString() + ")");
            add(SOFT, InWords.of(point.name()));
        }
    }

    private void works() {
        add(HEAD, "What the plan’s share of the 1.5% buys");
        StringBuilder line = new StringBuilder();
        for (MoveReport.Upgrade work : report.upgrades()) {
            String item = work.corridorClass().replace('-', ' ') + " " + work.region() + " (EUR "
                    + Figures.number(work.costBnEur().base()) + " bn)";
            if (line.length() + item.length() > WIDEST) {
                add(PLAIN, line + ",");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ", ").append(item);
        }
        add(PLAIN, line.toString());
    }

    private void add(Words.Kind kind, String text) {
        words.add(new Words(kind, text));
    }

    private static String span(Span span) {
        return Figures.withBand(span.base(), span.low(), span.high(), "");
    }
}
