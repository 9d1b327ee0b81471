package testudo.cli.plan;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.procurement.AffordableBill;
import testudo.procurement.ForceByYear;
import testudo.procurement.MoneyFan;
import testudo.procurement.PlanDifference;
import testudo.procurement.TargetReview;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.supply.Cost;
import testudo.quantity.Figures;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.Probability;
import testudo.telling.InWords;

/** A plan of purchases for a terminal: by year, who pays and can pay, when it arrives, what binds, what is missing. */
final class ProcureText {
    private static final int SHOWN = 5;

    private ProcureText() {}

    static void print(ForceByYear force) {
        ProcurementAnswer plan = force.purchases();
        Screen.tell(years(plan));
        beside(force);
        System.out.println();
        bill(force);
        arrival(force);
        System.out.println();
        Screen.tell(payers(force));
        System.out.println();
        plan.binding().stream().limit(SHOWN).forEach(binding -> Screen.tell(InWords.shown(binding)));
        Screen.tell("Still missing in the last year, by cause: " + causes(plan) + ".");
        System.out.println();
        say(
                "Fire units of Europe and Canada. Within %s of the best plan (bound shown, not proved best); "
                        + "stopped by %s. --json carries all rows.",
                Figures.percent(plan.gap().value()), InWords.stopped(plan.stoppedBy()));
    }

    private static TextTable years(ProcurementAnswer plan) {
        TextTable text = new TextTable("year", "ordered", "delivered", "ready", "paid EUR m");
        for (Map.Entry<Year, Long> ready : byYear(plan.ready()).entrySet()) {
            Year year = ready.getKey();
            double paid = plan.spending().stream()
                    .filter(s -> s.year().equals(year))
                    .mapToDouble(s -> s.paid().plus(s.upkeep()).millions())
                    .sum();
            text.add(
                    year,
                    byYear(plan.orders()).getOrDefault(year, 0L),
                    byYear(plan.deliveries()).getOrDefault(year, 0L),
                    ready.getValue(),
                    Math.round(paid));
        }
        return text;
    }

    /** What stands beside the plan's own fire units, so that the table can be held against the report's years. */
    private static void beside(ForceByYear force) {
        Year first = force.question().first();
        long counted = byYear(force.purchases().ready()).getOrDefault(first, 0L);
        say(
                "Ready means crewed and with its rounds. Beside these %d fire units of types that nobody makes any more stay as held;"
                        + " paid is without the joint fund.",
                force.inventory(first).fireUnits() - counted);
    }

    private static void bill(ForceByYear force) {
        AffordableBill bill = force.bill();
        Cost band = bill.band().total();
        say(
                "Bill: EUR %s bn [%s to %s over prices and upkeep], ten years of upkeep included; what falls due to the last year of the paths is %s of their new money%s.",
                Figures.three(band.base().billions()),
                Figures.three(band.low().billions()),
                Figures.three(band.high().billions()),
                percent(bill.ofNewMoney()),
                force.fan()
                        .ofNewMoney()
                        .map(s -> String.format(
                                Locale.ROOT,
                                " (all of it %s to %s of the new money that comes, over luck)",
                                Figures.percent(s.low()),
                                Figures.percent(s.high())))
                        .orElse(""));
    }

    private static void arrival(ForceByYear force) {
        for (int part : new int[] {50, 100}) {
            MoneyFan.YearBand band = force.arrivalBand(Percent.of(part));
            String what = part == 50 ? "Half" : "All";
            if (band.early().isEmpty()) {
                say("%s of what is missing is ready: not within the plan, whatever the luck with money.", what);
            } else {
                say(
                        "%s of what is missing is ready: %s [%s to %s over luck with money].",
                        what, year(band.base()), year(band.early()), year(band.late()));
            }
        }
    }

    private static String year(Optional<Year> year) {
        return year.map(Year::toString).orElse("after the plan");
    }

