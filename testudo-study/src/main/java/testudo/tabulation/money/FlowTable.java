package testudo.tabulation.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import testudo.assessment.Assessment;
import testudo.assessment.Timeline;
import testudo.facts.FactBook;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementAnswer.Spending;
import testudo.procurement.question.ProcurementQuestion.Item;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.PriceBasis;
import testudo.tabulation.row.Words;
import testudo.telling.InWords;
import testudo.threat.ThreatClass;

/**
 * From the member that pays to the part of the bill and on to the class of threat that it is bought against. Each step carries all the money.
 *
 * <p>A fire unit and its rounds count against the classes that it can engage, in proportion to what it adds against each; upkeep and the
 * joint fund follow what is bought.
 */
final class FlowTable {
    private static final int NAMED = 9;
    private static final String UPKEEP = "Upkeep of what is new";
    private static final String FUND = "Joint fund for production";

    private final FactBook facts;
    private final Timeline timeline;
    private final int last;
    private final SequencedMap<String, Map<String, Double>> partsByPayer = new LinkedHashMap<>();
    private final SequencedMap<String, Map<String, Double>> classesByPart = new LinkedHashMap<>();

    private FlowTable(Assessment work) {
        this.facts = work.question().facts();
        this.timeline = work.timeline();
        this.last = work.question().plan().to().getValue();
    }

    static List<FlowRow> of(Assessment work) {
        FlowTable flows = new FlowTable(work);
        flows.orders();
        flows.running(UPKEEP, Spending::upkeep);
        flows.running(FUND, Spending::fund);
        flows.shareOut();
        return flows.rows();
    }

    private void orders() {
        for (Count order : timeline.bought().orders()) {
            if (order.year().getValue() <= last) {
                Item item = timeline.item(order.item());
                order(order.member(), item, item.price().billions() * order.count());
            }
        }
    }

    private void order(Member member, Item item, double billions) {
        String system = item.isFireUnit() ? item.id() : firing(item.id()).id();
        String part = Words.capital(InWords.of(facts.system(system).layer()))
                + (item.isFireUnit() ? ": fire units" : ": rounds");
        add(partsByPayer, member.code(), part, billions);
        Map<String, BigDecimal> adds = timeline.item(system).capability();
        double all = adds.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
        adds.forEach((threat, amount) -> add(classesByPart, part, threat, billions * amount.doubleValue() / all));
    }

    private Item firing(String rounds) {
        return timeline.asked().items().stream()
                .filter(item -> item.rounds().equals(rounds))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fire unit fires '" + rounds + "'"));
    }

    private void running(String part, Function<Spending, Money> of) {
        for (Spending spending : timeline.bought().spending()) {
            double billions = of.apply(spending).billions();
            if (spending.year().getValue() <= last && billions > 0) {
                add(partsByPayer, spending.member().code(), part, billions);
            }
        }
    }

    /** What runs follows what is bought. */
    private void shareOut() {
        Map<String, Double> bought = new TreeMap<>();
        classesByPart.values().forEach(classes -> classes.forEach((threat, v) -> bought.merge(threat, v, Double::sum)));
        double all = sum(bought);
        for (String part : List.of(UPKEEP, FUND)) {
            double billions = partsByPayer.values().stream()
                    .mapToDouble(parts -> parts.getOrDefault(part, 0.0))
                    .sum();
            if (all > 0 && billions > 0) {
                bought.forEach((threat, v) -> add(classesByPart, part, threat, billions * v / all));
            }
        }
    }

    private List<FlowRow> rows() {
        List<FlowRow> rows = new ArrayList<>();
        named().forEach((payer, parts) ->
                parts.forEach((part, v) -> rows.add(row(FlowRow.Step.PAYER_TO_PART, payer, part, v))));
        classesByPart.forEach((part, classes) -> {
            for (ThreatClass threat : ThreatClass.values()) {
                Double billions = classes.get(threat.key());
                if (billions != null) {
                    rows.add(row(FlowRow.Step.PART_TO_CLASS, part, Words.capital(threat.plural()), billions));
                }
            }
        });
        return rows;
    }

    private static FlowRow row(FlowRow.Step step, String from, String to, double billions) {
        return new FlowRow(
                step,
                from,
                to,
                Money.euros(billions * 1000, PriceBasis.BASE.year().getValue()));
    }

    /** The largest payers by name, the others together. */
    private SequencedMap<String, Map<String, Double>> named() {
        List<Map.Entry<String, Map<String, Double>>> payers = new ArrayList<>(partsByPayer.entrySet());
        payers.sort((a, b) -> Double.compare(sum(b.getValue()), sum(a.getValue())));
        SequencedMap<String, Map<String, Double>> named = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, Double>> payer : payers) {
            String name = named.size() < NAMED ? facts.member(payer.getKey()).name() : "Other members";
            payer.getValue().forEach((part, v) -> add(named, name, part, v));
        }
        return named;
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void add(Map<String, Map<String, Double>> to, String from, String key, double billions) {
        to.computeIfAbsent(from, k -> new TreeMap<>()).merge(key, billions, Double::sum);
    }
}
