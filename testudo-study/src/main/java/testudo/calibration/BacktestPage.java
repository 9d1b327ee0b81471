package testudo.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The scores of both models as a page of Markdown, for the months of development, those scored once, and all together. */
final class BacktestPage {
    private BacktestPage() {}

    static String of(Backtest backtest) {
        YearMonth split = Backtest.DEVELOPED_UNTIL;
        StringBuilder page = new StringBuilder(
                "# Back-test: scores\n\nMade from the record "
                        + backtest.from() + " to " + backtest.until()
                        + " by the tests (`-Dtestudo.write=true`); what the columns mean is in [the model page](../explanation/backtest.md).\n");
        table(page, backtest, Backtest.FIRST_TARGET, split, "Months that the settings were chosen on");
        table(
                page,
                backtest,
                split.plusMonths(1),
                backtest.until(),
                "Months scored once, after the settings were frozen");
        table(page, backtest, Backtest.FIRST_TARGET, backtest.until(), "All months");
        page.append("\n## Left out\n\nWeapons launched, by class of the record:\n");
        backtest.leftOut().forEach((name, launched) -> page.append("\n- `" + name + "`: " + launched));
        return page.append("\n").toString();
    }

    private static void table(StringBuilder page, Backtest backtest, YearMonth from, YearMonth to, String title) {
        page.append("\n## ")
                .append(title)
                .append(" (")
                .append(from)
                .append(" to ")
                .append(to)
                .append(")\n\n");
        page.append(
                "| class | months ahead | model | forecasts | CRPS | log score | in 50% band | in 90% band | mean error |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Score score : backtest.scores(from, to)) {
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

    private static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
