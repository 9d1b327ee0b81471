package testudo.report.page;

import java.util.Map;
import testudo.quantity.Figures;
import testudo.report.file.Manifest;
import testudo.report.html.Html;

/** How the result was made and how to make it again. */
final class RunSection {
    private RunSection() {}

    static String html(Manifest manifest) {
        String body = "<dl class=\"facts\">"
                + fact("Command", "<code>" + Html.text(manifest.command()) + "</code>")
                + fact("Version", Html.text(manifest.version()))
                + fact("Seed", Long.toString(manifest.seed()))
                + fact("Trials a raid", Figures.number(manifest.trials()))
                + fact("Theatre", Html.text(manifest.theatre()))
                + fact("United States", Html.text(manifest.unitedStates()))
                + fact("People in the theatre", Figures.number(manifest.populationInTheatre()))
                + "</dl>"
                + pairs("The plan, field by field", "Field", "Value", manifest.plan())
                + (manifest.overlays().isEmpty()
                        ? "<p>No data package was laid over the shipped facts.</p>"
                        : pairs("Rows laid over the shipped facts", "Row", "Value", manifest.overlays()))
                + pairs("Files read, with their SHA-256", "File", "SHA-256", manifest.inputs());
        return Html.figure(
                "run",
                "This run",
                "The same inputs give the same bytes",
                body,
                "The content hash in <code>manifest.json</code> covers the answer and the rows of every table.");
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + value + "</dd></div>";
    }

    private static String pairs(String title, String left, String right, Map<String, String> pairs) {
        StringBuilder rows = new StringBuilder();
        pairs.forEach((key, value) ->
                rows.append("<tr>" + Html.rowHead(key) + "<td class=\"code\">" + Html.text(value) + "</td></tr>"));
        return Html.folded(
                title + " (" + pairs.size() + ")",
                Html.scrolling(
                        title,
                        "<table class=\"plain\"><thead><tr><th scope=\"col\">" + left + "</th><th scope=\"col\">"
                                + right + "</th></tr></thead><tbody>" + rows + "</tbody></table>"));
    }
}
