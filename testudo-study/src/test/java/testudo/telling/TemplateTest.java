package testudo.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testudo.quantity.BadInput;
import testudo.quantity.Estimate;
import testudo.quantity.Span;
import testudo.telling.template.Templates;

/** What a template may hold and how it is filled. */
class TemplateTest {
    private static final String FRAME = """
            band = {base} [{low} to {high}]
            band.percent = {base}% [{low} to {high}]
            list.next = {before}, {next}
            list.and = {before} and {next}
            list.sentences = {before} {next}
            """;

    private static String said(String template, Phrase phrase) {
        return Teller.in(Templates.parse("test", FRAME + "it = " + template)).words(phrase);
    }

    private static Phrase it() {
        return Phrase.of("it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | nothing is left",
                "1     | 1 unit is left",
                "2     | 2 units are left",
                "1234  | 1,234 units are left",
            })
    void aNumberChoosesItsWords(double count, String words) {
        assertEquals(
                words,
                said(
                        "{n, plural, zero {nothing is} one {{n} unit is} other {{n} units are}} left",
                        it().with("n", count)));
    }

    @Test
    void aCaseChoosesItsWordsAndNothingIsACaseToo() {
        String template = "yes{when, select, none {} late {, but late} other {, by {when}}}.";
        assertEquals("yes.", said(template, it().with("when", Filling.NOTHING)));
        assertEquals("yes, but late.", said(template, it().choosing("when", "late")));
        assertEquals("yes, by 2031.", said(template, it().named("when", "2031")));
    }

    @Test
    void aFigureStandsWithItsBandUnlessItIsExactOrAskedForAlone() {
        Span span = Span.of(92, 104, 141);
        assertEquals("104 [92 to 141]", said("{n}", it().with("n", span)));
        assertEquals("104", said("{n, alone}", it().with("n", span)));
        assertEquals("104% [92 to 141]", said("{n, percent}", it().with("n", span)));
        assertEquals("104", said("{n}", it().with("n", Span.exactly(104))));
        assertEquals("0 [0 to 0]", said("{n}", it().with("n", Estimate.exactly(0))), "a computed mean keeps its band");
    }

    @Test
    void phrasesAndListsStandInsidePhrases() {
        Phrase inner = Phrase.of("list.next").named("before", "a").named("next", "b");
        assertEquals(
                "A, b and c and d",
                said("{l, capital}", it().listing("l", List.of(inner, new Filling.Name("c and d")))));
        assertEquals(
                "a; x, y and z",
                said(
                        "a; {l}",
                        it().listing(
                                        "l",
                                        List.of(new Filling.Name("x"), new Filling.Name("y"), new Filling.Name("z")))));
        assertEquals("none", said("{l, select, none {none} other {{l}}}", it().listing("l", List.of())));
    }

    @Test
    void aPlaceThatNobodyFilledIsNeverPassedOver() {
        assertThrows(IllegalStateException.class, () -> said("{n} of {m}", it().with("n", 1)));
        assertThrows(
                IllegalStateException.class,
                () -> said("{w, select, a {x} b {y}}", it().choosing("w", "c")),
                "a case without words");
        assertThrows(IllegalStateException.class, () -> it().with("n", 1).with("n", 2), "filled twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{n", "}", "{n,}", "{n, select, a}", "{n, select, a {x}", "{n, alone, more}", "{}"})
    void aTemplateThatCannotBeReadIsNamedWithFileAndLine(String template) {
        BadInput refused = assertThrows(
                BadInput.class, () -> Templates.parse("mine.properties", "# one\na = fine\nb = " + template + "\nc"));
        assertEquals(2, refused.findings().size(), "and what stands behind it is read as well");
        assertTrue(refused.getMessage().contains("mine.properties:3"), refused.getMessage());
    }

    @Test
    void aKeyTwiceIsRefusedAndLongWordsGoOnInTheNextLine() {
        assertThrows(BadInput.class, () -> Templates.parse("mine", "a = 1\na = 2"));
        Templates read = Templates.parse("mine", "a = one \\\n    and two\\\n    , three\n\n# end\n");
        assertEquals("one and two, three", Teller.in(read).words(Phrase.of("a")));
    }

    @Test
    void aStyleWordsWhatItHasAndTheRestStaysAsItIs() {
        Templates words = Templates.parse("long", "a = a long sentence\nb = another");
        Teller shortly = Teller.in(Templates.parse("short", "a = short").over(words));
        assertEquals("short", shortly.words(Phrase.of("a")));
        assertEquals("another", shortly.words(Phrase.of("b")));
    }

    /** What the shipped sentence on the least force says of rounds: on what it was searched, and what it reaches otherwise. */
    @Test
    void theLeastForceTellsOnWhichRoundsItWasSearched() {
        Phrase force = Phrase.of("enough.least")
                .choosing("met", "yes")
                .named("bought", "nothing")
                .named("reached", "all")
                .choosing("tooHopeful", false);
        String free = InWords.said(force.choosing("searched", "free").named("rationed", "half"));
        assertTrue(
                free.contains(
                        "searched with every round at hand; with rounds rationed to last those nights it reaches: half"),
                free);
        String rationed = InWords.said(force.choosing("searched", "rationed").named("rationed", "all"));
        assertTrue(rationed.contains("It was searched with rounds rationed to last those nights."), rationed);
    }
}
