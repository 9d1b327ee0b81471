package testudo.procurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import testudo.procurement.question.ProcurementAnswer;
import testudo.procurement.question.ProcurementAnswer.Cause;
import testudo.procurement.question.ProcurementAnswer.Count;
import testudo.procurement.question.ProcurementQuestion;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/**
 * The review of a later year: what each member has delivered and ready beside its target, as in the last of NATO's five planning steps. The
 * targets are the needs that purchases were planned for.
 *
 * <p>due(t) = start + (target − start) · (t − first + 1) / (until − first + 1), start = min(target, held in the first year); from until on the
 * whole target. The straight line is a convention of this review, not a rule of the Alliance.
 *
 * @param member who
 * @param capability what; a threat class in a plan
 * @param year reviewed, at its end
 * @param target in units of the capability
 * @param due part of it that should be there by now
 * @param delivered capability of all that is in service
 * @param ready the same of what is manned and loaded
 * @param verdict on it
 * @param cause what keeps it from its target in the last year of the plan; empty where nothing does
 */
public record TargetReview(
        Member member,
        String capability,
        Year year,
        BigDecimal target,
        BigDecimal due,
        BigDecimal delivered,
        BigDecimal ready,
        Verdict verdict,
        Optional<Cause> cause) {
    private static final BigDecimal ROUNDING = new BigDecimal("0.000001");

    /** How a member stands. */
    public enum Verdict {
        MET,
        ON_THE_WAY,
        DELIVERED_NOT_READY,
        BEHIND
    }

    /** Part of the target that is ready. */
    public Percent ratio() {
        return Percent.ofFraction(ready.doubleValue() / target.doubleValue());
    }

    /**
     * Reviews the years of a span.
     *
     * @param until last year by whose end targets should be met
     */
    public static List<TargetReview> of(
            ProcurementQuestion question, ProcurementAnswer plan, Year until, Year from, Year to) {
        Map<String, Long> ready = counts(plan.ready());
        Map<String, Long> delivered = counts(plan.inventory());
        Map<String, Cause> causes = plan.shortfalls().stream()
                .collect(Collectors.toMap(
                        s -> key(s.member(), s.capability()),
                        ProcurementAnswer.Shortfall::cause,
                        (a, b) -> a,
                        LinkedHashMap::new));
        List<TargetReview> rows = new ArrayList<>();
        for (ProcurementQuestion.Buyer buyer : question.members()) {
            for (ProcurementQuestion.Need need : buyer.needs()) {
                for (Year year = from; !year.isAfter(to); year = year.plusYears(1)) {
                    rows.add(of(
                            buyer.member(),
                            need,
                            year,
                            due(question, buyer, need, until, year),
                            sum(question, buyer.member(), need, year, delivered),
                            sum(question, buyer.member(), need, year, ready),
                            Optional.ofNullable(causes.get(key(buyer.member(), need.capability())))));
                }
            }
        }
        return rows;
    }

    private static TargetReview of(
            Member member,
            ProcurementQuestion.Need need,
            Year year,
            BigDecimal due,
            BigDecimal delivered,
            BigDecimal ready,
            Optional<Cause> cause) {
        Verdict verdict = reaches(ready, need.wanted())
                ? Verdict.MET
                : reaches(ready, due)
                        ? Verdict.ON_THE_WAY
                        : reaches(delivered, due) ? Verdict.DELIVERED_NOT_READY : Verdict.BEHIND;
        return new TargetReview(member, need.capability(), year, need.wanted(), due, delivered, ready, verdict, cause);
    }

    private static boolean reaches(BigDecimal has, BigDecimal wanted) {
        return has.add(ROUNDING).compareTo(wanted) >= 0;
    }

    private static BigDecimal due(
            ProcurementQuestion question,
            ProcurementQuestion.Buyer buyer,
            ProcurementQuestion.Need need,
            Year until,
            Year year) {
        if (!year.isBefore(until)) {
            return need.wanted();
        }
        BigDecimal start = held(question, buyer, need).min(need.wanted());
        BigDecimal passed =
                BigDecimal.valueOf(year.getValue() - question.first().getValue() + 1L);
        BigDecimal all = BigDecimal.valueOf(until.getValue() - question.first().getValue() + 1L);
        return start.add(need.wanted().subtract(start).multiply(passed).divide(all, MathContext.DECIMAL64));
    }

    private static BigDecimal held(
            ProcurementQuestion question, ProcurementQuestion.Buyer buyer, ProcurementQuestion.Need need) {
        return question.items().stream()
                .map(item -> adds(item, need)
                        .multiply(BigDecimal.valueOf(buyer.held()
                                .getOrDefault(item.id(), List.of(0L))
                                .getFirst())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(
            ProcurementQuestion question,
            Member member,
            ProcurementQuestion.Need need,
            Year year,
            Map<String, Long> counts) {
        return question.items().stream()
                .map(item -> adds(item, need)
                        .multiply(BigDecimal.valueOf(counts.getOrDefault(key(member, item.id()) + " " + year, 0L))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal adds(ProcurementQuestion.Item item, ProcurementQuestion.Need need) {
        return item.capability().getOrDefault(need.capability(), BigDecimal.ZERO);
    }

    private static Map<String, Long> counts(List<Count> counts) {
        return counts.stream()
                .collect(Collectors.toMap(
                        c -> key(c.member(), c.item()) + " " + c.year(), Count::count, Long::sum, LinkedHashMap::new));
    }

    private static String key(Member member, String what) {
        return member.code() + " " + what;
    }
}
