package testudo.raid;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import testudo.quantity.Position;

/** Draws a trace for map programs: one path for each threat, one line for each salvo. */
final class TraceMap {
    private static final Instant MIDNIGHT = Instant.parse("2000-01-01T00:00:00Z");

    private final Map<Integer, List<TraceEvent>> threats = new TreeMap<>();
    private final List<Salvo> salvoes = new ArrayList<>();

    /** A salvo from its unit to where it met its threat. */
    private record Salvo(TraceEvent fired, TraceEvent met, Position from, Position to) {}

    TraceMap(Trace trace) {
        for (TraceEvent event : trace.events()) {
            if (event.threat() >= 0 && event.position().isPresent()) {
                threats.computeIfAbsent(event.threat(), key -> new ArrayList<>())
                        .add(event);
            }
        }
        for (List<TraceEvent> own : threats.values()) {
            List<TraceEvent> open = new ArrayList<>();
            for (TraceEvent event : own) {
                if (event.kind() == TraceEvent.Kind.FIRE) {
                    open.add(event);
                } else if (event.kind() == TraceEvent.Kind.HIT || event.kind() == TraceEvent.Kind.MISS) {
                    Optional<TraceEvent> fired = open.stream()
                            .filter(shot -> shot.unit().equals(event.unit()))
                            .findFirst();
                    fired.ifPresent(shot -> {
                        open.remove(shot);
                        salvoes.add(new Salvo(
                                shot,
                                event,
                                Objects.requireNonNull(
                                        trace.units().get(shot.unit().orElseThrow())),
                                event.position().orElseThrow()));
                    });
                }
            }
        }
    }

    String geoJson() {
        List<String> features = new ArrayList<>();
        threats.forEach((id, events) -> features.add(String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"threat\":%d,\"class\":\"%s\",\"decoy\":%b,\"from\":%.3f,\"to\":%.3f,"
                        + "\"fate\":\"%s\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[%s,%s]}}",
                id,
                name(events),
                events.getFirst().decoy(),
                seconds(events.getFirst()),
                seconds(end(events)),
                end(events).kind().key(),
                point(events.getFirst()),
                point(end(events)))));
        for (Salvo salvo : salvoes) {
            features.add(String.format(
                    Locale.ROOT,
                    "{\"type\":\"Feature\",\"properties\":{\"threat\":%d,\"unit\":%s,\"rounds\":%d,\"from\":%.3f,\"to\":%.3f,"
                            + "\"result\":\"%s\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[%s,%s]}}",
                    salvo.fired.threat(),
                    quoted(salvo),
                    salvo.fired.rounds(),
                    seconds(salvo.fired),
                    seconds(salvo.met),
                    salvo.met.kind().key(),
                    point(salvo.from),
                    point(salvo.to)));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n";
    }

    String kml() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>One trial</name>\n");
        threats.forEach((id, events) -> placemark(
                text,
                name(events) + " " + id + ": " + end(events).kind().key(),
                events.getFirst(),
                end(events),
                plain(events.getFirst().position().orElseThrow()),
                plain(end(events).position().orElseThrow())));
        for (Salvo salvo : salvoes) {
            placemark(
                    text,
                    salvo.fired.unit().orElse("") + ": " + salvo.met.kind().key(),
                    salvo.fired,
                    salvo.met,
                    plain(salvo.from),
                    plain(salvo.to));
        }
        return text.append("</Document></kml>\n").toString();
    }

    private static void placemark(
            StringBuilder text, String name, TraceEvent first, TraceEvent last, String from, String to) {
        text.append("<Placemark><name>")
                .append(name.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</name><TimeSpan><begin>")
                .append(clock(first.time()))
                .append("</begin><end>")
                .append(clock(last.time()))
                .append("</end></TimeSpan><LineString><tessellate>1</tessellate><coordinates>")
                .append(from)
                .append(' ')
                .append(to)
                .append("</coordinates></LineString></Placemark>\n");
    }

    String czml() {
        List<String> packets = new ArrayList<>();
        packets.add("{\"id\":\"document\",\"name\":\"One trial\",\"version\":\"1.0\"}");
        threats.forEach((id, events) -> {
            List<String> samples = new ArrayList<>();
            double last = -1;
            for (TraceEvent event : events) {
                if (seconds(event) > last && seconds(event) <= seconds(end(events))) {
                    last = seconds(event);
                    samples.add(String.format(Locale.ROOT, "%.3f,%s,0", last, plainPair(event)));
                }
            }
            packets.add(String.format(
                    "{\"id\":\"threat-%d\",\"name\":\"%s %d: %s\",\"availability\":\"%s/%s\",\"position\":{\"epoch\":\"%s\","
                            + "\"cartographicDegrees\":[%s]},\"point\":{\"pixelSize\":5}}",
                    id,
                    name(events),
                    id,
                    end(events).kind().key(),
                    clock(events.getFirst().time()),
                    clock(end(events).time()),
                    MIDNIGHT,
                    String.join(",", samples)));
        });
        int number = 0;
        for (Salvo salvo : salvoes) {
            packets.add(String.format(
                    "{\"id\":\"salvo-%d\",\"name\":%s,\"availability\":\"%s/%s\",\"polyline\":{\"width\":1,\"positions\":"
                            + "{\"cartographicDegrees\":[%s,0,%s,0]}}}",
                    number++,
                    quoted(salvo),
                    clock(salvo.fired.time()),
                    clock(salvo.met.time()),
                    plain(salvo.from),
                    plain(salvo.to)));
        }
        return "[\n" + String.join(",\n", packets) + "\n]\n";
    }

    private static TraceEvent end(List<TraceEvent> events) {
        return events.stream()
                .filter(event -> switch (event.kind()) {
                    case HIT, SOFT_KILL, FAIL, LEAK -> true;
                    case LAUNCH_THREAT, DETECT, FIRE, MISS, RELOAD -> false;
                })
                .findFirst()
                .orElse(events.getLast());
    }

    private static String name(List<TraceEvent> events) {
        return events.getFirst().threatClass().orElseThrow().key();
    }

    private static String quoted(Salvo salvo) {
        return '"' + salvo.fired.unit().orElse("").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static double seconds(TraceEvent event) {
        return event.time().toNanos() / 1e9;
    }

    private static String point(TraceEvent event) {
        return point(event.position().orElseThrow());
    }

    private static String point(Position at) {
        return '[' + plain(at) + ']';
    }

    private static String plainPair(TraceEvent event) {
        return plain(event.position().orElseThrow());
    }

    private static String plain(Position at) {
        return String.format(Locale.ROOT, "%.4f,%.4f", at.longitude(), at.latitude());
    }

    private static String clock(Duration time) {
        return MIDNIGHT.plusMillis(time.toMillis()).toString();
    }
}
