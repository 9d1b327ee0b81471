package testudo.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.FactTables;
import testudo.facts.tables.Nearest;
import testudo.facts.tables.OtherCell;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.stage.Fingerprint;
import testudo.threat.ThreatClass;

/** Every fact, as one value that does not change. */
public final class FactBook {
    /** The day on which the base is counted unless a plan says otherwise. */
    public static final LocalDate COUNTED_ON = LocalDate.of(2026, 6, 30);

    static final List<String> LINE_PARAMETERS = List.of(
            "fire_units_per_year",
            "fire_units_per_year_ceiling",
            "rounds_per_year",
            "rounds_per_year_ceiling",
            "lead_time",
            "europe_share");

    private final FactTables read;
    private final Map<String, FactTable> tables;
    private final Map<String, Path> files;
    /** Read at the first call and kept: the tables never change, and plans ask for them thousands of times. */
    private volatile @Nullable Map<String, SystemFacts> systems;

    private FactBook(FactTables read) {
        this.read = read;
        this.tables = read.tables();
        this.files = read.files();
    }

    /**
     * Reads a data package.
     *
     * @throws BadInput with every fault, not only the first
     */
    public static FactBook read(Path data) {
        return read(data, List.of());
    }

    /**
     * Reads a data package and lays others over it in turn; a row of an overlay replaces the row of ours with the same primary
     * key, or is added.
     *
     * @throws BadInput with every fault, not only the first
     */
    public static FactBook read(Path data, List<Path> overlays) {
        return of(FactTables.read(data, overlays));
    }

    /**
     * This book with data packages laid over it in turn, as {@link #read(Path, List)} lays them; its own files are not read again.
     *
     * @throws BadInput with every fault, not only the first
     */
    public FactBook overlaidBy(List<Path> overlays) {
        return overlays.isEmpty() ? this : of(FactTables.over(read, overlays));
    }

    /** The same facts without the packages that were laid over them; empty where none was or none said anything. */
    public Optional<FactBook> beneathOverlays() {
        return read.beneathOverlays().map(FactBook::new);
    }

    /**
     * This book with other values in some cells, for what is asked many ways.
     *
     * @throws IllegalArgumentException if a table has no such row or column
     * @throws BadInput if a value cannot be used
     */
    public FactBook with(List<OtherCell> cells) {
        return cells.isEmpty() ? this : of(read.with(cells));
    }

    /** The book of tables without a fault; what is made of their rows must be usable too. */
    static FactBook of(FactTables read) {
        if (!read.findings().isEmpty()) {
            throw new BadInput(read.findings());
        }
        FactBook book = new FactBook(read);
        List<Finding> findings = BookCheck.of(book);
        if (!findings.isEmpty()) {
            throw new BadInput(findings);
        }
        return book;
    }

