package testudo.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The scores of both models as a page of Markdown, for the months of development, those kept out of it, later ones, and all together. */
final class BacktestPage {
    private BacktestPage() {}

    static String of(Backtest backtest) {
        YearMonth split = Backtest.DEVELOPED_UNTIL;
        YearMonth shipped = Backtest.SHIPPED_UNTIL;
        YearMonth last = backtest.until();
        StringBuilder page = new StringBuilder(
                "# Back-test: scores\n\nMade by `testudo backtest` from the record " + backtest.from() + " to " + last
                        + "; what the columns mean is in [the model page](../explanation/backtest.md).\n");
        backtest.partial()
                .forEach((month, coverage) -> page.append("\nThe record calls " + month + " '" + coverage
                        + "': seen and scored as it stands, its share given the number launched.\n"));
        table(page, backtest, Backtest.FIRST_TARGET, split, "Months that the settings were chosen on");
        table(page, backtest, split.plusMonths(1), shipped, "Months kept out of the choice");
        table(page, backtest, shipped.plusMonths(1), last, "Months after the record that is shipped");
        table(page, backtest, Backtest.FIRST_TARGET, last, "All months");
        page.append("\n## Left out\n\nWeapons launched, by class of the record:\n");
        backtest.leftOut().forEach((name, launched) -> page.append("\n- `" + name + "`: " + launched));
        return page.append("\n").toString();
    }

    /** Nothing where there is no forecast in those months. */
    private static void table(StringBuilder page, Backtest backtest, YearMonth from, YearMonth to, String title) {
        List<Score> scores = backtest.scores(from, to);
        if (scores.isEmpty()) {
            return;
        }
        YearMonth last = to.isAfter(backtest.until()) ? backtest.until() : to;
        page.append("\n## " + title + " (" + from + " to " + last + ")\n\n");
        page.append(
                "| class | months ahead | model | forecasts | CRPS | log score | in 50% band | in 90% band | mean error |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Score score : scores) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %d | %s | %s | %s | %s | %s |\n",
                    score.threatClass(),
                    score.horizon(),
                    score.model(),
                    score.forecasts(),
                    round(score.crps(), 4),
                    round(score.logScore(), 2),
                    round(score.coverage50(), 2),
                    round(score.coverage90(), 2) + (score.coverageJudged() ? "" : " (too few to judge)"),
                    round(score.meanAbsoluteError(), 3)));
        }
        differences(page, backtest.comparisons(from, to));
        transforms(page, scores);
    }

    private static void differences(StringBuilder page, List<Comparison> comparisons) {
        page.append(
                "\n| class | months ahead | CRPS of the baseline less ours | 90% interval | skill |\n|---|---|---|---|---|\n");
        for (Comparison comparison : comparisons) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %s to %s | %s%% |\n",
                    comparison.threatClass(),
                    comparison.horizon(),
                    round(comparison.difference(), 4),
                    round(comparison.low(), 4),
                    round(comparison.high(), 4),
                    round(comparison.skill().movePointRight(2), 1)));
        }
    }

    private static void transforms(StringBuilder page, List<Score> scores) {
        page.append(
                "\nShare of outcomes in each tenth of the forecast, in percent (10 each when the forecast is right):\n\n"
                        + "| class | months ahead | model | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Score score : scores) {
            page.append("| " + score.threatClass() + " | " + score.horizon() + " | " + score.model() + " |");
            score.pit().forEach(bin -> page.append(" " + round(bin.movePointRight(2), 0) + " |"));
            page.append("\n");
        }
    }

    private static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