    private static TextTable payers(ForceByYear force) {
        Map<String, MoneyFan.Affordable> affordable = force.affordable().stream()
                .collect(Collectors.toMap(one -> one.member().code(), one -> one));
        TextTable text = new TextTable(
                "member", "bill EUR m", "of new money", "P(affordable)", "over all years", "if path is kept");
        for (AffordableBill.Payer payer : force.bill().payers()) {
            MoneyFan.Affordable one = affordable.get(payer.member().code());
            text.add(
                    payer.member().code(),
                    millions(payer.total()),
                    payer.ofNewMoney().map(ProcureText::percent).orElse("-"),
                    one == null ? "-" : chance(one.probability()),
                    one == null ? "-" : chance(one.overPlan()),
                    one == null ? "-" : chance(one.ifCarriedOut()));
        }
        return text;
    }

    private static String causes(ProcurementAnswer plan) {
        Map<String, Long> causes = plan.shortfalls().stream()
                .collect(Collectors.groupingBy(s -> InWords.of(s.cause()), LinkedHashMap::new, Collectors.counting()));
        return causes.isEmpty()
                ? "nothing"
                : causes.entrySet().stream()
                        .map(cause -> cause.getKey() + " " + cause.getValue())
                        .collect(Collectors.joining(", "));
    }

    static void print(List<TargetReview> review) {
        TextTable text = new TextTable(
                "member",
                "class",
                "year",
                "target",
                "due",
                "delivered",
                "ready",
                "ratio",
                "verdict",
                "cause at the end");
        for (TargetReview row : review) {
            text.add(
                    row.member().code(),
                    row.capability(),
                    row.year(),
                    number(row.target().doubleValue()),
                    number(row.due().doubleValue()),
                    number(row.delivered().doubleValue()),
                    number(row.ready().doubleValue()),
                    percent(row.ratio()),
                    InWords.of(row.verdict()),
                    row.cause().map(InWords::of).orElse(""));
        }
        Screen.tell(text);
    }

    static void print(ForceByYear a, ForceByYear b) {
        PlanDifference difference = PlanDifference.of(a.purchases(), b.purchases());
        rows("ordered", difference.orders());
        rows("paid EUR m, member", difference.money());
        rows("paid EUR m, year", difference.paid());
        rows("reached % of wanted", difference.reached());
        TextTable text = new TextTable("headline", "A", "B");
        text.add("bill EUR bn", billions(a), billions(b));
        text.add("half is ready", year(a.first(Percent.of(50))), year(b.first(Percent.of(50))));
        text.add(
                "protected value",
                number(a.purchases().value().value()),
                number(b.purchases().value().value()));
        text.add("gap", percent(a.purchases().gap()), percent(b.purchases().gap()));
        Screen.tell(text);
    }

    private static void rows(String what, List<PlanDifference.Row> rows) {
        TextTable text = new TextTable(what, "A", "B", "B - A");
        rows.forEach(row -> text.add(
                row.what(),
                number(row.a().value()),
                number(row.b().value()),
                number(row.more().value())));
        Screen.tell(text);
        System.out.println();
    }

    private static String billions(ForceByYear force) {
        return number(force.bill().total().billions());
    }

    private static String millions(Money money) {
        return Figures.spelled(money.millions(), 0);
    }

    private static String number(double value) {
        return Figures.spelled(value, 1);
    }

    private static String percent(Percent share) {
        return Figures.spelled(share.value(), 1) + "%";
    }

    private static String chance(Probability probability) {
        return Figures.spelled(100 * probability.value(), 0) + "%";
    }

    private static void say(String words, Object... values) {
        Screen.tell(String.format(Locale.ROOT, words, values));
    }

    private static Map<Year, Long> byYear(List<Count> counts) {
        return counts.stream()
                .filter(count -> !count.item().endsWith("/rounds"))
                .collect(Collectors.groupingBy(Count::year, TreeMap::new, Collectors.summingLong(Count::count)));
    }
}
