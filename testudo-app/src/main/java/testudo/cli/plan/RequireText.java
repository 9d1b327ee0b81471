package testudo.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.cli.say.TextTable;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.plan.Rounds;
import testudo.procurement.supply.Cost;
import testudo.proving.Held;
import testudo.quantity.Estimate;
import testudo.quantity.Figures;
import testudo.requirement.LeastForce;
import testudo.requirement.NextEuro;
import testudo.requirement.RequirementAnswer;
import testudo.requirement.Rung;
import testudo.requirement.Step;
import testudo.telling.InWords;
import testudo.telling.InWords.FigurePart;

/** A requirement as short tables for a planner. */
final class RequireText {
    private final StringBuilder text = new StringBuilder();
    private final RequirementAnswer answer;

    private RequireText(RequirementAnswer answer) {
        this.answer = answer;
    }

    static String of(Plan plan, RequirementAnswer answer) {
        RequireText text = new RequireText(answer);
        text.goal(plan);
        text.verdicts();
        text.least();
        text.rationed();
        text.curve();
        text.next();
        text.limits();
        text.figures();
        return text.text.toString();
    }

    private void line(String words, Object... values) {
        text.append(String.format(Locale.ROOT, words, values)).append('\n');
    }

    private void goal(Plan plan) {
        line(
                "Goal: %s.",
                String.join(
                        "; ", answer.goal().terms().stream().map(InWords::of).toList()));
        line(
                "United States: %s. Bands: every kill probability at the low and the high end of its range.",
                plan.unitedStates().state().key());
        if (plan.rounds() == Rounds.RATIONED) {
            line("Rounds: rationed to last the nights of the goal, in every figure below.");
        }
        if (plan.share("cueing").base() > 0) {
            line("The cueing sensors that the plan buys stand beside every force; no price below holds them.");
        }
        line("");
    }

    private void verdicts() {
        TextTable table = new TextTable("", "fire units", "EUR bn", "what is wanted", "wanted", "reached", "verdict");
        rung(table, "today", answer.today());
        rung(table, "×" + answer.most().factor().toPlainString(), answer.most());
        rows(
                table,
                "least force",
                answer.least().fireUnits(),
                answer.least().cost(),
                answer.least().terms());
        answer.leastRationed()
                .ifPresent(least ->
                        rows(table, "least force, rounds rationed", least.fireUnits(), least.cost(), least.terms()));
        line("%s", table);
        line("");
        line("×%s meets the goal: %s.", answer.most().factor().toPlainString(), InWords.of(answer.verdict()));
        answer.failsFirst().ifPresent(t -> line("Fails first: %s.", InWords.of(t.term())));
        line(
                "Least multiple of today's mix that would meet it: %s%s.",
                InWords.of(answer.multiple()),
                answer.multiple().flat() ? "; more of the same brings nearly nothing any more" : "");
        line("");
    }

    private static void rung(TextTable table, String name, Rung rung) {
        rows(table, name, rung.fireUnits(), rung.cost(), rung.terms());
    }

    private static void rows(TextTable table, String name, int units, Cost cost, List<Held> terms) {
        for (int t = 0; t < terms.size(); t++) {
            Held term = terms.get(t);
            boolean nights = term.term() instanceof Goal.Days;
            table.add(
                    t == 0 ? name : "",
                    t == 0 ? units : "",
                    t == 0 ? billions(cost) : "",
                    InWords.of(term.term()),
                    nights
                            ? Figures.rough(term.wanted().value())
                            : percent(term.wanted().value()),
                    nights ? nights(term.value()) : share(term.value()),
                    InWords.of(term.verdict()));
        }
    }

    private void least() {
        LeastForce least = answer.least();
        if (least.toBuy() == 0 && least.rounds().isEmpty() && least.sensors().isEmpty()) {
            line("Least force: nothing is to be bought beside what is in service and on order.");
            line("");
            return;
        }
        line(
                "%s: %d fire units more, EUR %s bn, ten years of upkeep included; crews of %s.",
                found(least),
                least.toBuy(),
                billions(least.cost()),
                Figures.rough(least.crew().base()));
        TextTable table = new TextTable("system", "layer", "held", "on order", "to buy", "EUR bn", "most by");
        Map<String, List<LeastForce.Line>> bySystem = new TreeMap<>();
        least.lines()
                .forEach(l -> bySystem.computeIfAbsent(l.system(), system -> new ArrayList<>())
                        .add(l));
        bySystem.forEach((system, lines) -> system(table, system, lines));
        least.rounds().forEach(r -> table.add(r.system() + " rounds", "", "", "", r.toBuy(), billions(r.cost()), ""));
        least.sensors().forEach(s -> table.add(s.name(), "sensor", "", "", s.toBuy(), billions(s.cost()), ""));
        line("%s", table);
        line(
                "Enough with kill probabilities at their high end: %s; at their low end: %s.",
                amount(least.atBest(), "no smaller part of it"), amount(least.atWorst(), "not eight times as many"));
        settled(least.repeats());
        line("");
    }

    /** What the search finds where a night may use no more than its even part of the rounds. */
    private void rationed() {
        answer.leastRationed().ifPresent(least -> {
            line(
                    "%s with rounds rationed: %d fire units more, EUR %s bn (with free fire %d, EUR %s bn); searched on one luck. It buys: %s.",
                    found(least),
                    least.toBuy(),
                    billions(least.cost()),
                    answer.least().toBuy(),
                    billions(answer.least().cost()),
                    least.bought().isEmpty() ? "nothing" : String.join(", ", least.bought()));
            line("");
        });
    }

