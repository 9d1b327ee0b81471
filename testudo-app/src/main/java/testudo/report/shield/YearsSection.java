package testudo.report.shield;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import testudo.procurement.WiderBill.PathYear;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.quantity.Member;
import testudo.quantity.PriceBasis;
import testudo.report.chart.Scale;
import testudo.report.chart.Track;
import testudo.report.chart.TrackTable;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Pick;
import testudo.report.material.Plain;
import testudo.tabulation.bill.PaymentRow;
import testudo.tabulation.row.Words;
import testudo.tabulation.year.BindingRow;
import testudo.tabulation.year.PurchaseRow;
import testudo.tabulation.year.ShortfallRow;
import testudo.tabulation.year.YearGoalRow;
import testudo.tabulation.year.YearLeakageRow;
import testudo.tabulation.year.YearRow;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/** The procurement plan year by year: ready, paid, covering, letting through. */
public final class YearsSection {
    /** So many members are named with the money that they have left. */
    private static final int LEFT_NAMED = 3;

    private YearsSection() {}

    public static String html(Material material) {
        List<YearRow> years = material.rows(YearRow.SCHEMA);
        if (years.isEmpty()) {
            return Html.absent("years", "Year by year", "years");
        }
        return Html.figure(
                "years",
                "Year by year: what is ready, what it costs, what gets through",
                "The procurement plan on the way to " + Words.brief(material.largest())
                        + ", within budgets, factories and crews; at the end of each year",
                ready(years)
                        + money(years)
                        + unused(years, material.rows(PaymentRow.SCHEMA))
                        + leakage(material.rows(YearLeakageRow.SCHEMA))
                        + Plain.folded("Every figure by year", material.tables().of(YearRow.SCHEMA))
                        + Plain.folded(
                                "The goal held against each year",
                                material.tables().of(YearGoalRow.SCHEMA))
                        + Plain.folded(
                                "Every new order with its three dates",
                                material.tables().of(PurchaseRow.SCHEMA))
                        + Plain.folded(
                                "What stays unmet, and why", material.tables().of(ShortfallRow.SCHEMA))
                        + Plain.folded(
                                "What the plan runs into, and what one more would buy",
                                material.tables().of(BindingRow.SCHEMA)),
                material.money(
                        "Ready means delivered, crewed and with its rounds; types that nobody makes any more stay as held. "
                                + "Places are computed and kept from year to year unless a move pays."));
    }

    private static String ready(List<YearRow> years) {
        TrackTable chart = TrackTable.on(
                Scale.holding(0, Pick.most(years, YearRow::ready)), false, "Year", "Ready · delivered · newly ordered");
        years.forEach(row -> chart.row(
                row.year().toString(),
                Track.on(chart.scale()).bar("buy", 0, row.ready(), 12),
                Figures.number(row.ready()) + " · " + Figures.number(row.delivered()) + " · "
                        + Figures.number(row.ordered())));
        return "<h3>Fire units</h3>" + chart.html("Fire units ready by year", "buy", "ready at the end of the year");
    }

    private static String money(List<YearRow> years) {
        double most = Pick.most(years, row -> row.money().budget().billions());
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Year", "Spent of the budget, EUR bn");
        years.forEach(row -> chart.row(
                row.year().toString(),
                spent(chart, row.money()),
                Figures.number(sum(row.money())) + " of "
                        + Figures.number(row.money().budget().billions())));
        return "<h3>Money, " + PriceBasis.EUR_BN
                + "</h3><p class=\"legend\"><span><i class=\"sw buy\"></i>down payments and instalments</span> "
                + "<span><i class=\"sw keep\"></i>upkeep of what is new</span> <span><i class=\"sw link\"></i>joint fund for production</span> "
                + "<span><i class=\"sw mean\"></i>budget</span></p>" + chart.html("Money spent by year");
    }

    /** Whose money the plan leaves, where it leaves more than a tenth: the reasons stand with what stays unmet. */
    private static String unused(List<YearRow> years, List<PaymentRow> payments) {
        double budget = 0;
        double left = 0;
        for (YearRow row : years) {
            budget += row.money().budget().billions();
            left += row.money().budget().billions() - sum(row.money());
        }
        if (left <= budget / 10) {
            return "";
        }
        int last = years.getLast().year().getValue();
        String whose = leftByMember(payments, last).entrySet().stream()
                .sorted(Map.Entry.<Member, Double>comparingByValue().reversed())
                .limit(LEFT_NAMED)
                .map(entry -> entry.getKey().code() + " " + Figures.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        return "<p class=\"about\">" + Figures.number(left) + " of " + Figures.number(budget)
                + " is not spent by " + last
                + ": a budget belongs to one member, pays later years of what it ordered and buys only what it may buy. Most is left with "
                + whose + "; <em>What stays unmet, and why</em> has the causes.</p>";
    }

    private static SequencedMap<Member, Double> leftByMember(List<PaymentRow> payments, int last) {
        SequencedMap<Member, Double> left = new LinkedHashMap<>();
        for (PaymentRow row : payments) {
            PathYear year = row.payment().year();
            if (year.year().getValue() <= last) {
                double unspent =
                        row.payment().budget().billions() - year.airDefence().billions();
                year.member().ifPresent(member -> left.merge(member, unspent, Double::sum));
            }
        }
        return left;
    }

    private static Track spent(TrackTable chart, YearRow.Spent money) {
        double paid = money.paid().billions();
        double kept = paid + money.upkeep().billions();
        return Track.on(chart.scale())
                .bar("buy", 0, paid, 12)
                .bar("keep", paid, kept, 12)
                .bar("link", kept, sum(money), 12)
                .tick("mean", money.budget().billions());
    }

    private static double sum(YearRow.Spent money) {
        return money.paid().billions()
                + money.upkeep().billions()
                + money.fund().billions();
    }

    private static String leakage(List<YearLeakageRow> rows) {
        StringBuilder out = new StringBuilder();
        for (String raid : Pick.values(rows, YearLeakageRow::raid)) {
            List<YearLeakageRow> ofRaid = Pick.where(rows, row -> row.raid().equals(raid));
            out.append("<h3>" + Html.text(Material.words(raid)) + ": armed threats through</h3>");
            TrackTable chart = TrackTable.on(Scale.PERCENT, false, "Year", "Mean [90% band] · of launched");
            for (ThreatClass threat : Pick.sorted(ofRaid, YearLeakageRow::threatClass)) {
                List<YearLeakageRow> ofClass = Pick.where(ofRaid, row -> row.threatClass() == threat);
                chart.group(Material.threatClass(threat) + ": "
                        + Figures.number(ofClass.getFirst().launched()) + " launched, percent of them");
                ofClass.forEach(row -> through(chart, row));
            }
            out.append(chart.html(
                    "Armed threats through by year",
                    "band",
                    "90% band, unknown parameters included",
                    "chance",
                    "90% band of chance alone",
                    "mean",
                    "mean"));
        }
        return out.toString();
    }

    private static void through(TrackTable chart, YearLeakageRow row) {
        String year = row.year().toString();
        if (row.through().isEmpty() || row.launched() <= 0) {
            chart.without(year, InWords.of(row.reach()));
            return;
        }
        Estimate e = row.through().orElseThrow();
        chart.row(year, LeakageSection.ofLaunched(chart, e, row.launched()), LeakageSection.figure(e, row.launched()));
    }
}
