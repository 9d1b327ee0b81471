package testudo.formats;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import testudo.defence.Layer;
import testudo.threat.ThreatClass;

/**
 * Writes the QGIS style that belongs beside a GeoJSON of ours under the same name: rules by kind, layer and class of threat, in the colours of the
 * other formats. A rule whose symbol does not fit the geometry of a layer draws nothing there, so one style serves points, lines and areas.
 */
final class Qml {
    private record Rule(String filter, String label, String kind, Tint tint, String shape) {}

    private final XMLStreamWriter xml;

    private Qml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Qml(xml).style(rules());
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a style cannot be written: " + e.getMessage(), e);
        }
        return text.toString();
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            rules.add(new Rule(
                    "\"kind\" = 'fire-unit' AND \"layer\" = '" + layer.key() + "'",
                    "Fire units, " + layer.key(),
                    "marker",
                    Tint.PLAIN,
                    shape(layer)));
        }
        for (ThreatClass threat : ThreatClass.values()) {
            String class0 = " AND \"threatClass\" = '" + threat.key() + "'";
            rules.add(new Rule(
                    "\"kind\" = 'coverage'" + class0, "Cover against " + threat.plural(), "fill", Tint.of(threat), ""));
            rules.add(new Rule("\"kind\" = 'threat'" + class0, "Tracks, " + threat.key(), "line", Tint.of(threat), ""));
        }
        rules.add(new Rule("\"kind\" = 'salvo'", "Salvoes", "line", Tint.DEFENCE, ""));
        rules.add(new Rule("\"event\" = 'leak'", "Let through", "marker", Tint.LOSS, "cross2"));
        rules.add(new Rule("\"event\" IN ('hit', 'soft-kill')", "Shot down or jammed", "marker", Tint.DEFENCE, "star"));
        return rules;
    }

    private static String shape(Layer layer) {
        return switch (layer) {
            case BMD -> "triangle";
            case LRAD -> "square";
            case MRAD -> "diamond";
            case SHORAD -> "circle";
            case VSHORAD -> "equilateral_triangle";
            case CUAS -> "cross_fill";
        };
    }

    private void style(List<Rule> rules) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("qgis");
        xml.writeAttribute("version", "3.28.0");
        xml.writeAttribute("styleCategories", "Symbology");
        xml.writeStartElement("renderer-v2");
        xml.writeAttribute("type", "RuleRenderer");
        xml.writeAttribute("symbollevels", "0");
        xml.writeAttribute("enableorderby", "0");
        xml.writeStartElement("rules");
        xml.writeAttribute("key", "root");
        for (int i = 0; i < rules.size(); i++) {
            xml.writeEmptyElement("rule");
            xml.writeAttribute("key", "rule" + i);
            xml.writeAttribute("symbol", Integer.toString(i));
            xml.writeAttribute("label", rules.get(i).label());
            xml.writeAttribute("filter", rules.get(i).filter());
        }
        xml.writeEndElement();
        xml.writeStartElement("symbols");
        for (int i = 0; i < rules.size(); i++) {
            symbol(i, rules.get(i));
        }
        xml.writeEndDocument();
    }

    private void symbol(int number, Rule rule) throws XMLStreamException {
        SequencedMap<String, String> options = new TreeMap<>();
        String colour = rule.tint().red() + "," + rule.tint().green() + ","
                + rule.tint().blue() + ",";
        switch (rule.kind()) {
            case "marker" -> {
                options.put("name", rule.shape());
                options.put("color", colour + "255");
                options.put("outline_color", "255,255,255,255");
                options.put("size", "2.6");
                options.put("size_unit", "MM");
            }
            case "line" -> {
                options.put("line_color", colour + "200");
                options.put("line_width", "0.3");
                options.put("line_width_unit", "MM");
            }
            default -> {
                options.put("color", colour + "24");
                options.put("outline_color", colour + "120");
                options.put("outline_width", "0.2");
                options.put("style", "solid");
            }
        }
        xml.writeStartElement("symbol");
        xml.writeAttribute("type", rule.kind());
        xml.writeAttribute("name", Integer.toString(number));
        xml.writeAttribute("alpha", "1");
        xml.writeStartElement("layer");
        xml.writeAttribute(
                "class",
                switch (rule.kind()) {
                    case "marker" -> "SimpleMarker";
                    case "line" -> "SimpleLine";
                    default -> "SimpleFill";
                });
        xml.writeAttribute("enabled", "1");
        xml.writeStartElement("Option");
        xml.writeAttribute("type", "Map");
        for (var option : options.entrySet()) {
            xml.writeEmptyElement("Option");
            xml.writeAttribute("name", option.getKey());
            xml.writeAttribute("type", "QString");
            xml.writeAttribute("value", option.getValue());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
