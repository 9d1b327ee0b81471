package testudo.report.material;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import testudo.assessment.Force;
import testudo.defence.Laydown;
import testudo.report.file.Manifest;
import testudo.report.html.Html;
import testudo.report.map.Borders;
import testudo.table.Schema;
import testudo.table.Tables;
import testudo.threat.ThreatClass;

/** What the sections of the page are drawn from, and the words that several of them share. */
public record Material(
        JsonNode answer, Tables tables, SequencedMap<Force, Laydown> laydowns, Borders borders, Manifest manifest) {

    /** Keys of the threat classes, as they stand in the answer. */
    public static final List<String> CLASSES =
            Stream.of(ThreatClass.values()).map(ThreatClass::key).toList();

    public <R> List<R> rows(Schema<R> schema) {
        return tables.rows(schema);
    }

    /** The largest multiple that was placed; today where nothing is multiplied. */
    public Force largest() {
        return Forces.largest(laydowns.keySet());
    }

    String header(String key, String otherwise) {
        String value = answer.path("header").path(key).asText();
        return value.isEmpty() ? otherwise : value;
    }

    /** The line under a figure: date, editions, then what is particular to it. */
    public String about(String particular) {
        return Html.text(particular + " Public data as of " + header("asOf", "an unknown date") + ".");
    }

    public String money(String particular) {
        return about(particular + " Spending: " + header("edition", "edition unknown") + "; growth: "
                + header("growth", "edition unknown") + ".");
    }

    public static String threatClass(ThreatClass threatClass) {
        return capital(threatClass.plural());
    }

    public static String words(String key) {
        return capital(key.replace('-', ' ').replace('_', ' '));
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
