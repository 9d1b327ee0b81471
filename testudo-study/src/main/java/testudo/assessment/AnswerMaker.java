package testudo.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import testudo.assessment.Answer.Section;
import testudo.plan.Plan;
import testudo.plan.Theatre;
import testudo.procurement.bill.Reading;

/** Puts the work into the words of the first screen. */
final class AnswerMaker {
    static final String VERSION = "0.1.0";

    private final Work work;
    private final Plan plan;

    private AnswerMaker(Work work) {
        this.work = work;
        this.plan = work.question().plan();
    }

    static Answer of(Work work) {
        AnswerMaker maker = new AnswerMaker(work);
        return new Answer(
                maker.plan.question(),
                maker.header(),
                List.of(
                        maker.headline(),
                        maker.fivefold(),
                        BuysSection.of(work),
                        CostsSection.of(work),
                        PaysSection.of(work),
                        ArrivesSection.of(work),
                        EnoughSection.of(work),
                        TrustSection.of(work),
                        leftOut()));
    }

    private SequencedMap<String, String> header() {
        SequencedMap<String, String> header = new LinkedHashMap<>();
        header.put("plan", plan.name());
        header.put("asOf", plan.asOf().toString());
        header.put("edition", plan.edition());
        header.put("growth", plan.growth());
        header.put("reading", plan.reading().key());
        header.put("theatre", plan.theatre().key());
        header.put("unitedStates", plan.unitedStates().state().key());
        header.put("goal", plan.goal());
        header.put("path", plan.path().key());
        header.put("seed", Long.toString(plan.seed()));
        header.put("trials", Integer.toString(plan.trials()));
        header.put("version", VERSION);
        return header;
    }

    private Section headline() {
        return new Section(
                "headline",
                plan.question(),
                List.of(AnswerItem.words(
                        "headline",
                        (plan.theatre() == Theatre.EUROPE
                                        ? "Europe's ground-based air and missile defence"
                                        : "Ground-based air and missile defence with North America in the theatre")
                                + ", public data as of " + plan.asOf()
                                + "; computed, not a forecast of any war.",
                        List.of(),
                        List.of(),
                        "medium")));
    }

    private Section fivefold() {
        return new Section(
                "fivefold",
                "\"+400%\" is five times.",
                List.of(
                        AnswerItem.words(
                                "fivefold",
                                "No official text says of what. The public figures that fit: requirement "
                                        + Reading.REQUIREMENT_BEFORE
                                        + " to 1,467 units, in the press of October 2024; that the two belong together is our inference. Shown: "
                                        + plan.reading().key() + ", "
                                        + work.reading().holdsFixed() + ".",
                                List.of("reading: " + plan.reading().key()),
                                BuysSection.SOURCES,
                                "low"),
                        AnswerItem.words(
                                "fivefold.four",
                                "Four times (\"fourfold\") is the common misreading of +400%; it is shown beside five.",
                                List.of(),
                                List.of("cnews_rutte_fourfold"),
                                "medium")));
    }

    private static Section leftOut() {
        return new Section(
                "leftOut",
                "Left out",
                List.of(AnswerItem.words(
                        "leftOut",
                        "Fighters and ships are never multiplied; repair of what is hit; strikes on the launch side (outside the purpose of this tool);"
                                + " whether the euro is better spent elsewhere.",
                        List.of(),
                        List.of(),
                        "medium")));
    }
}
