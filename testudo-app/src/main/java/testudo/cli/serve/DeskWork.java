package testudo.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import testudo.assessment.Assessment.Buying;
import testudo.assessment.Force;
import testudo.assessment.OneSiting;
import testudo.cli.answer.AnswerCommands;
import testudo.cli.ask.Home;
import testudo.cli.ask.Options;
import testudo.facts.FactBook;
import testudo.formats.Drawing;
import testudo.plan.Plan;
import testudo.procurement.question.Effort;
import testudo.proving.Progress;
import testudo.proving.Question;
import testudo.stage.Stages;

/** What the desk is asked, by kind. */
final class DeskWork {
    private final Supplier<FactBook> facts;
    private final Stages stages;
    private final Fights fights;

    DeskWork(Supplier<FactBook> facts, Stages stages) {
        this.facts = facts;
        this.stages = stages;
        this.fights = new Fights(facts);
    }

    /** Told what comes before an answer. */
    interface Telling {
        void tell(Map<String, Object> told);
    }

    Object answer(JsonNode question, Telling telling) throws IOException {
        return switch (question.path("kind").asText()) {
            case "money" -> money(question);
            case "warm" -> warm(question);
            case "ask" -> next(question, telling);
            case "raid" -> fights.fight(question, telling);
            case "trace" -> fights.trace(question);
            case "laydown" -> laydown(question);
            case "query" ->
                TableQuery.of(
                        Path.of(question.path("tables").asText()),
                        question.path("sql").asText());
            default -> throw new IllegalArgumentException("There is no such kind of question.");
        };
    }

    private Map<String, Object> warm(JsonNode question) {
        fights.ready(question);
        return Map.of("warm", true);
    }

    /** What every question about money begins with, for whoever asks next. */
    private Map<String, Object> money(JsonNode question) {
        FactBook known = facts.get();
        Path file = Path.of(question.path("plan").asText());
        Buying.of(Question.read(known, Home.data(), Plan.read(file, known), file, Home.plans()), Effort.FIRST, stages);
        return Map.of("warm", true);
    }

    private Map<String, Object> next(JsonNode question, Telling telling) throws IOException {
        List<String> settings = new ArrayList<>();
        question.path("set").forEach(setting -> settings.add(setting.asText()));
        Progress progress = Progress.of(step -> telling.tell(told(step)));
        FactBook known = facts.get();
        return AnswerCommands.next(
                Path.of(question.path("plan").asText()),
                settings,
                question.path("quick").asBoolean(),
                known,
                (file, plan) -> Question.read(known, Home.data(), plan, file, Home.plans()),
                stages,
                progress,
                early -> telling.tell(Map.of("sooner", early)));
    }

    /** The share of stages that have begun; they do not take the same time. */
    private static Map<String, Object> told(Progress.Step step) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("step", step.line());
        told.put("share", (double) step.stage().ordinal() / Progress.Stage.values().length);
        return told;
    }

    private Map<String, Object> laydown(JsonNode question) {
        FactBook known = facts.get();
        Path file = Path.of(question.path("plan").asText());
        Plan plan = Plan.read(file, known);
        Question asked = Question.read(
                known, Home.data(), question.path("quick").asBoolean() ? plan.quickened() : plan, file, Home.plans());
        OneSiting siting = OneSiting.of(asked, force(question));
        return Map.of("geojson", Drawing.of(siting.laydown(), siting.question()).geoJson());
    }

    static Force force(JsonNode question) {
        String name = question.path("laydown").asText();
        return Options.force("laydown", name.equals("ordered") ? "onOrder" : name);
    }
}
