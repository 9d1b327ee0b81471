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
            case BMD -> "m0-4l3.6 6h-7.2z";
            case LRAD -> "m-2.4-2.4h4.8v4.8h-4.8z";
            case MRAD -> "m0-3l3 3-3 3-3-3z";
            case SHORAD -> "m-1.8 0a1.8 1.8 0 1 1 3.6 0a1.8 1.8 0 1 1-3.6 0z";
            case VSHORAD -> "m-1.8 1.5h3.6l-1.8-3z";
            case CUAS -> "m-.6-1.8h1.2v1.2h1.2v1.2h-1.2v1.2h-1.2v-1.2h-1.2v-1.2h1.2z";
        };
    }
}
