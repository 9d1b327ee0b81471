package testudo.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import testudo.facts.FactBook;
import testudo.study.Study;
import testudo.study.question.Asked;
import testudo.study.question.Design;
import testudo.study.question.Factor;
import testudo.study.question.StudyQuestion;
import testudo.study.subject.Subject;
import testudo.study.subject.World;

/** A study and its world as they travel: once to each executor, where the subject is made at the first part and shared by those that follow. */
final class Sent implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String DATA = "data/";
    private static final String PLANS = "plans/";
    private static final String OVERLAY = "overlay";

    private final String name;
    private final Asked asked;
    private final List<Factor> factors;
    private final Design design;
    private final List<String> measures;
    private final int trials;
    private final double halfWidth;
    private final boolean commonLuck;
    private final long seed;
    private final TreeMap<String, byte[]> files;
    private final int overlays;
    private final String plan;
    private final String version;
    private transient @Nullable Subject subject;

    private Sent(StudyQuestion study, TreeMap<String, byte[]> files, int overlays, String plan, String version) {
        this.name = study.name();
        this.asked = study.asked();
        this.factors = study.factors();
        this.design = study.design();
        this.measures = study.measures();
        this.trials = study.trials();
        this.halfWidth = study.halfWidth();
        this.commonLuck = study.commonLuck();
        this.seed = study.seed();
        this.files = files;
        this.overlays = overlays;
        this.plan = plan;
        this.version = version;
    }

    /** Of a study; one that is of no plan needs no world. */
    static Sent of(StudyQuestion study, Path data, Path plans, String version, List<Path> overlays) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        String plan = "";
        if (study.asked() instanceof Asked.OfPlan of) {
            packed(files, DATA, data);
            packed(files, PLANS, plans);
            for (int i = 0; i < overlays.size(); i++) {
                packed(files, OVERLAY + i + "/", overlays.get(i));
            }
            boolean shipped = of.path().startsWith(plans.toAbsolutePath().normalize());
            plan = shipped
                    ? PLANS + plans.toAbsolutePath().normalize().relativize(of.path())
                    : "own/" + of.path().getFileName();
            if (!shipped) {
                own(files, of.path().toAbsolutePath().resolve("..").normalize());
            }
        }
        return new Sent(study, files, overlays.size(), plan, version);
    }

    /** A plan of the user's own brings the goals and raids beside it and in a folder of raids, not all else that lies there. */
    private static void own(Map<String, byte[]> files, Path folder) {
        for (String place : List.of("", "raids/")) {
            Path here = folder.resolve(place);
            if (Files.isDirectory(here)) {
                try (Stream<Path> all = Files.list(here)) {
                    for (Path file : all.filter(Files::isRegularFile)
                            .filter(f -> f.toString().endsWith(".yaml"))
                            .toList()) {
                        files.put("own/" + place + file.getFileName(), Files.readAllBytes(file));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + here, e);
                }
            }
        }
    }

    private static void packed(Map<String, byte[]> files, String under, Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(under + folder.relativize(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** What is asked at each point; verdict and frontier stay with the driver. */
    StudyQuestion study() {
        return new StudyQuestion(
                name,
                "",
                asked,
                factors,
                design,
                measures,
                Optional.empty(),
                Optional.empty(),
                trials,
                halfWidth,
                commonLuck,
                seed);
    }

    /** The subject, made once in each executor. */
    synchronized Subject subject() {
        Subject known = subject;
        if (known == null) {
            known = Study.of(study(), this::unpacked).subject();
            subject = known;
        }
        return known;
    }

    private World unpacked() {
        try {
            Path root = Files.createTempDirectory("testudo-world");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = root.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
            List<Path> over = new ArrayList<>();
            for (int i = 0; i < overlays; i++) {
                over.add(root.resolve(OVERLAY + i));
            }
            Path data = root.resolve(DATA);
            return new World(FactBook.read(data, over), data, root.resolve(PLANS), root.resolve(plan), version);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the facts", e);
        }
    }
}
