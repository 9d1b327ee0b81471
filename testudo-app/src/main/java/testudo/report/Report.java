package testudo.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import testudo.report.file.AnswerJson;
import testudo.report.file.ContentHash;
import testudo.report.file.DataPackage;
import testudo.report.file.Manifest;
import testudo.report.file.ParquetFiles;
import testudo.report.map.Borders;
import testudo.report.material.Material;
import testudo.report.page.FirstScreen;
import testudo.report.page.Page;
import testudo.table.Csv;
import testudo.table.Json;
import testudo.table.Table;
import testudo.telling.Answer;

/** Writes a result folder: {@code answer.json}, {@code report.html}, {@code manifest.json} and {@code tables/}. */
public final class Report {
    private static final String LOG = "run.log";

    private Report() {}

    /**
     * Writes the whole result or nothing; an earlier result in that folder stays until the new one is complete.
     *
     * @param folder where the result appears; new, empty, or holding an earlier result
     * @param log lines for {@code run.log}, the one file that may hold clock times; none for no such file
     * @throws IOException where the folder cannot be written
     * @throws testudo.quantity.BadInput where the folder holds something that is not a result
     */
    public static void write(Path folder, Result result, Manifest manifest, Borders borders, List<String> log)
            throws IOException {
        ResultFolder.write(folder, fresh -> fill(fresh, result, manifest, borders, log));
    }

    /**
     * Writes a result again as it was.
     *
     * @param files as {@link #files} gave them
     */
    public static void write(Path folder, SortedMap<String, byte[]> files, List<String> log) throws IOException {
        ResultFolder.write(folder, fresh -> {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = fresh.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            text(fresh, LOG, String.join("\n", log) + "\n");
        });
    }

    /** Every file of a result that was written, but its log, by its name within the folder. */
    public static TreeMap<String, byte[]> files(Path folder) throws IOException {
        return ResultFolder.files(folder, LOG);
    }

    /**
     * Sees, before any work, whether a result may be written there.
     *
     * @throws testudo.quantity.BadInput where the place is a file, or holds other files and no earlier result
     */
    public static void mayWrite(Path folder) throws IOException {
        ResultFolder.refuseForeign(folder.toAbsolutePath().normalize());
    }

    /** The answer as {@code answer.json} holds it. */
    public static ObjectNode json(Answer answer) {
        return AnswerJson.of(answer);
    }

    /** One of its statements as {@code answer.json} holds it. */
    public static ObjectNode json(Answer.Tile tile) {
        return AnswerJson.of(tile);
    }

    /** The first screen as a piece of a page, from the content of {@code answer.json} alone; every text in it is escaped. */
    public static String firstScreen(JsonNode answer) {
        return FirstScreen.html(answer);
    }

    /** One hash over the answer and the rows of every table, in canonical order. */
    public static String contentHash(Result result) {
        return ContentHash.of(json(result.answer()), result.tables());
    }

    private static void fill(Path folder, Result result, Manifest manifest, Borders borders, List<String> log)
            throws IOException {
        ObjectNode answer = json(result.answer());
        text(folder, "answer.json", answer.toPrettyString() + "\n");
        text(
                folder,
                "report.html",
                Page.html(new Material(answer, result.tables(), result.laydowns(), borders, manifest)));
        text(folder, "manifest.json", manifest(manifest, contentHash(result)).toPrettyString() + "\n");
        Path tables = Files.createDirectory(folder.resolve("tables"));
        for (Table<?> table : result.tables().all()) {
            text(tables, table.name() + ".csv", Csv.of(table));
            text(tables, table.name() + ".json", Json.of(table));
        }
        ParquetFiles.write(tables, result.tables());
        DataPackage.write(folder, result.tables().all(), manifest);
        if (!log.isEmpty()) {
            text(folder, LOG, String.join("\n", log) + "\n");
        }
    }

    private static void text(Path folder, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static ObjectNode manifest(Manifest manifest, String contentHash) {
        ObjectMapper json = new ObjectMapper();
        ObjectNode node = json.createObjectNode();
        node.put("contentHash", contentHash)
                .put("command", manifest.command())
                .put("version", manifest.version())
                .put("seed", manifest.seed())
                .put("trials", manifest.trials())
                .put("theatre", manifest.theatre())
                .put("unitedStates", manifest.unitedStates())
                .put("populationInTheatre", manifest.populationInTheatre());
        node.set("inputs", json.valueToTree(manifest.inputs()));
        node.set("plan", json.valueToTree(manifest.plan()));
        node.set("overlays", json.valueToTree(manifest.overlays()));
        return node;
    }
}
