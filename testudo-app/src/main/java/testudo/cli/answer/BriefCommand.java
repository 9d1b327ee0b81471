package testudo.cli.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import testudo.cli.ask.CodeVersion;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Home;
import testudo.cli.ask.PlanOption;
import testudo.cli.ask.Shipped;
import testudo.cli.say.FileOut;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.facts.tables.Nearest;
import testudo.input.InputFile;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.report.member.MemberBrief;
import testudo.stage.Fingerprint;
import testudo.web.child.Once;
import testudo.web.child.Program;
import testudo.web.job.Job;

/** {@code testudo brief}. */
@Command(
        name = "brief",
        header = {"A member on one screen: spends, signed, asked, pays, is covered.", ""},
        description = {
            "Examples:",
            "  ./testudo brief POL",
            "  ./testudo brief DEU --html deu.html",
            "",
            "It rests on a run of the plan: one that is remembered, or else one that is made first and takes as long as run does.",
            ""
        })
final class BriefCommand implements Callable<Integer> {
    private static final Duration MOST = Duration.ofHours(2);
    private static final int PLAN_MEGABYTES = 1;

    @Parameters(index = "0", paramLabel = "MEMBER", description = "ISO 3166-1 alpha-3, such as POL.")
    private String member = "";

    @Mixin
    private PlanOption by = new PlanOption();

    @Option(names = "--result", paramLabel = "OUT", description = "Rest on this result folder, such as out/hague.")
    private @Nullable Path result;

    @Option(names = "--quick", description = "Rest on a quick run, where there is none yet.")
    private boolean quick;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page to print.")
    private @Nullable Path html;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        FileOut.requireWritable(html);
        Path from = result == null ? remembered() : result;
        MemberBrief brief = MemberBrief.of(from, member.strip().toUpperCase(Locale.ROOT));
        if (html != null) {
            FileOut.put(html, brief.html());
        }
        if (json) {
            JsonOut.print(Header.of("brief", List.of(), from.resolve("manifest.json")), fields(brief.json()));
        } else if (html == null) {
            Screen.tell(brief.text());
        }
        return Exit.DONE;
    }

    private static Map<String, Object> fields(ObjectNode node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    /** The result of the plan as it stands, with these facts and this code; it is made where there is none. */
    private Path remembered() throws IOException, InterruptedException {
        Path plan = by.file();
        String key = Fingerprint.ofTexts(List.of(
                InputFile.text(plan, PLAN_MEGABYTES),
                Fingerprint.of(Home.data()),
                Fingerprint.of(Home.plans()),
                CodeVersion.text(),
                Boolean.toString(quick)));
        Path store = Home.folder().resolve(".testudo");
        Path folder = store.resolve("brief").resolve(key.substring(0, 16));
        if (!Files.exists(folder.resolve("manifest.json"))) {
            requirePlanAndMember(plan);
            Files.createDirectories(folder.getParent());
            make(plan, store.resolve("stages"), folder);
        }
        return folder;
    }

    /** Said before a run of minutes, and not after it. */
    private void requirePlanAndMember(Path plan) {
        FactBook facts = new Shipped().facts();
        Plan.read(plan, facts);
        String iso = member.strip().toUpperCase(Locale.ROOT);
        List<String> known =
                facts.members().stream().map(m -> m.member().code()).toList();
        if (!known.contains(iso)) {
            throw new BadInput(new Finding(
                    "MEMBER",
                    0,
                    "member-known",
                    "there is no member '" + iso + "'",
                    Nearest.to(iso, known) + "; three letters, such as POL."));
        }
    }

    private void make(Path plan, Path stages, Path folder) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "run", plan.toString(), "--workspace", stages.toString(), "--out", folder.toString(), "--events"));
        if (quick) {
            words.add("--quick");
        }
        System.err.println("No run of " + Home.shown(plan) + " is remembered, so it is run first.");
        Once.Ended ended = new Once(Program.thisOne("testudo.cli.Testudo"), MOST)
                .run(
                        new Job("brief", ""),
                        words,
                        Path.of("").toAbsolutePath(),
                        folder.resolveSibling(folder.getFileName() + ".log"),
                        BriefCommand::tell);
        if (ended.code() != 0) {
            throw new IllegalArgumentException("The run that this rests on failed: " + String.join(" ", ended.cause())
                    + "\nMaybe see ./testudo run --help.");
        }
    }

    private static void tell(JsonNode told) {
        if (told.has("step")) {
            System.err.printf(
                    Locale.ROOT,
                    "%6.1f s  %s%n",
                    told.path("seconds").asDouble(),
                    told.path("step").asText());
        }
    }
}
