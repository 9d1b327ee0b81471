package testudo.report.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import testudo.telling.Phrase;
import testudo.telling.Statement.Status;
import testudo.telling.Teller;

/** One statement on a member with the cells that it rests on. */
final class Stated {
    private final String key;
    private final Phrase title;
    private final Phrase sentence;
    private final Status status;
    private final List<Cell> cells = new ArrayList<>();

    Stated(String key, Phrase title, Phrase sentence) {
        this(key, title, sentence, Status.COMPUTED);
    }

    private Stated(String key, Phrase title, Phrase sentence, Status status) {
        this.key = key;
        this.title = title;
        this.sentence = sentence;
        this.status = status;
    }

    /** One whose figures are not there yet. */
    static Stated notYet(String key, Phrase title, Phrase sentence) {
        return new Stated(key, title, sentence, Status.NOT_COMPUTED);
    }

    private record Cell(String name, JsonNode value, String cell) {}

    /** With a figure and the cell of a table that holds it. */
    Stated on(String name, JsonNode value, String cell) {
        cells.add(new Cell(name, value, cell));
        return this;
    }

    String title() {
        return Teller.english().words(title);
    }

    String sentence() {
        return Teller.english().words(sentence);
    }

    ObjectNode json(ObjectMapper json) {
        ObjectNode node = json.createObjectNode()
                .put("key", key)
                .put("title", title())
                .put("sentence", sentence())
                .put("status", status.key());
        ArrayNode figures = node.putArray("figures");
        cells.forEach(cell -> figures.addObject()
                .put("name", cell.name())
                .put("cell", cell.cell())
                .set("value", cell.value().isMissingNode() ? null : cell.value()));
        return node;
    }
}
