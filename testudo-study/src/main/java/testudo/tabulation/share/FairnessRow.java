package testudo.tabulation.share;

import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.table.Schema;

/**
 * How evenly one key lays the burden on GDP.
 *
 * @param key what shares are in proportion to, in words
 * @param unitedStates whether the United States takes part
 * @param gini of the burden as a share of GDP
 * @param jain 100% where all bear the same
 * @param mostToLeast heaviest burden by the lightest above nothing
 */
public record FairnessRow(String key, boolean unitedStates, Percent gini, Percent jain, Scalar mostToLeast) {
    public static final Schema<FairnessRow> SCHEMA = Schema.of(
                    FairnessRow.class, "fairness", "How evenly each key lays the burden on GDP")
            .text("key", "what shares are in proportion to", FairnessRow::key)
            .text("unitedStates", "with or without", row -> row.unitedStates() ? "with" : "without")
            .number(
                    "giniPercent",
                    "%",
                    "of the burden as a share of GDP, those who bear nothing included: 0 where all bear the same",
                    row -> row.gini().value())
            .number(
                    "jainPercent",
                    "%",
                    "100 where all bear the same",
                    row -> row.jain().value())
            .number(
                    "mostToLeast",
                    "times",
                    "heaviest burden by the lightest above nothing",
                    row -> row.mostToLeast().value());
}
