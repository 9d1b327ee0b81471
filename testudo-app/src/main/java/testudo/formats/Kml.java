package testudo.formats;

import java.io.StringWriter;
import java.time.Duration;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import testudo.quantity.Distance;
import testudo.quantity.Position;

/** Writes KML 2.2, with the extension of Google for tracks: longitude before latitude. */
final class Kml {
    private static final String SPACE = "http://www.opengis.net/kml/2.2";
    private static final String EXTENSION = "http://www.google.com/kml/ext/2.2";
    private static final String ABOVE_GROUND = "relativeToGround";
    private static final int FAINT = 40;

    private final XMLStreamWriter xml;

    private Kml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Drawing drawing) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Kml(xml).document(drawing);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing cannot be written as KML: " + e.getMessage(), e);
        }
        return text.toString();
    }

    private void document(Drawing drawing) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("kml");
        xml.writeDefaultNamespace(SPACE);
        xml.writeNamespace("gx", EXTENSION);
        xml.writeStartElement("Document");
        element("name", drawing.name());
        element("description", drawing.note());
        for (Tint tint : Tint.values()) {
            style(tint);
        }
        String folder = "";
        for (Mark mark : drawing.marks()) {
            String kind = String.valueOf(mark.properties().getOrDefault("kind", "other"));
            if (!kind.equals(folder)) {
                if (!folder.isEmpty()) {
                    xml.writeEndElement();
                }
                xml.writeStartElement("Folder");
                element("name", kind);
                folder = kind;
            }
            placemark(mark);
        }
        xml.writeEndDocument();
    }

    private void style(Tint tint) throws XMLStreamException {
        xml.writeStartElement("Style");
        xml.writeAttribute("id", id(tint));
        xml.writeStartElement("IconStyle");
        element("color", tint.kml(255));
        element("scale", "0.6");
        xml.writeEndElement();
        xml.writeStartElement("LabelStyle");
        element("scale", "0");
        xml.writeEndElement();
        xml.writeStartElement("LineStyle");
        element("color", tint.kml(200));
        element("width", "1");
        xml.writeEndElement();
        xml.writeStartElement("PolyStyle");
        element("color", tint.kml(FAINT));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void placemark(Mark mark) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("Placemark");
        element("name", mark.name());
        switch (mark) {
            case Mark.Moment moment -> {
                xml.writeStartElement("TimeStamp");
                element("when", when(moment.time()));
                xml.writeEndElement();
            }
            case Mark.Link link -> {
                xml.writeStartElement("TimeSpan");
                element("begin", when(link.start()));
                element("end", when(link.end()));
                xml.writeEndElement();
            }
            default -> {}
        }
        element("styleUrl", "#" + id(tint(mark)));
        data(mark);
        geometry(mark);
        xml.writeEndElement();
    }

    private void data(Mark mark) throws XMLStreamException {
        xml.writeStartElement("ExtendedData");
        for (var property : mark.properties().entrySet()) {
            xml.writeStartElement("Data");
            xml.writeAttribute("name", clean(property.getKey()));
            element("value", String.valueOf(property.getValue()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void geometry(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Symbol symbol -> coordinates("Point", spelled(symbol.at()), false);
            case Mark.Moment moment -> coordinates("Point", spelled(moment.at(), moment.height()), true);
            case Mark.Link link ->
                coordinates("LineString", spelled(link.from()) + ",0 " + spelled(link.to(), link.height()), true);
            case Mark.Area area -> {
                xml.writeStartElement("Polygon");
                xml.writeStartElement("outerBoundaryIs");
                coordinates(
                        "LinearRing", area.ring().stream().map(Kml::spelled).collect(Collectors.joining(" ")), false);
                xml.writeEndElement();
                xml.writeEndElement();
            }
            case Mark.Track track -> {
                xml.writeStartElement("gx", "Track", EXTENSION);
                element("altitudeMode", ABOVE_GROUND);
                for (Mark.Fix fix : track.fixes()) {
                    element("when", when(fix.time()));
                }
                for (Mark.Fix fix : track.fixes()) {
                    xml.writeStartElement("gx", "coord", EXTENSION);
                    xml.writeCharacters(GeoJson.degrees(fix.at().longitude()) + " "
                            + GeoJson.degrees(fix.at().latitude()) + " " + GeoJson.metres(fix.height()));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
        }
    }

    private void coordinates(String name, String places, boolean high) throws XMLStreamException {
        xml.writeStartElement(name);
        if (!name.equals("Point") && !high) {
            element("tessellate", "1");
        }
        if (high) {
            element("altitudeMode", ABOVE_GROUND);
        }
        element("coordinates", places);
        xml.writeEndElement();
    }

    private static String spelled(Position at) {
        return GeoJson.degrees(at.longitude()) + "," + GeoJson.degrees(at.latitude());
    }

    private static String spelled(Position at, Distance height) {
        return spelled(at) + "," + GeoJson.metres(height);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for control characters, not even escaped. */
    static String clean(String text) {
        return text.codePoints()
                .map(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)
                                || c == '\t'
                                || c == '\n'
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String when(Duration time) {
        return Drawing.NIGHT.plusMillis(time.toMillis()).toString();
    }

    private static Tint tint(Mark mark) {
        return switch (mark) {
            case Mark.Symbol symbol -> Tint.PLAIN;
            case Mark.Area area -> area.tint();
            case Mark.Track track -> track.tint();
            case Mark.Moment moment -> moment.tint();
            case Mark.Link link -> link.tint();
        };
    }

    private static String id(Tint tint) {
        return tint.name().toLowerCase(java.util.Locale.ROOT);
    }
}
