package testudo.report.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.report.html.Html;

/** A member on one screen: what it spends and has pledged, what is signed, what a multiple asks of it, who pays and who is covered. */
public final class MemberBrief {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TABLES =
            List.of("force", "orders", "signedDeliveries", "purchases", "payments", "targets", "cover", "review");

    private final Rows rows;
    private final String iso;
    private final JsonNode member;
    private final List<Stated> stated;

    private MemberBrief(Rows rows, String iso, JsonNode member) {
        this.rows = rows;
        this.iso = iso;
        this.member = member;
        this.stated = new MemberStatements(rows, iso, member).all();
    }

    /**
     * What a result says of a member.
     *
     * @param result its folder
     * @param iso ISO 3166-1 alpha-3
     * @throws BadInput where the result cannot be read or does not know the member
     */
    public static MemberBrief of(Path result, String iso) {
        Rows rows = new Rows(result);
        JsonNode member = rows.of("members", "member", iso).stream()
                .findFirst()
                .orElseThrow(() -> new BadInput(new Finding(
                        "MEMBER",
                        0,
                        "member-known",
                        "the result has no member '" + iso + "'",
                        "a code of three letters, such as POL.")));
        return new MemberBrief(rows, iso, member);
    }

    /** Everything, for programs: each statement with the cells behind it, the rows that name the member, and what it rests on. */
    public ObjectNode json() {
        ObjectNode node = JSON.createObjectNode()
                .put("member", iso)
                .put("name", member.path("name").asText());
        node.set("rests", rests());
        ArrayNode statements = node.putArray("statements");
        stated.forEach(one -> statements.add(one.json(JSON)));
        ObjectNode tables = node.putObject("rows");
        for (String table : TABLES) {
            ArrayNode all = tables.putArray(table);
            rows.of(table, "member", iso).forEach(all::add);
        }
        return node;
    }

    private ObjectNode rests() {
        JsonNode manifest = rows.manifest();
        ObjectNode rests = JSON.createObjectNode();
        rows.header().properties().forEach(one -> rests.set(one.getKey(), one.getValue()));
        rests.set("contentHash", manifest.path("contentHash"));
        rests.set("command", manifest.path("command"));
        return rests;
    }

    /** For a terminal: a line for each statement, and what it rests on. */
    public String text() {
        return member.path("name").asText() + " (" + iso + ")\n"
                + stated.stream()
                        .map(one -> one.title() + "  " + one.sentence())
                        .collect(Collectors.joining("\n"))
                + "\n" + footer();
    }

    private String footer() {
        JsonNode header = rows.header();
        return "From plan " + header.path("plan").asText() + ", public data as of "
                + header.path("asOf").asText() + ", edition "
                + header.path("edition").asText() + ", seed "
                + header.path("seed").asText() + ", "
                + header.path("trials").asText() + " trials; computed, not a forecast.";
    }

    /** A page to print. */
    public String html() {
        String statements = stated.stream()
                .map(one -> Html.element("dt", Html.text(one.title())) + Html.element("dd", Html.text(one.sentence())))
                .collect(Collectors.joining("\n"));
        String title = Html.text(member.path("name").asText());
        String page = """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                body { font: 16px/1.45 sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
                dt { font-weight: bold; margin-top: .7rem; }
                dd { margin: 0; }
                footer { margin-top: 1.5rem; border-top: 1px solid #999; color: #444; font-size: .85rem; }
                @page { size: A4; margin: 18mm; }
                </style>
                </head>
                <body>
                <h1>%s</h1>
                <dl>
                %s
                </dl>
                <footer><p>%s</p></footer>
                </body>
                </html>
                """;
        return String.format(Locale.ROOT, page, title, title, statements, Html.text(footer()));
    }
}
