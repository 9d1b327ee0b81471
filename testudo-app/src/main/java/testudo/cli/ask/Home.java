package testudo.cli.ask;

import java.nio.file.Path;

/** Where the shipped data and plans lie: the folder named by the launcher, else the folder one stands in. */
public final class Home {
    private Home() {}

    public static Path folder() {
        return Path.of(System.getProperty("testudo.home", "")).toAbsolutePath().normalize();
    }

    public static Path data() {
        return folder().resolve("data");
    }

    public static Path plans() {
        return folder().resolve("plans");
    }

    public static Path raids() {
        return plans().resolve("raids");
    }

    /** The shortest way to write a path for the reader: relative where it lies below the current folder. */
    public static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
    }
}
