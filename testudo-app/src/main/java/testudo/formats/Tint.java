package testudo.formats;

import java.util.Locale;
import testudo.threat.ThreatClass;

/** Colours, one a class and a few for what happens; told apart by people who see colours differently. */
enum Tint {
    DRONE(0x0072B2),
    CRUISE(0xE69F00),
    BALLISTIC(0xD55E00),
    AEROBALLISTIC(0xCC79A7),
    DEFENCE(0x009E73),
    LOSS(0x000000),
    PLAIN(0x666666);

    private final int rgb;

    Tint(int rgb) {
        this.rgb = rgb;
    }

    static Tint of(ThreatClass threatClass) {
        return switch (threatClass) {
            case DRONE -> DRONE;
            case CRUISE -> CRUISE;
            case BALLISTIC -> BALLISTIC;
            case AEROBALLISTIC -> AEROBALLISTIC;
        };
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
