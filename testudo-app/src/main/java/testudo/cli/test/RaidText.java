package testudo.cli.test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import testudo.cli.say.TextTable;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.threat.ThreatClass;

/** A raid's result for a terminal: the few figures that answer, or every measure. */
final class RaidText {
    private static final String BANDS = "[...]: 90% band, unknown parameters included.";
    private static final String ONE_TRIAL = "One trial has no band; ask for more with --trials.";
    private static final String LEGEND =
            "Soft-killed: jammed, misled or lost to electronic means. Armed: not a decoy. Out of reach: of a class that no unit"
                    + " engages, or beyond every envelope's reach. Bills: interceptors fired, and what the raid cost who flew it.";
    private static final SequencedMap<String, String> CAUSES = causes();

    private final SortedMap<String, Estimate> measures;

    RaidText(SortedMap<String, Estimate> measures) {
        this.measures = measures;
    }

    private static SequencedMap<String, String> causes() {
        SequencedMap<String, String> causes = new java.util.LinkedHashMap<>();
        causes.put("neverDetected", "never detected");
        causes.put("neverInEnvelope", "never within an envelope");
        causes.put("notReady", "unit not ready in time");
        causes.put("noChannel", "no free channel");
        causes.put("noRounds", "no rounds");
        causes.put("heldBack", "held back by doctrine");
        causes.put("missed", "engaged and missed");
        causes.put("notEngaged", "in reach, not engaged");
        return causes;
    }

    /** What was launched, what became of it, why the rest got through, what it cost. */
    String brief() {
        TextTable classes = new TextTable(
                "class", "launched", "shot down", "soft-killed", "failed", "through", "of them armed", "out of reach");
        TextTable why = new TextTable(heads());
        for (ThreatClass threat : ThreatClass.values()) {
            String key = "." + threat.key();
            if (find("launched" + key).isPresent() || find("outOfReach" + key).isPresent()) {
                classes.add(
                        threat.key(),
                        mean("launched" + key),
                        mean("killed" + key),
                        mean("lost.softKilled" + key),
                        mean("lost.failed" + key),
                        band("leakers" + key),
                        band("armedLeakers" + key),
                        mean("outOfReach" + key));
                why.add(row(threat.key(), key));
            }
        }
        return "What became of the raid, mean threats a night\n" + classes + "\n\nWhy threats got through\n" + why
                + "\n\nThe defender's rounds cost EUR " + bill("cost.defender") + ", the attacker's raid EUR "
                + bill("cost.attacker") + "." + regret() + against() + "\n" + bands() + " " + LEGEND
                + " Every measure: --all, or --json.";
    }

    private String bands() {
        return measures.values().stream().anyMatch(Estimate::banded) ? BANDS : ONE_TRIAL;
    }

    /** Millions of euros to three significant figures, with their unit and time. */
    private String bill(String measure) {
        return find(measure)
                .map(e -> Figures.three(e.mean()) + " m a night"
                        + (e.banded() ? " [" + Figures.three(e.low()) + " to " + Figures.three(e.high()) + "]" : ""))
                .orElse("0");
    }

    private static List<String> heads() {
        List<String> heads = new java.util.ArrayList<>(List.of("class"));
        heads.addAll(CAUSES.values());
        return heads;
    }

    private List<String> row(String name, String key) {
        List<String> row = new java.util.ArrayList<>(List.of(name));
        CAUSES.keySet().forEach(cause -> row.add(mean("lost." + cause + key)));
        return row;
    }

    private String regret() {
        return find("regret.leakers")
                .map(regret -> "\nDoctrine: with the best use of the same rounds at most " + said(regret.mean())
                        + " fewer would get through (a bound, whatever the threats at which they were fired).")
                .orElse("");
    }

    private String against() {
        TextTable table = new TextTable("difference, second less first", "mean", "95% interval of the mean");
        for (Map.Entry<String, Estimate> difference :
                measures.tailMap("difference.armedLeakers").entrySet()) {
            if (difference.getKey().startsWith("difference.armedLeakers.")) {
                Estimate e = difference.getValue();
                table.add(
                        "armed " + difference.getKey().substring("difference.armedLeakers.".length()) + " through",
                        said(e.mean()),
                        said(e.chanceLow()) + " to " + said(e.chanceHigh()));
            }
        }
        return measures.keySet().stream().anyMatch(name -> name.startsWith("difference.")) ? "\n\n" + table + "\n" : "";
    }

    private Optional<Estimate> find(String measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    private String mean(String measure) {
        return find(measure).map(e -> said(e.mean())).orElse("0");
    }

    private String band(String measure) {
        return find(measure)
                .map(e -> said(e.mean()) + (e.banded() ? " [" + said(e.low()) + " to " + said(e.high()) + "]" : ""))
                .orElse("0");
    }

    private static String said(double value) {
        return Figures.number(value);
    }

    /** Every measure with both bands. */
    String whole() {
        TextTable text = new TextTable("measure", "mean", "low", "high", "chance low", "chance high");
        measures.forEach((name, e) -> text.add(
                name,
                Figures.three(e.mean()),
                end(e, e.low()),
                end(e, e.high()),
                end(e, e.chanceLow()),
                end(e, e.chanceHigh())));
        return text + (measures.values().stream().anyMatch(Estimate::banded) ? "" : "\n\n" + ONE_TRIAL)
                + "\n\nlow and high: 90% band, unknown parameters included; chance: 90% band at base values.";
    }

    private static String end(Estimate e, double value) {
        return e.banded() ? Figures.three(value) : "-";
    }
}
