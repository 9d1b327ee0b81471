package testudo.report.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.report.html.Html;
import testudo.table.Table;
import testudo.telling.Filling;
import testudo.telling.Phrase;
import testudo.telling.Teller;

/** A member on one screen: what it spends and has pledged, what is signed, what a multiple asks of it, who pays and who is covered. */
public final class MemberBrief {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TABLES = List.of(
            "members",
            "spending",
            "force",
            "orders",
            "signedDeliveries",
            "purchases",
            "payments",
            "targets",
            "cover",
            "review");

    private final Rows rows;
    private final String iso;
    private final JsonNode member;
    private final List<Stated> stated;

    private MemberBrief(Rows rows, String iso) {
        this.rows = rows;
        this.iso = iso;
        this.member = rows.of("members", "member", iso).stream()
                .findFirst()
                .orElseThrow(() -> new BadInput(new Finding(
                        "MEMBER",
                        0,
                        "member-known",
                        "the result has no member '" + iso + "'",
                        "a code of three letters, such as POL.")));
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
        return new MemberBrief(new ResultRows(result), iso);
    }

    /**
     * What facts and plan alone say of a member, at once; what has to be computed is marked as not yet computed.
     *
     * @param known the tables that they give
     * @param header what they rest on
     * @throws BadInput where they do not know the member
     */
    public static MemberBrief of(List<Table<?>> known, SequencedMap<String, String> header, String iso) {
        return new MemberBrief(new KnownRows(known, header), iso);
    }

    /** Everything, for programs: each statement with the cells behind it, the rows that name the member, and what it rests on. */
    public ObjectNode json() {
        ObjectNode node = JSON.createObjectNode()
                .put("member", iso)
                .put("name", member.path("name").asText())
                .put("computed", rows.computed());
        node.set("rests", rows.rests());
        ArrayNode statements = node.putArray("statements");
        stated.forEach(one -> statements.add(one.json(JSON)));
        ObjectNode tables = node.putObject("rows");
        for (String table : TABLES) {
            ArrayNode all = tables.putArray(table);
            rows.of(table, "member", iso).forEach(all::add);
        }
        ArrayNode without = tables.putArray("withoutUnitedStates");
        rows.of("withoutUnitedStates", "of", iso).forEach(without::add);
        rows.of("withoutUnitedStates", "measure", "cover").stream()
                .filter(row -> row.path("laydown").asText().equals("today"))
                .forEach(without::add);
        return node;
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
        Phrase footer = rows.computed() ? Phrase.of("member.footer") : Phrase.of("member.footerOfFacts");
        for (var one : rows.rests().properties()) {
            footer = footer.with(one.getKey(), new Filling.Name(one.getValue().asText()));
        }
        return Teller.english().words(footer);
    }

    /** A page to print. */
    public String html() {
        String statements = stated.stream()
                .map(one -> Html.element("dt", Html.text(one.title())) + Html.element("dd", Html.text(one.sentence())))
                .collect(Collectors.joining("\n"));
        return resource("page.html")
                .replace("{style}", resource("page.css"))
                .replace("{title}", Html.text(member.path("name").asText()))
                .replace("{statements}", statements)
                .replace("{footer}", Html.text(footer()));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(MemberBrief.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
