package testudo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.Answer.Section;
import testudo.assessment.AnswerItem.Status;
import testudo.plan.Plan;
import testudo.quantity.Estimate;

/** When it arrives, and what holds it up. */
final class ArrivesSection {
    private final Work work;
    private final Plan plan;

    private ArrivesSection(Work work) {
        this.work = work;
        this.plan = work.question().plan();
    }

    static Section of(Work work) {
        return new ArrivesSection(work).arrives();
    }

    private Section arrives() {
        var arrival = work.bill().arrival();
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
}
