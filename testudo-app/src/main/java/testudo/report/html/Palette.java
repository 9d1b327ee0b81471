package testudo.report.html;

import testudo.defence.Layer;

/** Steps of the cover scale and the shapes of the layers; colours stand in the style sheet. */
public final class Palette {
    private Palette() {}

    /** 0 for nobody, then five steps of twenty percent. */
    public static int step(double percent) {
        return percent <= 0 ? 0 : (int) Math.min(5, 1 + Math.floor(percent / 20 - 1e-9));
    }

    public static String words(int step) {
        return step == 0 ? "0" : (step - 1) * 20 + "–" + step * 20 + "%";
    }

    /** A closed shape around the current point, as relative path commands. */
    public static String glyph(Layer layer) {
        return switch (layer) {
            case BMD -> "m0-5l4.5 7.7h-9z";
            case LRAD -> "m-3-3h6v6h-6z";
            case MRAD -> "m0-3.9l3.9 3.9-3.9 3.9-3.9-3.9z";
            case SHORAD -> "m-2.6 0a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1-5.2 0z";
            case VSHORAD -> "m-2.7-2h5.4l-2.7 4.6z";
            case CUAS -> "m-.9-2.7h1.8v1.8h1.8v1.8h-1.8v1.8h-1.8v-1.8h-1.8v-1.8h1.8z";
        };
    }
}
