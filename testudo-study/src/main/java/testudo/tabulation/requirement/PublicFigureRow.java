package testudo.tabulation.requirement;

import testudo.requirement.PublicFigure;
import testudo.table.Schema;

/**
 * A figure named in public beside ours.
 *
 * @param figure both
 */
public record PublicFigureRow(PublicFigure figure) {
    public static final Schema<PublicFigureRow> SCHEMA = Schema.of(
                    PublicFigureRow.class, "publicFigures", "Figures named in public beside ours")
            .text("figure", "what the public figure says", row -> row.figure().words())
            .text("published", "as published", row -> row.figure().value())
            .text("ours", "the same, computed here", row -> row.figure().ours())
            .text("unit", "of both", row -> row.figure().unit())
            .text("basis", "what ours counts", row -> row.figure().basis())
            .text(
                    "source",
                    "keys of the sources",
                    row -> String.join(" ", row.figure().sources()));
}
