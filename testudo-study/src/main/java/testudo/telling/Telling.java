package testudo.telling;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.assessment.Assessment;
import testudo.assessment.Assessment.Buying;
import testudo.assessment.Assessment.Funding;
import testudo.assessment.SoFar;
import testudo.assumed.Weighed;
import testudo.plan.Plan;
import testudo.proving.Question;
import testudo.quantity.Estimate;
import testudo.quantity.Span;
import testudo.telling.template.Templates;

/** All that is told of one run, still without words. */
public final class Telling {
    private final Plan plan;
    private final String version;
    private final String trialsFought;
    private final List<Tile> tiles;
    private final List<Section> sections;

    private Telling(Plan plan, String version, String trialsFought, List<Tile> tiles, List<Section> sections) {
        this.plan = plan;
        this.version = version;
        this.trialsFought = trialsFought;
        this.tiles = List.copyOf(tiles);
        this.sections = List.copyOf(sections);
    }

    /**
     * What an assessment says, and how much is enough where that was asked.
     *
     * @param version of the program
     */
    public static Telling of(Assessment assessment, String version) {
        return of(assessment, influences(assessment.question()), version);
    }

    private static Optional<Influences> influences(Question question) {
        return Weighed.of(question.data(), question.facts(), question.plan())
                .map(found -> new Influences(found.foremost()));
    }

    /** The same with the inputs that matter most, where a study of the same question has found them. */
    public static Telling of(Assessment assessment, Optional<Influences> influences, String version) {
        Told told = Told.of(assessment, influences);
        Funding funding = assessment.funding();
        List<Section> sections = List.of(
                OpeningStatements.headline(told.start()),
                OpeningStatements.multiplied(told.start()),
                BuysStatements.of(told.start()),
                CostsStatements.of(funding),
                PaysStatements.of(funding.buying()),
                ArrivesStatements.of(funding.buying()),
                ArrivesStatements.Moving.of(told.start(), assessment.moves()),
                EnoughStatements.of(told),
                CostsStatements.Rest.of(funding),
                TrustStatements.of(told),
                OpeningStatements.leftOut());
        return new Telling(told.plan(), version, trialsFought(assessment), Tiles.of(told, sections), sections);
    }

    /** The fewest and the most trials of the plan's raids, which stop below what the plan allows once chance is small. */
    private static String trialsFought(Assessment assessment) {
        IntSummaryStatistics trials = assessment.fought().stream()
                .mapToInt(fought -> fought.result().trials())
                .summaryStatistics();
        return trials.getMin() + "-" + trials.getMax();
    }

    /**
     * What rests on money alone, in the shipped words.
     *
     * @param tiles of the first screen
     * @param sections with all statements
     */
    public record OfMoney(List<Answer.Tile> tiles, List<Answer.Section> sections) {
        public OfMoney {
            tiles = List.copyOf(tiles);
            sections = List.copyOf(sections);
        }
    }

    /** What is told of money alone. */
    public static OfMoney ofMoney(Funding funding) {
        List<Section> sections = List.of(
                CostsStatements.of(funding),
                PaysStatements.of(funding.buying()),
                ArrivesStatements.of(funding.buying()),
                CostsStatements.Rest.of(funding));
        return ofMoney(Tiles.ofMoney(funding, sections), sections);
    }

    /** What is told of who buys what and when it is ready, before the bills are known. */
    public static OfMoney ofBuying(Buying buying) {
        List<Section> sections = List.of(PaysStatements.of(buying), ArrivesStatements.of(buying));
        return ofMoney(Tiles.ofBuying(buying, sections), sections);
    }

    private static OfMoney ofMoney(List<Tile> tiles, List<Section> sections) {
        Templates words = Templates.english();
        Templates inShort = Templates.englishInShort();
        Teller teller = Teller.in(words);
        Teller briefly = Teller.in(inShort.over(words));
        return new OfMoney(
                tiles.stream().map(tile -> tile(tile, teller)).toList(),
                sections.stream()
                        .map(section -> section(section, inShort, teller, briefly))
                        .toList());
    }

    /** Those statements of the first screen whose parts are known, in the shipped words. */
    public static List<Answer.Tile> early(SoFar soFar) {
        Told.Start told = new Told.Start(
                soFar.beginning(),
                Optional.empty(),
                influences(soFar.beginning().question()));
        Teller teller = Teller.in(Templates.english());
        return Tiles.early(told, soFar).stream().map(tile -> tile(tile, teller)).toList();
    }

