package testudo.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import testudo.assessment.Table;
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
import testudo.telling.Answer;
import testudo.telling.AnswerItem;
import testudo.telling.Statement.Status;
import testudo.threat.ThreatClass;

/** A made-up assessment, to draw the report with. None of its figures is a fact or a result. */
final class Sample {
    private static final List<String> RAIDS =
            List.of("median-night-2024", "large-night-2025", "record-night-2025", "missile-night");
    private static final String[] MEMBERS =
            ("ALB Albania,BEL Belgium,BGR Bulgaria,CAN Canada,HRV Croatia,CZE Czechia,DNK Denmark,EST Estonia,"
                            + "FIN Finland,FRA France,DEU Germany,GRC Greece,HUN Hungary,ISL Iceland,ITA Italy,LVA Latvia,LTU Lithuania,"
                            + "LUX Luxembourg,MNE Montenegro,NLD Netherlands,MKD North Macedonia,NOR Norway,POL Poland,PRT Portugal,"
                            + "ROU Romania,SVK Slovakia,SVN Slovenia,ESP Spain,SWE Sweden,TUR Türkiye,GBR United Kingdom,USA United States")
                    .split(",");

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
        return new Result(answer(), tables(), laydowns());
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
                List.of(
                        section(
                                "headline",
                                "What would +400% buy?",
                                words(
                                        "headline",
                                        "Europe’s ground-based air and missile defence, public data as of 2026-06-30; computed, not a forecast of any war. (Made-up sample.)")),
                        section(
                                "fivefold",
                                "“+400%” is five times.",
                                words(
                                        "fivefold",
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

    static Table table(String name, String title, String columns, List<List<Object>> rows) {
        List<Table.Column> list = new ArrayList<>();
        for (String column : columns.split(",")) {
            String[] parts = column.split(":");
            Table.Kind kind =
                    parts.length < 2 ? Table.Kind.TEXT : parts[1].equals("w") ? Table.Kind.WHOLE : Table.Kind.NUMBER;
            list.add(new Table.Column(parts[0], kind, parts.length > 2 ? parts[2] : "", "the " + parts[0]));
        }
        return new Table(name, title, list, rows);
    }

    private static List<Table> tables() {
        return List.of(
                members(),
                spending(),
                leakage(),
                losses(),
                cover(),
                readings(),
                arrival(),
                force(),
                bills(),
                table(
                        "setAside",
                        "Set aside",
                        "row,member,found,reason",
                        List.of(
                                row("POL-012", "POL", "16 launchers", "same kit in another unit"),
                                row("DEU-003", "DEU", "1 battery", "donated 2025"))),
                table("gaps", "Not known", "table,row,what", List.of(row("force", "GRC / S-300", "rounds held"))),
                table(
                        "prices",
                        "Prices",
                        "system,part,low:n:MEUR,base:n:MEUR,high:n:MEUR,unit,priceBasis,source,grade",
                        List.of(
                                row("Patriot", "fire unit", n(400), n(550), n(900), "each", "2025", "gao-24", "medium"),
                                row("IRIS-T SLM", "fire unit", n(110), n(140), n(200), "each", "2025", "bmvg", "low"))),
                table(
                        "assumptions",
                        "Assumptions",
                        "name,value,low,high,unit,meaning,source,range",
                        List.of(row(
                                "setAside",
                                "40",
                                "20",
                                "60",
                                "%",
                                "share kept for manoeuvre forces, air bases and ports before cities are covered",
                                "stated",
                                "20..60"))),
                table(
                        "claims",
                        "Claims",
                        "id,claim,verdict,recorded,edition",
                        List.of(row("c1", "22 of 32 at 2%", "holds-in-edition", "22", "NATO-2025-04"))),
                table(
                        "sources",
                        "Sources",
                        "key,title,publisher,date,url",
                        List.of(
                                row(
                                        "nato-2026",
                                        "Defence expenditure of members",
                                        "NATO",
                                        "2026-07",
                                        "https://example.org/nato"),
                                row(
                                        "imf-weo",
                                        "World Economic Outlook",
                                        "IMF",
                                        "2025-10",
                                        "https://example.org/imf"))));
    }

    private static Table members() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < MEMBERS.length; i++) {
            double share = 1.35 + 3.1 * Luck.ofSeed(3).of(i).uniform();
            boolean unknown = MEMBERS[i].startsWith("ISL");
            rows.add(row(
                    MEMBERS[i].substring(0, 3),
                    MEMBERS[i].substring(4),
                    unknown ? "" : n(share),
                    "NATO-2026-07",
                    unknown ? "" : n(Math.max(3.5, share)),
                    unknown ? "" : n(3 + i * 1.7),
                    (Object) (long) (i % 7 * 3),
                    (long) (i % 4 * 2),
                    (long) (i % 7 * 15),
                    (long) (i % 7 * 410),
                    n(100.0 / 32),
                    n(412.0 / 32),
                    n(20 + i),
                    n(i),
                    i == 3 ? "no site in the theatre" : ""));
        }
        return table(
                "members",
                "Members",
                "member,name,sharePercent:n:% of GDP,edition,path2035Percent:n:% of GDP,gap2035BnEur:n:bn EUR,fireUnitsToday:w,"
                        + "fireUnitsOnOrder:w,fireUnitsX5:w,roundsX5:w,payGdpPercent:n:%,payGdpBnEur:n:bn EUR,eurPerPersonYear:n:EUR,"
                        + "shareOfNewMoneyPercent:n:%,note",
                rows);
    }

    private static Table spending() {
        List<List<Object>> rows = new ArrayList<>();
        for (int m = 0; m < MEMBERS.length; m++) {
            for (long year = 2014; year <= 2035; year++) {
                double share = 1
                        + 2.5 * (year - 2014) / 21.0
                        + 0.3 * Luck.ofSeed(11).of(m).of(year).uniform();
                rows.add(row(
                        MEMBERS[m].substring(0, 3),
                        year,
                        "NATO-2026-07",
                        year < 2026 ? "printed" : "linear",
                        n(share),
                        "no"));
            }
        }
        return table("spending", "Spending", "member,year:w,edition,path,sharePercent:n:% of GDP,estimate", rows);
    }

    private static Table leakage() {
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < RAIDS.size(); r++) {
            for (ThreatClass c : ThreatClass.values()) {
                double launched = (c == ThreatClass.DRONE ? 220 : 26) * (r + 1) / (1.0 + c.ordinal());
                double[] share = {0.55, 0.48, 0.22, 0.17};
                String[] laydowns = {"today", "onOrder", "x4", "x5"};
                for (int l = 0; l < 4; l++) {
                    for (String sector : List.of("north", "east")) {
                        double mean = launched * share[l] * (sector.equals("east") ? 1 : 0.7);
                        boolean out = c == ThreatClass.AEROBALLISTIC && r == 0;
                        rows.add(row(
                                laydowns[l],
                                RAIDS.get(r),
                                sector,
                                "in-place",
                                "ground-based only",
                                c.key(),
                                "armedLeakers",
                                (long) launched,
                                out ? "" : n(mean),
                                out ? "" : n(mean * 0.6),
                                out ? "" : n(mean * 1.5),
                                out ? "" : n(mean * 0.88),
                                out ? "" : n(mean * 1.13),
                                2000L,
                                out ? "not in reach" : ""));
                    }
                }
            }
        }
        for (String raid : RAIDS) {
            for (ThreatClass c : ThreatClass.values()) {
                rows.add(row(
                        "x5",
                        raid,
                        "east",
                        "none",
                        "ground-based only",
                        c.key(),
                        "armedLeakers",
                        200L,
                        n(41),
                        n(22),
                        n(70),
                        n(38),
                        n(44),
                        500L,
                        "engaged"));
                rows.add(row(
                        "x5",
                        raid,
                        "east",
                        "in-place",
                        "with notional airborne warning, patrols and ships",
                        c.key(),
                        "armedLeakers",
                        200L,
                        n(31),
                        n(12),
                        n(60),
                        n(28),
                        n(34),
                        500L,
                        "engaged"));
                rows.add(row(
                        "today",
                        raid,
                        "east",
                        "in-place",
                        "ground-based only",
                        c.key(),
                        "noLeaker",
                        200L,
                        n(.12),
                        n(0),
                        n(1),
                        n(0),
                        n(1),
                        500L,
                        "engaged"));
            }
        }
        return table(
                "leakage",
                "Leakers",
                "laydown,raid,sector,unitedStates,variant,threatClass,measure,launched:w,mean:n,low:n,high:n,chanceLow:n,chanceHigh:n,trials:w,reach",
                rows);
    }

