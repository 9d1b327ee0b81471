package testudo.cli.say;

import java.util.Arrays;
import java.util.stream.Collectors;
import testudo.defence.Layer;
import testudo.telling.InWords;

/** What the abbreviations of a table stand for, in a line below it. */
public final class Legend {
    private Legend() {}

    /** The layers. */
    public static String layers() {
        return Arrays.stream(Layer.values())
                        .map(layer -> layer.key() + ": " + InWords.of(layer))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
