package testudo.facts.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What column names alone say about a table whose package gives no schema. */
final class InferredSchema {
    private static final Set<String> NUMBERS = Set.of(
            "value",
            "value_max",
            "count",
            "count_max",
            "low",
            "base",
            "high",
            "population",
            "launched",
            "destroyed",
            "latitude",
            "longitude",
            "quantity",
            "quantity_max",
            "rounds");
    private static final Set<String> NOT_NEGATIVE =
            Set.of("count", "count_max", "population", "launched", "destroyed", "quantity", "quantity_max", "rounds");

    private static final Set<String> SHARES = Set.of("share", "pct_gdp", "percent");

    private InferredSchema() {}

    static Role roleOf(String column) {
        return switch (column) {
            case "source", "source_check", "external_source", "our_source" -> Role.SOURCE;
            case "confidence", "grade" -> Role.GRADE;
            case "verified" -> Role.VERIFIED;
            case "iso3" -> Role.MEMBER;
            case "unit" -> Role.UNIT;
            case "as_of", "date" -> Role.DATE;
            default -> Role.PLAIN;
        };
    }

    static TableSchema of(String name, String path, List<String> columns) {
        List<TableSchema.Field> fields =
                columns.stream().map(InferredSchema::field).toList();
        return new TableSchema(
                name,
                path,
                name,
                "",
                "found",
                fields,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                Grade.LOW);
    }

    private static TableSchema.Field field(String column) {
        Role role = roleOf(column);
        boolean number = NUMBERS.contains(column) || SHARES.contains(column);
        return new TableSchema.Field(
                column,
                column.equals("year")
                        ? TableSchema.Type.INTEGER
                        : number ? TableSchema.Type.NUMBER : TableSchema.Type.STRING,
                role,
                "",
                column.equals("source"),
                List.of(),
                NOT_NEGATIVE.contains(column) || SHARES.contains(column)
                        ? Optional.of(BigDecimal.ZERO)
                        : Optional.empty(),
                SHARES.contains(column) ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty(),
                TableSchema.Rules.NONE);
    }
}
