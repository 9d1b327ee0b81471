package testudo.table;

import java.util.List;

/** What every table and column of a result means, as a page. */
public final class Dictionary {
    private Dictionary() {}

    /**
     * The page.
     *
     * @param intro what stands above the tables
     * @param schemas in the order of the page
     */
    public static String page(String intro, List<Schema<?>> schemas) {
        StringBuilder page = new StringBuilder(intro).append('\n');
        for (Schema<?> schema : schemas) {
            page.append("\n## ")
                    .append(schema.name())
                    .append("\n\n")
                    .append(schema.title())
                    .append(".\n\n");
            page.append("| column | kind | unit | meaning |\n|---|---|---|---|\n");
            schema.columns()
                    .forEach(column -> page.append(String.join(
                            " | ",
                            "| `" + column.name() + "`",
                            column.kind().word(),
                            column.unit(),
                            cell(column.meaning()) + " |\n")));
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
