package testudo.cli.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.assumed.Weighed;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Options;
import testudo.cli.say.HeaderOption;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.study.Flips;
import testudo.study.Study;

/** {@code testudo study flip}. */
@Command(
        name = "flip",
        header = {"For each factor the value at which the verdict changes, or that there is none in its range.", ""},
        description = {
            "Examples:",
            "  ./testudo study flip plans/studies/linear.yaml",
            "  ./testudo study flip plans/studies/what-matters.yaml --json",
            ""
        })
final class StudyFlipCommand implements Callable<Integer> {
    static final String NONE = Weighed.NO_FLIP;

    @Mixin
    private StudyArgument subject = new StudyArgument();

    @Option(names = "--threads", paramLabel = "N", description = "Threads; the result does not depend on them.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private HeaderOption heading = new HeaderOption();

    @Override
    public Integer call() {
        heading.refuseWithout(json);
        Study study = subject.study();
        List<Flips.Flip> flips = study.flips(Options.threads(threads));
        if (json) {
            heading.print(
                    () -> StudyHeader.of("study flip", subject, study),
                    flips.stream().map(StudyFlipCommand::view).toList());
        } else {
            Screen.tell(StudyText.asked(study.question()));
            study.question().verdict().ifPresent(rule -> Screen.tell("verdict: " + rule.text()));
            Screen.tell(table(flips));
        }
        return Exit.DONE;
    }

    static Map<String, Object> view(Flips.Flip flip) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("factor", flip.factor());
        view.put("low", flip.low());
        view.put("high", flip.high());
        view.put("verdictAt", verdict(flip));
        view.put("flipsAt", flip.flipsAt().orElse(NONE));
        return view;
    }

    private static String verdict(Flips.Flip flip) {
        return flip.verdictAt() ? "yes" : "no";
    }

    private static TextTable table(List<Flips.Flip> flips) {
        TextTable table = new TextTable("factor", "low", "high", "verdict", "flips at");
        flips.forEach(f -> table.add(
                f.factor(),
                StudyText.level(f.low()),
                StudyText.level(f.high()),
                verdict(f),
                StudyText.level(f.flipsAt().orElse(NONE))));
        return table;
    }
}
