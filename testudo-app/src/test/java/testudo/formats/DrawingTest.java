package testudo.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import testudo.defence.DefendedAsset;
import testudo.defence.FireUnit;
import testudo.defence.Geodesy;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.defence.Sharing;
import testudo.defence.Site;
import testudo.defence.SystemType;
import testudo.facts.FactBook;
import testudo.quantity.Distance;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.raid.Trace;
import testudo.raid.TraceEvent;
import testudo.raid.TraceEvent.Kind;
import testudo.siting.question.SitingQuestion;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;
import testudo.threat.ThreatProfile;

class DrawingTest {
    /** Coding scheme, affiliation left open, dimension, status left open, function, size and mobility, country left open, order of battle. */
    private static final String FORCE_SYMBOL = "S-[PAGMOSTUFVXLIZ-]-[A-Z-]{6}[A-Z*-][A-Z*-]--[AECGNSX*-]";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Sharing NATIONAL = new Sharing(Sharing.Rule.NATIONAL, List.of());

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static FactBook facts;
    private static Laydown laydown;
    private static SitingQuestion question;

    /** One unit of every type, on a line of places in the north-east of the quarter where longitude and latitude differ. */
    @BeforeAll
    static void stand() {
        facts = FactBook.read(Path.of("../data"));
        List<FireUnit> units = new ArrayList<>();
        for (var system : facts.systems().values()) {
            SystemType type = system.type();
            Position at = Position.of(60 + units.size() * 0.1, 10 + units.size() * 0.2);
            units.add(new FireUnit(
                    "NOR-" + type.id() + "-001",
                    type,
                    Member.of("NOR"),
                    Member.of("NOR"),
                    at,
                    1,
                    0,
                    FireUnit.Duty.PEOPLE));
        }
        laydown = new Laydown("<today> & \"tomorrow\"", units, 0, 0, NATIONAL);
        Map<ThreatClass, ThreatProfile> profiles = new EnumMap<>(ThreatClass.class);
        facts.threatFacts().forEach((threatClass, fact) -> profiles.put(threatClass, fact.profile()));
        Position oslo = Position.of(59.9, 10.7);
        question = SitingQuestion.of(
                new Inventory("one", List.of()),
                List.of(new DefendedAsset("city", "City", AssetClass.CITY, Member.of("NOR"), oslo, 1)),
                List.of(new Site("site", Member.of("NOR"), oslo)),
                NATIONAL,
                profiles);
    }

    @Test
    void everyUnitCarriesATwentyDigitSymbolAndSaysThatItIsComputed() throws IOException {
        List<JsonNode> units = features(Drawing.of(laydown, question).geoJson(), "fire-unit");
        assertEquals(laydown.units().size(), units.size());
        Set<String> codes = new HashSet<>();
        for (JsonNode unit : units) {
            JsonNode properties = unit.get("properties");
            String sidc = properties.get("sidc").asText();
            codes.add(sidc);
            assertTrue(sidc.matches("10231000151301[0-9]{6}"), "a simulated company of air defence, not " + sidc);
            assertTrue(properties.get("computed").asBoolean());
            for (String key : List.of("system", "layer", "member")) {
                assertFalse(properties.get(key).asText().isEmpty(), key);
            }
        }
        assertEquals(
                Set.of(
                        Sidc.LONG_RANGE_MISSILES,
                        Sidc.MEDIUM_RANGE_MISSILES,
                        Sidc.SHORT_RANGE_MISSILES,
                        Sidc.CLOSE_RANGE_MISSILES,
                        Sidc.GUNS),
                codes);
        for (ThreatClass threatClass : ThreatClass.values()) {
            assertTrue(Sidc.of(threatClass).matches("[0-9]{20}"));
        }
    }