    private static Table losses() {
        List<List<Object>> rows = new ArrayList<>();
        String[] causes = {
            "killed", "softKilled", "failed", "missed", "noRounds", "noChannel", "neverInEnvelope", "neverDetected"
        };
        for (String raid : RAIDS) {
            for (ThreatClass c : ThreatClass.values()) {
                for (String laydown : List.of("today", "x5")) {
                    for (int i = 0; i < causes.length; i++) {
                        double mean = 30
                                * Luck.ofSeed(i)
                                        .of(c.ordinal())
                                        .of(laydown.length())
                                        .uniform()
                                * (i == 0 ? 3 : 1);
                        rows.add(row(laydown, raid, "east", c.key(), causes[i], n(mean), n(mean * .8), n(mean * 1.2)));
                    }
                }
            }
        }
        return table("losses", "Losses", "laydown,raid,sector,threatClass,cause,mean:n,low:n,high:n", rows);
    }

    private static Table cover() {
        List<List<Object>> rows = new ArrayList<>();
        String[] laydowns = {"today", "onOrder", "x5"};
        for (int l = 0; l < 3; l++) {
            for (ThreatClass c : ThreatClass.values()) {
                for (Layer layer : Layer.values()) {
                    if (layer.ordinal() < 2 || !c.arcs()) {
                        for (String what : List.of("people", "bases")) {
                            rows.add(row(
                                    laydowns[l], layer.key(), c.key(), what, "", n(8 + 14 * l + 3 * layer.ordinal())));
                        }
                    }
                }
                for (long layers = 1; layers <= 2; layers++) {
                    String by = layers == 1 ? "any layer" : "two layers";
                    boolean none = c == ThreatClass.AEROBALLISTIC;
                    rows.add(row(laydowns[l], by, c.key(), "people", "", none ? "" : n((30 + 22 * l) / layers)));
                    for (int m = 0; m < MEMBERS.length; m++) {
                        if (!MEMBERS[m].startsWith("ISL") && !MEMBERS[m].startsWith("USA")) {
                            double p = 100
                                    * Luck.ofSeed(9).of(m).uniform()
                                    * (l + 1)
                                    / 3
                                    / layers
                                    / (1 + c.ordinal() / 3.0);
                            rows.add(row(
                                    laydowns[l], by, c.key(), "people", MEMBERS[m].substring(0, 3), none ? "" : n(p)));
                        }
                    }
                }
            }
        }
        return table("cover", "Cover", "laydown,layer,threatClass,what,member,percent:n:%", rows);
    }

