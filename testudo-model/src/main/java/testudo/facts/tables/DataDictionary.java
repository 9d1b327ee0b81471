package testudo.facts.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Writes the reference page of the data from what {@code datapackage.json} says. */
public final class DataDictionary {
    private DataDictionary() {}

    /**
     * The page as Markdown.
     *
     * @throws BadInput if the package cannot be read
     */
    public static String markdown(Path data) {
        List<Finding> findings = new ArrayList<>();
        List<PackageReader.Resource> resources = PackageReader.read(data, findings);
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        StringBuilder page = new StringBuilder("""
                # Data dictionary

                Generated from `data/datapackage.json`. Do not edit by hand.

                A table is *found* (as the sources print it), *mapping* (what describes the same thing) or *planning* (stated values with
                a range). An empty cell is a gap: the fact is not known. `primary fact` names the column whose empty cells are listed as gaps.

                | table | stage | file | what it holds |
                |---|---|---|---|
                """);
        for (PackageReader.Resource resource : resources) {
            page.append("| ")
                    .append(resource.schema()
                            .map(schema -> "[" + resource.name() + "](#" + resource.name() + ")")
                            .orElse(resource.name()))
                    .append(" | ")
                    .append(resource.schema().map(TableSchema::stage).orElse("found"))
                    .append(" | `data/")
                    .append(resource.path())
                    .append("` | ")
                    .append(resource.schema().map(TableSchema::description).orElse("outlines, GeoJSON"))
                    .append(" |\n");
        }
        resources.forEach(resource -> resource.schema().ifPresent(schema -> table(page, schema)));
        return page.toString();
    }

    private static void table(StringBuilder page, TableSchema schema) {
        page.append("\n## ")
                .append(schema.name())
                .append("\n\n")
                .append(schema.title())
                .append(". ");
        page.append(schema.description()).append(".\n\nKey: ").append(String.join(", ", schema.primaryKey()));
        schema.primaryFact().ifPresent(fact -> page.append(" · primary fact: ").append(fact));
        if (!schema.defaultSource().isEmpty()) {
            page.append(" · source of every row: ").append(schema.defaultSource());
        }
        page.append("\n\n| column | type | meaning | rule |\n|---|---|---|---|\n");
        for (TableSchema.Field field : schema.fields()) {
            page.append("| ")
                    .append(field.name())
                    .append(" | ")
                    .append(field.type().name().toLowerCase(java.util.Locale.ROOT))
                    .append(" | ")
                    .append(field.description())
                    .append(" | ")
                    .append(rule(field))
                    .append(" |\n");
        }
        limits(page, schema);
    }

    private static void limits(StringBuilder page, TableSchema schema) {
        SequencedMap<String, SequencedSet<String>> byRange = new LinkedHashMap<>();
        for (TableSchema.Limit limit : schema.limits()) {
            String range =
                    limit.minimum().map(least -> "≥ " + least.toPlainString()).orElse("")
                            + limit.maximum()
                                    .map(most ->
                                            (limit.minimum().isPresent() ? " and " : "") + "≤ " + most.toPlainString())
                                    .orElse("");
            String when = limit.when().entrySet().stream()
                    .map(entry -> " where " + entry.getKey() + " is " + String.join(", ", entry.getValue()))
                    .collect(Collectors.joining());
            byRange.computeIfAbsent(range + when, key -> new LinkedHashSet<>()).add(limit.column());
        }
        byRange.forEach((range, columns) -> page.append(page.charAt(page.length() - 2) == '|' ? "\n" : "")
                .append("- ")
                .append(String.join(", ", columns))
                .append(" ")
                .append(range)
                .append("\n"));
    }

    private static String rule(TableSchema.Field field) {
        List<String> rules = new ArrayList<>();
        if (field.required()) {
            rules.add("never empty");
        }
        field.minimum().ifPresent(least -> rules.add("≥ " + least.toPlainString()));
        field.maximum().ifPresent(most -> rules.add("≤ " + most.toPlainString()));
        if (!field.allowed().isEmpty()) {
            rules.add("one of " + String.join(", ", field.allowed()));
        }
        switch (field.role()) {
            case SOURCE -> rules.add("keys of sources");
            case MEMBER -> rules.add("a member");
            case SYSTEM -> rules.add("a system type");
            case DATE -> rules.add("YYYY, YYYY-MM or YYYY-MM-DD");
            default -> {}
        }
        return String.join("; ", rules);
    }
}
