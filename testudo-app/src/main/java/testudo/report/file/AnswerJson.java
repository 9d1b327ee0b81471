package testudo.report.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import testudo.quantity.Estimate;
import testudo.quantity.Span;
import testudo.table.Kind;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;
import testudo.telling.Assumed;
import testudo.telling.Evidence;

/** The answer as JSON, with keys in one order. */
public final class AnswerJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    public static ObjectNode of(Answer answer) {
        ObjectNode root = JSON.createObjectNode();
        root.put("question", answer.question());
        ObjectNode header = root.putObject("header");
        answer.header().forEach(header::put);
        var tiles = root.putArray("firstScreen");
        answer.tiles().forEach(tile -> tiles.add(of(tile)));
        var sections = root.putArray("sections");
        for (Answer.Section section : answer.sections()) {
            ObjectNode node = sections.addObject();
            node.put("id", section.id()).put("title", section.title());
            var items = node.putArray("items");
            section.items().forEach(item -> items.add(item(item)));
        }
        return root;
    }

    /** One statement of the first screen. */
    public static ObjectNode of(Answer.Tile tile) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", tile.key())
                .put("title", tile.title())
                .put("figure", tile.figure())
                .put("sentence", tile.sentence());
        tile.estimate().ifPresentOrElse(e -> node.set("estimate", estimate(e)), () -> node.putNull("estimate"));
        node.put("unit", tile.unit());
        node.set("picture", picture(tile.picture()));
        tile.more().forEach(node.putArray("more")::add);
        return node;
    }

    private static ObjectNode picture(Answer.Picture picture) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", picture.kind().key()).put("across", picture.across()).put("unit", picture.unit());
        picture.most().ifPresentOrElse(most -> node.put("most", most), () -> node.putNull("most"));
        var items = node.putArray("items");
        picture.items().forEach(item -> {
            ObjectNode one = items.addObject().put("label", item.label());
            item.value()
                    .ifPresentOrElse(
                            span -> banded(one, "value", span),
                            () -> one.putNull("value").putNull("low").putNull("high"));
            one.put("mark", item.mark());
        });
        var points = node.putArray("points");
        picture.points().forEach(point -> banded(points.addObject().put("x", point.x()), "y", point.y()));
        return node;
    }

    private static void banded(ObjectNode node, String name, Span span) {
        node.put(name, number(span.base())).put("low", number(span.low())).put("high", number(span.high()));
    }

    private static ObjectNode item(AnswerItem item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", item.id()).put("sentence", item.sentence());
        item.estimate().ifPresentOrElse(e -> node.set("estimate", estimate(e)), () -> node.putNull("estimate"));
        node.put("unit", item.unit()).put("priceBasis", item.priceBasis());
        var words = node.putArray("assumptions");
        item.assumptions().forEach(assumption -> words.add(assumption.words()));
        item.sources().forEach(node.putArray("sources")::add);
        node.put("grade", item.grade()).put("status", item.status().key());
        item.inShort().ifPresent(tile -> node.put("short", tile));
        var assumes = node.putArray("assumes");
        item.assumptions().forEach(assumption -> assumes.add(assumption(assumption)));
        var evidence = node.putArray("evidence");
        item.evidence().forEach(rows -> evidence.add(evidence(rows)));
        return node;
    }

    /** The key of an assumption and the rows of the table {@code assumptions} that state it; a star stands for any text. */
    private static ObjectNode assumption(AnswerItem.Assumption assumption) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", assumption.key());
        var rows = node.putArray("rows");
        assumption
                .values()
                .forEach(values -> rows.add(
                        switch (values) {
                            case Assumed.Values.Named named -> named.name();
                            case Assumed.Values.OfSystems systems -> "*." + systems.part() + "*";
                        }));
        return node;
    }

    /** The table, and what its rows must hold in which column. */
    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = JSON.createObjectNode();
        node.put("table", evidence.table().table());
        switch (evidence.rows()) {
            case Evidence.Rows.All all -> {}
            case Evidence.Rows.OfClass(var threatClass) -> where(node, "threatClass", threatClass.key());
            case Evidence.Rows.OfRaid(var raid) -> where(node, "raid", raid);
            case Evidence.Rows.OfTheBase base -> where(node, "base", "yes");
            case Evidence.Rows.OnWhoPays pays -> {
                var columns = node.putArray("columns");
                Evidence.whoPays().forEach(columns::add);
            }
        }
        return node;
    }

    private static void where(ObjectNode node, String column, String value) {
        node.putObject("where").put(column, value);
    }

    private static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = JSON.createObjectNode();
        node.put("mean", number(estimate.mean()));
        node.put("low", number(estimate.low()));
        node.put("high", number(estimate.high()));
        node.put("chanceLow", number(estimate.chanceLow()));
        node.put("chanceHigh", number(estimate.chanceHigh()));
        node.put("trials", estimate.trials());
        return node;
    }

    private static BigDecimal number(double value) {
        return new BigDecimal(Kind.NUMBER.spelled(BigDecimal.valueOf(value)));
    }
}
