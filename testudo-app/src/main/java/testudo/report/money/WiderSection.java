package testudo.report.money;

import java.util.List;
import java.util.Map;
import testudo.procurement.WiderBill;
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
import testudo.tabulation.bill.BritishRow;
import testudo.tabulation.money.PathRow;
import testudo.tabulation.money.RearmamentRow;
import testudo.tabulation.money.ShellRow;

/** The rest of the rearmament, which is paid from the same path. */
public final class WiderSection {
    private static final String TITLE = "The rest of the rearmament on the same path";

    private WiderSection() {}

    public static String html(Material material) {
        if (material.rows(RearmamentRow.SCHEMA).isEmpty()) {
            return Html.absent("wider", TITLE, "rearmament");
        }
        return Html.figure(
                "wider",
                TITLE,
                "EUR bn a year at " + PriceBasis.BASE + "; where no price is public there is a gap, not nothing",
                beside(material)
                        + Plain.folded(
                                "Factories, shells, vehicles, submarines: what was announced, priced or not",
                                material.tables().of(RearmamentRow.SCHEMA))
                        + Plain.folded(
                                "The same money by year", material.tables().of(PathRow.SCHEMA))
                        + Plain.folded(
                                "The United Kingdom at 2.5% and at 3% of GDP",
                                material.tables().of(BritishRow.SCHEMA))
                        + Plain.folded(
                                "155 mm shells by year, against millions",
                                material.tables().of(ShellRow.SCHEMA)),
                material.money(
                        "Announced sums that stand for the same money are counted once, spread evenly over their years."));
    }

    private static String beside(Material material) {
        List<WiderBill.PathYear> years = material.rows(PathRow.SCHEMA).stream()
                .map(PathRow::year)
                .filter(year -> year.member().isPresent())
                .toList();
        if (years.isEmpty()) {
            return "<p>No announcement has a public price.</p>";
        }
        Map<Member, String> names = SpendingSection.names(material);
        double most = Pick.most(years, year -> year.path().billions());
        TrackTable chart = TrackTable.on(Scale.holding(0, most), false, "Year", "Air defence + other of all");
        for (Member member : Pick.values(years, year -> year.member().orElseThrow())) {
            chart.group(names.getOrDefault(member, member.code()));
            Pick.where(years, year -> year.member().filter(member::equals).isPresent())
                    .forEach(year -> year(chart, year));
        }
        return "<p class=\"legend\"><span><i class=\"sw buy\"></i>air and missile defence, by the plan</span> "
                + "<span><i class=\"sw keep\"></i>other announcements that have a price</span> "
                + "<span><i class=\"sw mean\"></i>all defence money on the path</span></p>"
                + chart.html("Priced announcements beside the path, by member and year");
    }

    private static void year(TrackTable chart, WiderBill.PathYear year) {
        double airDefence = year.airDefence().billions();
        double other = year.others().billions();
        double path = year.path().billions();
        chart.row(
                year.year().toString(),
                Track.on(chart.scale())
                        .bar("buy", 0, airDefence, 12)
                        .bar("keep", airDefence, airDefence + other, 12)
                        .tick("mean", path),
                Figures.number(airDefence) + " + " + Figures.number(other) + " of " + Figures.number(path));
    }
}
