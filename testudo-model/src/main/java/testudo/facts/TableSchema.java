package testudo.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code datapackage.json} says about one table. */
record TableSchema(
        String name,
        String path,
        String title,
        String description,
        String stage,
        List<Field> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        List<Limit> limits,
        Optional<String> primaryFact,
        String defaultSource,
        Grade defaultGrade) {

    /** One column. */
    record Field(
            String name,
            Type type,
            Role role,
            String description,
            boolean required,
            List<String> allowed,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum) {}

    /** Type of the cells of a column. */
    enum Type {
        STRING,
        NUMBER,
        INTEGER
    }

    /** A column whose values must be keys of another table; several keys are parted by semicolons. */
    record ForeignKey(String column, String table, String key) {}

    /** Bounds that hold only in rows where other columns have given values. */
    record Limit(
            String column,
            Map<String, List<String>> when,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum) {}

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    TableSchema at(String otherPath) {
        return new TableSchema(
                name,
                otherPath,
                title,
                description,
                stage,
                fields,
                primaryKey,
                foreignKeys,
                limits,
                primaryFact,
                defaultSource,
                defaultGrade);
    }
}
