package testudo.assessment;

import java.time.Year;
import java.util.List;
import testudo.procurement.TargetReview;

/** Each member's targets beside what it has ready in a later year, as in the last of NATO's five planning steps. */
final class ReviewTable {
    private ReviewTable() {}

    static List<Table> of(Assessment work) {
        Year year = work.timeline().shown();
        TableBuilder table = new TableBuilder(
                        "review", "Each member's target by GDP beside what it has ready at the end of " + year)
                .text("member", "ISO 3166-1 alpha-3")
                .text("threatClass", "what the target is against")
                .number("target", "fire units that always kill", "by GDP, of the largest multiple")
                .number("due", "the same", "part of it that should be there by then, on a straight line")
                .number("delivered", "the same", "in service")
                .number("ready", "the same", "manned and loaded")
                .number("readyPercent", "%", "ready of the target")
                .text("verdict", "met, on the way, delivered but not ready, or behind")
                .text("cause", "what keeps it from its target in the last year of the plan");
        for (TargetReview row : work.timeline().force().review(year, year)) {
            table.row(
                    row.member(),
                    row.capability(),
                    row.target().doubleValue(),
                    row.due().doubleValue(),
                    row.delivered().doubleValue(),
                    row.ready().doubleValue(),
                    row.ratio().value(),
                    row.verdict().words(),
                    row.cause());
        }
        return List.of(table.build());
    }
}