    /**
     * The table of that name.
     *
     * @throws IllegalArgumentException naming the nearest tables
     */
    public FactTable table(String name) {
        FactTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException(
                    "there is no table '" + name + "'. Maybe " + Nearest.to(name, tables.keySet()) + ".");
        }
        return table;
    }

    /** What of an overlay is none of our tables and is not used, in words. */
    public List<String> ignored() {
        return read.ignored();
    }

    FactTables read() {
        return read;
    }

    /** All tables in the order of the package. */
    public List<FactTable> tables() {
        return List.copyOf(tables.values());
    }

    /** A hash of all that the tables say and of the files beside them: two books that agree in it are the same facts. */
    public String fingerprint() {
        List<String> texts = new ArrayList<>();
        tables().forEach(table -> texts(table, texts));
        files.keySet().stream().sorted().forEach(name -> texts.add(fingerprint(name)));
        read.beneath().forEach((name, table) -> {
            if (!table.equals(tables.get(name))) {
                texts(table, texts);
            }
        });
        return Fingerprint.ofTexts(texts);
    }

    private static void texts(FactTable table, List<String> texts) {
        texts.add(table.name());
        table.rows().forEach(row -> table.columns().forEach(column -> texts.add(row.text(column))));
    }

    /** A hash of one such file. */
    public String fingerprint(String name) {
        return Fingerprint.of(file(name));
    }

    /**
     * The file of a resource that is not a table, such as {@code borders}.
     *
     * @throws IllegalArgumentException naming the nearest files
     */
    public Path file(String name) {
        Path file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException(
                    "there is no file '" + name + "'. Maybe " + Nearest.to(name, files.keySet()) + ".");
        }
        return file;
    }

    /** The members in the order of the table. */
    public List<MemberFact> members() {
        return table("members").rows().stream()
                .map(each -> each.making(row -> new MemberFact(
                        member(row),
                        row.text("name"),
                        row.wholeNumber("accession_year"),
                        row.number("population").longValueExact(),
                        row.text("currency"),
                        row.text("armed_forces").equals("yes"),
                        row.source())))
                .toList();
    }

    /**
     * The member of that code.
     *
     * @throws IllegalArgumentException naming the nearest members
     */
    public MemberFact member(String code) {
        return members().stream()
                .filter(fact -> fact.member().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is no member. Maybe "
                        + Nearest.to(
                                code,
                                members().stream()
                                        .map(fact -> fact.member().code())
                                        .toList())
                        + "."));
    }

    /** Places of 10,000 people or more. */
    public List<City> cities() {
        return table("cities").rows().stream()
                .map(each -> each.making(row -> new City(
                        row.wholeNumber("geoname_id"),
                        row.text("name"),
                        member(row),
                        row.text("admin1"),
                        position(row),
                        row.wholeNumber("population"),
                        Zone.ofKey(row.text("theatre")))))
                .toList();
    }

    /** Large and medium airports. */
    public List<Airfield> airfields() {
        return table("airfields").rows().stream()
                .map(each -> each.making(row -> new Airfield(
                        row.text("ident"),
                        row.text("name"),
                        member(row),
                        position(row),
                        row.text("size").equals("large"),
                        Zone.ofKey(row.text("theatre")))))
                .toList();
    }

    /** Sea ports. */
    public List<Port> ports() {
        return table("ports").rows().stream()
                .map(each -> each.making(row -> new Port(
                        row.text("id"),
                        row.text("name"),
                        member(row),
                        position(row),
                        row.wholeNumber("rank"),
                        Zone.ofKey(row.text("theatre")))))
                .toList();
    }

    /** National borders; reads the file at each call. */
    public Borders borders() {
        return Borders.read(file("borders"));
    }

    /** Planning values by key of the system type. */
    public Map<String, SystemFacts> systems() {
        Map<String, SystemFacts> known = systems;
        if (known == null) {
            known = Collections.unmodifiableMap(SystemFacts.read(table("system_types"), table("systems_plan")));
            systems = known;
        }
        return known;
    }

    /**
     * Planning values of one system type.
     *
     * @throws IllegalArgumentException naming the nearest types
     */
    public SystemFacts system(String id) {
        Map<String, SystemFacts> systems = systems();
        SystemFacts system = systems.get(id);
        if (system == null) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no system type. Maybe " + Nearest.to(id, systems.keySet()) + ".");
        }
        return system;
    }

    /** Planning values by threat class. */
    public Map<ThreatClass, ThreatFacts> threatFacts() {
        return ThreatFacts.read(table("threats_plan"));
    }

    /** Planning values of production lines, by line and parameter. */
    public Map<String, Map<String, PlanValue>> lines() {
        Map<String, Map<String, PlanValue>> lines = new LinkedHashMap<>();
        for (FactRow row : table("lines_plan").rows()) {
            lines.computeIfAbsent(row.text("line"), ignored -> new LinkedHashMap<>())
                    .put(row.text("parameter"), PlanValue.of(row));
        }
        return lines;
    }

    /** Each public price once. */
    public List<Price> prices() {
        return Price.read(table("prices"), table("price_map"));
    }

    /** Units stationed with another member on a day, the latest stay first; those of which only the host is public have no number. */
    public List<Stay> stays(LocalDate day) {
        return table("stays").rows().stream()
                .filter(row -> !row.text("counted").equals("no"))
                .map(row -> row.making(Stay::of))
                .filter(stay -> stay.on(day))
                .sorted(Comparator.comparing(Stay::from).reversed().thenComparing(Stay::row))
                .toList();
    }

    /**
     * Who holds what on that date.
     *
     * @throws IllegalArgumentException if the record of holdings does not reach that date
     */
    public ForceTable force(LocalDate asOf) {
        Period recorded = recorded();
        if (!recorded.holds(asOf)) {
            throw new IllegalArgumentException(
                    "holdings are recorded from " + recorded.first() + " to " + recorded.last() + ", not for " + asOf
                            + ".\nMaybe a date between them, such as " + COUNTED_ON + ".");
        }
        return ForceTable.of(this, asOf);
    }

    /** The days for which holdings can be counted: from the first dated row to the end of the year of the last one. */
    public Period recorded() {
        List<String> dates = table("inventory").rows().stream()
                .map(row -> row.text("as_of"))
                .filter(date -> date.length() >= 4)
                .sorted()
                .toList();
        return dates.isEmpty()
                ? new Period(COUNTED_ON, COUNTED_ON)
                : new Period(
                        LocalDate.of(Integer.parseInt(dates.getFirst().substring(0, 4)), 1, 1),
                        LocalDate.of(Integer.parseInt(dates.getLast().substring(0, 4)), 12, 31));
    }

    /** Every source by its key. */
    public Map<String, Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (FactRow row : table("sources").rows()) {
            sources.put(
                    row.text("key"),
                    new Source(
                            row.text("key"),
                            row.text("title"),
                            row.text("publisher"),
                            row.text("date"),
                            row.text("url"),
                            row.text("url_quality"),
                            row.text("note")));
        }
        return sources;
    }

    /** Every fact that is known to exist but whose value is not known. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (FactTable table : tables.values()) {
            table.primaryFact()
                    .ifPresent(column -> table.rows().stream()
                            .filter(row -> row.has(column) && row.text(column).isEmpty())
                            .forEach(row -> gaps.add(
                                    new Gap(table.name(), row.key(), what(row, column), row.file(), row.line()))));
        }
        return gaps;
    }

    private static String what(FactRow row, String column) {
        List<String> words = new ArrayList<>();
        for (String name :
                List.of("iso3", "entity", "member", "system", "item", "example", "parameter", "status", "unit")) {
            if (row.has(name) && !row.text(name).isEmpty()) {
                words.add(row.text(name));
            }
        }
        return String.join(" ", words) + ": " + column + " is not known";
    }

    private static Member member(FactRow row) {
        return Member.of(row.text("iso3"));
    }

    private static Position position(FactRow row) {
        return Position.of(
                row.number("latitude").doubleValue(), row.number("longitude").doubleValue());
    }
}
