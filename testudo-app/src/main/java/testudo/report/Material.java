package testudo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import testudo.assessment.Table;

/** What the sections of the page are drawn from, and the words that several of them share. */
record Material(JsonNode answer, Result result, Borders borders, Manifest manifest) {
    static final List<String> CLASSES = List.of("drone", "cruise", "ballistic", "aeroballistic");
    static final List<String> LAYERS = List.of("BMD", "LRAD", "MRAD", "SHORAD", "VSHORAD", "C-UAS");

    Rows rows(String table) {
        return Rows.of(result.tables(), table);
    }

    Table table(String name) {
        return result.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElse(new Table(name, name, List.of(), List.of()));
    }

    String header(String key, String otherwise) {
        String value = answer.path("header").path(key).asText();
        return value.isEmpty() ? otherwise : value;
    }

    /** The line under a figure: date, editions, then what is particular to it. */
    String about(String particular) {
        return Html.text(particular + " Public data as of " + header("asOf", "an unknown date") + ".");
    }

    String money(String particular) {
        return about(particular + " Spending: " + header("edition", "edition unknown") + "; growth: "
                + header("growth", "edition unknown") + ".");
    }

    static String laydown(String name) {
        return switch (name) {
            case "today" -> "Today";
            case "onOrder" -> "With all on order";
            case "x4" -> "×4 (+300%)";
            case "x5" -> "×5 (+400%)";
            default ->
                name.startsWith("x") ? "×" + name.substring(1) : name.matches("[0-9]{4}") ? "Planned " + name : name;
        };
    }

    static String threatClass(String key) {
        return switch (key) {
            case "drone" -> "Drones";
            case "cruise" -> "Cruise missiles";
            case "ballistic" -> "Ballistic missiles";
            case "aeroballistic" -> "Aeroballistic missiles";
            case "" -> "All classes";
            default -> capital(key);
        };
    }

    static String words(String key) {
        return capital(key.replace('-', ' ').replace('_', ' '));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** The values in the wanted order first, then any others in theirs. */
    static Set<String> ordered(List<String> wanted, Set<String> found) {
        Set<String> ordered = new LinkedHashSet<>(wanted);
        ordered.retainAll(found);
        ordered.addAll(found);
        return ordered;
    }
}
