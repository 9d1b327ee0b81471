package testudo.report;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.assessment.Force;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.defence.Layer;
import testudo.facts.Gap;
import testudo.facts.Source;
import testudo.ledger.claim.ClaimResult;
import testudo.ledger.entry.Edition;
import testudo.plan.UnitedStates;
import testudo.procurement.bill.Reading;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.ProductionLine;
import testudo.procurement.supply.YearRange;
import testudo.quantity.Estimate;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.siting.question.Cover;
import testudo.table.Tables;
import testudo.tabulation.fight.LeakageRow;
import testudo.tabulation.fight.LossRow;
import testudo.tabulation.fight.NightBillRow;
import testudo.tabulation.force.CoverRow;
import testudo.tabulation.force.GapRow;
import testudo.tabulation.force.SetAsideRow;
import testudo.tabulation.ground.AssumptionRow;
import testudo.tabulation.ground.ClaimRow;
import testudo.tabulation.ground.SourceRow;
import testudo.tabulation.member.MemberRow;
import testudo.tabulation.member.SpendingRow;
import testudo.tabulation.money.ArrivalRow;
import testudo.tabulation.money.ReadingRow;
import testudo.threat.ThreatClass;

/** Made-up tables, to draw the report with. None of their figures is a fact or a result. */
final class SampleTables {
    private static final List<String> RAIDS =
            List.of("median-night-2024", "large-night-2025", "record-night-2025", "missile-night");
    private static final String[] MEMBERS =
            ("ALB Albania,BEL Belgium,BGR Bulgaria,CAN Canada,HRV Croatia,CZE Czechia,DNK Denmark,EST Estonia,"
                            + "FIN Finland,FRA France,DEU Germany,GRC Greece,HUN Hungary,ISL Iceland,ITA Italy,LVA Latvia,LTU Lithuania,"
                            + "LUX Luxembourg,MNE Montenegro,NLD Netherlands,MKD North Macedonia,NOR Norway,POL Poland,PRT Portugal,"
                            + "ROU Romania,SVK Slovakia,SVN Slovenia,ESP Spain,SWE Sweden,TUR Türkiye,GBR United Kingdom,USA United States")
                    .split(",");
    private static final Edition EDITION = new Edition("NATO-2026-07");
    private static final Force MOST = Force.multiple(5);

    private SampleTables() {}

    static Tables all() {
        return new Tables(List.of(
                MemberRow.SCHEMA.of(members()),
                SpendingRow.SCHEMA.of(spending()),
                LeakageRow.SCHEMA.of(leakage()),
                LossRow.SCHEMA.of(losses()),
                CoverRow.SCHEMA.of(cover()),
                ReadingRow.SCHEMA.of(readings()),
                ArrivalRow.SCHEMA.of(arrivals()),
                NightBillRow.SCHEMA.of(bills()),
                SetAsideRow.SCHEMA.of(List.of(
                        new SetAsideRow("POL-012", Member.of("POL"), "16 launchers", "same kit in another unit"),
                        new SetAsideRow("DEU-003", Member.of("DEU"), "1 battery", "donated 2025"))),
                GapRow.SCHEMA.of(List.of(new GapRow(new Gap("force", "GRC / S-300", "rounds held", "force.csv", 3)))),
                AssumptionRow.SCHEMA.of(List.of(new AssumptionRow(
                        "setAside",
                        Optional.of(BigDecimal.valueOf(40)),
                        Optional.of(BigDecimal.valueOf(20)),
                        Optional.of(BigDecimal.valueOf(60)),
                        "%",
                        "share kept for manoeuvre forces, air bases and ports before cities are covered",
                        "stated",
                        true))),
                ClaimRow.SCHEMA.of(List.of(new ClaimRow(new ClaimResult(
                        "c1", "22 of 32 at 2%", "holds-in-edition", "22", "NATO-2025-04", List.of("nato"))))),
                SourceRow.SCHEMA.of(List.of(
                        source("nato-2026", "Defence expenditure of members", "NATO", "2026-07"),
                        source("imf-weo", "World Economic Outlook", "IMF", "2025-10")))));
    }

    private static SourceRow source(String key, String title, String publisher, String date) {
        return new SourceRow(new Source(key, title, publisher, date, "https://example.org/" + key, "full", ""));
    }

    static Money euros(double millions) {
        return Money.euros(millions, 2025);
    }

