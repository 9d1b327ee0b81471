package testudo.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import testudo.assessment.Answer.Section;
import testudo.defence.Inventory;
import testudo.facts.ForceTable;
import testudo.plan.Plan;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

/** From what is held to what is wanted. */
final class BuysSection {
    static final List<String> SOURCES = List.of("welt_mcr_2024", "trt_rutte_400", "bloomberg_fivefold");

    private final Work work;
    private final Plan plan;
    private final ForceTable force;

    private BuysSection(Work work) {
        this.work = work;
        this.plan = work.question().plan();
        this.force = work.force();
    }

    static Section of(Work work) {
        return new BuysSection(work).buys();
    }

    private Section buys() {
        Inventory today = work.planBill().today();
        Inventory wanted = work.planBill().wanted(work.reading(), BigDecimal.valueOf(work.most()));
        Span base = force.baseFireUnits();
        long missing = work.bill().onOrder() + work.bill().fireUnits();
        long beyond = Math.max(
                0,
                work.planBill().orders().stream().mapToInt(o -> o.fireUnits()).sum()
                        - work.bill().onOrder());
        List<String> assumptions = List.of(
                "mix of types stays as it is, types out of production bought as their successors",
                "signed orders count first",
                "range of the wanted count: what the reading could mean, for the requirement from fourfold to the force that also closes"
                        + " the reported gap of 30% to the earlier requirement");
        List<AnswerItem> items = new ArrayList<>();
        items.add(AnswerItem.figure(
                "buys.fireUnits",
                "from " + Say.with(base) + " fire units in service to " + Say.number(wanted.fireUnits()) + "; of the "
                        + Say.number(missing) + " missing "
                        + Say.number(work.bill().onOrder()) + " are on order, "
                        + Say.number(work.bill().fireUnits()) + " are not.",
                Estimate.of(around(
                        wanted.fireUnits(),
                        work.reading().range(BigDecimal.valueOf(work.most())).times(today.fireUnits()))),
                "fire units",
                assumptions,
                SOURCES,
                "low"));
        items.add(AnswerItem.figure(
                "buys.rounds",
                "Rounds " + Say.number(today.rounds()) + "* to " + Say.number(wanted.rounds()) + ". *Assumed for "
                        + force.membersWithAssumedRounds().size() + " of the " + holders(today)
                        + " members that hold any: what fills the launchers and the stated reloads.",
                Estimate.exactly(wanted.rounds()),
                "rounds",
                List.of("rounds assumed where not published"),
                List.of("inventory"),
                "assumed"));
        if (beyond > 0) {
            items.add(AnswerItem.figure(
                    "buys.beyond",
                    Say.number(beyond) + " more fire units on order are of types that today's mix times " + work.most()
                            + " wants fewer of; they stand in the plan, not in ×" + work.most() + ".",
                    Estimate.exactly(beyond),
                    "fire units",
                    List.of(),
                    List.of("inventory"),
                    "medium"));
        }
        items.add(AnswerItem.words(
                "buys.gaps",
                force.gaps().size() + " holdings are known to exist but not how many; they are in no total.",
                List.of(),
                List.of("inventory"),
                "medium"));
        return new Section("buys", "Buys", items);
    }

    private static long holders(Inventory today) {
        return today.holdings().stream()
                .map(Inventory.Holding::member)
                .distinct()
                .count();
    }

    /** The count itself within the range of what the reading could mean. */
    private static Span around(int count, Span range) {
        return Span.of(Math.min(count, Math.rint(range.low())), count, Math.max(count, Math.rint(range.high())));
    }
}
