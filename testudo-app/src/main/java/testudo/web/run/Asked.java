package testudo.web.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import testudo.facts.FactBook;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.proving.Question;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.web.http.Refusal;
import testudo.web.http.Replies;

/** Reads a plan that was sent as any plan is read, and gives its faults the names of its fields. */
final class Asked {
    private static final String SHOWN = "plan.yaml";
    private static final String NAME = "[A-Za-z0-9-]+";

    private final FactBook facts;
    private final Path data;
    private final Path plans;

    Asked(FactBook facts, Path data, Path plans) {
        this.facts = facts;
        this.data = data;
        this.plans = plans;
    }

    /** Refused, with the field of each fault. */
    static final class Faulty extends Refusal {
        private static final long serialVersionUID = 1;
        private final transient ArrayNode named;

        private Faulty(ArrayNode named) {
            super(
                    422,
                    "The plan has " + named.size() + (named.size() == 1 ? " fault." : " faults."),
                    "mend what the findings name.");
            this.named = named;
        }

        @Override
        public ArrayNode json() {
            return named;
        }
    }

    /**
     * Reads it.
     *
     * @throws Refusal with every fault
     */
    Plan read(String name, PlanText text) throws IOException {
        Path folder = Files.createTempDirectory("testudo-plan");
        Path file = folder.resolve(name + ".yaml");
        try {
            Files.writeString(file, text.text());
            Plan plan = Plan.read(file, facts);
            refusePaths(plan, file);
            Question.read(facts, data, plan, file, plans);
            return plan;
        } catch (BadInput bad) {
            throw new Faulty(named(bad.findings(), folder, file, text));
        } finally {
            delete(folder);
        }
    }

    /** A plan from elsewhere names shipped raids, never a file of this machine. */
    private static void refusePaths(Plan plan, Path file) {
        List<String> raids = new ArrayList<>(plan.raids());
        plan.ownGoal().map(Goal::raids).ifPresent(raids::addAll);
        for (String raid : raids) {
            if (!raid.matches(NAME)) {
                throw new BadInput(new Finding(
                        file.toString(),
                        Plan.line(file, "raids"),
                        "raid-known",
                        "'" + raid + "' is no name of a shipped raid",
                        "see /api/raids."));
            }
        }
    }

    private ArrayNode named(List<Finding> findings, Path folder, Path file, PlanText text) {
        ArrayNode all = Replies.findings(List.of());
        for (Finding finding : findings) {
            boolean here = finding.file().equals(file.toString());
            ObjectNode one = all.addObject();
            one.put("file", here ? SHOWN : bare(finding.file(), folder))
                    .put("line", finding.line())
                    .put("field", here ? text.fieldAt(finding.line()) : "")
                    .put("check", finding.check())
                    .put("message", bare(finding.message(), folder))
                    .put("maybe", bare(finding.maybe(), folder));
        }
        return all;
    }

    /** Without the paths of this machine. */
    private String bare(String text, Path folder) {
        String shown = text.replace(folder + "/", "").replace(folder.toString(), "");
        for (Path known : List.of(data, plans)) {
            shown = shown.replace(known.toString(), String.valueOf(known.getFileName()));
        }
        return shown;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
