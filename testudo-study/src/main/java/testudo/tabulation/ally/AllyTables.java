package testudo.tabulation.ally;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import testudo.assessment.Assessment;
import testudo.assessment.Force;
import testudo.assessment.Fought;
import testudo.assessment.Reach;
import testudo.assessment.Variant;
import testudo.assessment.ally.Side;
import testudo.plan.Plan;
import testudo.procurement.bill.Payers;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Suppliers;
import testudo.proving.Held;
import testudo.proving.Judgement;
import testudo.quantity.Estimate;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.raid.Measure;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.table.Table;
import testudo.telling.Filling;
import testudo.telling.InWords;
import testudo.telling.Phrase;
import testudo.telling.Teller;
import testudo.threat.ThreatClass;

/** The question with the United States and without, side by side. */
public final class AllyTables {
    private static final Percent HALF = Percent.of(50);
    private static final int NAMED = 5;
    private static final List<Year> LOOKED_AT = List.of(Year.of(2030), Year.of(2035), Year.of(2040));
    private static final String COMPUTED = "computed";
    private static final String ROUGH = "rough";
    private static final String BOUND = "bound";

    private final Assessment work;
    private final Side with;
    private final Side without;
    private final Teller teller = Teller.english();
    private final List<AllyRow> rows = new ArrayList<>();

    private AllyTables(Assessment work) {
        this.work = work;
        this.with = work.sides().with();
        this.without = work.sides().without();
    }

    /** The table of a piece of work. */
    public static Table<AllyRow> of(Assessment work) {
        AllyTables tables = new AllyTables(work);
        tables.money();
        tables.arrival();
        tables.cover(Force.TODAY, Side::sitedToday);
        tables.cover(work.largest(), Side::sited);
        tables.through();
        tables.goal(Force.TODAY, Side::judgedToday);
        tables.goal(work.largest(), Side::judged);
        return AllyRow.SCHEMA.of(tables.rows);
    }

    private void money() {
        ends("bill", Side::band, bill());
        ends("signed", side -> side.signed().due(), signed());
        number(
                "contracts",
                "",
                "contracts",
                side -> Optional.of((double) side.closed().size()),
                signed(),
                ROUGH,
                0);
        suppliers();
        number("units", "", "fire units", side -> Optional.of((double) side.sent()), units(), COMPUTED, 0);
        number(
                "payers",
                "",
                "members over a tenth of their new money, all that is lacking shared by GDP",
                side -> Optional.of((double) payers(side).stretched().size()),
                payers(),
                ROUGH,
                0);
        payers(without).payers().stream()
                .limit(NAMED)
                .map(Payers.Payer::member)
                .forEach(member ->
                        number("pays", member.code(), "EUR bn by GDP", side -> paid(side, member), payers(), ROUGH, 1));
    }

    /** Lines of the United States, and of every country whose lines the plan closes or cuts. */
    private void suppliers() {
        Plan plan = work.question().plan();
        Suppliers there = Suppliers.of(plan.withUnitedStates(with.unitedStates()));
        Suppliers gone = Suppliers.of(plan.withUnitedStates(without.unitedStates()));
        Set<String> countries = new TreeSet<>(Set.of(Member.USA.code()));
        there.cuts().forEach(cut -> countries.add(cut.country()));
        for (String country : countries) {
            number(
                    "supplier",
                    country,
                    "% of its lines open in " + plan.to(),
                    side -> Optional.of((side == with ? there : gone)
                            .open(country, plan.to())
                            .value()),
                    Phrase.of("us.supplier"),
                    COMPUTED,
                    0);
        }
    }

    private void ends(String measure, Function<Side, Cost> cost, Phrase why) {
        number(
                measure,
                "low",
                "EUR bn",
                side -> Optional.of(cost.apply(side).low().billions()),
                why,
                ROUGH,
                1);
        number(
                measure,
                "base",
                "EUR bn",
                side -> Optional.of(cost.apply(side).base().billions()),
                why,
                ROUGH,
                1);
        number(
                measure,
                "high",
                "EUR bn",
                side -> Optional.of(cost.apply(side).high().billions()),
                why,
                ROUGH,
                1);
    }

    private Payers payers(Side side) {
        return side.bill().payers("gdp", side == with);
    }

    private Optional<Double> paid(Side side, Member member) {
        return payers(side).payers().stream()
                .filter(payer -> payer.member().equals(member))
                .map(payer -> payer.total().billions())
                .findFirst();
    }

    private void arrival() {
        word("dates", Optional.empty(), "half ready", "year", this::half, dates(), BOUND);
        for (Year year : LOOKED_AT) {
            number(
                    "reached",
                    year.toString(),
                    "% of what is missing",
                    side -> side.atBest().stream()
                            .filter(reached -> reached.year().equals(year))
                            .map(reached -> reached.ofMissing().value())
                            .findFirst(),
                    dates(),
                    BOUND,
                    1);
        }
    }

    private String half(Side side) {
        return Reached.first(side.atBest(), HALF)
                .map(Year::toString)
                .orElseGet(() -> side.atBest().isEmpty()
                        ? ""
                        : ">" + side.atBest().getLast().year());
    }

