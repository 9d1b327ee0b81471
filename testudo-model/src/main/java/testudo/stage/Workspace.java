package testudo.stage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers of stages in a folder, one file each, named by its key. A file appears whole or not at all, so several processes may share the folder and any of
 * them may end at any moment; a file that is not whole is taken for absent. Where all take more room than they may, those used longest ago go.
 */
final class Workspace {
    private static final String ENDING = ".stage";
    private static final String UNFINISHED = ".part";
    /** Part of the room that is left after clearing. */
    private static final double KEPT = 0.8;
    /** Once this part of the room has been written here, what other processes wrote is looked at as well. */
    private static final double LOOKED_AT = 0.1;

    private final Path folder;
    private final long mostBytes;
    private final boolean posix;
    private final AtomicLong written = new AtomicLong();

    Workspace(Path folder, long mostBytes) throws IOException {
        this.folder = folder;
        this.mostBytes = mostBytes;
        posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(folder, own("rwx------"));
        } catch (FileAlreadyExistsException known) {
            if (!Files.isDirectory(folder)) {
                throw known;
            }
        }
        clear();
    }

    private record Stored(Path file, long size, FileTime used) {}

    Optional<Object> find(String key) {
        Path file = folder.resolve(key + ENDING);
        try {
            Object value = Packed.value(Files.readAllBytes(file));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(value);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException broken) {
            delete(file);
            return Optional.empty();
        }
    }

    /** Keeps an answer; where that cannot be done the answer is merely not remembered. */
    void keep(String key, Object value) throws IOException {
        byte[] packed = Packed.bytes(value);
        try {
            Path part = Files.createTempFile(folder, key.substring(0, 12), UNFINISHED, own("rw-------"));
            try {
                Files.write(part, packed);
                Files.move(part, folder.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException full) {
            return;
        }
        if (written.addAndGet(packed.length) > LOOKED_AT * mostBytes) {
            clear();
        }
    }

    private FileAttribute<?>[] own(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private synchronized void clear() throws IOException {
        written.set(0);
        List<Stored> stored = all();
        long now = stored.stream().mapToLong(Stored::size).sum();
        if (now <= mostBytes) {
            return;
        }
        stored.sort(Comparator.comparing(Stored::used));
        for (Stored old : stored) {
            if (now <= KEPT * mostBytes) {
                break;
            }
            delete(old.file());
            now -= old.size();
        }
    }

    /** What is there; parts that nobody has finished for an hour are swept away. */
    private List<Stored> all() throws IOException {
        List<Stored> stored = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.endsWith(ENDING) && !name.endsWith(UNFINISHED)) {
                    continue;
                }
                try {
                    var is = Files.readAttributes(file, BasicFileAttributes.class);
                    if (name.endsWith(ENDING)) {
                        stored.add(new Stored(file, is.size(), is.lastModifiedTime()));
                    } else if (is.lastModifiedTime()
                            .toInstant()
                            .isBefore(Instant.now().minusSeconds(3600))) {
                        delete(file);
                    }
                } catch (NoSuchFileException gone) {
                    continue;
                }
            }
        }
        return stored;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            file.toFile().deleteOnExit();
        }
    }
}
