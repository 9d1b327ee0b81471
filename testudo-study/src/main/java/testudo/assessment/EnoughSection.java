package testudo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import testudo.assessment.Answer.Section;
import testudo.assessment.AnswerItem.Status;
import testudo.plan.Goal;
import testudo.plan.Plan;
import testudo.quantity.Estimate;
import testudo.siting.Cover;
import testudo.siting.SitingAnswer;
import testudo.threat.ThreatClass;

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
        work.enough().byLaydown().forEach((name, judgement) -> {
            if (!name.equals("x4")) {
                line.append(' ')
                        .append(words(name))
                        .append(": ")
                        .append(judgement.verdict().words())
                        .append('.');
            }
        });
        Enough enough = work.enough();
        Enough.Judgement last = enough.byLaydown().get(work.largest());
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
        enough.byLaydown()
                .forEach((name, judgement) -> judgement
                        .terms()
                        .forEach(h -> items.add(AnswerItem.figure(
                                "enough." + name + "." + (1 + judgement.terms().indexOf(h)),
                                words(name) + ": " + h.term().words() + ": reached " + value(h) + ", so "
                                        + h.verdict().words() + ".",
                                h.value(),
                                h.term() instanceof Goal.Days ? "nights" : "share",
                                List.of("kill probabilities"),
                                List.of(),
                                "assumed"))));
        for (ThreatClass threatClass : ThreatClass.values()) {
            items.add(byClass(threatClass));
        }
        items.add(onThePlan());
        items.addAll(worstSectors());
        items.addAll(unitedStates());
        items.add(airAndSea());
        return new Section("enough", "Enough?", items);
    }

    private static String words(String laydown) {
        return switch (laydown) {
            case "today" -> "Today";
            case "onOrder" -> "With all on order and nothing more";
            default -> "×" + laydown.substring(1);
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

    /** Cover and leakage of one class, today and at the largest multiple, in the raid that flies most of it, from its own sector and the worst. */
    private AnswerItem byClass(ThreatClass threatClass) {
        String own = Say.capital(threatClass.plural()) + ": " + held("today", "today", threatClass) + "; "
                + held("×" + work.most(), work.largest(), threatClass) + "."
                + worst(threatClass);
        Optional<Estimate> estimate =
                heaviest(work.largest(), threatClass).flatMap(f -> f.result().find("leakers." + threatClass.key()));
        return new AnswerItem(
                "enough.class." + threatClass.key(),
                own,
                estimate,
                "threats through, ×" + work.most(),
                "",
                List.of("kill probabilities", "correlation within a raid"),
                List.of("uaf_ivaniuk_daily"),
                "assumed",
                Status.COMPUTED);
    }

    private String held(String label, String laydown, ThreatClass threatClass) {
        SitingAnswer sited = work.sited().get(laydown);
        String cover = sited == null
                ? ""
                : sited.cover(threatClass, new Cover.By.Any())
                        .people()
                        .map(p -> Say.number(p.value()) + "% of people are under some cover and ")
                        .orElse("no unit can engage them and ");
        return label + " " + cover
                + heaviest(laydown, threatClass)
                        .map(f -> leak(f, threatClass))
                        .orElse("no raid flies them within reach");
    }

    /** From where most get through at the largest multiple, where that is not the raid's own sector. */
    private String worst(ThreatClass threatClass) {
        return heaviest(work.largest(), threatClass)
                .flatMap(own -> work.plain(work.largest()).stream()
                        .filter(f -> f.raid().name().equals(own.raid().name()))
                        .max(Comparator.comparing((Fought f) -> armed(f, threatClass)))
                        .filter(f -> !f.sector().equals(own.sector()))
                        .map(f -> " Worst at ×" + work.most() + ": " + Say.number(armed(f, threatClass))
                                + (threatClass == ThreatClass.DRONE ? " armed" : "") + " from sector "
                                + f.sector().name() + "."))
                .orElse("");
    }

    private static double armed(Fought f, ThreatClass threatClass) {
        return f.result()
                .find("armedLeakers." + threatClass.key())
                .or(() -> f.result().find("leakers." + threatClass.key()))
                .map(Estimate::mean)
                .orElse(0.0);
    }

    private Optional<Fought> heaviest(String laydown, ThreatClass threatClass) {
        return work.plain(laydown).stream()
                .filter(f -> f.sector().equals(f.raid().sector())
                        && f.raid().launched().getOrDefault(threatClass, 0) > 0)
                .filter(f -> f.lanes().inReach(threatClass) > 0)
                .max(Comparator.comparing((Fought f) -> f.raid().launched().getOrDefault(threatClass, 0)));
    }

    private static String leak(Fought f, ThreatClass threatClass) {
        int launched = f.raid().launched().getOrDefault(threatClass, 0);
        String all =
                f.result().find("leakers." + threatClass.key()).map(Say::with).orElse("?");
        String armed = threatClass == ThreatClass.DRONE
                ? f.result()
                        .find("armedLeakers.drone")
                        .map(e -> ", " + Say.with(e) + " of them armed,")
                        .orElse("")
                : "";
        return all + " of " + Say.number(launched) + armed + " get through from sector "
                + f.sector().name() + " (" + f.raid().name() + ")"
                + (engaged(f, threatClass) ? "" : ", none of them engaged");
    }

    private static boolean engaged(Fought f, ThreatClass threatClass) {
        double stopped = f.result()
                .find("killed." + threatClass.key())
                .map(Estimate::mean)
                .orElse(0.0);
        double missed = f.result()
                .find("lost.missed." + threatClass.key())
                .map(Estimate::mean)
                .orElse(0.0);
        return stopped + missed > 0;
    }

    private List<AnswerItem> worstSectors() {
        List<AnswerItem> items = new ArrayList<>();
        for (var raid : work.question().raids()) {
            work.plain(work.largest()).stream()
                    .filter(f -> f.raid().name().equals(raid.name()))
                    .max(Comparator.comparing(Fought::armed))
                    .ifPresent(f -> items.add(AnswerItem.words(
                            "enough.sector." + raid.name(),
                            raid.title() + ", ×" + work.most() + ": the worst sector is "
                                    + f.sector().name() + ", where " + Say.number(f.armed())
                                    + " armed threats get through.",
                            List.of(),
                            List.of(raid.source()),
                            "assumed")));
        }
        return items;
    }

    /** Armed drones through at the largest multiple with notional air and sea beside the ground. */
    private AnswerItem airAndSea() {
        AirAndSea stated = AirAndSea.of(work.question().facts(), work.places());
        String what = "With " + stated.cells().size() + " notional patrol cells and "
                + stated.ships().size() + " notional ships on station, all stated, and airborne warning, ×"
                + work.most()
                + ": ";
        return work.fought().stream()
                .filter(f -> f.laydown().equals(work.largest()) && f.variant().equals(Fought.WITH_AIR))
                .filter(f -> f.result().find("armedLeakers.drone").isPresent())
                .findFirst()
                .map(f -> AnswerItem.figure(
                        "enough.airAndSea",
                        what + Say.with(f.result().measure("armedLeakers.drone")) + " armed drones through in "
                                + f.raid().name() + alone(f) + ".",
                        f.result().measure("armedLeakers.drone"),
                        "armed drones through, ×" + work.most(),
                        List.of("numbers of patrols and ships, and what each can do"),
                        List.of("testudo_assumption"),
                        "assumed"))
                .orElseGet(() -> AnswerItem.none("enough.airAndSea", what + "no raid of the goal flies drones."));
    }

    private String alone(Fought with) {
        return work.plain(work.largest()).stream()
                .filter(f -> f.raid().equals(with.raid()) && f.sector().equals(with.sector()))
                .findFirst()
                .flatMap(f -> f.result().find("armedLeakers.drone"))
                .map(e -> "; ground-based alone " + Say.with(e))
                .orElse("");
    }

    private List<AnswerItem> unitedStates() {
        List<AnswerItem> items = new ArrayList<>();
        for (Fought f : work.fought()) {
            boolean other = !f.unitedStates().equals(plan.unitedStates().state().key());
            if (f.laydown().equals(work.largest()) && (other || f.variant().equals(Fought.WITH_AIR))) {
                items.add(AnswerItem.words(
                        "enough.variant." + f.raid().name() + "." + (other ? f.unitedStates() : "airborneWarning"),
                        f.raid().title() + ", ×" + work.most()
                                + (other ? ", " + unitedStates(f) : ", " + f.variant()) + ": "
                                + Say.number(f.armed()) + " armed threats get through from sector "
                                + f.sector().name() + ".",
                        List.of(),
                        List.of(),
                        "assumed"));
            }
        }
        return items;
    }

    private static String unitedStates(Fought f) {
        return switch (f.unitedStates()) {
            case "none" -> "without the United States";
            case "reinforced" -> "with the United States reinforced";
            default -> "with the United States " + f.unitedStates();
        };
    }
}
