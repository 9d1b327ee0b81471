package testudo.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;

/**
 * A folder that appears whole or not at all: it is filled beside its place and then moved there; an earlier result stays until that
 * moment, and whatever else lay in the folder is kept.
 */
final class ResultFolder {
    /** In bytes; an unfinished folder carries a few more. */
    private static final int LONGEST_NAME = 200;

    private static final Set<String> OURS =
            Set.of("answer.json", "report.html", "manifest.json", "run.log", "tables", "datapackage.json");

    private static final String OLD = ".old";

    private ResultFolder() {}

    /** Fills a folder. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    static void write(Path place, Filling filling) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        refuseForeign(target);
        Path parent = target.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a result cannot be written over the root folder");
        }
        Files.createDirectories(parent);
        sweep(target, "." + target.getFileName() + ".new-");
        String owner = ".new-" + ProcessHandle.current().pid();
        Path fresh = parent.resolve("." + target.getFileName() + owner);
        delete(fresh);
        Files.createDirectory(fresh);
        Thread interrupted = new Thread(() -> deleteQuietly(fresh));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            filling.into(fresh);
            swap(fresh, target);
        } finally {
            delete(fresh);
            keepRunning(interrupted);
        }
    }

    /**
     * Takes away what runs that were killed have left beside the place: unfinished folders whose process is gone. An earlier result that
     * had been moved aside is put back, or what else lay in it is kept.
     */
    private static void sweep(Path target, String prefix) throws IOException {
        for (Path entry : entries(Objects.requireNonNull(target.getParent())).stream()
                .sorted(Comparator.reverseOrder())
                .toList()) {
            String name = entry.getFileName().toString();
            if (!name.startsWith(prefix)
                    || !Files.isDirectory(entry)
                    || process(name.substring(prefix.length()))
                            .filter(ResultFolder::gone)
                            .isEmpty()) {
                continue;
            }
            if (name.endsWith(OLD) && !Files.exists(target)) {
                move(entry, target);
                continue;
            }
            if (name.endsWith(OLD)) {
                keepForeign(entry, target);
            }
            delete(entry);
            System.err.println("testudo: the unfinished folder " + name + " of a run that was stopped is taken away.");
        }
    }

    private static Optional<Long> process(String owner) {
        String number = owner.endsWith(OLD) ? owner.substring(0, owner.length() - OLD.length()) : owner;
        return number.matches("\\d{1,18}") ? Optional.of(Long.parseLong(number)) : Optional.empty();
    }

    private static boolean gone(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** The files of a result, all but one. */
    static TreeMap<String, byte[]> files(Path folder, String without) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path name = folder.relativize(file);
                if (OURS.contains(name.getName(0).toString())
                        && !name.toString().equals(without)) {
                    files.put(name.toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    static void refuseForeign(Path target) throws IOException {
        for (Path name : target) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                throw refused(target, "has a name that is too long");
            }
        }
        if (!Files.exists(target)) {
            Path nearest = target.getParent();
            while (nearest != null && !Files.exists(nearest)) {
                nearest = nearest.getParent();
            }
            if (nearest != null && (!Files.isDirectory(nearest) || !Files.isWritable(nearest))) {
                throw refused(target, "cannot be made, since '" + nearest + "' is no folder that may be written");
            }
            return;
        }
        if (!Files.isDirectory(target)) {
            throw refused(target, "is a file, and a result is a folder");
        }
        boolean empty = entries(target).isEmpty();
        if (!empty && !Files.exists(target.resolve("manifest.json"))) {
            throw refused(target, "holds other files and no earlier result, so nothing was written into it");
        }
    }

    private static BadInput refused(Path target, String why) {
        return new BadInput(new Finding(
                target.toString(), 0, "result-folder", "'" + target + "' " + why + ".", "name a new or empty folder."));
    }

    private static void swap(Path fresh, Path target) throws IOException {
        if (!Files.exists(target)) {
            move(fresh, target);
            return;
        }
        Path old = target.resolveSibling(fresh.getFileName() + OLD);
        move(target, old);
        try {
            move(fresh, target);
        } catch (IOException e) {
            move(old, target);
            throw e;
        }
        keepForeign(old, target);
        delete(old);
    }

    private static void keepForeign(Path old, Path target) throws IOException {
        for (Path entry : entries(old)) {
            if (!OURS.contains(entry.getFileName().toString()) && !Files.exists(target.resolve(entry.getFileName()))) {
                Files.move(entry, target.resolve(entry.getFileName()));
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** Takes back the sweep that an interrupted program would have made. */
    private static void keepRunning(Thread sweep) {
        try {
            Runtime.getRuntime().removeShutdownHook(sweep);
        } catch (IllegalStateException e) {
            // The program is stopping, and the sweep has been or is being made.
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            System.err.println("The unfinished folder " + folder + " could not be removed.\nMaybe remove it by hand.");
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
