package testudo.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.mobility.MoveReport;
import testudo.mobility.Origin;
import testudo.mobility.Permit;
import testudo.procurement.TargetReview;
import testudo.procurement.order.Pledged;
import testudo.procurement.question.ProcurementAnswer.Binding;
import testudo.procurement.question.ProcurementAnswer.Cause;
import testudo.procurement.question.ProcurementAnswer.Limit;
import testudo.procurement.question.Progress;
import testudo.procurement.supply.Part;
import testudo.quantity.Scalar;
import testudo.raid.Fate;
import testudo.siting.cover.Certificate;
import testudo.telling.template.Templates;

/** Every constant that tables, JSON and the terminal name has words of its own in the templates. */
class InWordsTest {
    private static Stream<List<String>> constants() {
        return Stream.of(
                Stream.of(Cause.values()).map(InWords::of).toList(),
                Stream.of(TargetReview.Verdict.values()).map(InWords::of).toList(),
                Stream.of(Pledged.Unit.values()).map(InWords::of).toList(),
                Stream.of(Part.values()).map(InWords::of).toList(),
                Stream.of(Permit.values()).map(InWords::of).toList(),
                Stream.of(Origin.values()).map(InWords::of).toList(),
                Stream.of(MoveReport.Inward.values()).map(InWords::of).toList(),
                Stream.of(Certificate.Bound.values()).map(InWords::of).toList(),
                Stream.of(Layer.values()).map(InWords::of).toList(),
                Stream.of(LayerGroup.values()).map(InWords::of).toList(),
                Stream.of(Fate.values())
                        .filter(Fate::through)
                        .map(Words::through)
                        .map(Teller.in(Templates.english())::words)
                        .toList(),
                Stream.of(Limit.values())
                        .map(limit -> InWords.of(new Binding(limit, "POL", Year.of(2029), Scalar.of(0.25))))
                        .toList(),
                Stream.of(Progress.ROUNDED_DOWN, Progress.FIRST_PLAN, Progress.ROUND + 2, Progress.MANNED)
                        .map(stage -> InWords.stage(Progress.of(stage, 1, 1, Scalar.ONE, Scalar.ONE)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("constants")
    void eachHasItsOwnWords(List<String> words) {
        assertEquals(words.size(), new TreeSet<>(words).size(), words.toString());
        words.forEach(one -> assertFalse(one.isBlank(), words.toString()));
    }

    @Test
    void aLimitSaysWhatOneMoreOfItWouldBuy() {
        assertEquals(
                "one more delivery from line patriot-us in 2031 would add 0.125 of protected value, if orders could be parts of a unit",
                InWords.of(new Binding(Limit.LINE, "patriot-us", Year.of(2031), Scalar.of(0.125))));
        assertEquals("round 2", InWords.stage(Progress.of("round2", 1, 1, Scalar.ONE, Scalar.ONE)));
        assertEquals("no better move", InWords.stopped("noBetterMove"));
        assertEquals("visits", InWords.stopped("visits"));
        assertEquals("×5", InWords.of(new MoveReport.Times(5)));
        assertEquals("stated share of the related spending", InWords.of(new MoveReport.BudgetName(Optional.empty())));
        assertEquals(new BigDecimal("0.333333333"), testudo.quantity.Figures.nine(1 / 3.0));
    }
}
