package testudo.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.quantity.Figures;
import testudo.quantity.Span;
import testudo.telling.Filling.Amount;
import testudo.telling.Filling.Banded;
import testudo.telling.Filling.Choice;
import testudo.telling.Filling.Listing;
import testudo.telling.Filling.Name;
import testudo.telling.template.Template;
import testudo.telling.template.Templates;

/** Puts phrases into the words of one file of templates. Numbers are given no more digits than they deserve, and their band with them. */
public final class Teller {
    private final Templates templates;

    private Teller(Templates templates) {
        this.templates = templates;
    }

    /** A teller in the shipped words. */
    public static Teller english() {
        return Shipped.ENGLISH;
    }

    /** Read once, when first asked. */
    private static final class Shipped {
        static final Teller ENGLISH = new Teller(Templates.english());
    }

    /** A teller in the words of these templates. */
    public static Teller in(Templates templates) {
        return new Teller(templates);
    }

    /**
     * The phrase in words.
     *
     * @throws IllegalStateException where a place is not filled, or a choice has no words
     */
    public String words(Phrase phrase) {
        return words(templates.template(phrase.key()), phrase);
    }

    private String words(Template template, Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (Template.Piece piece : template.pieces()) {
            words.append(
                    switch (piece) {
                        case Template.Text text -> text.text();
                        case Template.Place place -> formatted(filled(phrase, place.name()), place.format(), phrase);
                        case Template.Choose choose ->
                            words(chosen(choose, filled(phrase, choose.name()), phrase), phrase);
                    });
        }
        return words.toString();
    }

    private static Filling filled(Phrase phrase, String place) {
        Filling filling = phrase.fillings().get(place);
        if (filling == null) {
            throw new IllegalStateException("'" + place + "' of " + phrase.key() + " is not filled, only "
                    + phrase.fillings().keySet());
        }
        return filling;
    }

    private static Template chosen(Template.Choose choose, Filling filling, Phrase phrase) {
        Template words = Optional.ofNullable(choose.cases().get(keyOf(filling)))
                .orElseGet(() -> choose.cases().get("other"));
        if (words == null) {
            throw new IllegalStateException("'" + choose.name() + "' of " + phrase.key() + " has no words for '"
                    + keyOf(filling) + "', only for " + choose.cases().keySet());
        }
        return words;
    }

    private static String keyOf(Filling filling) {
        return switch (filling) {
            case Choice choice -> choice.key();
            case Amount amount ->
                amount.value().exact() ? counted(amount.value().base()) : "other";
            case Listing listing -> listing.items().isEmpty() ? "none" : "other";
            case Phrase phrase -> phrase.key();
            case Name name -> name.text();
            case Banded banded -> "other";
        };
    }

    private static String counted(double count) {
        return count == 0 ? "zero" : count == 1 ? "one" : "other";
    }

    private String formatted(Filling filling, String format, Phrase phrase) {
        return switch (format) {
            case "" -> plain(filling, phrase);
            case "alone" -> alone(filling, phrase);
            case "percent" -> percent(filling, phrase);
            case "capital" -> capital(plain(filling, phrase));
            default ->
                throw new IllegalStateException("no figure of " + phrase.key() + " can be told as '" + format + "'");
        };
    }

    private String plain(Filling filling, Phrase phrase) {
        return switch (filling) {
            case Amount(Span span) ->
                span.exact()
                        ? Figures.rough(span.base())
                        : band(Phrase.of("band"), span.base(), span.low(), span.high());
            case Banded(var e) -> band(Phrase.of("band"), e.mean(), e.low(), e.high());
            case Name name -> name.text();
            case Phrase inner -> words(inner);
            case Listing listing -> list(listing, phrase);
            case Choice choice ->
                throw new IllegalStateException("'" + choice.key() + "' of " + phrase.key() + " has no words");
        };
    }

    private static String alone(Filling filling, Phrase phrase) {
        return switch (filling) {
            case Amount(Span span) -> Figures.rough(span.base());
            case Banded(var e) -> Figures.rough(e.mean());
            default -> throw new IllegalStateException("what stands alone in " + phrase.key() + " is no figure");
        };
    }

    /** The percent sign at the figure, and not behind its band. */
    private String percent(Filling filling, Phrase phrase) {
        return switch (filling) {
            case Amount(Span span) -> band(Phrase.of("band.percent"), span.base(), span.low(), span.high());
            case Banded(var e) -> band(Phrase.of("band.percent"), e.mean(), e.low(), e.high());
            default -> throw new IllegalStateException("what is told in percent in " + phrase.key() + " is no figure");
        };
    }

    private String band(Phrase band, double base, double low, double high) {
        return words(band.together(new TreeMap<>(Map.of(
                "base",
                new Name(Figures.rough(base)),
                "low",
                new Name(Figures.rough(low)),
                "high",
                new Name(Figures.rough(high))))));
    }

    private String list(Listing listing, Phrase phrase) {
        List<String> items =
                listing.items().stream().map(item -> plain(item, phrase)).toList();
        String all = items.isEmpty() ? "" : items.getFirst();
        for (int i = 1; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            Phrase joined = switch (listing.join()) {
                case AND -> last ? Phrase.of("list.and") : Phrase.of("list.next");
                case COMMA -> Phrase.of("list.next");
                case SPACE -> Phrase.of("list.sentences");
            };
            all = words(joined.named("before", all).named("next", items.get(i)));
        }
        return all;
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
