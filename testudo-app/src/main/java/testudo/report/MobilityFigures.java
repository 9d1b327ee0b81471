package testudo.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import testudo.mobility.MoveReport;
import testudo.quantity.Span;

/** The figures beside the picture of mobility: region by region, what a budget saves, and what it buys. */
final class MobilityFigures {
    private static final int LINE = 16;

    private final StringBuilder out = new StringBuilder();
    private final double x;
    private double y = 86;

    private MobilityFigures(double x) {
        this.x = x;
    }

    static String beside(MoveReport report, double x) {
        MobilityFigures figures = new MobilityFigures(x);
        figures.regions(report);
        figures.budgets(report);
        figures.works(report);
        return figures.out.toString();
    }

    /** A heavy fire unit's days from central depots by the soonest mix. */
    static Optional<MoveReport.RegionTime> heavy(MoveReport report, String region) {
        return report.regions().stream()
                .filter(row -> row.region().equals(region)
                        && row.from().equals("central depots")
                        && row.mode().equals("surface")
                        && row.loadClass().equals("heavy"))
                .findFirst();
    }

    private void regions(MoveReport report) {
        head("Into each region");
        for (MoveReport.Throughput row : report.throughput()) {
            String days = heavy(report, row.region())
                    .map(time -> span(time.days(), "%.1f") + " days, "
                            + number(time.daysAfter().base(), "%.1f") + " after the works")
                    .orElse("not reached");
            line("b", row.region() + ": " + days);
            line(
                    "s",
                    number(row.vehiclesPerDay().base(), "%,.0f") + " vehicles a day, "
                            + number(row.vehiclesPerDayAfter().base(), "%,.0f") + " after the works; held most by "
                            + held(row));
            line("s", reserve(report, row.region()));
            y += 5;
        }
    }

    private static String held(MoveReport.Throughput row) {
        return row.binding().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey().replace('-', ' '))
                .orElse("nothing");
    }

    /** Under the shortest permits and with the largest force that is told. */
    private static String reserve(MoveReport report, String region) {
        String force = report.reserve().getLast().force();
        return report.reserve().stream()
                .filter(row -> row.region().equals(region) && row.force().equals(force))
                .findFirst()
                .map(row -> "half the " + force + " reserve "
                        + (row.dayOfHalf().isPresent()
                                ? "by day " + row.dayOfHalf().getAsInt()
                                : "later")
                        + ", permits of " + row.permits())
                .orElse("");
    }

    private void budgets(MoveReport report) {
        y += 6;
        head("What a budget saves of a mean journey");
        for (MoveReport.Point point : report.budget().curve()) {
            line(
                    "",
                    "EUR " + number(point.bnEur().base(), "%.0f") + " bn saves "
                            + point.savesHours().toPlainString() + " h of "
                            + number(
                                    point.hours().doubleValue()
                                            + point.savesHours().doubleValue(),
                                    "%.0f")
                            + " (no choice more than " + point.atMostSaves().toPlainString() + ")");
            line("s", point.name());
        }
    }

    private void works(MoveReport report) {
        y += 6;
        head("What the plan’s share of the 1.5% buys");
        StringBuilder words = new StringBuilder();
        for (MoveReport.Upgrade work : report.upgrades()) {
            String item = work.corridorClass().replace('-', ' ') + " " + work.region() + " (EUR "
                    + number(work.costBnEur().base(), "%.1f") + " bn)";
            if (words.length() + item.length() > 70) {
                line("", words + ",");
                words.setLength(0);
            }
            words.append(words.isEmpty() ? "" : ", ").append(item);
        }
        line("", words.toString());
    }

    private static String span(Span span, String format) {
        return number(span.base(), format) + " [" + number(span.low(), format) + "–" + number(span.high(), format)
                + "]";
    }

    private static String number(double value, String format) {
        return String.format(Locale.ROOT, format, value);
    }

    private void head(String words) {
        y += 2;
        out.append(text(x, y, "h", words));
        y += LINE + 4;
    }

    private void line(String style, String words) {
        out.append(text(x, y, style, words));
        y += LINE;
    }

    static String text(double x, double y, String style, String words) {
        return "<text x=\"%s\" y=\"%s\"%s>%s</text>\n"
                .formatted(
                        Outline.spelled(x),
                        Outline.spelled(y),
                        style.isEmpty() ? "" : " class=\"" + style + "\"",
                        Html.text(words));
    }
}
