package testudo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.assessment.Answer.Section;
import testudo.assessment.AnswerItem.Status;
import testudo.defence.Inventory;
import testudo.facts.ForceTable;
import testudo.plan.Plan;
import testudo.plan.Theatre;
import testudo.procurement.Payers;
import testudo.procurement.Reading;
import testudo.procurement.RoughBill;
import testudo.quantity.Estimate;
import testudo.quantity.Span;
import testudo.siting.Cover;
import testudo.siting.SitingAnswer;
import testudo.threat.ThreatClass;

/** Puts the work into the words of the first screen. */
final class AnswerMaker {
    static final String VERSION = "0.1.0";
    private static final List<String> FORCE_SOURCES = List.of("welt_mcr_2024", "trt_rutte_400", "bloomberg_fivefold");

    private final Work work;
    private final Plan plan;
    private final ForceTable force;
    private final String most;
    private final RoughBill bill;

    private AnswerMaker(Work work) {
        this.work = work;
        this.plan = work.question().plan();
        this.force = work.question().facts().force(plan.asOf());
        this.most = Work.name(work.most());
        RoughBill of = work.bills().get(most);
        if (of == null) {
            throw new IllegalStateException("there is no bill of " + most);
        }
        this.bill = of;
    }

    static Answer of(Work work) {
        AnswerMaker maker = new AnswerMaker(work);
        return new Answer(
                maker.plan.question(),
                maker.header(),
                List.of(
                        maker.headline(),
                        maker.fivefold(),
                        maker.buys(),
                        maker.costs(),
                        maker.pays(),
                        maker.arrives(),
                        maker.enough(),
                        maker.trust(),
                        maker.leftOut()));
    }

    private SequencedMap<String, String> header() {
        SequencedMap<String, String> header = new LinkedHashMap<>();
        header.put("plan", plan.name());
        header.put("asOf", plan.asOf().toString());
        header.put("edition", plan.edition());
        header.put("growth", plan.growth());
        header.put("reading", plan.reading().key());
        header.put("theatre", plan.theatre().key());
        header.put("unitedStates", plan.unitedStates().state().key());
        header.put("goal", plan.goal());
        header.put("path", plan.path().key());
        header.put("seed", Long.toString(plan.seed()));
        header.put("trials", Integer.toString(plan.trials()));
        header.put("version", VERSION);
        return header;
    }

    private static AnswerItem words(
            String id, String sentence, List<String> assumptions, List<String> sources, String grade) {
        return new AnswerItem(id, sentence, Optional.empty(), "", "", assumptions, sources, grade, Status.COMPUTED);
    }

    private static AnswerItem figure(
            String id,
            String sentence,
            Estimate estimate,
            String unit,
            List<String> assumptions,
            List<String> sources,
            String grade) {
        return new AnswerItem(
                id, sentence, Optional.of(estimate), unit, "", assumptions, sources, grade, Status.COMPUTED);
    }

    private static AnswerItem money(String id, String sentence, Span billions, List<String> assumptions) {
        return new AnswerItem(
                id,
                sentence,
                Optional.of(Estimate.of(billions)),
                "EUR bn",
                Assessor.BASE_YEAR + " prices",
                assumptions,
                List.of("prices", "systems_plan"),
                "low",
                Status.ROUGH);
    }

    private static AnswerItem none(String id, String sentence) {
        return new AnswerItem(
                id, sentence, Optional.empty(), "", "", List.of(), List.of(), "assumed", Status.NOT_COMPUTED);
    }

    private Section headline() {
        return new Section(
                "headline",
                plan.question(),
                List.of(words(
                        "headline",
                        (plan.theatre() == Theatre.EUROPE
                                        ? "Europe's ground-based air and missile defence"
                                        : "Ground-based air and missile defence with North America in the theatre")
                                + ", public data as of " + plan.asOf()
                                + "; computed, not a forecast of any war.",
                        List.of(),
                        List.of(),
                        "medium")));
    }

    private Section fivefold() {
        return new Section(
                "fivefold",
                "\"+400%\" is five times.",
                List.of(
                        words(
                                "fivefold",
                                "No official text says of what. The public figures that fit: requirement "
                                        + Reading.REQUIREMENT_BEFORE
                                        + " to 1,467 units, in the press of October 2024; that the two belong together is our inference. Shown: "
                                        + plan.reading().key() + ", "
                                        + work.reading().holdsFixed() + ".",
                                List.of("reading: " + plan.reading().key()),
                                FORCE_SOURCES,
                                "low"),
                        words(
                                "fivefold.four",
                                "Four times (\"fourfold\") is the common misreading of +400%; it is shown beside five.",
                                List.of(),
                                List.of("cnews_rutte_fourfold"),
                                "medium")));
    }

