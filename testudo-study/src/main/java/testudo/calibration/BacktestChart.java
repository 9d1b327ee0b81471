package testudo.calibration;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import testudo.calibration.forecast.DiscountedShare;
import testudo.calibration.forecast.Forecast;
import testudo.calibration.forecast.PooledShare;
import testudo.calibration.record.RecordClass;

/** The back-test as a picture: recorded share by month, our bands one month ahead, the baseline's band, and every miss. */
final class BacktestChart {
    private static final int WIDTH = 960;
    private static final int LEFT = 64;
    private static final int RIGHT = 24;
    private static final int TOP = 112;
    private static final int PANEL = 200;
    private static final int GAP = 46;
    private static final List<RecordClass> PANELS =
            List.of(RecordClass.DRONE, RecordClass.CRUISE, RecordClass.BALLISTIC);
    private final Backtest backtest;
    private final YearMonth first;
    private final int months;
    private final StringBuilder svg = new StringBuilder();
    private double floor;

    private BacktestChart(Backtest backtest) {
        this.backtest = backtest;
        first = Backtest.FIRST_TARGET;
        months = Math.max(2, index(backtest.until()) + 1);
    }

    static String of(Backtest backtest) {
        return new BacktestChart(backtest).draw();
    }

    private String draw() {
        int height = TOP + PANELS.size() * (PANEL + GAP);
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"system-ui, sans-serif\" font-size=\"12\" fill=\"#222\" role=\"img\">",
                WIDTH, height, WIDTH, height);
        line("<title>Back-test of the share neutralised, one month ahead</title>");
        line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, height);
        text(
                LEFT,
                24,
                "font-size=\"17\" font-weight=\"600\"",
                "Share of launched weapons neutralised, forecast one month ahead");
        text(
                LEFT,
                44,
                "fill=\"#555\"",
                "Each month is forecast from earlier months alone. Claims of the defender, nation-wide, by the month of launch.");
        legend();
        for (int panel = 0; panel < PANELS.size(); panel++) {
            panel(PANELS.get(panel), TOP + panel * (PANEL + GAP));
        }
        line("</svg>");
        return svg.toString();
    }

    private void legend() {
        int y = 66;
        swatch(LEFT, y, "#cfe0f1", "90% band");
        swatch(LEFT + 96, y, "#8fb7dd", "50% band");
        line(
                "<rect x=\"%d\" y=\"%d\" width=\"18\" height=\"10\" fill=\"none\" stroke=\"#999\" stroke-dasharray=\"3 2\"/>",
                LEFT + 192, y - 9);
        text(LEFT + 216, y, "", "baseline's 90% band");
        dot(LEFT + 358, y - 4, false);
        text(LEFT + 368, y, "", "recorded");
        dot(LEFT + 448, y - 4, true);
        text(LEFT + 460, y, "", "recorded, outside our 90% band");
    }

    private void swatch(int x, int y, String colour, String label) {
        line("<rect x=\"%d\" y=\"%d\" width=\"18\" height=\"10\" fill=\"%s\"/>", x, y - 9, colour);
        text(x + 24, y, "", label);
    }

    private void panel(RecordClass recordClass, int top) {
        YearMonth last = backtest.until();
        List<Forecast> ours = backtest.select(recordClass, 1, PooledShare.NAME, first, last);
        List<Forecast> baseline = backtest.select(recordClass, 1, DiscountedShare.NAME, first, last);
        long inside = ours.stream().filter(Forecast::inside90).count();
        text(
                LEFT,
                top - 8,
                "font-weight=\"600\"",
                capital(recordClass.plural()) + ": " + inside + " of " + ours.size() + " months inside the 90% band");
        floor = floor(ours, baseline);
        axes(top);
        boolean labelled = recordClass == PANELS.getFirst();
        marker(YearMonth.of(2024, 7), top, labelled ? "losses reported apart" : "", "#777", "start");
        marker(
                Backtest.DEVELOPED_UNTIL.plusMonths(1),
                top,
                labelled ? "not chosen on, from here" : "",
                "#b36b00",
                "end");
        marker(YearMonth.of(2025, 8), top, labelled ? "reported together" : "", "#777", "start");
        for (Forecast forecast : ours) {
            band(forecast, top, forecast.q05(), forecast.q95(), "fill=\"#cfe0f1\"", 0.84);
            band(forecast, top, forecast.q25(), forecast.q75(), "fill=\"#8fb7dd\"", 0.84);
        }
        for (Forecast forecast : baseline) {
            band(
                    forecast,
                    top,
                    forecast.q05(),
                    forecast.q95(),
                    "fill=\"none\" stroke=\"#999\" stroke-width=\"0.8\" stroke-dasharray=\"3 2\"",
                    0.84);
        }
        for (Forecast forecast : ours) {
            dot(x(forecast.month()), y(top, forecast.share()), !forecast.inside90());
            if (!forecast.inside90()) {
                miss(forecast, top);
            }
        }
    }

    private void miss(Forecast forecast, int top) {
        double y = y(top, forecast.share());
        boolean above = forecast.share() > forecast.q95();
        double beyond = above ? y(top, forecast.q05()) + 14 : y + 17;
        double labelY = above && y > top + 20 ? y - 9 : beyond;
        text(
                x(forecast.month()),
                labelY,
                "text-anchor=\"middle\" fill=\"#b00020\" font-size=\"11\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"",
                forecast.month() + ": " + Math.round(100 * forecast.share()) + "% of " + forecast.launched());
    }

    private void axes(int top) {
        for (int percent = (int) Math.round(100 * floor); percent <= 100; percent += 25) {
            double y = y(top, percent / 100.0);
            line("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#e3e3e3\"/>", LEFT, WIDTH - RIGHT, y, y);
            text(LEFT - 8, y + 4, "text-anchor=\"end\" fill=\"#555\"", percent + "%");
        }
        for (int month = 0; month < months; month += months > 48 ? 6 : 3) {
            text(
                    x(first.plusMonths(month)),
                    top + PANEL + 16,
                    "text-anchor=\"middle\" fill=\"#555\" font-size=\"11\"",
                    first.plusMonths(month).toString());
        }
    }

    private void marker(YearMonth month, int top, String label, String colour, String anchor) {
        if (index(month) < 0 || index(month) >= months) {
            return;
        }
        double x = x(month) - step() / 2;
        line(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-dasharray=\"2 3\"/>",
                x, x, top, top + PANEL, colour);
        text(
                x + (anchor.equals("end") ? -4 : 4),
                top + PANEL - 6,
                "font-size=\"11\" fill=\"" + colour + "\" text-anchor=\"" + anchor + "\"",
                label);
    }

    /** The lowest quarter line that leaves everything above it. */
    private static double floor(List<Forecast> ours, List<Forecast> baseline) {
        double lowest = 1;
        for (Forecast forecast : ours) {
            lowest = Math.min(lowest, Math.min(forecast.q05(), forecast.share()));
        }
        for (Forecast forecast : baseline) {
            lowest = Math.min(lowest, forecast.q05());
        }
        return Math.min(0.75, Math.max(0, Math.floor((lowest - 0.02) * 4) / 4));
    }

    private void band(Forecast forecast, int top, double low, double high, String style, double width) {
        double half = step() * width / 2;
        line(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                x(forecast.month()) - half, y(top, high), 2 * half, Math.max(1, y(top, low) - y(top, high)), style);
    }

    private void dot(double x, double y, boolean miss) {
        line(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%s\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"0.8\"/>",
                x, y, miss ? "4.6" : "3.2", miss ? "#b00020" : "#143a5e");
    }

    private int index(YearMonth month) {
        return (month.getYear() - first.getYear()) * 12 + month.getMonthValue() - first.getMonthValue();
    }

    private double step() {
        return (double) (WIDTH - LEFT - RIGHT) / months;
    }

    private double x(YearMonth month) {
        return LEFT + (index(month) + 0.5) * step();
    }

    private double y(int top, double share) {
        return top + (1 - share) / (1 - floor) * PANEL;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void text(double x, double y, String style, String words) {
        line("<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>", x, y, style, words);
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
