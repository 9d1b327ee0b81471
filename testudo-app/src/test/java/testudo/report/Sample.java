package testudo.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import testudo.assessment.Force;
import testudo.defence.Envelope;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.Sharing;
import testudo.defence.SystemType;
import testudo.quantity.Distance;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.quantity.Probability;
import testudo.quantity.Span;
import testudo.quantity.Speed;
import testudo.report.file.Manifest;
import testudo.telling.Answer;
import testudo.telling.AnswerItem;
import testudo.telling.InWords;
import testudo.telling.Statement.Status;
import testudo.threat.ThreatClass;

/** A made-up assessment, to draw the report with. None of its figures is a fact or a result. */
final class Sample {
    private Sample() {}

    static Path borders() {
        return Path.of(System.getProperty("testudo.root", ".."), "data/found/geo/borders.geojson");
    }

    static Manifest manifest() {
        return Manifest.of(
                Map.of("data/found/systems.csv", "ab".repeat(32), "plans/hague.yaml", "cd".repeat(32)),
                Map.of("setAside", "40% (20%..60%)", "factors", "[1, 4, 5]", "reading", "requirement"),
                Map.of(),
                "europe",
                "in-place",
                612_345_678,
                42,
                2000,
                "0.1.0",
                "./testudo run plans/hague.yaml --seed 42");
    }

    static Result result() {
        return new Result(answer(), SampleTables.all(), laydowns());
    }

    static Answer answer() {
        SequencedMap<String, String> header = new LinkedHashMap<>();
        header.put("plan", "plans/hague.yaml");
        header.put("asOf", "2026-06-30");
        header.put("edition", "NATO-2026-07");
        header.put("growth", "IMF-WEO-2025-10");
        header.put("reading", "requirement");
        header.put("theatre", "europe");
        header.put("unitedStates", "in-place");
        header.put("seed", "42");
        header.put("trials", "2000");
        header.put("version", "0.1.0");
        return new Answer(
                "What would +400% in air and missile defence buy?",
                header,
                List.of(tile(
                        "cost",
                        "Cost",
                        "EUR 410 [300 to 620] bn",
                        "Beyond 41 bn signed; the money allows 56% of it.",
                        new Answer.Picture(
                                Answer.Kind.PARTS,
                                "",
                                "EUR bn",
                                Optional.empty(),
                                List.of(
                                        new Answer.Item("signed", Optional.of(Span.exactly(41)), "signed"),
                                        new Answer.Item("unknown", Optional.empty(), "missing")),
                                List.of()))),
                List.of(
                        section(
                                "headline",
                                "What would +400% buy?",
                                words(
                                        "headline",
                                        "Europe’s ground-based air and missile defence, public data as of 2026-06-30; computed, not a forecast of any war. (Made-up sample.)")),
                        section(
                                "multiplied",
                                "“+400%” is five times.",
                                words(
                                        "multiplied",
                                        "No official text says of what. The public figures that fit: requirement 293 → 1,467 units. Shown: requirement, run as fire units.")),
                        section(
                                "buys",
                                "Buys",
                                item(
                                        "buys.units",
                                        "From 321 fire units in service to 1,605; 204 are on order, 1,080 are not. Rounds 9,870* → 49,350. *Assumed for 23 of 32 members.",
                                        e(1605, 1467, 1710),
                                        "fire units at ×5",
                                        "",
                                        "assumed",
                                        Status.COMPUTED)),
                        section(
                                "costs",
                                "Costs",
                                item(
                                        "costs.total",
                                        "EUR 412 bn [318–547], 2026–2035, 2025 prices: 268 to buy, 144 to run ten years; 31% of the new money promised by the 3.5% path, EUR 67 a person a year.",
                                        e(412, 318, 547),
                                        "bn EUR",
                                        "2025 prices",
                                        "low",
                                        Status.ROUGH),
                                item(
                                        "costs.share",
                                        "Of the new money on the way to 3.5%, the bill takes 31% [24–41].",
                                        e(31, 24, 41),
                                        "%",
                                        "",
                                        "medium",
                                        Status.ROUGH)),
                        section(
                                "pays",
                                "Who pays",
                                item(
                                        "pays.top",
                                        "Germany 22%, United Kingdom 16%, France 14%, Italy 10%, Spain 8%; 7 members would need more than 50% of their increase. Without the United States: nothing changes in the bill, since it is European.",
                                        e(7, 5, 11),
                                        "members over half of their increase",
                                        "",
                                        "medium",
                                        Status.ROUGH)),
                        section(
                                "arrives",
                                "Arrives",
                                item(
                                        "arrives.all",
                                        "Half by 2034 [2032–2037], all by 2043; until 2031 factories hold it up. Ready means crewed.",
                                        e(2043, 2039, 2051),
                                        "year",
                                        "",
                                        "low",
                                        Status.ROUGH)),
                        section(
                                "enough",
                                "Enough?",
                                item(
                                        "enough.goal",
                                        "Thirty nights at the scale of 2025 with at most 5 cruise missiles through a night, nine times in ten. Today: no. ×5 in 2035: cannot be said from public data. First to fail: rounds of the long-range layer, on night 4 [3–7].",
                                        Optional.empty(),
                                        "",
                                        "",
                                        "medium",
                                        Status.COMPUTED),
                                item(
                                        "enough.cruise",
                                        "Cruise missiles through on a large night: 18.2 [11.4–25.9] today, 3.1 [0.8–7.7] at ×5.",
                                        Optional.of(new Estimate(3.1, 0.8, 7.7, 2.2, 4.1, 2000)),
                                        "armed cruise missiles through",
                                        "",
                                        "medium",
                                        Status.COMPUTED),
                                item(
                                        "enough.least",
                                        "The least multiple that would meet the goal.",
                                        Optional.empty(),
                                        "",
                                        "",
                                        "low",
                                        Status.NOT_COMPUTED)),
                        section(
                                "trust",
                                "How far to trust this",
                                words(
                                        "trust.record",
                                        "The record of past months is not yet compared in this sample. Weakest inputs: rounds held, kill probability of the short-range layer, Europe’s share of production lines.")),
                        section(
                                "leftOut",
                                "Left out",
                                words(
                                        "leftOut",
                                        "Fighters and ships are shown apart; repair; strikes on the launch side (outside the tool’s purpose); whether the euro is better spent elsewhere."))));
    }

