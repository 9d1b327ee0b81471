package testudo.tabulation.requirement;

import testudo.requirement.PublicFigure;
import testudo.table.Schema;
import testudo.telling.InWords;
import testudo.telling.InWords.FigurePart;

/**
 * A figure named in public beside ours.
 *
 * @param figure both
 */
public record PublicFigureRow(PublicFigure figure) {
    public static final Schema<PublicFigureRow> SCHEMA = Schema.of(
                    PublicFigureRow.class, "publicFigures", "Figures named in public beside ours")
            .text("figure", "what the public figure says", row -> InWords.of(row.figure(), FigurePart.FIGURE))
            .text("published", "as published", row -> InWords.of(row.figure(), FigurePart.PUBLISHED))
            .text("ours", "the same, computed here", row -> InWords.of(row.figure(), FigurePart.OURS))
            .text("unit", "of both", row -> InWords.of(row.figure(), FigurePart.UNIT))
            .text("basis", "what ours counts", row -> InWords.of(row.figure(), FigurePart.BASIS))
            .text(
                    "source",
                    "keys of the sources",
                    row -> String.join(" ", row.figure().sources()));
}