    private Section buys() {
        Inventory today = work.planBill().today();
        Inventory wanted = work.planBill().wanted(work.reading(), java.math.BigDecimal.valueOf(work.most()));
        Span base = force.baseFireUnits();
        long missing = bill.onOrder() + bill.fireUnits();
        long beyond = Math.max(
                0,
                work.planBill().orders().stream().mapToInt(o -> o.fireUnits()).sum() - bill.onOrder());
        List<String> assumptions = List.of(
                "mix of types stays as it is, types out of production bought as their successors",
                "signed orders count first");
        List<AnswerItem> items = new ArrayList<>();
        items.add(figure(
                "buys.fireUnits",
                "from " + Say.with(base) + " fire units in service to " + Say.number(wanted.fireUnits()) + "; of the "
                        + Say.number(missing) + " missing " + Say.number(bill.onOrder()) + " are on order, "
                        + Say.number(bill.fireUnits()) + " are not.",
                Estimate.of(around(
                        wanted.fireUnits(),
                        work.reading()
                                .range(java.math.BigDecimal.valueOf(work.most()))
                                .times(today.fireUnits()))),
                "fire units",
                assumptions,
                FORCE_SOURCES,
                "low"));
        items.add(figure(
                "buys.rounds",
                "Rounds " + Say.number(today.rounds()) + "* to " + Say.number(wanted.rounds()) + ". *Assumed for "
                        + force.membersWithAssumedRounds().size() + " of "
                        + work.question().facts().members().size()
                        + " members: what fills the launchers and the stated reloads.",
                Estimate.exactly(wanted.rounds()),
                "rounds",
                List.of("rounds assumed where not published"),
                List.of("inventory"),
                "assumed"));
        if (beyond > 0) {
            items.add(figure(
                    "buys.beyond",
                    Say.number(beyond) + " more fire units on order find no place in the wanted mix.",
                    Estimate.exactly(beyond),
                    "fire units",
                    List.of(),
                    List.of("inventory"),
                    "medium"));
        }
        items.add(words(
                "buys.gaps",
                force.gaps().size() + " holdings are known to exist but not how many; they are in no total.",
                List.of(),
                List.of("inventory"),
                "medium"));
        return new Section("buys", "Buys", items);
    }

    /** The count itself within the range of what the reading could mean. */
    private static Span around(int count, Span range) {
        return Span.of(Math.min(count, Math.rint(range.low())), count, Math.max(count, Math.rint(range.high())));
    }

    private Section costs() {
        Payers payers = bill.payers("gdp", true);
        Span share = bill.money().ofNewMoneyPercent();
        List<String> assumptions = List.of(
                "upkeep " + Say.with(plan.share("upkeep")) + "% of the price a year",
                "prices as printed, each once, at " + Assessor.BASE_YEAR + " prices",
                "low, base and high take every range's favourable, base and unfavourable end together");
        return new Section(
                "costs",
                "Costs",
                List.of(
                        money(
                                "costs.total",
                                "EUR " + Say.billions(bill.total()) + " bn, " + plan.from() + " to " + plan.to() + ", "
                                        + Assessor.BASE_YEAR
                                        + " prices: " + Say.billions(bill.buy()) + " to buy, "
                                        + Say.billions(bill.run()) + " to run ten years; "
                                        + Say.with(share) + "% of the new money promised by the 3.5% path ("
                                        + Say.number(bill.money().newMoney().billions()) + " bn), EUR "
                                        + Say.with(payers.euroPerPersonAYear())
                                        + " a person a year.",
                                bill.total().millionEur().times(0.001),
                                assumptions),
                        money(
                                "costs.buy",
                                "To buy: EUR " + Say.billions(bill.buy()) + " bn.",
                                bill.buy().millionEur().times(0.001),
                                assumptions),
                        money(
                                "costs.run",
                                "To run for ten years: EUR " + Say.billions(bill.run()) + " bn.",
                                bill.run().millionEur().times(0.001),
                                assumptions),
                        new AnswerItem(
                                "costs.share",
                                Say.with(share)
                                        + "% of the new money that the plan's path adds to today's share of GDP, all members.",
                                Optional.of(Estimate.of(share)),
                                "% of new money",
                                Assessor.BASE_YEAR + " prices",
                                assumptions,
                                List.of("nato_defexp_2026", "imf_weo_2025_10"),
                                "low",
                                Status.ROUGH),
                        new AnswerItem(
                                "costs.shareOfAirDefence",
                                "The same bill is " + Say.with(bill.money().ofAirDefencePercent())
                                        + "% of what the stated shares of the new money would give to"
                                        + " air defence (" + Say.with(plan.share("equipmentShare"))
                                        + "% equipment, of it "
                                        + Say.with(plan.share("airDefenceShareOfEquipment")) + "% air defence).",
                                Optional.of(Estimate.of(bill.money().ofAirDefencePercent())),
                                "% of the air-defence share",
                                Assessor.BASE_YEAR + " prices",
                                List.of("equipmentShare", "airDefenceShareOfEquipment"),
                                List.of("nato_defexp_2026"),
                                "assumed",
                                Status.ROUGH),
                        words(
                                "costs.unpriced",
                                bill.unpriced().isEmpty()
                                        ? "Every part has a price."
                                        : "Without a public price and so not in the bill: " + Say.list(bill.unpriced())
                                                + ".",
                                List.of(),
                                List.of("prices"),
                                "medium")));
    }

