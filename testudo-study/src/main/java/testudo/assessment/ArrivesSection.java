package testudo.assessment;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.assessment.Answer.Section;
import testudo.assessment.AnswerItem.Status;
import testudo.procurement.ForceByYear;
import testudo.procurement.question.ProcurementAnswer.HeldUp;
import testudo.procurement.question.Reached;
import testudo.procurement.supply.Hold;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;

/** When it arrives, and what holds it up. */
final class ArrivesSection {
    private static final Percent HALF = Percent.of(50);
    private static final Percent ALL = Percent.of(100);
    private static final List<String> ASSUMPTIONS = List.of(
            "share of each line open to Europeans",
            "crews grow by 25% (15 to 35%) a year",
            "output rises in steps to the stated ceiling in 2033",
            "budgets: stated shares of new money and of the open part of today's");

    private final Work work;
    private final ForceByYear force;
    private final int last;

    private ArrivesSection(Work work) {
        this.work = work;
        this.force = work.timeline().force();
        this.last = force.question().last().getValue();
    }

    static Section of(Work work) {
        ArrivesSection arrives = new ArrivesSection(work);
        List<AnswerItem> items = new ArrayList<>();
        items.add(arrives.all());
        for (Hold hold : Hold.values()) {
            items.add(arrives.alone(hold));
        }
        items.add(arrives.rough());
        return new Section("arrives", "Arrives", items);
    }

    private AnswerItem all() {
        Optional<Year> half = force.first(HALF);
        Reached end = force.reached().getLast();
        String sentence = "half of what members lack against their GDP shares of ×" + work.most()
                + ", counted by class of threat, is ready " + by(half) + earliest() + ", all " + by(force.first(ALL))
                + (force.first(ALL).isPresent()
                        ? ""
                        : " (" + Say.number(end.ofMissing().value()) + "% by then)")
                + "; " + until() + ". Ready means crewed.";
        return item("arrives.all", sentence, half.map(this::band), Status.COMPUTED);
    }

    /** No plan is earlier than any one hold alone allows. */
    private String earliest() {
        return bound().map(year -> " (no plan within these limits could be earlier than " + year + ")")
                .orElse("");
    }

    private Optional<Year> bound() {
        Optional<Year> latest = Optional.empty();
        for (Hold hold : Hold.values()) {
            Optional<Year> alone = force.firstAlone(hold, HALF);
            if (alone.isEmpty()) {
                return Optional.empty();
            }
            latest = latest.filter(year -> !year.isBefore(alone.get())).or(() -> alone);
        }
        return latest;
    }

    /** With the money of the richest and the poorest tenth of the drawn futures. */
    private Estimate band(Year half) {
        var drawn = force.arrivalBand(HALF);
        double year = half.getValue();
        double low = drawn.early().map(Year::getValue).orElse((int) year);
        double high = drawn.late().map(Year::getValue).orElse(last + 1);
        return new Estimate(year, Math.min(low, year), Math.max(high, year), year, year, 0);
    }

    private String by(Optional<Year> year) {
        return year.map(y -> "by " + y).orElse("after " + last);
    }

    /** The dearest kinds of limit, that of most years first. */
    private String until() {
        Map<String, List<Integer>> years = new TreeMap<>();
        for (HeldUp year : force.purchases().heldUp()) {
            year.by()
                    .ifPresent(hold -> years.computeIfAbsent(hold.words(), words -> new ArrayList<>())
                            .add(year.year().getValue()));
        }
        return years.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().size()))
                .map(e -> e.getKey() + " in " + e.getValue().size() + " of the years "
                        + e.getValue().getFirst() + " to " + e.getValue().getLast())
                .reduce((a, b) -> a + ", " + b)
                .map(words -> "what holds it up most: " + words)
                .orElse("nothing holds it up");
    }

    private AnswerItem alone(Hold hold) {
        Reached end = force.reachedAlone(hold).getLast();
        Optional<Year> all = force.firstAlone(hold, ALL);
        return item(
                "arrives." + hold.words(),
                "If only " + hold.words() + " held it up: half of the same " + by(force.firstAlone(hold, HALF))
                        + ", all " + by(all)
                        + (all.isPresent()
                                ? ""
                                : " (" + Say.number(end.ofMissing().value()) + "% by then)") + ".",
                Optional.empty(),
                Status.COMPUTED);
    }

    private AnswerItem rough() {
        var arrival = work.bill().arrival();
        return item(
                "arrives.wholeMix",
                "All of ×" + work.most() + " in today's mix, type by type, by a rough rule with no plan: half by "
                        + Say.year(arrival.half()) + ", all by " + Say.year(arrival.all()) + ".",
                Optional.empty(),
                Status.ROUGH);
    }

    private AnswerItem item(String id, String sentence, Optional<Estimate> estimate, Status status) {
        return new AnswerItem(
                id,
                sentence,
                estimate,
                estimate.isPresent() ? "year by which half is ready; " + (last + 1) + " means after " + last : "",
                "",
                ASSUMPTIONS,
                List.of("production"),
                "low",
                status);
    }
}
