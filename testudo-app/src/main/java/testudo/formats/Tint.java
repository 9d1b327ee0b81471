package testudo.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import testudo.threat.ThreatClass;

/**
 * Colours, one a class and a few for what happens; told apart by people who see colours differently.
 *
 * @param name of the style
 * @param rgb red, green and blue in one number
 */
record Tint(String name, int rgb) {
    static final Tint DEFENCE = new Tint("DEFENCE", 0x009E73);
    static final Tint LOSS = new Tint("LOSS", 0x000000);
    static final Tint PLAIN = new Tint("PLAIN", 0x666666);

    static Tint of(ThreatClass threatClass) {
        return new Tint(threatClass.name(), threatClass.colour());
    }

    /** All of them, those of the classes first. */
    static List<Tint> values() {
        return Stream.concat(Arrays.stream(ThreatClass.values()).map(Tint::of), Stream.of(DEFENCE, LOSS, PLAIN))
                .toList();
    }

    int red() {
        return rgb >> 16 & 0xFF;
    }

    int green() {
        return rgb >> 8 & 0xFF;
    }

    int blue() {
        return rgb & 0xFF;
    }

    /** As {@code #rrggbb}. */
    String web() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** As KML writes it: opacity, blue, green, red. */
    String kml(int opacity) {
        return String.format(Locale.ROOT, "%02x%02x%02x%02x", opacity, blue(), green(), red());
    }
}