    static MemberRow member(String code, String name, double share, int place, String note) {
        boolean unknown = code.equals("ISL");
        Optional<Percent> now = unknown ? Optional.empty() : Optional.of(Percent.of(share));
        MemberRow.BillPart part = new MemberRow.BillPart(
                Percent.of(100.0 / 32), euros(412_000.0 / 32), Optional.of(euros(20e-6)), Optional.empty());
        return new MemberRow(
                Member.of(code),
                name,
                new MemberRow.Spending(
                        EDITION,
                        now,
                        now.map(s -> Percent.of(Math.max(3.5, s.value()))),
                        now.map(s -> euros(3000 + place * 1700))),
                new MemberRow.Held(
                        new MemberRow.LongAndMedium(place % 7 * 2, place % 4, place % 7 * 10),
                        place % 7 * 3,
                        place % 4 * 2,
                        5,
                        place % 7 * 15,
                        place % 7 * 410),
                new MemberRow.PlanPart(euros(place * 100), Optional.empty(), Optional.empty(), Optional.empty()),
                part,
                part,
                Map.of(ThreatClass.DRONE, Percent.of(40)),
                note);
    }

    private static List<MemberRow> members() {
        List<MemberRow> rows = new ArrayList<>();
        for (int i = 0; i < MEMBERS.length; i++) {
            double share = 1.35 + 3.1 * Luck.ofSeed(3).of(i).uniform();
            String note = i == 3 ? "no site in the theatre" : "";
            rows.add(member(MEMBERS[i].substring(0, 3), MEMBERS[i].substring(4), share, i, note));
        }
        return rows;
    }

    private static List<SpendingRow> spending() {
        List<SpendingRow> rows = new ArrayList<>();
        for (int m = 0; m < MEMBERS.length; m++) {
            for (int year = 2014; year <= 2035; year++) {
                double share = 1
                        + 2.5 * (year - 2014) / 21.0
                        + 0.3 * Luck.ofSeed(11).of(m).of(year).uniform();
                rows.add(new SpendingRow(
                        Member.of(MEMBERS[m].substring(0, 3)),
                        Year.of(year),
                        EDITION,
                        year < 2026 ? Optional.empty() : Optional.of("linear"),
                        Percent.of(share),
                        false));
            }
        }
        return rows;
    }

    static LeakageRow leakage(
            Force force, String raid, String sector, ThreatClass threat, int launched, Optional<Estimate> through) {
        return leakage(force, raid, sector, UnitedStates.State.IN_PLACE, Variant.GROUND, threat, launched, through);
    }

    private static LeakageRow leakage(
            Force force,
            String raid,
            String sector,
            UnitedStates.State unitedStates,
            Variant variant,
            ThreatClass threat,
            int launched,
            Optional<Estimate> through) {
        return new LeakageRow(
                force,
                raid,
                sector,
                sector.equals("east"),
                unitedStates,
                variant,
                threat,
                Measure.Count.ARMED_LEAKERS,
                launched,
                through,
                2000,
                through.isPresent() ? Reach.ENGAGED : Reach.NOT_IN_REACH);
    }

    private static Estimate around(double mean) {
        return new Estimate(mean, mean * 0.6, mean * 1.5, mean * 0.88, mean * 1.13, 2000);
    }

    private static List<LeakageRow> leakage() {
        List<LeakageRow> rows = new ArrayList<>();
        Map<Force, Double> shares = new LinkedHashMap<>();
        shares.put(Force.TODAY, 0.55);
        shares.put(Force.ON_ORDER, 0.48);
        shares.put(Force.multiple(4), 0.22);
        shares.put(MOST, 0.17);
        for (String raid : RAIDS) {
            for (ThreatClass c : ThreatClass.values()) {
                int launched = (c == ThreatClass.DRONE ? 220 : 26) * (RAIDS.indexOf(raid) + 1) / (1 + c.ordinal());
                boolean out = c == ThreatClass.AEROBALLISTIC && RAIDS.indexOf(raid) == 0;
                shares.forEach((force, share) -> {
                    for (String sector : List.of("north", "east")) {
                        double mean = launched * share * (sector.equals("east") ? 1 : 0.7);
                        rows.add(leakage(
                                force, raid, sector, c, launched, out ? Optional.empty() : Optional.of(around(mean))));
                    }
                });
                Optional<Estimate> some = Optional.of(around(41));
                rows.add(leakage(MOST, raid, "east", UnitedStates.State.NONE, Variant.GROUND, c, 200, some));
                rows.add(leakage(MOST, raid, "east", UnitedStates.State.IN_PLACE, Variant.AIR_AND_SEA, c, 200, some));
            }
        }
        return rows;
    }

    private static List<LossRow> losses() {
        List<LossRow> rows = new ArrayList<>();
        for (String raid : RAIDS) {
            for (ThreatClass c : ThreatClass.values()) {
                for (Force force : List.of(Force.TODAY, MOST)) {
                    for (Fate fate : Fate.values()) {
                        Luck luck = Luck.ofSeed(fate.ordinal())
                                .of(c.ordinal())
                                .of(force.key().length());
                        double mean = 30 * luck.uniform() * (fate == Fate.KILLED ? 3 : 1);
                        rows.add(new LossRow(force, raid, "east", c, fate, around(mean)));
                    }
                }
            }
        }
        return rows;
    }

