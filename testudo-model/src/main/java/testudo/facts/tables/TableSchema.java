package testudo.facts.tables;

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
        List<List<String>> uniqueKeys,
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
            Optional<BigDecimal> maximum,
            Rules rules) {}

    /**
     * The rarer constraints of a column.
     *
     * @param unique whether no value stands twice
     * @param above the value must be more
     * @param below the value must be less
     * @param shortest fewest signs
     * @param longest most signs
     * @param pattern a regular expression that the whole cell must match
     */
    record Rules(
            boolean unique,
            Optional<BigDecimal> above,
            Optional<BigDecimal> below,
            int shortest,
            int longest,
            Optional<CellPattern> pattern) {
        static final Rules NONE =
                new Rules(false, Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE, Optional.empty());
    }

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
                uniqueKeys,
                foreignKeys,
                limits,
                primaryFact,
                defaultSource,
                defaultGrade);
    }
}
