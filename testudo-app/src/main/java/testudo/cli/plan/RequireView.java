package testudo.cli.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import testudo.plan.Plan;
import testudo.procurement.supply.Cost;
import testudo.proving.Held;
import testudo.quantity.Estimate;
import testudo.quantity.Span;
import testudo.requirement.LeastForce;
import testudo.requirement.Limit;
import testudo.requirement.Multiple;
import testudo.requirement.NextEuro;
import testudo.requirement.PublicFigure;
import testudo.requirement.RequirementAnswer;
import testudo.requirement.Rung;
import testudo.requirement.Step;
import testudo.telling.InWords;
import testudo.telling.InWords.FigurePart;
import testudo.telling.Words;

/** A requirement as plain values for JSON: probabilities and shares of goals are fractions as in the grammar of goals, money is billions of euros at 2025 prices. */
final class RequireView {
    private RequireView() {}

    static Map<String, Object> map(Plan plan, RequirementAnswer a) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("plan", plan.name());
        map.put("goal", a.goal().text());
        map.put("goalWords", a.goal().terms().stream().<String>map(InWords::of).toList());
        map.put("unitedStates", plan.unitedStates().state().key());
        map.put("seed", plan.seed());
        map.put("trials", plan.trials());
        map.put("verdict", InWords.of(a.verdict()));
        map.put(
                "verdictOf",
                "×" + a.most().factor().toPlainString() + ", the plan's largest multiple, as if all of it were ready");
        map.put("today", rung(a.today()));
        map.put("largestMultiple", rung(a.most()));
        map.put("failsFirst", a.failsFirst().map(RequireView::term).orElse(Map.of()));
        map.put("multiple", multiple(a.multiple()));
        map.put("multiples", a.ladder().stream().map(RequireView::rung).toList());
        map.put("leastForce", least(a.least()));
        map.put("leastForceRationed", a.leastRationed().map(RequireView::least).orElse(Map.of()));
        map.put("curve", a.curve().stream().map(RequireView::step).toList());
        map.put("nextEuro", a.nextEuro().stream().map(RequireView::next).toList());
        map.put("notMet", a.limits().stream().map(RequireView::limit).toList());
        map.put(
                "publicFigures",
                a.publicFigures().stream().map(RequireView::figure).toList());
        return map;
    }

    private static Map<String, Object> multiple(Multiple m) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mean", m.base());
        map.put("least", m.base());
        map.put("low", m.low());
        map.put("high", m.high());
        map.put("words", InWords.of(m));
        map.put("largestTried", m.largestTried());
        map.put("flat", m.flat());
        return map;
    }

    private static Map<String, Object> rung(Rung r) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("multiple", r.factor());
        map.put("fireUnits", r.fireUnits());
        map.put("costBnEur", billions(r.cost()));
        map.put("terms", terms(r.terms()));
        return map;
    }

    private static List<Map<String, Object>> terms(List<Held> terms) {
        return terms.stream().map(RequireView::term).toList();
    }

    static Map<String, Object> term(Held t) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("term", InWords.of(t.term()));
        map.put("mean", t.value().mean());
        map.put("low", t.value().low());
        map.put("high", t.value().high());
        map.put("wanted", t.wanted().value());
        map.put("verdict", InWords.of(t.verdict()));
        return map;
    }

    private static Map<String, Object> least(LeastForce least) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("met", least.met());
        map.put("verdict", InWords.of(least.verdict()));
        map.put("fireUnits", least.fireUnits());
        map.put("toBuy", least.toBuy());
        map.put("costBnEur", billions(least.cost()));
        map.put("crew", span(least.crew()));
        map.put("terms", terms(least.terms()));
        map.put("withAirborneWarning", terms(least.warned()));
        map.put("rationed", terms(least.rationed()));
        map.put("enoughAtBest", least.atBest().map(RequireView::amount).orElse(Map.of()));
        map.put("enoughAtWorst", least.atWorst().map(RequireView::amount).orElse(Map.of()));
        map.put("bySystem", bySystem(least));
        map.put("byMember", byMember(least));
        map.put("rows", least.lines().stream().map(RequireView::line).toList());
        map.put("rounds", least.rounds().stream().map(RequireView::rounds).toList());
        map.put("sensors", least.sensors().stream().map(RequireView::sensors).toList());
        map.put("tries", least.tries());
        map.put("search", search(least.repeats()));
        return map;
    }

    private static Map<String, Object> search(LeastForce.Repeats repeats) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("settled", repeats.asked() && repeats.settled());
        map.put(
                "costsBnEur",
                repeats.costs().stream().map(RequireView::billions).toList());
        return map;
    }

    private static Map<String, Object> amount(LeastForce.Amount amount) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fireUnits", amount.fireUnits());
        map.put("costBnEur", billions(amount.cost()));
        return map;
    }

    private static Map<String, Object> line(LeastForce.Line l) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("member", l.member().code());
        map.put("system", l.system());
        map.put("layer", l.layer().key());
        map.put("held", l.held());
        map.put("onOrder", l.onOrder());
        map.put("toBuy", l.toBuy());
        map.put("fireUnits", l.fireUnits());
        map.put("costBnEur", billions(l.cost()));
        return map;
    }

    private static Map<String, Object> rounds(LeastForce.Rounds r) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("system", r.system());
        map.put("toBuy", r.toBuy());
        map.put("costBnEur", billions(r.cost()));
        return map;
    }

    private static Map<String, Object> sensors(LeastForce.Sensors s) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("system", s.system());
        map.put("toBuy", s.toBuy());
        map.put("costBnEur", billions(s.cost()));
        return map;
    }

    private static List<Map<String, Object>> bySystem(LeastForce least) {
        Map<String, List<LeastForce.Line>> groups = new TreeMap<>();
        least.lines()
                .forEach(l -> groups.computeIfAbsent(l.system(), s -> new ArrayList<>())
                        .add(l));
        return groups.values().stream()
                .map(lines -> sum("system", lines.getFirst().system(), lines))
                .toList();
    }

    private static List<Map<String, Object>> byMember(LeastForce least) {
        Map<String, List<LeastForce.Line>> groups = new TreeMap<>();
        least.lines()
                .forEach(l -> groups.computeIfAbsent(l.member().code(), m -> new ArrayList<>())
                        .add(l));
        return groups.entrySet().stream()
                .map(e -> sum("member", e.getKey(), e.getValue()))
                .toList();
    }

    private static Map<String, Object> sum(String key, String value, List<LeastForce.Line> lines) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put("held", lines.stream().mapToInt(LeastForce.Line::held).sum());
        map.put("onOrder", lines.stream().mapToInt(LeastForce.Line::onOrder).sum());
        map.put("toBuy", lines.stream().mapToInt(LeastForce.Line::toBuy).sum());
        map.put("fireUnits", lines.stream().mapToInt(LeastForce.Line::fireUnits).sum());
        map.put(
                "costBnEur",
                billions(lines.stream()
                        .map(LeastForce.Line::cost)
                        .reduce(Cost::plus)
                        .orElseThrow()));
        return map;
    }

    private static Map<String, Object> step(Step s) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("partPercent", 100 * s.part().fraction());
        map.put("fireUnits", s.fireUnits());
        map.put("costBnEur", billions(s.cost()));
        List<Map<String, Object>> terms = new ArrayList<>();
        for (int t = 0; t < s.terms().size(); t++) {
            Map<String, Object> term = term(s.terms().get(t));
            if (!s.marginal().isEmpty()) {
                term.put("marginalBnEur", s.marginal().get(t).millionEur().map(m -> m.billions()));
                term.put("marginalUnit", s.marginal().get(t).unit());
            }
            terms.add(term);
        }
        map.put("terms", terms);
        return map;
    }

    private static Map<String, Object> next(NextEuro n) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", InWords.kind(n));
        map.put("family", family(n.kind()));
        map.put("what", InWords.what(n));
        map.put("fireUnits", n.fireUnits());
        map.put("costBnEur", billions(n.cost()));
        map.put("gapClosedPerBnEur", estimate(n.gapClosed()));
        map.put(
                "gains",
                n.gains().stream()
                        .map(g -> {
                            Map<String, Object> gain = new LinkedHashMap<>();
                            gain.put("term", InWords.of(g.term()));
                            gain.put("perBnEur", estimate(g.perBillion()));
                            gain.put("unit", InWords.said(Words.gain(g.term())));
                            return gain;
                        })
                        .toList());
        return map;
    }

    private static String family(NextEuro.Kind kind) {
        return switch (kind) {
            case ROUNDS -> "rounds";
            case LONG_RANGE, MEDIUM_RANGE, SHORT_RANGE -> "fire units";
            case LOW_COST -> "low-cost layers";
            case CUEING, SENSORS -> "sensors";
        };
    }

    private static Map<String, Object> limit(Limit l) {
        Map<String, Object> map = term(l.term());
        map.put("shortfall", l.term().wanted().value() - l.term().value().mean());
        map.put("triedFireUnits", l.fireUnits());
        Map<String, Object> causes = new LinkedHashMap<>();
        l.causes().forEach((cause, n) -> causes.put(cause.key(), n.value()));
        map.put("lossesANight", causes);
        map.put("why", InWords.why(l));
        return map;
    }

    private static Map<String, Object> figure(PublicFigure f) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("figure", InWords.of(f, FigurePart.FIGURE));
        map.put("published", InWords.of(f, FigurePart.PUBLISHED));
        map.put("unit", InWords.of(f, FigurePart.UNIT));
        map.put("ours", InWords.of(f, FigurePart.OURS));
        map.put("basis", InWords.of(f, FigurePart.BASIS));
        map.put("rows", f.rows());
        map.put("sources", f.sources());
        return map;
    }

    static Map<String, Object> billions(Cost cost) {
        return span(cost.millionEur().times(0.001));
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mean", span.base());
        map.put("low", span.low());
        map.put("high", span.high());
        return map;
    }

    private static Map<String, Object> estimate(Estimate e) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mean", e.mean());
        map.put("low", e.low());
        map.put("high", e.high());
        return map;
    }
}