    static CoverRow cover(Force force, ThreatClass threat, String member, Optional<Percent> covered) {
        return cover(force, new Cover.By.Any(), threat, CoverRow.What.PEOPLE, Optional.of(Member.of(member)), covered);
    }

    private static CoverRow cover(
            Force force,
            Cover.By by,
            ThreatClass threat,
            CoverRow.What what,
            Optional<Member> member,
            Optional<Percent> covered) {
        return new CoverRow(force, by, threat, what, member, covered, Optional.empty(), Percent.of(3), "a bound");
    }

    private static List<CoverRow> cover() {
        List<CoverRow> rows = new ArrayList<>();
        List<Force> forces = List.of(Force.TODAY, Force.ON_ORDER, MOST);
        for (Force force : forces) {
            for (ThreatClass c : ThreatClass.values()) {
                cover(rows, force, forces.indexOf(force), c);
            }
        }
        return rows;
    }

    private static void cover(List<CoverRow> rows, Force force, int place, ThreatClass c) {
        for (Layer layer : Layer.values()) {
            if (layer.ordinal() < 2 || !c.arcs()) {
                for (CoverRow.What what : CoverRow.What.values()) {
                    Percent share = Percent.of(8 + 14 * place + 3 * layer.ordinal());
                    rows.add(cover(force, new Cover.By.In(layer), c, what, Optional.empty(), Optional.of(share)));
                }
            }
        }
        boolean none = c == ThreatClass.AEROBALLISTIC;
        for (Cover.By by : List.of(new Cover.By.Any(), new Cover.By.Two())) {
            double layers = by instanceof Cover.By.Any ? 1 : 2;
            rows.add(cover(
                    force,
                    by,
                    c,
                    CoverRow.What.PEOPLE,
                    Optional.empty(),
                    none ? Optional.empty() : Optional.of(Percent.of((30 + 22 * place) / layers))));
            for (int m = 0; m < MEMBERS.length; m++) {
                String code = MEMBERS[m].substring(0, 3);
                if (!code.equals("ISL") && !code.equals("USA")) {
                    double p = 100 * Luck.ofSeed(9).of(m).uniform() * (place + 1) / 3 / layers;
                    rows.add(cover(
                            force,
                            by,
                            c,
                            CoverRow.What.PEOPLE,
                            Optional.of(Member.of(code)),
                            none ? Optional.empty() : Optional.of(Percent.of(p))));
                }
            }
        }
    }

    private static Cost cost(double billions) {
        return Cost.of(Span.of(800 * billions, 1000 * billions, 1300 * billions), euros(0).basis());
    }

    private static ReadingRow reading(Reading reading, int multiple, int fireUnits, double buy, double run) {
        return new ReadingRow(
                reading,
                BigDecimal.valueOf(multiple),
                fireUnits / 2,
                fireUnits,
                30 * fireUnits,
                cost(buy),
                cost(run),
                cost(buy + run),
                Scalar.of(9.1),
                "large-night-2025 from east");
    }

    private static List<ReadingRow> readings() {
        return List.of(
                reading(Reading.requirement(), 5, 1605, 268, 144),
                reading(Reading.fireUnitsAlone(), 5, 1605, 201, 140),
                reading(Reading.fireUnitsWithRounds(), 5, 1605, 268, 144),
                reading(Reading.rounds(), 5, 321, 66, 9),
                reading(Reading.requirement(), 4, 1284, 201, 115),
                reading(Reading.fireUnitsWithRounds(), 1, 321, 0, 0));
    }

    static ArrivalRow arrival(
            String name, long missing, Optional<Integer> low, Optional<Integer> base, Optional<Integer> high) {
        ProductionLine line = new ProductionLine(
                "line",
                name,
                ProductionLine.Kind.FIRE_UNITS,
                Set.of("a"),
                List.of(new ProductionLine.Output(Year.of(2026), Span.exactly(12))),
                Span.exactly(40),
                Span.exactly(4),
                Span.exactly(1),
                "source",
                "medium");
        return new ArrivalRow(
                line, name, missing, new YearRange(low.map(Year::of), base.map(Year::of), high.map(Year::of)));
    }

    private static List<ArrivalRow> arrivals() {
        return List.of(
                arrival("Patriot", 180, Optional.of(2039), Optional.of(2043), Optional.of(2051)),
                arrival("SAMP/T NG", 90, Optional.of(2035), Optional.of(2038), Optional.of(2043)),
                arrival("Legacy systems", 40, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static List<NightBillRow> bills() {
        return List.of(
                new NightBillRow(Force.TODAY, RAIDS.get(1), NightBillRow.Side.DEFENDER, around(312)),
                new NightBillRow(MOST, RAIDS.get(1), NightBillRow.Side.ATTACKER, around(96)));
    }
}
