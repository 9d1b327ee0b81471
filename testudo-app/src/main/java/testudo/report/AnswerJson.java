package testudo.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import testudo.assessment.Answer;
import testudo.assessment.AnswerItem;
import testudo.quantity.Estimate;

/** The answer as JSON, with keys in one order. */
final class AnswerJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    static ObjectNode of(Answer answer) {
        ObjectNode root = JSON.createObjectNode();
        root.put("question", answer.question());
        ObjectNode header = root.putObject("header");
        answer.header().forEach(header::put);
        var sections = root.putArray("sections");
        for (Answer.Section section : answer.sections()) {
            ObjectNode node = sections.addObject();
            node.put("id", section.id()).put("title", section.title());
            var items = node.putArray("items");
            section.items().forEach(item -> items.add(item(item)));
        }
        return root;
    }

    private static ObjectNode item(AnswerItem item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", item.id()).put("sentence", item.sentence());
        item.estimate().ifPresentOrElse(e -> node.set("estimate", estimate(e)), () -> node.putNull("estimate"));
        node.put("unit", item.unit()).put("priceBasis", item.priceBasis());
        item.assumptions().forEach(node.putArray("assumptions")::add);
        item.sources().forEach(node.putArray("sources")::add);
        node.put("grade", item.grade()).put("status", item.status().key());
        return node;
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
        return new BigDecimal(TableText.spelled(value));
    }
}