    @Test
    void longitudeComesBeforeLatitudeEverywhere() throws Exception {
        FireUnit first = laydown.units().getFirst();
        String json = Drawing.of(laydown, question).geoJson();
        JsonNode at = features(json, "fire-unit").stream()
                .filter(f -> f.get("id").asText().equals(first.id()))
                .findFirst()
                .orElseThrow()
                .get("geometry")
                .get("coordinates");
        assertEquals(first.position().longitude(), at.get(0).asDouble(), 1e-5);
        assertEquals(first.position().latitude(), at.get(1).asDouble(), 1e-5);
        Document kml = parsed(Drawing.of(laydown, question).kml());
        String[] pair =
                kml.getElementsByTagName("coordinates").item(0).getTextContent().split(",");
        assertTrue(Double.parseDouble(pair[0]) < 40 && Double.parseDouble(pair[1]) >= 60, pair[0] + "," + pair[1]);
        JsonNode czml = JSON.readTree(Drawing.of(laydown, question).czml()).get(1);
        JsonNode degrees = czml.get("position").get("cartographicDegrees");
        assertTrue(degrees.get(0).asDouble() < 40 && degrees.get(1).asDouble() >= 60, degrees.toString());
    }

    @Test
    void coverIsAClosedCounterClockwiseRingAtTheStatedRadius() throws IOException {
        Map<String, Position> places = new HashMap<>();
        laydown.units().forEach(unit -> places.put(unit.id(), unit.position()));
        List<JsonNode> covers = features(Drawing.of(laydown, question).geoJson(), "coverage");
        assertFalse(covers.isEmpty());
        for (JsonNode cover : covers) {
            JsonNode ring = cover.get("geometry").get("coordinates").get(0);
            JsonNode properties = cover.get("properties");
            assertEquals(ring.get(0), ring.get(ring.size() - 1));
            double twiceArea = 0;
            Position centre = places.get(properties.get("unit").asText());
            for (int i = 0; i + 1 < ring.size(); i++) {
                double x1 = ring.get(i).get(0).asDouble();
                double y1 = ring.get(i).get(1).asDouble();
                twiceArea += x1 * ring.get(i + 1).get(1).asDouble()
                        - ring.get(i + 1).get(0).asDouble() * y1;
                double km = Geodesy.geodesic(centre, Position.of(y1, x1)).kilometres();
                assertEquals(
                        properties.get("radiusKm").asDouble(),
                        km,
                        0.06,
                        cover.get("id").asText());
            }
            assertTrue(twiceArea > 0, "counter-clockwise");
        }
    }

    @Test
    void aCruiseMissileNearTheGroundIsCoveredByMuchLessThanTheGreatestRange() throws IOException {
        JsonNode patriot = features(Drawing.of(laydown, question).geoJson(), "coverage").stream()
                .filter(f -> f.get("id").asText().equals("NOR-patriot-001/cruise"))
                .findFirst()
                .orElseThrow();
        double radius = patriot.get("properties").get("radiusKm").asDouble();
        double greatest = facts.system("patriot")
                .type()
                .against(ThreatClass.CRUISE)
                .orElseThrow()
                .maxRange()
                .kilometres();
        assertTrue(radius < greatest, radius + " of " + greatest);
    }

    @Test
    void namesAreEscapedInEveryFormat() throws Exception {
        Drawing drawing = Drawing.of(laydown, question);
        assertTrue(JSON.readTree(drawing.geoJson()).get("name").asText().contains("<today> & \"tomorrow\""));
        assertTrue(JSON.readTree(drawing.czml()).get(0).get("name").asText().contains("<today> & \"tomorrow\""));
        assertTrue(parsed(drawing.kml())
                .getElementsByTagName("name")
                .item(0)
                .getTextContent()
                .contains("<today> & \"tomorrow\""));
        assertEquals("a\uFFFDb\tc", Kml.clean("a\u0001b\tc"));
    }