    /**
     * The inputs whose ranges move the answer most, as a study found.
     *
     * @param names of the inputs in words, that which moves most first
     */
    public record Influences(List<String> names) {
        public Influences {
            names = List.copyOf(names);
        }
    }

    /** Every statement, in the order of the screen. */
    public List<Statement> statements() {
        return sections.stream()
                .flatMap(section -> section.statements().stream())
                .toList();
    }

    /** The answer in the shipped words. */
    public Answer answer() {
        return answer(Templates.english(), Templates.englishInShort());
    }

    /**
     * The answer in other words.
     *
     * @param words a language or style; it has a template for every statement
     * @param inShort a style with templates for some of them
     */
    public Answer answer(Templates words, Templates inShort) {
        Teller teller = Teller.in(words);
        Teller briefly = Teller.in(inShort.over(words));
        return new Answer(
                plan.question(),
                fought(),
                tiles.stream().map(tile -> tile(tile, teller)).toList(),
                sections.stream()
                        .map(section -> section(section, inShort, teller, briefly))
                        .toList());
    }

    private static Answer.Section section(Section section, Templates inShort, Teller teller, Teller briefly) {
        return new Answer.Section(
                section.id(),
                teller.words(section.title()),
                section.statements().stream()
                        .map(statement -> item(
                                statement,
                                teller,
                                Optional.of(statement.phrase())
                                        .filter(phrase -> inShort.has(phrase.key()))
                                        .map(briefly::words)))
                        .toList());
    }

    private static AnswerItem item(Statement statement, Teller teller, Optional<String> inShort) {
        return new AnswerItem(
                statement.id(),
                teller.words(statement.phrase()),
                inShort,
                statement.estimate(),
                statement.unit().map(teller::words).orElse(""),
                statement.priceBasis().map(teller::words).orElse(""),
                statement.assumptions().stream()
                        .map(a -> new AnswerItem.Assumption(a.key(), teller.words(a.words()), a.values()))
                        .toList(),
                statement.sources(),
                statement.evidence(),
                statement.grade().key(),
                statement.status());
    }

    private static Answer.Tile tile(Tile tile, Teller teller) {
        Sketch sketch = tile.picture();
        return new Answer.Tile(
                tile.key(),
                teller.words(tile.title()),
                tile.figure().map(teller::words).orElse(""),
                teller.words(tile.sentence()),
                tile.estimate(),
                tile.unit().map(teller::words).orElse(""),
                new Answer.Picture(
                        sketch.kind(),
                        sketch.across().map(teller::words).orElse(""),
                        sketch.unit().map(teller::words).orElse(""),
                        sketch.most(),
                        sketch.items().stream()
                                .map(item -> new Answer.Item(teller.words(item.label()), item.value(), item.mark()))
                                .toList(),
                        sketch.points()),
                tile.more());
    }

    private SequencedMap<String, String> fought() {
        SequencedMap<String, String> header = header(plan, version);
        header.put("trialsFought", trialsFought);
        return header;
    }

    /**
     * What every answer on a plan says of it.
     *
     * @param version of the program
     */
    public static SequencedMap<String, String> header(Plan plan, String version) {
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
        header.put("effort", plan.quick() ? "quick" : "full");
        header.put("version", version);
        return header;
    }

    /**
     * One bold line of the first screen and what stands behind it.
     *
     * @param id stable key
     * @param title the bold words
     * @param statements the first one is the line itself
     */
    record Section(String id, Phrase title, List<Statement> statements) {
        Section {
            statements = List.copyOf(statements);
        }
    }

    /** One statement of the first screen, still without words; see {@link Answer.Tile}. */
    record Tile(
            String key,
            Phrase title,
            Optional<Phrase> figure,
            Phrase sentence,
            Optional<Estimate> estimate,
            Optional<Phrase> unit,
            Sketch picture,
            List<String> more) {}

    /** A small picture, still without words; see {@link Answer.Picture}. */
    record Sketch(
            Answer.Kind kind,
            Optional<Phrase> across,
            Optional<Phrase> unit,
            Optional<Integer> most,
            List<Labelled> items,
            List<Answer.Point> points) {}

    /** A bar, a part or a line, still without words. */
    record Labelled(Phrase label, Optional<Span> value, String mark) {}
}
