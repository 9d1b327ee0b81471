package testudo.cli.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import testudo.assumed.Weighed;
import testudo.facts.FactBook;
import testudo.study.analysis.Findings;
import testudo.study.analysis.Indices;
import testudo.study.analysis.Tornado;
import testudo.study.store.Manifest;

/** The small table of a study that is kept among the data: tornado, indices and flips of each factor, with what it was made from. */
final class KeptTable {
    private KeptTable() {}

    static String csv(Manifest manifest, Findings found, List<JsonNode> flips, FactBook facts) {
        StringBuilder csv = new StringBuilder(String.join(",", Weighed.COLUMNS)).append('\n');
        for (Indices.Index index : found.sobol()) {
            Tornado.Bar bar = found.tornado().stream()
                    .filter(b -> b.factor().equals(index.factor()))
                    .findFirst()
                    .orElseThrow();
            List<String> row =
                    new ArrayList<>(List.of(index.factor(), String.valueOf(bar.low()), String.valueOf(bar.high())));
            for (double number : new double[] {
                bar.measureLow(),
                bar.measureHigh(),
                index.first(),
                index.firstLow(),
                index.firstHigh(),
                index.total(),
                index.totalLow(),
                index.totalHigh()
            }) {
                row.add(String.format(Locale.ROOT, "%.4f", number));
            }
            row.add(flips.stream()
                    .filter(f -> f.path("factor").asText().equals(index.factor()))
                    .findFirst()
                    .map(f -> f.path("flipsAt"))
                    .map(at -> at.isNumber() ? String.format(Locale.ROOT, "%.4g", at.asDouble()) : at.asText())
                    .orElse(""));
            row.add(found.measure());
            row.add(found.header().verdict().map(v -> v.text()).orElse(""));
            row.add(String.valueOf(found.points()));
            row.add(manifest.contentHash());
            row.add(String.valueOf(found.header().seed()));
            row.add(manifest.made("version"));
            row.add(manifest.made("engine"));
            row.add(String.valueOf(found.header().trials()));
            row.add(Weighed.inputs(facts));
            csv.append(row.stream().map(KeptTable::cell).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String cell(String text) {
        return text.matches(".*[\",].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