    private Section pays() {
        Payers with = bill.payers("gdp", true);
        Payers without = bill.payers("gdp", false);
        Payers shortfall = bill.payers("shortfall", true);
        List<String> assumptions = List.of("alarm: more than 10% of a member's new money");
        return new Section(
                "pays",
                "Who pays",
                List.of(
                        rough(
                                "pays.gdp",
                                "By GDP: " + top(with) + "; " + with.stretched().size()
                                        + " members would need more than 10% of their increase."
                                        + " Without the United States: " + top(without) + "; "
                                        + without.stretched().size() + " members.",
                                assumptions),
                        rough("pays.shortfall", "By the money missing to 3.5%: " + top(shortfall) + ".", assumptions)));
    }

    private static AnswerItem rough(String id, String sentence, List<String> assumptions) {
        return new AnswerItem(
                id,
                sentence,
                Optional.empty(),
                "",
                Assessor.BASE_YEAR + " prices",
                assumptions,
                List.of("nato_defexp_2026", "imf_weo_2025_10"),
                "medium",
                Status.ROUGH);
    }

    private String top(Payers payers) {
        return Say.list(payers.payers().stream()
                .limit(5)
                .map(p -> work.question().facts().member(p.member().code()).name() + " "
                        + Say.number(p.share().value()) + "%")
                .toList());
    }

