package testudo.facts.tables;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the rows of one file share: schema, where each column stands, the file's name. */
final class RowLayout {
    static final int NONE = -1;

    private final TableSchema schema;
    private final Map<String, Integer> columns;
    private final String file;
    private final int source;
    private final int grade;
    private final int verified;
    private final Set<String> numbers;

    RowLayout(TableSchema schema, Map<String, Integer> columns, String file) {
        this.schema = schema;
        this.columns = columns;
        this.file = file;
        this.source = columns.containsKey("source") ? index("source") : first(Role.SOURCE);
        this.grade = first(Role.GRADE);
        this.verified = first(Role.VERIFIED);
        this.numbers = schema.fields().stream()
                .filter(field -> field.type() == TableSchema.Type.NUMBER)
                .map(TableSchema.Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the column holds numbers that may have decimals. */
    boolean number(String column) {
        return numbers.contains(column);
    }

    private int first(Role role) {
        for (TableSchema.Field field : schema.fields()) {
            if (field.role() == role && columns.containsKey(field.name())) {
                return index(field.name());
            }
        }
        return NONE;
    }

    /** Where the column stands, or {@link #NONE}. */
    int index(String column) {
        Integer index = columns.get(column);
        return index == null ? NONE : index;
    }

    TableSchema schema() {
        return schema;
    }

    Map<String, Integer> columns() {
        return columns;
    }

    String file() {
        return file;
    }

    int source() {
        return source;
    }

    int grade() {
        return grade;
    }

    int verified() {
        return verified;
    }
}