    @Test
    void theScenarioIsNotionalAndGivesEveryUnitASideASymbolAndAPlace() throws Exception {
        Document msdl = parsed(Msdl.of(laydown, AS_OF));
        List<String> names = texts(msdl.getElementsByTagName("Name"));
        assertEquals(laydown.units().size(), names.size());
        assertTrue(names.stream().allMatch(name -> name.startsWith("Notional ")));
        assertTrue(texts(msdl.getElementsByTagName("modelID:name")).getFirst().startsWith("Notional"));
        texts(msdl.getElementsByTagName("SymbolIdentifier"))
                .forEach(code -> assertTrue(code.matches(FORCE_SYMBOL), code));
        assertTrue(texts(msdl.getElementsByTagName("SymbolIdentifier")).contains("S-G-UCDM---E--G"));
        List<String> sides = texts(msdl.getElementsByTagName("ForceSideHandle"));
        String norway =
                msdl.getElementsByTagName("ForceSide").item(0).getFirstChild().getTextContent();
        assertEquals(laydown.units().size(), sides.size());
        assertEquals(Set.of(norway), Set.copyOf(sides));
        assertEquals(
                laydown.units().getFirst().position().latitude(),
                Double.parseDouble(texts(msdl.getElementsByTagName("Latitude")).getFirst()),
                1e-5);
        assertEquals(Msdl.of(laydown, AS_OF), Msdl.of(laydown, AS_OF));
    }

    /** The order and the patterns of the schema's types modelIdentificationType, pocType, textName255 and text21, restated here. */
    @Test
    void theScenarioKeepsTheRulesOfTheSchemaForItsIdentityAndItsTexts() throws Exception {
        Document msdl = parsed(Msdl.of(laydown, AS_OF));
        List<String> order = new ArrayList<>();
        var identity = msdl.getElementsByTagName("ScenarioID").item(0).getChildNodes();
        for (int i = 0; i < identity.getLength(); i++) {
            order.add(identity.item(i).getNodeName().replace("modelID:", ""));
        }
        assertEquals(
                List.of(
                        "name",
                        "type",
                        "version",
                        "modificationDate",
                        "securityClassification",
                        "purpose",
                        "applicationDomain",
                        "description",
                        "poc"),
                order);
        assertTrue(texts(msdl.getElementsByTagName("modelID:name")).getFirst().matches("[A-Za-z_][A-Za-z0-9._-]*"));
        assertEquals(List.of("2026-06-30"), texts(msdl.getElementsByTagName("modelID:modificationDate")));
        assertEquals(1, msdl.getElementsByTagName("modelID:pocType").getLength());
        assertEquals(1, msdl.getElementsByTagName("modelID:pocEmail").getLength());
        for (String name : texts(msdl.getElementsByTagName("Name"))) {
            assertTrue(name.matches("[ -z]{1,64}"), name);
        }
        for (String name : texts(msdl.getElementsByTagName("UniqueDesignation"))) {
            assertTrue(name.matches("[ -z]{1,21}"), name);
        }
        for (String handle : texts(msdl.getElementsByTagName("ObjectHandle"))) {
            assertTrue(handle.matches("[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}"), handle);
        }
        assertEquals("Zolw ? 3?5", Msdl.plain("\u017b\u00f3lw \u2013 3\u00d75", 64));
        assertEquals("a_b_c", Msdl.identifier("a b:c"));
    }

