package testudo.study;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import testudo.facts.FactBook;
import testudo.study.analysis.Data;
import testudo.study.analysis.Findings;
import testudo.study.question.Asked;
import testudo.study.question.StudyFile;
import testudo.study.question.StudyQuestion;
import testudo.study.store.Kept;
import testudo.study.store.Manifest;
import testudo.study.subject.Subject;
import testudo.study.subject.Subjects;
import testudo.study.subject.World;

/** A study: the same question asked many ways. */
public final class Study {
    private final StudyQuestion question;
    private final Supplier<World> world;

    private Study(StudyQuestion question, Supplier<World> world) {
        this.question = question;
        this.world = world;
    }

    /**
     * Reads a study file.
     *
     * @param facts asked for only where the study is of a plan
     * @param data folder of the facts
     * @param plans folder with goals and raids
     * @param version of the program
     * @throws testudo.quantity.BadInput with every fault of the file
     */
    public static Study read(Path file, Supplier<FactBook> facts, Path data, Path plans, String version) {
        StudyQuestion question = StudyFile.read(file, facts);
        return new Study(
                question, () -> new World(facts.get(), data, plans, ((Asked.OfPlan) question.asked()).path(), version));
    }

    /** A study that was read already, in a world that is made when it is needed. */
    public static Study of(StudyQuestion question, Supplier<World> world) {
        return new Study(question, world);
    }

    /** What the file states. */
    public StudyQuestion question() {
        return question;
    }

    /** What it asks, ready to be asked. */
    public Subject subject() {
        return Subjects.of(question, world);
    }

    /** For each factor the value nearest to its own at which the verdict changes. */
    public List<Flips.Flip> flips(int threads) {
        return Flips.of(question, subject(), threads);
    }

    /** What a folder of results says about a measure; of the verdict, else the first, where the name is empty. */
    public static Findings findings(Path folder, String measure) {
        return Findings.of(Data.of(kept(folder)), measure);
    }

    /** The rows of a folder. */
    public static Kept kept(Path folder) {
        return Kept.of(folder.resolve("results"), Manifest.read(folder).header());
    }
}