    private void cover(Force force, Function<Side, SitingAnswer> sited) {
        for (ThreatClass threat : ThreatClass.values()) {
            Function<Side, String> people = side -> sited.apply(side).cover().stream()
                    .filter(cover -> cover.threatClass() == threat && cover.by() instanceof Cover.By.Any)
                    .findFirst()
                    .map(cover -> cover.people()
                            .map(share -> decimals(share.value(), 1))
                            .orElse("none"))
                    .orElse("");
            word("cover", Optional.of(force), threat.key(), "% of people", people, reach(force), COMPUTED);
        }
    }

    private void through() {
        Set<Force> forces = new LinkedHashSet<>(List.of(Force.TODAY, work.largest()));
        for (Force force : forces) {
            work.question()
                    .goalRaids()
                    .forEach(raid -> raid.launched()
                            .keySet()
                            .forEach(threat -> word(
                                    "through",
                                    Optional.of(force),
                                    raid.name() + " " + threat.key(),
                                    "armed threats through",
                                    side -> through(side, force, raid.name(), threat),
                                    reach(force),
                                    COMPUTED)));
        }
    }

    private String through(Side side, Force force, String raid, ThreatClass threat) {
        return fought(side, force, raid)
                .filter(fought -> fought.reach(threat) != Reach.NOT_IN_REACH)
                .flatMap(fought -> fought.result().find(Measure.armedLeakers(threat)))
                .map(estimate -> decimals(estimate.mean(), 1))
                .orElse("");
    }

    private Optional<Fought> fought(Side side, Force force, String raid) {
        return work.fought().stream()
                .filter(f -> f.force().equals(force)
                        && f.variant().equals(Variant.GROUND)
                        && f.fromHome()
                        && f.unitedStates() == side.unitedStates().state()
                        && f.raid().name().equals(raid))
                .findFirst();
    }

    private void goal(Force force, Function<Side, Judgement> judged) {
        if (rows.stream()
                .anyMatch(row -> row.measure().equals("verdict") && row.force().equals(Optional.of(force)))) {
            return;
        }
        word(
                "verdict",
                Optional.of(force),
                work.question().goal().name(),
                "verdict",
                side -> InWords.of(judged.apply(side).verdict()),
                reach(force),
                COMPUTED);
        List<Held> terms = judged.apply(with).terms();
        for (int term = 0; term < terms.size(); term++) {
            int index = term;
            word(
                    "goal",
                    Optional.of(force),
                    InWords.of(terms.get(term).term()),
                    "reached, base [low to high]",
                    side -> band(judged.apply(side).terms().get(index).value()),
                    reach(force),
                    COMPUTED);
        }
    }

    private static String band(Estimate value) {
        return decimals(value.mean(), 2) + " [" + decimals(value.low(), 2) + " to " + decimals(value.high(), 2) + "]";
    }

    private void number(
            String measure,
            String of,
            String unit,
            Function<Side, Optional<Double>> value,
            Phrase why,
            String status,
            int digits) {
        word(
                measure,
                Optional.empty(),
                of,
                unit,
                side -> value.apply(side)
                        .map(number -> decimals(number, digits))
                        .orElse(""),
                why,
                status);
    }

    private void word(
            String measure,
            Optional<Force> force,
            String of,
            String unit,
            Function<Side, String> value,
            Phrase why,
            String status) {
        String one = value.apply(with);
        String other = value.apply(without);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Optional<String> words = one.equals(other) ? Optional.empty() : Optional.of(teller.words(why));
        rows.add(new AllyRow(measure, force, of, unit, one, other, difference(one, other), words, status));
    }

    private static Optional<Scalar> difference(String one, String other) {
        boolean numbers = Stream.of(one, other).allMatch(text -> text.matches("-?[0-9]+([.][0-9]+)?"));
        return numbers ? Optional.of(Scalar.of(Double.parseDouble(other) - Double.parseDouble(one))) : Optional.empty();
    }

    private Phrase bill() {
        return Phrase.of("us.bill")
                .with("closed", exactly(without.closed().size()))
                .with("units", exactly(returned()));
    }

    private int returned() {
        return without.closed().stream().mapToInt(contract -> contract.toCome()).sum();
    }

    private Phrase signed() {
        return Phrase.of("us.signed")
                .with("closed", exactly(without.closed().size()))
                .with("units", exactly(returned()));
    }

    private Phrase units() {
        return Phrase.of("us.units").with("units", exactly(with.sent()));
    }

    private Phrase payers() {
        double paid = paid(with, Member.USA).orElse(0.0);
        return Phrase.of("us.payers").with("paid", exactly(paid));
    }

    private Phrase dates() {
        return Phrase.of("us.dates").with("units", exactly(returned()));
    }

    private Phrase reach(Force force) {
        return force.equals(Force.TODAY) ? units() : Phrase.of("us.reach").with("units", exactly(with.sent()));
    }

    private static Filling exactly(double value) {
        return new Filling.Amount(Span.exactly(value));
    }

    private static String decimals(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.matches("-0([.]0+)?") ? text.substring(1) : text;
    }
}
