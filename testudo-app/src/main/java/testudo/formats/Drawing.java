package testudo.formats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import testudo.defence.Laydown;
import testudo.defence.SystemType;
import testudo.raid.Trace;
import testudo.siting.question.SitingQuestion;

/**
 * Something to be shown on a map or a globe: a laydown with the ground that it covers, or one traced trial of a raid.
 *
 * <p>Every place of a fire unit is computed and none is real; each file says so, and so does each unit. Times of a raid are counted from
 * midnight of the first of January 2000, a date that stands for no night.
 */
public final class Drawing {
    /** Where the time of a night starts, a stand-in. */
    static final Instant NIGHT = Instant.parse("2000-01-01T00:00:00Z");

    static final String COMPUTED =
            "Computed from public data: no place of a fire unit is that of a real one, and nothing here is a forecast.";

    private final String name;
    private final String note;
    private final List<Mark> marks;
    private final Duration length;

    private Drawing(String name, String note, List<Mark> marks, Duration length) {
        this.name = name;
        this.note = note;
        this.marks = List.copyOf(marks);
        this.length = length;
    }

    /** The symbol of a fire unit of that type: twenty digits of APP-6D, marked as a simulation. */
    public static String symbol(SystemType system) {
        return Sidc.of(system);
    }

    /**
     * A laydown, its units first, then the ground that each covers by threat class.
     *
     * @param laydown computed places
     * @param question whose classes, profiles and screening measure the ground
     */
    public static Drawing of(Laydown laydown, SitingQuestion question) {
        List<Mark> marks = new ArrayList<>(LaydownMarks.units(laydown));
        marks.addAll(LaydownMarks.covers(laydown, question));
        return new Drawing("Laydown " + laydown.name(), COMPUTED, marks, Duration.ZERO);
    }

    /**
     * One traced trial.
     *
     * @param title such as the raid's name
     * @param trace what happened
     * @param laydown against which it was fought
     */
    public static Drawing of(String title, Trace trace, Laydown laydown) {
        List<Mark> marks = new ArrayList<>(LaydownMarks.units(laydown));
        marks.addAll(TraceMarks.of(trace, laydown));
        return new Drawing(title + " against laydown " + laydown.name(), COMPUTED, marks, TraceMarks.end(trace));
    }

    /** As GeoJSON (RFC 7946): one feature collection; times in seconds after the start of the night. */
    public String geoJson() {
        return GeoJson.of(this);
    }

    /** The QGIS style that belongs beside {@link #geoJson} under the same name, ending in {@code .qml}. */
    public static String qgisStyle() {
        return Qml.text();
    }

    /** As KML 2.2 with tracks. */
    public String kml() {
        return Kml.of(this);
    }

    /** As CZML 1.0. */
    public String czml() {
        return Czml.of(this);
    }

    String name() {
        return name;
    }

    String note() {
        return note;
    }

    List<Mark> marks() {
        return marks;
    }

    Duration length() {
        return length;
    }
}
