package testudo.cli.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import testudo.cli.ask.Home;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/** Writes a file that appears whole or not at all; the folder must be there. */
public final class FileOut {
    /** In bytes; what is written first carries a few more. */
    private static final int LONGEST_NAME = 200;

    private FileOut() {}

    /** Prints, or writes where a file was named and says so. */
    public static void put(@Nullable Path file, String text) {
        if (file == null) {
            System.out.print(text);
            System.out.flush();
        } else {
            write(file, text);
            System.err.println("Written to " + Home.shown(file) + ".");
        }
    }

    /** Writes a style beside a file of marks, under the same name and ending in {@code .qml}, where a programme for maps looks for it. */
    public static void beside(Path file, String style) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        write(file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".qml"), style);
    }

    /** Refuses, before any work, a place at which no file could be written; what was not named is left out. */
    public static void requireWritable(@Nullable Path... files) {
        for (Path file : files) {
            if (file != null) {
                require(file);
            }
        }
    }

    private static void require(Path file) {
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw refused(file, Files.isDirectory(target) ? "is a folder" : "lies in no folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw refused(file, "is a device or a pipe, and no file that can be replaced");
        }
        if (String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw refused(file, "has a name that is too long");
        }
    }

    public static void write(Path file, String text) {
        requireWritable(file);
        Path target = file.toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(target.getParent());
        try {
            Path fresh = folder.resolve("." + target.getFileName() + ".new-"
                    + ProcessHandle.current().pid());
            try {
                Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw refused(file, "cannot be written: " + e.getMessage());
        }
    }

    private static BadInput refused(Path file, String why) {
        return new BadInput(new Finding(
                file.toString(), 0, "file-writable", "'" + file + "' " + why, "name a file in a folder that exists."));
    }
}
