package testudo.telling.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The words of one phrase with places for what is told: plain text, {@code {place}}, {@code {place, format}} and
 * {@code {place, select, key {words} other {words}}} or {@code {place, plural, one {words} other {words}}}, in the manner of ICU's message
 * format and no more of it than is needed.
 *
 * @param pieces in their order
 */
public record Template(List<Piece> pieces) {
    public Template {
        pieces = List.copyOf(pieces);
    }

    /** A part of a template. */
    public sealed interface Piece {}

    /** Text as it stands. */
    public record Text(String text) implements Piece {}

    /** A place to be filled; without a format it is empty. */
    public record Place(String name, String format) implements Piece {}

    /** A choice among words. */
    public record Choose(String name, SequencedMap<String, Template> cases) implements Piece {}

    public static Template parse(String text) {
        return new Parser(text).whole();
    }

    /** Every place that it names. */
    public Set<String> places() {
        Set<String> names = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Text text -> {}
                case Place place -> names.add(place.name());
                case Choose choose -> {
                    names.add(choose.name());
                    choose.cases().values().forEach(words -> names.addAll(words.places()));
                }
            }
        }
        return names;
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Template whole() {
            Template all = words();
            if (at < text.length()) {
                throw wrong("a brace closes that was not opened");
            }
            return all;
        }

        private Template words() {
            List<Piece> pieces = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '}') {
                char c = text.charAt(at++);
                if (c != '{') {
                    plain.append(c);
                    continue;
                }
                if (!plain.isEmpty()) {
                    pieces.add(new Text(plain.toString()));
                    plain.setLength(0);
                }
                pieces.add(place());
            }
            if (!plain.isEmpty()) {
                pieces.add(new Text(plain.toString()));
            }
            return new Template(pieces);
        }

        private Piece place() {
            String name = name();
            if (closed()) {
                return new Place(name, "");
            }
            comma();
            String format = name();
            if (!format.equals("select") && !format.equals("plural")) {
                if (!closed()) {
                    throw wrong("'" + format + "' is followed by something");
                }
                return new Place(name, format);
            }
            comma();
            return new Choose(name, cases());
        }

        private SequencedMap<String, Template> cases() {
            SequencedMap<String, Template> cases = new LinkedHashMap<>();
            while (!closed()) {
                String key = name();
                if (at >= text.length() || text.charAt(at) != '{') {
                    throw wrong("no words stand behind the case '" + key + "'");
                }
                at++;
                cases.put(key, words());
                if (!closed()) {
                    throw wrong("the case '" + key + "' is not closed");
                }
            }
            return cases;
        }

        private String name() {
            skip();
            int from = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "-/".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (at == from) {
                throw wrong("a name is missing");
            }
            String name = text.substring(from, at);
            skip();
            return name;
        }

        private boolean closed() {
            skip();
            if (at < text.length() && text.charAt(at) == '}') {
                at++;
                return true;
            }
            if (at >= text.length()) {
                throw wrong("a brace is not closed");
            }
            return false;
        }

        private void comma() {
            if (at >= text.length() || text.charAt(at) != ',') {
                throw wrong("a comma is missing");
            }
            at++;
        }

        private void skip() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(what + " at letter " + (at + 1) + " of '" + text + "'");
        }
    }
}
