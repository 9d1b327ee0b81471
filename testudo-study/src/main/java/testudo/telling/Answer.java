package testudo.telling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.quantity.Estimate;
import testudo.quantity.Span;

/**
 * The answer to a plan's question in words: what the first screen of a report shows, and nothing else is needed to show it.
 *
 * @param question the plan's question
 * @param header facts about the run: plan, asOf, edition, growth, reading, theatre, unitedStates, seed, trials, version
 * @param tiles the eight statements of the first screen: fiveTimes, cost, whoPays, when, moves, enough, trust, leftOut
 * @param sections what stands behind them: headline, multiplied, buys, costs, pays, arrives, moves, enough, rest, trust, leftOut
 */
public record Answer(String question, SequencedMap<String, String> header, List<Tile> tiles, List<Section> sections)
        implements Serializable {
    public Answer {
        tiles = List.copyOf(tiles);
        sections = List.copyOf(sections);
    }

    /**
     * One statement of the first screen: a figure with its band, a sentence that goes on from it, a small picture, and where there is more.
     *
     * @param key which
     * @param title a word or two
     * @param figure the figure with its band and unit in words, empty where it has none
     * @param sentence at most 25 words
     * @param estimate the same figure, empty where it has none
     * @param unit of the figure
     * @param picture what shows it
     * @param more keys of the statements and names of the tables behind it
     */
    public record Tile(
            String key,
            String title,
            String figure,
            String sentence,
            Optional<Estimate> estimate,
            String unit,
            Picture picture,
            List<String> more)
            implements Serializable {
        public Tile {
            more = List.copyOf(more);
        }
    }

    /**
     * A small picture.
     *
     * @param kind how it is drawn
     * @param across unit of the x axis of points, empty where it has none
     * @param unit of the values
     * @param most at which the scale of the values ends, where they have an end of their own, such as 100%
     * @param items bars, parts of a whole, or lines and marks beside points
     * @param points of a curve, from left to right
     */
    public record Picture(
            Kind kind, String across, String unit, Optional<Integer> most, List<Item> items, List<Point> points)
            implements Serializable {
        public Picture {
            items = List.copyOf(items);
            points = List.copyOf(points);
        }
    }

    /** How a picture is drawn. */
    public enum Kind {
        PARTS("parts"),
        CURVE("curve"),
        BARS("bars"),
        YEARS("years");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /**
     * A bar, a part or a line.
     *
     * @param label what it is
     * @param value with its band; empty where it is not known or nothing can do it, and then never drawn as nought
     * @param mark what kind of thing it is, such as held, signed, lacking, line, missing, or the key of a class or grade
     */
    public record Item(String label, Optional<Span> value, String mark) implements Serializable {}

    /** A point of a curve. */
    public record Point(BigDecimal x, Span y) implements Serializable {}

    /**
     * One bold line of the first screen and what stands behind it.
     *
     * @param id stable key
     * @param title the bold words, such as "Costs"
     * @param items the statements, the first one being the line itself
     */
    public record Section(String id, String title, List<AnswerItem> items) implements Serializable {
        public Section {
            items = List.copyOf(items);
        }
    }
}
