package testudo.formats;

import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import testudo.quantity.Distance;
import testudo.quantity.Position;

/** One thing drawn on a map. */
sealed interface Mark {
    /** Unique in its drawing. */
    String id();

    /** For the reader. */
    String name();

    /** What is known of it: text, whole and decimal numbers, and truths. */
    SequencedMap<String, Object> properties();

    /** A place with a symbol. */
    record Symbol(String id, String name, Position at, SequencedMap<String, Object> properties) implements Mark {}

    /** A piece of ground, its ring closed and counter-clockwise. */
    record Area(String id, String name, List<Position> ring, Tint tint, SequencedMap<String, Object> properties)
            implements Mark {}

    /** Something that moves; at least two fixes, their times rising. */
    record Track(String id, String name, List<Fix> fixes, Tint tint, SequencedMap<String, Object> properties)
            implements Mark {}

    /** Something that happens at a place and a time. */
    record Moment(
            String id,
            String name,
            Duration time,
            Position at,
            Distance height,
            Tint tint,
            SequencedMap<String, Object> properties)
            implements Mark {}

    /** A line from the ground at one place to a height over another that is there for a while. */
    record Link(
            String id,
            String name,
            Position from,
            Position to,
            Distance height,
            Duration start,
            Duration end,
            Tint tint,
            SequencedMap<String, Object> properties)
            implements Mark {}

    /** Where something is at a time, and how high above the ground. */
    record Fix(Duration time, Position at, Distance height) {}
}
