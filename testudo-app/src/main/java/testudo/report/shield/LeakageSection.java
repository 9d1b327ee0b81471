package testudo.report.shield;

import java.util.Comparator;
import java.util.List;
import testudo.assessment.Force;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.raid.Measure;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Forces;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.tabulation.fight.LeakageRow;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/** What gets through: armed leakers by raid, class and force with both bands, in each raid's worst sector. */
public final class LeakageSection {
    private LeakageSection() {}

    public static String html(Material material) {
        List<LeakageRow> leakage = material.rows(LeakageRow.SCHEMA);
        List<LeakageRow> all = usual(leakage, material, Measure.Count.ARMED_LEAKERS);
        if (all.isEmpty()) {
            return Html.absent("leakage", "What gets through", "leakage");
        }
        StringBuilder charts = new StringBuilder(legend());
        for (String raid : Pick.values(all, LeakageRow::raid)) {
            charts.append(raid(raid, Pick.where(all, row -> row.raid().equals(raid))));
        }
        return Html.figure(
                "leakage",
                "What gets through, by raid and threat class",
                "Armed threats that reach their aimpoint in one night; the axis is their percent of all launched of that class, decoys among them",
                charts + LeakageStates.noLeaker(leakage, material) + LeakageStates.states(leakage, material),
                material.about("Computed, every laydown meeting the same raids on the same luck. Shown: United States "
                        + material.manifest().unitedStates()
                        + ", the sector from which the largest force lets most through; all sectors and "
                        + "variants are in tables/leakage.csv. Kill probabilities are stated priors, not measured."));
    }

    /** The rows of the run's own state of the United States, ground-based forces alone. */
    static List<LeakageRow> usual(List<LeakageRow> rows, Material material, Measure.Count measure) {
        return Pick.where(
                rows,
                row -> row.measure() == measure
                        && row.variant().equals(Variant.GROUND)
                        && row.unitedStates().key().equals(material.manifest().unitedStates()));
    }

    private static String legend() {
        return "<p class=\"legend\"><span><i class=\"sw band\"></i>90% band, unknown parameters included</span> "
                + "<span><i class=\"sw chance\"></i>90% band of chance alone</span> "
                + "<span><i class=\"sw mean\"></i>mean</span></p>";
    }

    private static String raid(String raid, List<LeakageRow> rows) {
        TrackTable chart = TrackTable.on(Scale.PERCENT, false, "Force", "Mean [90% band] · of launched");
        for (ThreatClass threat : Pick.sorted(rows, LeakageRow::threatClass)) {
            threatClass(chart, worst(Pick.where(rows, row -> row.threatClass() == threat)), threat);
        }
        return chart.html(Material.words(raid));
    }

    /** The rows of the sector from which the largest force lets most through. */
    static List<LeakageRow> worst(List<LeakageRow> rows) {
        Force largest = Forces.largest(Pick.values(rows, LeakageRow::force));
        return rows.stream()
                .filter(row -> row.force().equals(largest))
                .max(Comparator.comparingDouble(LeakageSection::mean))
                .map(LeakageRow::sector)
                .map(sector -> Pick.where(rows, row -> row.sector().equals(sector)))
                .orElse(rows);
    }

    private static double mean(LeakageRow row) {
        return row.value().map(Estimate::mean).orElse(-1.0);
    }

    private static void threatClass(TrackTable chart, List<LeakageRow> rows, ThreatClass threat) {
        LeakageRow first = rows.getFirst();
        chart.group(Material.threatClass(threat) + ": " + Figures.number(first.launched()) + " launched, from "
                + first.sector());
        for (Force force : Forces.ordered(Pick.values(rows, LeakageRow::force))) {
            rows.stream()
                    .filter(row -> row.force().equals(force))
                    .findFirst()
                    .ifPresent(row -> row(chart, Words.of(force), row));
        }
    }

    private static void row(TrackTable chart, String words, LeakageRow row) {
        if (row.reach() == Reach.NOT_IN_REACH) {
            chart.without(words, InWords.of(row.reach()));
            return;
        }
        if (row.value().isEmpty() || row.launched() <= 0) {
            chart.without(words, "unknown");
            return;
        }
        Estimate e = row.value().orElseThrow();
        chart.row(
                words,
                ofLaunched(chart, e, row.launched()),
                figure(e, row.launched()) + (row.reach() == Reach.NONE ? ", no unit can engage" : ""));
    }

    /** An estimate of threats as percent of those launched. */
    static Track ofLaunched(TrackTable chart, Estimate e, int launched) {
        double percent = 100.0 / launched;
        return Track.on(chart.scale())
                .estimate(
                        e.mean() * percent,
                        e.low() * percent,
                        e.high() * percent,
                        e.chanceLow() * percent,
                        e.chanceHigh() * percent);
    }

    static String figure(Estimate e, int launched) {
        return Figures.withBand(e.mean(), e.low(), e.high(), "") + " · "
                + Figures.percent(Math.rint(100 * e.mean() / launched));
    }
}
