package testudo.study.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.study.question.Design;
import testudo.study.question.Rule;
import testudo.study.question.StudyQuestion;

/**
 * What a folder of results holds and what made it.
 *
 * @param header the study
 * @param made what the rows depend on besides the header, by name: edition, plan, study, version, command
 * @param status running or complete
 * @param contentHash of all rows; empty while it runs
 */
public record Manifest(Header header, List<Made> made, String status, String contentHash) {
    /** Name of its file. */
    public static final String FILE = "manifest.json";

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public Manifest {
        made = List.copyOf(made);
    }

    /**
     * One thing that the rows depend on.
     *
     * @param name of it
     * @param value its name, number or hash
     */
    public record Made(String name, String value) {}

    /** The same once all rows are there. */
    public Manifest complete(String hash) {
        return new Manifest(header, made, "complete", hash);
    }

    /** The value of what made it; empty if it says none. */
    public String made(String name) {
        return made.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .map(Made::value)
                .orElse("");
    }

    /** Writes it into a folder. */
    public void write(Path folder) throws IOException {
        Path beside = folder.resolve("." + FILE + ".tmp");
        Files.writeString(beside, text() + "\n");
        Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** As JSON. */
    public String text() {
        try {
            return MAPPER.writeValueAsString(json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("study", header.name());
        root.put("question", header.words());
        root.put("status", status);
        made.forEach(each -> root.put(each.name(), each.value()));
        root.put("seed", header.seed());
        root.put("trials", header.trials());
        root.put("luck", header.commonLuck() ? "common" : "own");
        root.put("points", header.points());
        root.put("contentHash", contentHash);
        ObjectNode design = root.putObject("design");
        design.put("kind", header.design().kind().key());
        design.put("size", header.design().size());
        ArrayNode factors = root.putArray("factors");
        for (Header.Named factor : header.factors()) {
            ObjectNode one = factors.addObject();
            one.put("name", factor.name());
            if (!factor.words().isEmpty()) {
                factor.words().forEach(one.putArray("words")::add);
            }
            one.put("low", factor.low());
            one.put("base", factor.base());
            one.put("high", factor.high());
            one.put("source", factor.source());
        }
        header.measures().forEach(root.putArray("measures")::add);
        header.verdict().ifPresent(rule -> {
            ObjectNode verdict = root.putObject("verdict");
            verdict.put("measure", rule.measure());
            verdict.put("atMost", rule.atMost());
            verdict.put("bound", rule.bound());
        });
        header.frontier().ifPresent(f -> {
            ObjectNode frontier = root.putObject("frontier");
            frontier.put("cost", f.cost());
            frontier.put("protection", f.protection());
            frontier.put("least", f.protectionLow());
        });
        return root;
    }

    /** Whether a folder holds a study. */
    public static boolean in(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE)) && Files.isDirectory(folder.resolve("results"));
    }

    /**
     * The manifest of a folder.
     *
     * @throws BadInput if it holds none that can be read
     */
    public static Manifest read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!in(folder)) {
                throw new BadInput(new Finding(
                        folder.toString(),
                        0,
                        "study-folder",
                        "it holds no results of a study",
                        "make them with ./testudo study run FILE --out " + folder + "."));
            }
            return of(MAPPER.readTree(file.toFile()));
        } catch (IOException | IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new BadInput(new Finding(
                    file.toString(),
                    0,
                    "manifest-readable",
                    "it is no manifest of a study",
                    "run the study again into another folder."));
        }
    }

    private static Manifest of(JsonNode root) {
        List<Header.Named> factors = new ArrayList<>();
        for (JsonNode factor : root.required("factors")) {
            List<String> words = new ArrayList<>();
            factor.path("words").forEach(word -> words.add(word.asText()));
            factors.add(new Header.Named(
                    factor.required("name").asText(),
                    words,
                    factor.required("low").asDouble(),
                    factor.required("base").asDouble(),
                    factor.required("high").asDouble(),
                    factor.required("source").asText()));
        }
        List<String> measures = new ArrayList<>();
        root.required("measures").forEach(measure -> measures.add(measure.asText()));
        Design.Kind kind = Design.Kind.of(
                        root.required("design").required("kind").asText())
                .orElseThrow();
        Header header = new Header(
                root.required("study").asText(),
                root.required("question").asText(),
                factors,
                measures,
                new Design(kind, root.required("design").required("size").asInt()),
                Optional.ofNullable(root.get("verdict"))
                        .map(v -> new Rule(
                                v.required("measure").asText(),
                                v.required("atMost").asBoolean(),
                                v.required("bound").asDouble())),
                Optional.ofNullable(root.get("frontier"))
                        .map(f -> new StudyQuestion.Frontier(
                                f.required("cost").asText(),
                                f.required("protection").asText(),
                                f.required("least").asBoolean())),
                root.required("trials").asInt(),
                root.required("luck").asText().equals("common"),
                root.required("seed").asLong(),
                root.required("points").asLong());
        List<Made> made = new ArrayList<>();
        for (String name :
                List.of("asked", "edition", "facts", "plan", "planHash", "engine", "studyHash", "version", "command")) {
            made.add(new Made(name, root.path(name).asText("")));
        }
        return new Manifest(
                header,
                made,
                root.required("status").asText(),
                root.required("contentHash").asText());
    }
}