    private void settled(LeastForce.Repeats repeats) {
        if (repeats.asked()) {
            line(
                    "%s: on %d lucks the search found EUR %s to %s bn.",
                    repeats.settled() ? "Search settled within 15%" : "Search not settled",
                    repeats.costs().size(),
                    Figures.rough(repeats.least().value() / 1000),
                    Figures.rough(repeats.most().value() / 1000));
        }
    }

    private static void system(TextTable table, String system, List<LeastForce.Line> lines) {
        int toBuy = lines.stream().mapToInt(LeastForce.Line::toBuy).sum();
        if (toBuy > 0) {
            double millions = lines.stream()
                    .mapToDouble(l -> l.cost().millionEur().base())
                    .sum();
            table.add(
                    system,
                    lines.getFirst().layer().key(),
                    lines.stream().mapToInt(LeastForce.Line::held).sum(),
                    lines.stream().mapToInt(LeastForce.Line::onOrder).sum(),
                    toBuy,
                    Figures.rough(millions / 1000),
                    members(lines));
        }
    }

    private static String members(List<LeastForce.Line> lines) {
        return String.join(
                " ",
                lines.stream()
                        .filter(l -> l.toBuy() > 0)
                        .sorted((a, b) -> Integer.compare(b.toBuy(), a.toBuy()))
                        .limit(5)
                        .map(l -> l.member() + " " + l.toBuy())
                        .toList());
    }

    private static String amount(Optional<LeastForce.Amount> amount, String otherwise) {
        return amount.map(a -> a.fireUnits() + " fire units, EUR " + billions(a.cost()) + " bn")
                .orElse(otherwise);
    }

    private void curve() {
        if (answer.least().toBuy() == 0) {
            return;
        }
        line("Curve: parts of what the least force buys");
        TextTable table =
                new TextTable("part", "fire units", "EUR bn", "what is wanted", "reached", "EUR m for one more");
        for (Step step : answer.curve()) {
            for (int t = 0; t < step.terms().size(); t++) {
                Held term = step.terms().get(t);
                table.add(
                        t == 0 ? percent(step.part().fraction()) : "",
                        t == 0 ? step.fireUnits() : "",
                        t == 0 ? billions(step.cost()) : "",
                        InWords.of(term.term()),
                        term.term() instanceof Goal.Days ? nights(term.value()) : share(term.value()),
                        marginal(step, t));
            }
        }
        line("%s", table);
        line("");
    }

    private static String marginal(Step step, int term) {
        return step.marginal().isEmpty()
                ? ""
                : step.marginal()
                        .get(term)
                        .millionEur()
                        .map(m -> Figures.rough(m.millions()) + " a "
                                + step.marginal().get(term).unit())
                        .orElse("no gain");
    }

    private void next() {
        if (answer.nextEuro().isEmpty()) {
            return;
        }
        line(
                "The next euro goes to: %s (%s).",
                InWords.kind(answer.nextEuro().getFirst()),
                InWords.what(answer.nextEuro().getFirst()));
        TextTable table = new TextTable("kind", "what", "EUR bn tried", "% of the gap closed for EUR 1 bn");
        for (NextEuro next : answer.nextEuro()) {
            Estimate gap = next.gapClosed();
            table.add(
                    InWords.kind(next),
                    InWords.what(next),
                    billions(next.cost()),
                    Figures.rough(100 * gap.mean()) + " [" + Figures.rough(100 * gap.low()) + " to "
                            + Figures.rough(100 * gap.high()) + "]");
        }
        line("%s", table);
        line("");
    }

    private String found(LeastForce least) {
        if (!least.met()) {
            return "Nothing tried meets the goal; the best found";
        }
        return answer.limits().isEmpty() ? "Least force found" : "Least force found for what can be met";
    }

    private void limits() {
        answer.limits().forEach(l -> {
            line(
                    "Not met by %d fire units more: %s; reached %s. %s",
                    l.fireUnits(), InWords.of(l.term().term()), share(l.term().value()), InWords.why(l));
        });
        if (!answer.limits().isEmpty()) {
            line("");
        }
    }

    private void figures() {
        TextTable table = new TextTable("public figure", "published", "here", "rows");
        answer.publicFigures()
                .forEach(f -> table.add(
                        InWords.of(f, FigurePart.FIGURE),
                        InWords.of(f, FigurePart.PUBLISHED),
                        InWords.of(f, FigurePart.OURS),
                        String.join(" ", f.rows())));
        line("%s", table);
    }

    private static String share(Estimate e) {
        return percent(e.mean()) + " [" + percent(e.low()) + " to " + percent(e.high()) + "]";
    }

    private static String nights(Estimate e) {
        return Figures.rough(e.mean()) + " [" + Figures.rough(e.low()) + " to " + Figures.rough(e.high()) + "]";
    }

    private static String billions(Cost cost) {
        return Figures.rough(cost.millionEur().base() / 1000) + " ["
                + Figures.rough(cost.millionEur().low() / 1000) + " to "
                + Figures.rough(cost.millionEur().high() / 1000) + "]";
    }

    private static String percent(double fraction) {
        return Figures.spelled(100 * fraction, 0) + "%";
    }
}
