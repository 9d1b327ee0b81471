package testudo.telling;

import java.io.Serializable;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

/**
 * Something to be said: the key of its template, and what fills the template's places.
 *
 * @param key of the template
 * @param fillings by the name of the place
 */
public record Phrase(String key, SequencedMap<String, Filling> fillings) implements Filling, Serializable {
    public Phrase {
        fillings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fillings));
    }

    /** A phrase whose places are still empty. */
    public static Phrase of(String key) {
        return new Phrase(key, new LinkedHashMap<>());
    }

    /** With one place filled. */
    public Phrase with(String place, Filling filling) {
        SequencedMap<String, Filling> more = new LinkedHashMap<>(fillings);
        if (more.put(place, filling) != null) {
            throw new IllegalStateException("'" + place + "' of " + key + " is filled twice");
        }
        return new Phrase(key, more);
    }

    /** With what may be missing: then the template chooses by {@code none}. */
    Phrase with(String place, Optional<? extends Filling> filling) {
        return with(place, filling.<Filling>map(given -> given).orElse(NOTHING));
    }

    Phrase with(String place, Span span) {
        return with(place, new Amount(span));
    }

    Phrase with(String place, Estimate estimate) {
        return with(place, new Banded(estimate));
    }

    Phrase with(String place, double exact) {
        return with(place, new Amount(Span.exactly(exact)));
    }

    Phrase with(String place, Year year) {
        return with(place, new Name(year.toString()));
    }

    Phrase named(String place, String name) {
        return with(place, new Name(name));
    }

    Phrase choosing(String place, String choice) {
        return with(place, new Choice(choice));
    }

    /** By the constant's name as a key: {@code WHOLE_UNITS} chooses {@code wholeUnits}. */
    Phrase choosing(String place, Enum<?> choice) {
        String[] words = choice.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return choosing(place, key.toString());
    }

    Phrase choosing(String place, boolean choice) {
        return choosing(place, choice ? "yes" : "no");
    }

    Phrase listing(String place, List<? extends Filling> items) {
        return with(place, new Listing(List.copyOf(items), Join.AND));
    }

    Phrase together(Map<String, Filling> more) {
        Phrase all = this;
        for (Map.Entry<String, Filling> one : more.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }
}
