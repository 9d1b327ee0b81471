package testudo.report;

import testudo.defence.Layer;

/** Steps of the cover scale and the shapes of the layers; colours stand in the style sheet. */
final class Palette {
    private Palette() {}

    /** 0 for nobody, then five steps of twenty percent. */
    static int step(double percent) {
        return percent <= 0 ? 0 : (int) Math.min(5, 1 + Math.floor(percent / 20 - 1e-9));
    }

    static String words(int step) {
        return step == 0 ? "0" : (step - 1) * 20 + "–" + step * 20 + "%";
    }

    /** A closed shape around the current point, as relative path commands. */
    static String glyph(Layer layer) {
        return switch (layer) {
            case BMD -> "m0-3l2.7 4.6h-5.4z";
            case LRAD -> "m-1.8-1.8h3.6v3.6h-3.6z";
            case MRAD -> "m0-2.3l2.3 2.3-2.3 2.3-2.3-2.3z";
            case SHORAD -> "m-1.5 0a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1-3 0z";
            case VSHORAD -> "m-1.4 1.2h2.8l-1.4-2.4z";
            case CUAS -> "m-.5-1.5h1v1h1v1h-1v1h-1v-1h-1v-1h1z";
        };
    }
}
