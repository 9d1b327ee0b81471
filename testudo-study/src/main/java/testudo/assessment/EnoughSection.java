package testudo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Answer.Section;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.quantity.Estimate;

/** Whether it is enough, and what gets through. */
final class EnoughSection {
    private final Work work;
    private final Plan plan;

    private EnoughSection(Work work) {
        this.work = work;
        this.plan = work.question().plan();
    }

    static Section of(Work work) {
        return new EnoughSection(work).enough();
    }

    private Section enough() {
        List<AnswerItem> items = new ArrayList<>();
        var goal = work.question().goal();
        StringBuilder line = new StringBuilder("Goal: " + goal.words());
        work.enough()
                .byForce()
                .forEach((force, judgement) -> line.append(' ')
                        .append(words(force))
                        .append(": ")
                        .append(judgement.verdict().words())
                        .append('.'));
        Enough enough = work.enough();
        Enough.Judgement last = enough.byForce().get(work.largest());
        Optional<Enough.Held> fails = last == null ? Optional.empty() : last.failsFirst();
        fails.ifPresent(h -> line.append(" At ×")
                .append(work.most())
                .append(" what falls short most: ")
                .append(h.term().words())
                .append(" (reached ")
                .append(value(h))
                .append(")."));
        List<String> priors = List.of("kill probabilities are stated priors; low, base and high end");
        items.add(fails.map(h -> AnswerItem.figure(
                        "enough.goal",
                        line.toString(),
                        percent(h),
                        unit(h),
                        priors,
                        List.of("uaf_ivaniuk_daily"),
                        "assumed"))
                .orElseGet(() -> AnswerItem.words(
                        "enough.goal", line.toString(), priors, List.of("uaf_ivaniuk_daily"), "assumed")));
        enough.byForce()
                .forEach((force, judgement) -> judgement
                        .terms()
                        .forEach(h -> items.add(AnswerItem.figure(
                                "enough." + force.key() + "."
                                        + (1 + judgement.terms().indexOf(h)),
                                words(force) + ": " + h.term().words() + ": reached " + value(h) + ", so "
                                        + h.verdict().words() + ".",
                                h.value(),
                                h.term() instanceof Goal.Days ? "nights" : "share",
                                List.of("kill probabilities"),
                                List.of(),
                                "assumed"))));
        WhatGetsThrough through = new WhatGetsThrough(work);
        items.addAll(through.byClass());
        items.add(onThePlan());
        items.addAll(through.otherwise());
        return new Section("enough", "Enough?", items);
    }

    private static String words(Force force) {
        return switch (force) {
            case Force.Today today -> "Today";
            case Force.OnOrder onOrder -> "With all on order and nothing more";
            case Force.Multiple multiple -> "×" + multiple.factor().toPlainString();
            case Force.ReadyIn ready -> "Ready in " + ready.year();
        };
    }

    /** Whether the procurement plan meets the goal in any of its years, and what it reaches in the last. */
    private AnswerItem onThePlan() {
        var judged = work.timeline().judged();
        String first = judged.entrySet().stream()
                .filter(e -> e.getValue().verdict() == Verdict.YES)
                .findFirst()
                .map(e -> "meets the goal from " + e.getKey())
                .orElse("meets the goal in no year to " + judged.lastEntry().getKey());
        String reached = Say.list(judged.lastEntry().getValue().terms().stream()
                .map(h -> h.term().words() + ": " + value(h))
                .toList());
        return AnswerItem.words(
                "enough.plan",
                "The procurement plan on the way to ×" + work.most() + " " + first + "; reached in "
                        + judged.lastEntry().getKey() + ": " + reached + ".",
                List.of("kill probabilities are stated priors; low, base and high end"),
                List.of("uaf_ivaniuk_daily"),
                "assumed");
    }

    private String unit(Enough.Held h) {
        return h.term() instanceof Goal.Days
                ? "nights of " + Say.number(h.wanted()) + " wanted, ×" + work.most()
                : "% of nights, " + Say.number(100 * h.wanted()) + "% wanted, ×" + work.most();
    }

    private static Estimate percent(Enough.Held h) {
        double k = h.term() instanceof Goal.Days ? 1 : 100;
        Estimate e = h.value();
        return new Estimate(k * e.mean(), k * e.low(), k * e.high(), k * e.chanceLow(), k * e.chanceHigh(), e.trials());
    }

    private static String value(Enough.Held h) {
        return h.term() instanceof Goal.Days ? Say.with(h.value()) + " nights" : Say.percent(h.value());
    }
}
