package testudo.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** A table as JSON, its description with it. */
public final class Json {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    /** The whole file. */
    public static String of(Table<?> table) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", table.name()).put("title", table.title());
        ArrayNode columns = root.putArray("columns");
        for (Column<?, ?> column : table.schema().columns()) {
            columns.addObject()
                    .put("name", column.name())
                    .put("kind", column.kind().word())
                    .put("unit", column.unit())
                    .put("meaning", column.meaning());
        }
        ArrayNode rows = root.putArray("rows");
        table.cells().forEach(cells -> rows.add(row(table.schema(), cells)));
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode row(Schema<?> schema, List<String> cells) {
        ObjectNode node = JSON.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            Column<?, ?> column = schema.columns().get(i);
            if (column.kind() instanceof Kind.Text) {
                node.put(column.name(), cells.get(i));
            } else if (cells.get(i).isEmpty()) {
                node.putNull(column.name());
            } else {
                node.put(column.name(), new BigDecimal(cells.get(i)));
            }
        }
        return node;
    }
}