    static Answer.Tile tile(String key, String title, String figure, String sentence, Answer.Picture picture) {
        return new Answer.Tile(
                key, title, figure, sentence, e(410, 300, 620), "EUR bn", picture, List.of("costs.total", "costs"));
    }

    static Answer.Section section(String id, String title, AnswerItem... items) {
        return new Answer.Section(id, title, List.of(items));
    }

    static AnswerItem words(String id, String sentence) {
        return item(id, sentence, Optional.empty(), "", "", "high", Status.COMPUTED);
    }

    static AnswerItem item(
            String id, String sentence, Optional<Estimate> e, String unit, String basis, String grade, Status status) {
        return new AnswerItem(
                id,
                sentence,
                Optional.empty(),
                e,
                unit,
                basis,
                List.of(new AnswerItem.Assumption("setAside", "setAside 40% (20%..60%)", List.of())),
                List.of("nato-2026", "imf-weo"),
                List.of(),
                grade,
                status);
    }

    static Optional<Estimate> e(double mean, double low, double high) {
        return Optional.of(new Estimate(mean, low, high, mean, mean, 0));
    }

    static SequencedMap<Force, Laydown> laydowns() {
        SequencedMap<Force, Laydown> laydowns = new LinkedHashMap<>();
        int count = 320;
        for (Force force : List.of(Force.TODAY, Force.ON_ORDER, Force.multiple(5))) {
            laydowns.put(force, laydown(force.key(), count));
            count = force.equals(Force.TODAY) ? 520 : 1600;
        }
        return laydowns;
    }

    private static Laydown laydown(String name, int count) {
        List<FireUnit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Luck luck = Luck.ofSeed(7).of(i);
            Layer layer = Layer.values()[i % 6];
            Position at = Position.of(
                    38 + 20 * luck.of(1).uniform(), -6 + 34 * luck.of(2).uniform());
            units.add(new FireUnit("u" + i, system(layer), Member.of("POL"), at, 8, FireUnit.Duty.PEOPLE));
        }
        return new Laydown(name, units, 10, 5, new Sharing(Sharing.Rule.AGREEMENTS, List.of(Set.of())));
    }

    private static SystemType system(Layer layer) {
        Envelope envelope = new Envelope(
                layer,
                Distance.ofKilometres(1),
                Distance.ofKilometres(40),
                Distance.ofMetres(20),
                Distance.ofKilometres(20),
                Span.of(.5, .7, .85));
        Map<ThreatClass, Envelope> envelopes = new LinkedHashMap<>();
        for (ThreatClass c : ThreatClass.values()) {
            if (!c.arcs() || (layer.ordinal() < 2 && c == ThreatClass.BALLISTIC)) {
                envelopes.put(c, envelope);
            }
        }
        return new SystemType(
                layer.key(),
                InWords.of(layer),
                layer,
                envelopes,
                4,
                16,
                1,
                Duration.ofHours(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Speed.ofMetresPerSecond(1000),
                Distance.ofMetres(15),
                Distance.ofKilometres(100),
                true,
                true,
                Probability.of(.7),
                Span.of(1, 2, 4));
    }
}
