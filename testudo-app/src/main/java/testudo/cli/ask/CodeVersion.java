package testudo.cli.ask;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import testudo.stage.Fingerprint;

/** Which code is running, told by the names, sizes and times of all that it was loaded from. */
public final class CodeVersion {
    private CodeVersion() {}

    /** Another text after every build that changed something. */
    public static String text() {
        List<String> texts = new ArrayList<>();
        texts.add(Version.text());
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator)) {
                if (!entry.isEmpty()) {
                    add(Path.of(entry), texts);
                }
            }
        }
        return Fingerprint.ofTexts(texts);
    }

    private static void add(Path entry, List<String> texts) {
        if (!Files.exists(entry)) {
            return;
        }
        try (Stream<Path> all = Files.walk(entry)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(file.getFileName() + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