    private Section arrives() {
        var arrival = bill.arrival();
        Map<String, Integer> held = new LinkedHashMap<>();
        arrival.years().stream()
                .filter(y -> y.ready() < y.missing())
                .forEach(y -> held.put(y.heldUpBy().words(), y.year().getValue()));
        String until = held.entrySet().stream()
                .map(e -> "until " + e.getValue() + " " + e.getKey() + " hold it up")
                .reduce((a, b) -> a + ", " + b)
                .orElse("nothing holds it up");
        List<String> assumptions = List.of(
                "share of each line open to Europeans",
                "crews grow by 25% (15 to 35%) a year",
                "output rises in steps to the stated ceiling in 2033");
        List<AnswerItem> items = new ArrayList<>();
        items.add(new AnswerItem(
                "arrives.all",
                "half by " + Say.year(arrival.half()) + ", all by " + Say.year(arrival.all()) + "; " + until
                        + ". Ready means crewed.",
                arrival.all()
                        .base()
                        .map(y -> new Estimate(
                                y.getValue(),
                                arrival.all().early().map(e -> e.getValue()).orElse(y.getValue()),
                                arrival.all().late().map(l -> l.getValue()).orElse(2060),
                                y.getValue(),
                                y.getValue(),
                                0)),
                "year; 2060 means 2060 or later",
                "",
                assumptions,
                List.of("production"),
                "low",
                Status.ROUGH));
        arrival.alone().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> items.add(new AnswerItem(
                        "arrives." + e.getKey().words(),
                        "If only " + e.getKey().words() + " held it up: all by " + Say.year(e.getValue()) + ".",
                        Optional.empty(),
                        "",
                        "",
                        assumptions,
                        List.of("production"),
                        "low",
                        Status.ROUGH)));
        return new Section("arrives", "Arrives", items);
    }

    private Section enough() {
        List<AnswerItem> items = new ArrayList<>();
        var goal = work.question().goal();
        StringBuilder line = new StringBuilder(goal.words());
        work.enough().byLaydown().forEach((name, judgement) -> {
            if (!name.equals("x4")) {
                line.append(name.equals("today") ? " Today: " : " ×" + name.substring(1) + ": ")
                        .append(judgement.verdict().words())
                        .append('.');
            }
        });
        Enough enough = work.enough();
        Enough.Judgement last = enough.byLaydown().get(most);
        Optional<Enough.Held> fails = last == null ? Optional.empty() : last.failsFirst();
        fails.ifPresent(h -> line.append(" At ×")
                .append(work.most())
                .append(" what falls short most: ")
                .append(h.term().words())
                .append(" (reached ")
                .append(value(h))
                .append(")."));
        line.append(" Least that would meet it: ").append(least(enough)).append('.');
        List<String> priors = List.of("kill probabilities are stated priors; low, base and high end");
        items.add(fails.map(h -> figure(
                        "enough.goal",
                        line.toString(),
                        percent(h),
                        unit(h),
                        priors,
                        List.of("uaf_ivaniuk_daily"),
                        "assumed"))
                .orElseGet(
                        () -> words("enough.goal", line.toString(), priors, List.of("uaf_ivaniuk_daily"), "assumed")));
        enough.byLaydown()
                .forEach((name, judgement) -> judgement
                        .terms()
                        .forEach(h -> items.add(figure(
                                "enough." + name + "." + (1 + judgement.terms().indexOf(h)),
                                name + ": " + h.term().words() + ": reached " + value(h) + ", so "
                                        + h.verdict().words() + ".",
                                h.value(),
                                h.term() instanceof testudo.plan.Goal.Days ? "nights" : "share",
                                List.of("kill probabilities"),
                                List.of(),
                                "assumed"))));
        for (ThreatClass threatClass : ThreatClass.values()) {
            items.add(byClass(threatClass));
        }
        items.addAll(worstSectors());
        items.addAll(unitedStates());
        items.add(
                none(
                        "enough.airAndSea",
                        "Fighters' patrol cells and ships on station: not computed; notional airborne early warning is shown in the leakage table."));
        return new Section("enough", "Enough?", items);
    }

    private String unit(Enough.Held h) {
        return h.term() instanceof testudo.plan.Goal.Days
                ? "nights of " + Say.number(h.wanted()) + " wanted, ×" + work.most()
                : "% of nights, " + Say.number(100 * h.wanted()) + "% wanted, ×" + work.most();
    }

    private static Estimate percent(Enough.Held h) {
        double k = h.term() instanceof testudo.plan.Goal.Days ? 1 : 100;
        Estimate e = h.value();
        return new Estimate(k * e.mean(), k * e.low(), k * e.high(), k * e.chanceLow(), k * e.chanceHigh(), e.trials());
    }

    private static String value(Enough.Held h) {
        return h.term() instanceof testudo.plan.Goal.Days ? Say.with(h.value()) + " nights" : Say.percent(h.value());
    }

    private static String least(Enough enough) {
        Optional<Integer> base = enough.least(Estimate::mean);
        String low = enough.least(Estimate::high).map(k -> "×" + k).orElse("more than ×" + enough.largestTried());
        String high = enough.least(Estimate::low).map(k -> "×" + k).orElse("more than ×" + enough.largestTried());
        return base.map(k -> "×" + k).orElse("more than ×" + enough.largestTried()) + " [" + low + " to " + high + "]";
    }

    /** Cover and leakage of one class, today and at the largest multiple, in the raid that flies most of it. */
    private AnswerItem byClass(ThreatClass threatClass) {
        StringBuilder line = new StringBuilder(Character.toUpperCase(
                        threatClass.plural().charAt(0)) + threatClass.plural().substring(1) + ": ");
        List<String> parts = new ArrayList<>();
        Optional<Estimate> estimate = Optional.empty();
        for (String laydown : List.of("today", most)) {
            String label = laydown.equals("today") ? "today" : "×" + work.most();
            SitingAnswer sited = work.sited().get(laydown);
            String cover = sited == null
                    ? ""
                    : sited.cover(threatClass, new Cover.By.Any())
                            .people()
                            .map(p -> Say.number(p.value()) + "% of people under some cover")
                            .orElse("no unit can engage them");
            Optional<Fought> worst = heaviest(laydown, threatClass);
            String leak = worst.map(f -> leak(f, threatClass)).orElse("no raid flies them within reach");
            estimate = worst.flatMap(f -> f.result().find("leakers." + threatClass.key()))
                    .or(() -> Optional.empty());
            parts.add(label + " " + cover + "; " + leak);
        }
        line.append(String.join(". ", parts)).append('.');
        return new AnswerItem(
                "enough.class." + threatClass.key(),
                line.toString(),
                estimate,
                "threats through, ×" + work.most(),
                "",
                List.of("kill probabilities", "correlation within a raid"),
                List.of("uaf_ivaniuk_daily"),
                "assumed",
                Status.COMPUTED);
    }

    private Optional<Fought> heaviest(String laydown, ThreatClass threatClass) {
        return work.plain(laydown).stream()
                .filter(f -> f.sector().equals(f.raid().sector())
                        && f.raid().launched().getOrDefault(threatClass, 0) > 0)
                .filter(f -> f.lanes().inReach(threatClass) > 0)
                .max(java.util.Comparator.comparing(
                        (Fought f) -> f.raid().launched().getOrDefault(threatClass, 0)));
    }

    private static String leak(Fought f, ThreatClass threatClass) {
        int launched = f.raid().launched().getOrDefault(threatClass, 0);
        String all =
                f.result().find("leakers." + threatClass.key()).map(Say::with).orElse("?");
        String armed = threatClass == ThreatClass.DRONE
                ? f.result()
                        .find("armedLeakers.drone")
                        .map(e -> ", armed " + Say.with(e))
                        .orElse("")
                : "";
        return all + " of " + launched + " through" + armed + " (" + f.raid().name() + ")";
    }

    private List<AnswerItem> worstSectors() {
        List<AnswerItem> items = new ArrayList<>();
        for (var raid : work.question().raids()) {
            work.plain(most).stream()
                    .filter(f -> f.raid().name().equals(raid.name()))
                    .max(java.util.Comparator.comparing(TableMaker::armed))
                    .ifPresent(f -> items.add(words(
                            "enough.sector." + raid.name(),
                            raid.title() + ", ×" + work.most() + ": the worst of the sectors is "
                                    + f.sector().name() + " with " + Say.number(TableMaker.armed(f))
                                    + " armed threats through.",
                            List.of(),
                            List.of(raid.source()),
                            "assumed")));
        }
        return items;
    }

    private List<AnswerItem> unitedStates() {
        List<AnswerItem> items = new ArrayList<>();
        for (Fought f : work.fought()) {
            boolean other = !f.unitedStates().equals(plan.unitedStates().state().key());
            if (f.laydown().equals(most) && (other || f.variant().equals(Fought.WITH_AIR))) {
                items.add(words(
                        "enough.variant." + f.raid().name() + "." + (other ? f.unitedStates() : "airborneWarning"),
                        f.raid().title() + ", ×" + work.most()
                                + (other ? ", United States " + f.unitedStates() : ", " + f.variant()) + ": "
                                + Say.number(TableMaker.armed(f)) + " armed threats through.",
                        List.of(),
                        List.of(),
                        "assumed"));
            }
        }
        return items;
    }

    private Section trust() {
        List<AnswerItem> items = new ArrayList<>();
        items.add(
                words("trust.backtest", work.backtest().sentence(), List.of(), List.of("uaf_ivaniuk_daily"), "medium"));
        int miss = 0;
        for (String sentence : work.mirror().misses()) {
            items.add(words(
                    "trust.mirror." + ++miss,
                    sentence,
                    List.of(work.mirror().parameters()),
                    List.of("uaf_ivaniuk_daily"),
                    "assumed"));
        }
        items.add(words(
                "trust.inputs",
                "The three weakest inputs: single-shot kill probabilities (no reliable public value), rounds held (assumed for "
                        + force.membersWithAssumedRounds().size()
                        + " members), and the share of each production line open to Europeans (assumed).",
                List.of(),
                List.of(),
                "assumed"));
        items.add(flip());
        return new Section("trust", "How far to trust this", items);
    }

    /** Whether the verdict would change within the stated ranges. */
    private AnswerItem flip() {
        Enough.Judgement last = work.enough().byLaydown().get(most);
        boolean low = last != null && last.metAt(Estimate::low);
        boolean high = last != null && last.metAt(Estimate::high);
        String sentence = low == high
                ? "Within the stated ranges of the kill probabilities the verdict on ×" + work.most() + " stays "
                        + (low ? "yes" : "no") + "; no value there flips it."
                : "Within the stated ranges of the kill probabilities the verdict on ×" + work.most()
                        + " flips between no at the low end and yes at the high end.";
        return words("trust.flip", sentence, List.of("kill probabilities"), List.of(), "assumed");
    }

    private Section leftOut() {
        return new Section(
                "leftOut",
                "Left out",
                List.of(words(
                        "leftOut",
                        "Fighters and ships are never multiplied; repair of what is hit; strikes on the launch side (outside the purpose of this tool);"
                                + " whether the euro is better spent elsewhere.",
                        List.of(),
                        List.of(),
                        "medium")));
    }
}
