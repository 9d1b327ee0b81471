package testudo.formats;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import testudo.defence.FireUnit;
import testudo.defence.Laydown;

/**
 * Writes a notional laydown in the shape of the Military Scenario Definition Language (SISO-STD-007-2008): one force side a member, one unit a
 * fire unit, symbols of MIL-STD-2525B with affiliation, status and country left to other elements, as the schema's patterns have it. Names keep
 * to the printable characters and lengths that the schema allows.
 */
public final class Msdl {
    private static final String SPACE = "urn:sisostds:scenario:military:data:draft:msdl:1";
    private static final String MODEL = "http://www.sisostds.org/schemas/modelID";

    private final XMLStreamWriter xml;

    private Msdl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The laydown as a scenario that says in its name and its description that it is notional.
     *
     * @param asOf date of the facts behind it, which is the scenario's date of modification
     */
    public static String of(Laydown laydown, LocalDate asOf) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new Msdl(xml).scenario(laydown, asOf);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a laydown cannot be written as MSDL: " + e.getMessage(), e);
        }
        return text.toString();
    }

    private void scenario(Laydown laydown, LocalDate asOf) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("MilitaryScenario");
        xml.writeDefaultNamespace(SPACE);
        xml.writeNamespace("modelID", MODEL);
        xml.writeStartElement("ScenarioID");
        model("name", identifier("Notional_laydown_" + laydown.name()));
        model("type", "Scenario");
        model("version", "1.0");
        model("modificationDate", asOf.toString());
        model("securityClassification", "Unclassified");
        model("purpose", "Study of the defence of an alliance's air space from public data");
        model("applicationDomain", "Analysis");
        model("description", "Notional. " + Drawing.COMPUTED);
        xml.writeStartElement("modelID", "poc", MODEL);
        model("pocType", "Primary author");
        model("pocOrg", "Testudo");
        model("pocEmail", "none@example.invalid");
        xml.writeEndElement();
        xml.writeEndElement();
        options();
        xml.writeStartElement("ForceSides");
        for (String member : new TreeSet<>(
                laydown.units().stream().map(u -> u.member().code()).toList())) {
            xml.writeStartElement("ForceSide");
            element("ObjectHandle", handle("side/" + member));
            element("ForceSideName", member);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("Organizations");
        xml.writeStartElement("Units");
        for (FireUnit unit : laydown.units()) {
            unit(unit);
        }
        xml.writeEndDocument();
    }

    private void options() throws XMLStreamException {
        xml.writeStartElement("Options");
        element("MSDLVersion", "1.0");
        xml.writeStartElement("OrganizationDetail");
        element("AggregateBased", "true");
        element("AggregateEchelon", "COMPANY");
        xml.writeEndElement();
        xml.writeStartElement("ScenarioDataStandards");
        xml.writeStartElement("SymbologyDataStandard");
        element("StandardName", "MILSTD_2525B");
        element("MajorVersion", "1");
        element("MinorVersion", "0");
        xml.writeEndElement();
        xml.writeStartElement("CoordinateDataStandard");
        element("CoordinateSystemType", "GDC");
        element("CoordinateSystemDatum", "WGS84");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void unit(FireUnit unit) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("Unit");
        element("ObjectHandle", handle("unit/" + unit.id()));
        element("SymbolIdentifier", symbol(unit));
        element("Name", plain("Notional " + unit.id() + " " + unit.system().name(), 64));
        xml.writeStartElement("UnitSymbolModifiers");
        element("Echelon", "COMPANY");
        element("UniqueDesignation", plain(unit.id(), 21));
        xml.writeEndElement();
        xml.writeStartElement("Disposition");
        xml.writeStartElement("Location");
        element("CoordinateChoice", "GDC");
        xml.writeStartElement("CoordinateData");
        xml.writeStartElement("GDC");
        element("Latitude", GeoJson.degrees(unit.position().latitude()).toPlainString());
        element("Longitude", GeoJson.degrees(unit.position().longitude()).toPlainString());
        element("ElevationAGL", "0");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("Relations");
        xml.writeStartElement("ForceRelation");
        element("ForceRelationChoice", "FORCE_SIDE");
        xml.writeStartElement("ForceRelationData");
        element("ForceSideHandle", handle("side/" + unit.member().code()));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Letters, digits, dots and lines only, as an XML name without a colon. */
    static String identifier(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /** Within the schema's range of characters, space to z, and its length; accents are dropped, other characters become question marks. */
    static String plain(String text, int most) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -z]", "?");
        return ascii.length() <= most ? ascii : ascii.substring(0, most);
    }

    /** Fifteen characters; affiliation, status and country are left to other elements, as the standard has it. */
    static String symbol(FireUnit unit) {
        return switch (Sidc.of(unit.system())) {
            case Sidc.GUNS -> "S-G-UCDG---E--G";
            case Sidc.SHORT_RANGE_MISSILES, Sidc.CLOSE_RANGE_MISSILES -> "S-G-UCDS---E--G";
            default -> "S-G-UCDM---E--G";
        };
    }

    /** The same name always gets the same handle. */
    private static String handle(String name) {
        return UUID.nameUUIDFromBytes(("testudo/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void model(String name, String text) throws XMLStreamException {
        xml.writeStartElement("modelID", name, MODEL);
        xml.writeCharacters(Kml.clean(text));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Kml.clean(text));
        xml.writeEndElement();
    }
}
