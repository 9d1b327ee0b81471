package testudo.cli;

import java.nio.file.Path;

/** Where the shipped data and plans lie: the folder named by the launcher, else the folder one stands in. */
final class Home {
    private Home() {}

    static Path folder() {
        return Path.of(System.getProperty("testudo.home", "")).toAbsolutePath().normalize();
    }

    static Path data() {
        return folder().resolve("data");
    }

    static Path plans() {
        return folder().resolve("plans");
    }

    static Path raids() {
        return plans().resolve("raids");
    }

    /** The shortest way to write a path for the reader: relative where it lies below the current folder. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
    }
}