    private static Table readings() {
        return table(
                "readings",
                "Readings",
                "reading,factor:w,holdsFixed,fireUnits:w,rounds:w,buyBnEur:n:bn EUR,runBnEur:n:bn EUR,leakersWorst:n,note",
                List.of(
                        row(
                                "requirement",
                                5L,
                                "rounds per fire unit",
                                1605L,
                                49350L,
                                n(268),
                                n(144),
                                n(9.1),
                                "default"),
                        row("fire-units", 5L, "rounds in total", 1605L, 9870L, n(201), n(140), n(21.4), ""),
                        row("fire-units", 5L, "rounds per unit", 1605L, 49350L, n(268), n(144), n(9.1), ""),
                        row("rounds", 5L, "fire units", 321L, 49350L, n(66), n(9), n(15.5), ""),
                        row("money", 5L, "today’s mix", 870L, 26750L, n(150), n(75), n(12.2), "before industry"),
                        row("requirement", 4L, "common misreading", 1284L, 39480L, n(201), n(115), n(11), ""),
                        row("none", 1L, "everything", 321L, 9870L, n(0), n(0), n(38), "")));
    }

    private static Table arrival() {
        return table(
                "arrival",
                "Arrival",
                "system,line,missing:w,outputPerYear:n,europeSharePercent:n:%,leadYears:n,crewYears:n,earliest:w:year,low:n:year,high:n:year,heldUpBy",
                List.of(
                        row("Patriot", "Andover", 180L, n(12), n(40), n(4), n(1), 2043L, n(2039), n(2051), "factories"),
                        row("SAMP/T NG", "Eurosam", 90L, n(8), n(90), n(3), n(1), 2038L, n(2035), n(2043), "factories"),
                        row("IRIS-T SLM", "Diehl", 260L, n(30), n(70), n(2), n(1), 2036L, n(2033), n(2041), "money"),
                        row(
                                "Skyranger 30",
                                "Rheinmetall",
                                300L,
                                n(60),
                                n(80),
                                n(2),
                                n(.5),
                                2033L,
                                n(2031),
                                n(2036),
                                "crews"),
                        row("Legacy systems", "none", 40L, "", "", "", "", "", "", "", "no line")));
    }

    private static Table force() {
        return table(
                "force",
                "Counted",
                "member,system,name,layer,inService:w,inServiceLow:w,inServiceHigh:w,onOrder:w,rounds:w,roundsAssumed,grade",
                List.of(
                        row("POL", "patriot", "Patriot", "LRAD", 4L, 4L, 4L, 12L, 256L, "no", "high"),
                        row("GRC", "s300", "S-300", "LRAD", 4L, 2L, 4L, 0L, "", "", "low")));
    }

    private static Table bills() {
        return table(
                "bills",
                "Each side’s bill",
                "laydown,raid,side,mean:n,low:n,high:n,unit",
                List.of(
                        row("today", "large-night-2025", "defender", n(312), n(220), n(430), "million EUR"),
                        row("today", "large-night-2025", "attacker", n(96), n(60), n(150), "million EUR")));
    }

    static List<Object> row(Object... values) {
        return List.of(values);
    }

    static BigDecimal n(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    private static SequencedMap<Force, Laydown> laydowns() {
        SequencedMap<Force, Laydown> laydowns = new LinkedHashMap<>();
        int count = 320;
        for (String name : List.of("today", "onOrder", "x5")) {
            laydowns.put(Force.parse(name).orElseThrow(), laydown(name, count));
            count = name.equals("today") ? 520 : 1600;
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
                layer.words(),
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
