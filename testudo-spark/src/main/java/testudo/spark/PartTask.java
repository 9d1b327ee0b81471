package testudo.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import testudo.study.design.Part;
import testudo.study.question.StudyQuestion;
import testudo.study.store.Header;
import testudo.study.store.PartFile;
import testudo.study.work.Work;

/** Computes one part on an executor and puts its file in place. */
final class PartTask implements Function<Part, Integer> {
    private static final long serialVersionUID = 1;

    private final Broadcast<Sent> sent;
    private final Results results;

    PartTask(Broadcast<Sent> sent, Results results) {
        this.sent = sent;
        this.results = results;
    }

    @Override
    public Integer call(Part part) throws Exception {
        Sent world = sent.value();
        StudyQuestion study = world.study();
        Path folder = Files.createTempDirectory("testudo-part");
        try (PartFile file = PartFile.of(Header.of(study))) {
            file.write(folder, part, Work.of(study, world.subject()).rows(part));
            results.put(
                    folder.resolve(PartFile.name(part)),
                    PartFile.name(part),
                    TaskContext.get().taskAttemptId(),
                    new Configuration());
        } finally {
            Files.deleteIfExists(folder.resolve(PartFile.name(part)));
            Files.deleteIfExists(folder);
        }
        return 1;
    }
}