    /** The standard's schema may not be given on, so that whoever has it names its file MilitaryScenario_1.0.0.xsd. */
    @Test
    @EnabledIfEnvironmentVariable(named = "TESTUDO_MSDL_SCHEMA", matches = ".+\\.xsd")
    void theScenarioIsValidByTheSchemaOfTheStandard() throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new File(System.getenv("TESTUDO_MSDL_SCHEMA")))
                .newValidator();
        String msdl = Msdl.of(laydown, AS_OF);
        validator.validate(new StreamSource(new StringReader(msdl)));
        StreamSource wrong = new StreamSource(new StringReader(msdl.replace("S-G-UCDM---E--G", "SFGPUCDM---E--G")));
        assertThrows(SAXException.class, () -> validator.validate(wrong));
    }

    @Test
    void theStyleForMapsHasARuleForEveryKindOfMark() throws Exception {
        Document style = parsed(Drawing.qgisStyle());
        List<String> filters = new ArrayList<>();
        var rules = style.getElementsByTagName("rule");
        for (int i = 0; i < rules.getLength(); i++) {
            filters.add(rules.item(i).getAttributes().getNamedItem("filter").getNodeValue());
        }
        assertEquals(rules.getLength(), style.getElementsByTagName("symbol").getLength());
        Set<String> kinds = new HashSet<>();
        for (String json : List.of(
                Drawing.of(laydown, question).geoJson(),
                Drawing.of("night", trace(), laydown).geoJson())) {
            JSON.readTree(json)
                    .get("features")
                    .forEach(f -> kinds.add(f.at("/properties/kind").asText()));
        }
        kinds.remove("event");
        for (String kind : kinds) {
            assertTrue(
                    filters.stream().anyMatch(f -> f.startsWith("\"kind\" = '" + kind + "'")), kind + " in " + filters);
        }
        for (ThreatClass threat : ThreatClass.values()) {
            assertTrue(
                    filters.stream().anyMatch(f -> f.endsWith("\"threatClass\" = '" + threat.key() + "'")),
                    threat.key());
        }
    }

    @Test
    void nothingIsNotANumber() {
        for (Drawing drawing : List.of(Drawing.of(laydown, question), Drawing.of("night", trace(), laydown))) {
            for (String text : List.of(drawing.geoJson(), drawing.kml(), drawing.czml())) {
                assertFalse(text.contains("NaN") || text.contains("Infinity"));
            }
        }
    }

    @Test
    void aTraceIsDrawnWithItsTimes() throws Exception {
        Drawing drawing = Drawing.of("night", trace(), laydown);
        JsonNode track = features(drawing.geoJson(), "threat").getFirst();
        JsonNode times = track.get("properties").get("times");
        assertEquals(0, times.get(0).asDouble());
        assertEquals(90.5, times.get(times.size() - 1).asDouble());
        assertTrue(times.toString().contains(",60.0,"), times.toString());
        assertEquals("2000-01-01T00:00:00Z", track.at("/properties/timesIso/0").asText());
        assertEquals(times.size(), track.at("/properties/timesIso").size());
        assertEquals(
                track.get("properties").get("times").size(),
                track.get("geometry").get("coordinates").size());
        assertEquals("hit", track.get("properties").get("fate").asText());
        JsonNode salvo = features(drawing.geoJson(), "salvo").getFirst().get("properties");
        assertEquals("hit", salvo.get("outcome").asText());
        assertEquals(60, salvo.get("start").asDouble());
        assertEquals("2000-01-01T00:01:30.500Z", salvo.get("endIso").asText());
        assertEquals(90.5, salvo.get("end").asDouble());
        assertEquals(4, features(drawing.geoJson(), "event").size());
        Document kml = parsed(drawing.kml());
        assertEquals(times.size(), kml.getElementsByTagName("gx:coord").getLength());
        for (String coordinate : texts(kml.getElementsByTagName("gx:coord"))) {
            assertTrue(coordinate.endsWith(" 300"), coordinate);
        }
        assertTrue(texts(kml.getElementsByTagName("when")).contains("2000-01-01T00:01:30.500Z"));
        JsonNode czml = JSON.readTree(drawing.czml());
        assertEquals(
                "2000-01-01T00:00:00Z/2000-01-01T00:01:30.500Z",
                czml.get(0).get("clock").get("interval").asText());
        boolean moves = false;
        for (JsonNode packet : czml) {
            moves |= packet.at("/position/epoch").asText().equals("2000-01-01T00:00:00Z");
        }
        assertTrue(moves);
    }

    @Test
    void tracksHaveAFixEveryFewTensOfKilometresAndNeverRunUnderTheGround() throws IOException {
        Position from = Position.of(70, 150);
        Position to = Position.of(60, -150);
        for (boolean arcs : new boolean[] {false, true}) {
            Trace.Flight flight = new Trace.Flight(
                    Duration.ZERO, Duration.ofSeconds(900), Distance.ofMetres(arcs ? 400_000 : 50), arcs);
            Trace far = new Trace(
                    List.of(event(0, Kind.LAUNCH_THREAT, "", 0, from), event(900_000, Kind.LEAK, "", 0, to)),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(7, flight));
            JsonNode packet = packet(Drawing.of("night", far, laydown), "threat-7");
            JsonNode numbers = packet.at("/position/cartographicDegrees");
            double most = 0;
            for (int i = 4; i < numbers.size(); i += 4) {
                double[] a = cartesian(numbers, i - 4);
                double[] b = cartesian(numbers, i);
                for (double s = 0; s <= 1; s += 0.125) {
                    double x = a[0] + s * (b[0] - a[0]);
                    double y = a[1] + s * (b[1] - a[1]);
                    double z = a[2] + s * (b[2] - a[2]);
                    double height = Math.sqrt(x * x + y * y + z * z) - 6_371_000;
                    assertTrue(height > -0.6, "at " + height + " m");
                    most = Math.max(most, height);
                }
            }
            assertEquals(arcs ? 400_000 : 50, most, arcs ? 200 : 1);
        }
    }

    private static JsonNode packet(Drawing drawing, String id) throws IOException {
        for (JsonNode packet : JSON.readTree(drawing.czml())) {
            if (packet.get("id").asText().equals(id)) {
                return packet;
            }
        }
        throw new AssertionError(id);
    }

    private static double[] cartesian(JsonNode numbers, int at) {
        double lon = Math.toRadians(numbers.get(at + 1).asDouble());
        double lat = Math.toRadians(numbers.get(at + 2).asDouble());
        double r = 6_371_000 + numbers.get(at + 3).asDouble();
        return new double[] {r * Math.cos(lat) * Math.cos(lon), r * Math.cos(lat) * Math.sin(lon), r * Math.sin(lat)};
    }

    @Test
    void aTrackOverTheAntimeridianIsCutThereWithItsTimesAndHeights() throws IOException {
        Trace.Flight flight = new Trace.Flight(Duration.ZERO, Duration.ofSeconds(900), Distance.ofMetres(50), false);
        Trace far = new Trace(
                List.of(
                        event(0, Kind.LAUNCH_THREAT, "", 0, Position.of(65, 175)),
                        event(900_000, Kind.LEAK, "", 0, Position.of(64, -176))),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(7, flight));
        JsonNode track =
                features(Drawing.of("night", far, laydown).geoJson(), "threat").getFirst();
        assertEquals("MultiLineString", track.at("/geometry/type").asText());
        JsonNode parts = track.at("/geometry/coordinates");
        assertEquals(2, parts.size());
        for (JsonNode part : parts) {
            for (int i = 1; i < part.size(); i++) {
                assertTrue(Math.abs(part.get(i).get(0).asDouble()
                                - part.get(i - 1).get(0).asDouble())
                        < 2);
                assertEquals(50, part.get(i).get(2).asDouble());
            }
        }
        assertEquals(180, parts.get(0).get(parts.get(0).size() - 1).get(0).asDouble());
        assertEquals(-180, parts.get(1).get(0).get(0).asDouble());
        assertEquals(
                parts.get(0).get(parts.get(0).size() - 1).get(1),
                parts.get(1).get(0).get(1),
                "one latitude of crossing");
        assertEquals(parts.get(0).size(), track.at("/properties/times/0").size());
        assertEquals(parts.get(1).size(), track.at("/properties/timesIso/1").size());
        double crossed = track.at("/properties/times/1/0").asDouble();
        assertTrue(crossed > 450 && crossed < 550, "crossed at " + crossed);
    }

    @Test
    void groundOverTheAntimeridianAndAroundAPoleStaysOnTheMap() {
        double whole = area(Antimeridian.cutRing(LaydownMarks.ring(Position.of(60, 100), Distance.ofKilometres(150))));
        List<List<double[]>> parts =
                Antimeridian.cutRing(LaydownMarks.ring(Position.of(60, 179.5), Distance.ofKilometres(150)));
        assertEquals(2, parts.size());
        assertEquals(whole, area(parts), 0.02 * whole);
        for (double latitude : new double[] {89.5, -89.5}) {
            List<List<double[]>> cap =
                    Antimeridian.cutRing(LaydownMarks.ring(Position.of(latitude, 20), Distance.ofKilometres(150)));
            assertEquals(1, cap.size());
            assertEquals(360 * 150 / 111.2, area(cap), 40, "a cap in degrees");
            assertEquals(cap.getFirst().getFirst()[0], cap.getFirst().getLast()[0]);
        }
        parts.forEach(part -> part.forEach(corner -> assertTrue(Math.abs(corner[0]) <= 180 + 1e-9)));
    }

    /** Square degrees inside, positive where the rings are counter-clockwise. */
    private static double area(List<List<double[]>> rings) {
        double twice = 0;
        for (List<double[]> ring : rings) {
            double one = 0;
            for (int i = 1; i < ring.size(); i++) {
                one += ring.get(i - 1)[0] * ring.get(i)[1] - ring.get(i)[0] * ring.get(i - 1)[1];
            }
            assertTrue(one > 0, "counter-clockwise");
            twice += one;
        }
        return twice / 2;
    }

    @Test
    void aThreatThatGoesNowhereHasNoTrack() throws IOException {
        Position at = Position.of(65, 33);
        Trace short1 = new Trace(
                List.of(event(0, Kind.LAUNCH_THREAT, "", 0, at), event(0, Kind.FAIL, "", 0, at)),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
        String json = Drawing.of("night", short1, laydown).geoJson();
        assertTrue(features(json, "threat").isEmpty());
        assertEquals(2, features(json, "event").size());
    }

    @Test
    void aRingTurnsAroundItsCentreAtHighLatitudes() {
        List<Position> ring = LaydownMarks.ring(Position.of(78, 16), Distance.ofKilometres(150));
        for (Position p : ring) {
            assertEquals(150, Geodesy.geodesic(Position.of(78, 16), p).kilometres(), 1e-6);
        }
        assertThrows(IllegalArgumentException.class, () -> Distance.ofKilometres(Double.NaN));
    }

    private static Trace trace() {
        String unit = laydown.units().getFirst().id();
        return new Trace(
                List.of(
                        event(0, Kind.LAUNCH_THREAT, "", 0, Position.of(65, 33)),
                        event(60_000, Kind.DETECT, "", 0, Position.of(64, 30)),
                        event(60_000, Kind.FIRE, unit, 2, Position.of(64, 30)),
                        event(90_500, Kind.HIT, unit, 2, Position.of(63, 28))),
                Map.of(unit, 4),
                Map.of(unit, 2),
                Map.of(unit, laydown.units().getFirst().position()),
                Map.of(7, new Trace.Flight(Duration.ZERO, Duration.ofSeconds(200), Distance.ofMetres(300), false)));
    }

    private static TraceEvent event(int millis, Kind kind, String unit, int rounds, Position at) {
        return new TraceEvent(
                Duration.ofMillis(millis),
                kind,
                7,
                Optional.of(ThreatClass.CRUISE),
                false,
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                rounds,
                kind == Kind.FIRE ? OptionalInt.of(2) : OptionalInt.empty(),
                Optional.of(at));
    }

    private static List<JsonNode> features(String geoJson, String kind) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode feature : JSON.readTree(geoJson).get("features")) {
            if (feature.get("properties").get("kind").asText().equals(kind)) {
                found.add(feature);
            }
        }
        return found;
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
