package testudo.cli.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Stands in the place of the program that the server starts: the same words, at once; it falls or dawdles where the plan's question says so. */
final class StandIn {
    private StandIn() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        if (words[0].equals("desk")) {
            desk();
        } else {
            run(Path.of(words[1]), Path.of(words[List.of(words).indexOf("--out") + 1]));
        }
    }

    private static void desk() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                System.out.println("{\"step\":\"half\",\"share\":0.5}");
                System.out.println(
                        "{\"result\":{\"geojson\":\"{}\",\"columns\":[\"n\"],\"rows\":[],\"truncated\":false}}");
            }
        }
    }

    private static void run(Path plan, Path out) throws IOException, InterruptedException {
        String text = Files.readString(plan);
        System.err.println("   0.1 s  ledger: NATO-2026-07  (about 9 s left)");
        System.out.println("{\"step\":\"ledger: NATO-2026-07\",\"seconds\":0.1,\"secondsLeft\":9}");
        System.out.println("{\"statement\":{\"key\":\"cost\",\"title\":\"Cost\",\"sentence\":\"Early.\"}}");
        if (text.contains("slow")) {
            Thread.sleep(60_000);
        }
        if (text.contains("falls")) {
            System.err.println("testudo: this is our fault: java.lang.IllegalStateException: the first cause");
            for (int i = 0; i < 40; i++) {
                System.err.println("\tat testudo.Somewhere.deep(Somewhere.java:" + i + ")");
            }
            System.err.println("Caused by: java.io.IOException: the last cause");
            Runtime.getRuntime().halt(139);
        }
        Files.createDirectories(out.resolve("tables"));
        sample("answer", out.resolve("answer.json"));
        sample("assumptions", out.resolve("tables/assumptions.json"));
        Files.writeString(
                out.resolve("report.html"), "<!doctype html><title>report</title><code>run " + plan + "</code>");
        Files.writeString(out.resolve("tables/members.csv"), "member,name\nPOL,Poland\n");
        Files.writeString(out.resolve("tables/members.json"), """
                {"name": "members", "title": "Members",
                 "columns": [{"name": "member", "kind": "text", "unit": "", "meaning": "code"},
                             {"name": "payPlanBnEur", "kind": "number", "unit": "EUR bn", "meaning": "pays"}],
                 "rows": [{"member": "POL", "name": "Poland", "sharePercent": 4.68, "edition": "NATO-2026-07", "multiple": 5,
                           "longAndMediumToday": 4, "longAndMediumOnOrder": 58, "longAndMediumWanted": 64, "payGdpBnEur": 3.4, "payPlanBnEur": 0.1}]}
                """);
        sample("manifest", out.resolve("manifest.json"));
    }

    private static void sample(String name, Path to) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                StandIn.class.getResourceAsStream("/testudo/cli/know/sample-" + name + ".json"))) {
            Files.copy(in, to);
        }
    }
}
