package testudo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import testudo.assessment.AnswerItem.Status;
import testudo.plan.Plan;
import testudo.quantity.Estimate;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** Sentences on what gets through: by class, from other sectors, and with another United States, air and sea, or a reserve on the way. */
final class WhatGetsThrough {
    private final Work work;
    private final Plan plan;

    WhatGetsThrough(Work work) {
        this.work = work;
        this.plan = work.question().plan();
    }

    /** A sentence for each class. */
    List<AnswerItem> byClass() {
        List<AnswerItem> items = new ArrayList<>();
        for (ThreatClass threatClass : ThreatClass.values()) {
            items.add(byClass(threatClass));
        }
        return items;
    }

    /** From other sectors and with other forces. */
    List<AnswerItem> otherwise() {
        List<AnswerItem> items = new ArrayList<>(worstSectors());
        items.addAll(unitedStates());
        items.add(airAndSea());
        reserve().ifPresent(items::add);
        return items;
    }

    /** Cover and leakage of one class, today and at the largest multiple, in the raid that flies most of it, from its own sector and the worst. */
    private AnswerItem byClass(ThreatClass threatClass) {
        String own = Say.capital(threatClass.plural()) + ": " + held("today", Force.TODAY, threatClass) + "; "
                + held("×" + work.most(), work.largest(), threatClass) + "."
                + worst(threatClass);
        Optional<Estimate> estimate =
                heaviest(work.largest(), threatClass).flatMap(f -> f.result().find(Measure.leakers(threatClass)));
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

    private String held(String label, Force force, ThreatClass threatClass) {
        SitingAnswer sited = work.sited().get(force);
        String cover = sited == null
                ? ""
                : sited.cover(threatClass, new Cover.By.Any())
                        .people()
                        .map(p -> Say.number(p.value()) + "% of people are under some cover and ")
                        .orElse("no unit can engage them and ");
        return label + " " + cover
                + heaviest(force, threatClass).map(f -> leak(f, threatClass)).orElse("no raid flies them within reach");
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
                .find(Measure.armedLeakers(threatClass))
                .or(() -> f.result().find(Measure.leakers(threatClass)))
                .map(Estimate::mean)
                .orElse(0.0);
    }

    private Optional<Fought> heaviest(Force force, ThreatClass threatClass) {
        return work.plain(force).stream()
                .filter(f -> f.sector().equals(f.raid().sector())
                        && f.raid().launched().getOrDefault(threatClass, 0) > 0)
                .filter(f -> f.lanes().inReach(threatClass) > 0)
                .max(Comparator.comparing((Fought f) -> f.raid().launched().getOrDefault(threatClass, 0)));
    }

    private static String leak(Fought f, ThreatClass threatClass) {
        int launched = f.raid().launched().getOrDefault(threatClass, 0);
        String all =
                f.result().find(Measure.leakers(threatClass)).map(Say::with).orElse("?");
        String armed = threatClass == ThreatClass.DRONE
                ? f.result()
                        .find(Measure.armedLeakers(ThreatClass.DRONE))
                        .map(e -> ", " + Say.with(e) + " of them armed,")
                        .orElse("")
                : "";
        return all + " of " + Say.number(launched) + armed + " get through from sector "
                + f.sector().name() + " (" + f.raid().name() + ")"
                + (engaged(f, threatClass) ? "" : ", none of them engaged");
    }

    private static boolean engaged(Fought f, ThreatClass threatClass) {
        double stopped = f.result()
                .find(Measure.of(Fate.KILLED, threatClass))
                .map(Estimate::mean)
                .orElse(0.0);
        double missed = f.result()
                .find(Measure.of(Fate.MISSED, threatClass))
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
                .filter(f -> f.force().equals(work.largest()) && f.variant().equals(Variant.AIR_AND_SEA))
                .filter(f ->
                        f.result().find(Measure.armedLeakers(ThreatClass.DRONE)).isPresent())
                .findFirst()
                .map(f -> AnswerItem.figure(
                        "enough.airAndSea",
                        what + Say.with(f.result().measure(Measure.armedLeakers(ThreatClass.DRONE)))
                                + " armed drones through in " + f.raid().name() + alone(f) + ".",
                        f.result().measure(Measure.armedLeakers(ThreatClass.DRONE)),
                        "armed drones through, ×" + work.most(),
                        List.of("numbers of patrols and ships, and what each can do"),
                        List.of("testudo_assumption"),
                        "assumed"))
                .orElseGet(() -> AnswerItem.none("enough.airAndSea", what + "no raid of the goal flies drones."));
    }

    /** What gets through while the reserve is on the way, in the first of the goal's raids. */
    private Optional<AnswerItem> reserve() {
        List<String> days = new ArrayList<>();
        for (int day : Fought.RESERVE_DAYS) {
            work.fought().stream()
                    .filter(f -> f.variant().equals(new Variant.ReserveUnderWay(day)))
                    .findFirst()
                    .ifPresent(f -> days.add(Say.number(f.armed()) + " armed threats get through on day " + day
                            + (day == 0 ? "" : " of its way")));
        }
        return days.isEmpty()
                ? Optional.empty()
                : work.fought().stream()
                        .filter(f -> f.variant().equals(new Variant.ReserveUnderWay(0)))
                        .findFirst()
                        .map(f -> AnswerItem.words(
                                "enough.reserve",
                                "While the reserve of ×" + work.most() + " travels to where "
                                        + f.raid().name()
                                        + " comes from: " + String.join(", ", days) + ", "
                                        + inPlace(f) + " with all of it in place.",
                                List.of("permits as proposed for emergencies", "the units that add most arrive first"),
                                List.of(f.raid().source()),
                                "assumed"));
    }

    private String inPlace(Fought moving) {
        return work.plain(work.largest()).stream()
                .filter(f -> f.raid().equals(moving.raid()) && f.sector().equals(moving.sector()))
                .findFirst()
                .map(f -> Say.number(f.armed()))
                .orElse("unknown");
    }

    private String alone(Fought with) {
        return work.plain(work.largest()).stream()
                .filter(f -> f.raid().equals(with.raid()) && f.sector().equals(with.sector()))
                .findFirst()
                .flatMap(f -> f.result().find(Measure.armedLeakers(ThreatClass.DRONE)))
                .map(e -> "; ground-based alone " + Say.with(e))
                .orElse("");
    }

    private List<AnswerItem> unitedStates() {
        List<AnswerItem> items = new ArrayList<>();
        for (Fought f : work.fought()) {
            boolean other = f.unitedStates() != plan.unitedStates().state();
            if (f.force().equals(work.largest()) && (other || f.variant().equals(Variant.AIR_AND_SEA))) {
                items.add(AnswerItem.words(
                        "enough.variant." + f.raid().name() + "."
                                + (other ? f.unitedStates().key() : "airborneWarning"),
                        f.raid().title() + ", ×" + work.most()
                                + (other
                                        ? ", " + unitedStates(f)
                                        : ", " + f.variant().key()) + ": "
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
            case NONE -> "without the United States";
            case REINFORCED -> "with the United States reinforced";
            case IN_PLACE -> "with the United States in-place";
        };
    }
}
