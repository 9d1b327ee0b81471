package testudo.cli.study;

import java.nio.file.Path;
import java.util.List;
import testudo.cli.say.Header;
import testudo.plan.Plan;
import testudo.study.Study;
import testudo.study.StudyRun;
import testudo.study.question.Asked;
import testudo.study.store.Manifest;

/** Headers of what the commands on studies print in JSON. */
final class StudyHeader {
    private StudyHeader() {}

    /** Of what a study file asks. */
    static Header of(String command, StudyArgument subject, Study study) {
        Header header = switch (study.question().asked()) {
            case Asked.OfPlan plan ->
                Header.of(command, subject.overlays(), subject.file(), plan.path())
                        .withPlan(Plan.read(plan.path(), subject.facts()))
                        .with("trials", study.question().trials());
            case Asked.OfRange ignored ->
                Header.ofFiles(command, List.of(subject.file()))
                        .with("trials", study.question().trials());
            case Asked.OfFunction ignored -> Header.ofFiles(command, List.of(subject.file()));
        };
        return header.with("seed", study.question().seed());
    }

    /** Of what a folder of results holds; plan, seed and trials are those of its run. */
    static Header of(String command, Path folder) {
        Manifest manifest = Manifest.read(folder);
        Header header = Header.ofFiles(
                        command,
                        List.of(
                                folder.resolve(Manifest.FILE),
                                folder.resolve(StudyRun.RESULTS),
                                folder.resolve(StudyRunCommand.FLIPS)))
                .with("seed", manifest.header().seed());
        Header planned = manifest.made("plan").isEmpty() ? header : header.with("plan", manifest.made("plan"));
        return manifest.made("asked").startsWith("function")
                ? planned
                : planned.with("trials", manifest.header().trials());
    }
}
