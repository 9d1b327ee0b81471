package testudo.facts;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import testudo.defence.Inventory;
import testudo.facts.ForceLine.SetAside;
import testudo.facts.Holding.Fires;
import testudo.facts.tables.FactTable;
import testudo.facts.tables.Grade;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * Who holds what on a date: per member and system the newest in-service row, by the unit that needs least converting, less what
 * was given away after it.
 *
 * <p>Two rows with one equipment id are the same kit and count once. What is ordered or planned is told apart. Unknown numbers are
 * gaps, neither 0 nor 1.
 */
public final class ForceTable {
    private final LocalDate asOf;
    private final List<ForceLine> lines;
    private final List<Uncounted> uncounted;
    private final List<Arrival> arrivals;

    private ForceTable(LocalDate asOf, List<ForceLine> lines, List<Uncounted> uncounted, List<Arrival> arrivals) {
        this.asOf = asOf;
        this.lines = List.copyOf(lines);
        this.uncounted = List.copyOf(uncounted);
        this.arrivals = List.copyOf(arrivals);
    }

    /**
     * Kit of which nothing was in service on the date of the count and which a row has in service after it: on top of what is multiplied.
     *
     * @param member who holds it then
     * @param system which
     * @param fireUnits how many
     * @param year in which it came
     * @param row of the inventory
     */
    public record Arrival(Member member, String system, int fireUnits, Year year, String row) {}

    static ForceTable of(FactBook book, LocalDate asOf) {
        FactTable inventory = book.table("inventory");
        Map<String, SystemFacts> systems = book.systems();
        Map<String, Fires> words = words(book.table("units"));
        Map<String, Map<String, List<Holding>>> groups = new LinkedHashMap<>();
        for (Holding holding : new HoldingReader(book).read(inventory)) {
            groups.computeIfAbsent(holding.member() + "/" + holding.system(), ignored -> new LinkedHashMap<>())
                    .computeIfAbsent(holding.equipment(), ignored -> new ArrayList<>())
                    .add(holding);
        }
        List<ForceLine> lines = new ArrayList<>();
        List<Uncounted> gaps = new ArrayList<>();
        List<Arrival> arrivals = new ArrayList<>();
        groups.forEach((key, kit) -> {
            SystemFacts system = Objects.requireNonNull(systems.get(key.substring(4)));
            Member member = Member.of(key.substring(0, 3));
            List<EquipmentCount> counts = kit.values().stream()
                    .map(rows -> new EquipmentCount(rows, row -> fireUnits(row, system, words), asOf))
                    .toList();
            Optional<ForceLine> line = line(member, system, counts, book.table("rounds_held"));
            line.ifPresent(lines::add);
            counts.forEach(count -> count.arriving()
                    .map(row -> new Arrival(
                            member,
                            system.id(),
                            fireUnits(row, system, words).base(),
                            Year.from(row.earliest()),
                            row.row()))
                    .filter(one -> one.fireUnits() > 0 && !member.equals(Member.USA))
                    .ifPresent(arrivals::add));
            if (counts.stream().allMatch(count -> count.held().isEmpty())) {
                gap(kit, inventory, member, system, gaps);
            }
        });
        lines.sort(Comparator.comparing(ForceLine::member)
                .thenComparing(ForceLine::layer)
                .thenComparing(ForceLine::system));
        return new ForceTable(asOf, lines, gaps, arrivals);
    }

    private static Map<String, Fires> words(FactTable units) {
        Map<String, Fires> words = new LinkedHashMap<>();
        units.rows()
                .forEach(row -> words.put(
                        row.text("unit"),
                        new Fires(
                                row.whole("fire_units_low").orElse(0),
                                row.whole("fire_units_base").orElse(0),
                                row.whole("fire_units_high").orElse(0))));
        return words;
    }

    private static Fires fireUnits(Holding row, SystemFacts system, Map<String, Fires> words) {
        if (row.stated().isPresent()) {
            return row.stated().get();
        }
        int count = row.count().orElseThrow();
        return switch (row.kind()) {
            case FIRE_UNIT, BATTERY -> new Fires(count, count, count);
            case LAUNCHER, VEHICLE -> {
                Span per = system.value("launchers_per_fire_unit").span();
                yield new Fires((int) (count / per.high()), (int) (count / per.base()), (int) (count / per.low()));
            }
            case MISSILE -> Fires.ZERO;
            case SYSTEM, OTHER -> {
                Fires word = words.getOrDefault(row.unit(), Fires.ZERO);
                yield new Fires(count * word.low(), count * word.base(), count * word.high());
            }
        };
    }

    private static Optional<ForceLine> line(
            Member member, SystemFacts system, List<EquipmentCount> counts, FactTable roundsHeld) {
        Fires held = Fires.ZERO;
        Fires ordered = Fires.ZERO;
        int planned = 0;
        boolean known = false;
        Grade grade = Grade.HIGH;
        List<String> used = new ArrayList<>();
        List<String> rowsOrdered = new ArrayList<>();
        List<SetAside> aside = new ArrayList<>();
        for (EquipmentCount count : counts) {
            known |= count.held().isPresent();
            held = held.plus(count.held().orElse(Fires.ZERO));
            ordered = ordered.plus(count.onOrder());
            planned += count.planned();
            grade = grade.weaker(count.grade());
            used.addAll(count.used());
            rowsOrdered.addAll(count.ordered());
            aside.addAll(count.aside());
        }
        if (!known && ordered.base() == 0 && planned == 0) {
            return Optional.empty();
        }
        Optional<Integer> published = held.base() == 0
                ? Optional.empty()
                : roundsHeld.find(member + "/" + system.id()).flatMap(row -> row.whole("rounds"));
        int rounds = published.orElseGet(() ->
                counts.stream().mapToInt(count -> assumedRounds(count, system)).sum());
        return Optional.of(new ForceLine(
                member,
                system.id(),
                system.layer(),
                held.base(),
                held.low(),
                held.high(),
                ordered.base(),
                planned,
                rounds,
                published.isEmpty() && held.base() > 0,
                !member.equals(Member.USA),
                grade,
                used,
                rowsOrdered,
                aside));
    }

    private static int assumedRounds(EquipmentCount count, SystemFacts system) {
        int fireUnits = count.held().map(Fires::base).orElse(0);
        double launchers = fireUnits == 0
                ? 0
                : count.launchers()
                        .map(Integer::doubleValue)
                        .orElse(fireUnits
                                * system.value("launchers_per_fire_unit").span().base());
        double loads = 1 + system.value("reload_sets").span().base();
        return (int) (launchers * system.value("missiles_per_launcher").span().base() * loads);
    }

    private static void gap(
            Map<String, List<Holding>> kit,
            FactTable inventory,
            Member member,
            SystemFacts system,
            List<Uncounted> gaps) {
        kit.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.counted() && row.count().isEmpty() && row.state() == Holding.State.IN_SERVICE)
                .findFirst()
                .flatMap(row -> inventory.find(row.row()))
                .ifPresent(row -> gaps.add(new Uncounted(
                        member,
                        system.id(),
                        new Gap(
                                "inventory",
                                row.key(),
                                member + " has " + system.name() + " in service; how many is not known",
                                row.file(),
                                row.line()))));
    }

    /** The date of the count. */
    public LocalDate asOf() {
        return asOf;
    }

    /** One line a member and system, sorted by member, layer and system. */
    public List<ForceLine> lines() {
        return lines;
    }

    /** The line of that member and system. */
    public Optional<ForceLine> find(Member member, String system) {
        return lines.stream()
                .filter(line -> line.member().equals(member) && line.system().equals(system))
                .findFirst();
    }

    /** Lines of the base that is multiplied: European members, Türkiye, and Canada in Europe. */
    public List<ForceLine> base() {
        return lines.stream().filter(ForceLine::base).toList();
    }

    /** Fire units in service in the base, with the range that the rows allow. */
    public Span baseFireUnits() {
        return Span.of(
                base().stream().mapToInt(ForceLine::low).sum(),
                base().stream().mapToInt(ForceLine::fireUnits).sum(),
                base().stream().mapToInt(ForceLine::high).sum());
    }

    /** Rows that tell of donations after the date of the count: they do not come off. */
    public List<String> donatedLater() {
        return lines.stream()
                .flatMap(line -> line.rowsSetAside().stream())
                .filter(aside -> aside.reason().equals(ForceLine.SetAside.DONATED_LATER))
                .map(ForceLine.SetAside::row)
                .toList();
    }

    /** What came on top of the base after the date of the count. */
    public List<Arrival> arrivals() {
        return arrivals;
    }

    /** Members of the base for which at least one system's rounds are assumed. */
    public List<Member> membersWithAssumedRounds() {
        return base().stream()
                .filter(ForceLine::assumed)
                .map(ForceLine::member)
                .distinct()
                .toList();
    }

    /** Systems in service whose number nobody has published: in no total. */
    public List<Gap> gaps() {
        return uncounted.stream().map(Uncounted::gap).toList();
    }

    /** The same with who holds what. */
    public List<Uncounted> uncounted() {
        return uncounted;
    }

    /** The base as an inventory for siting and raids; lines without a fire unit are left out. */
    public Inventory inventory(FactBook book, boolean withUnitedStates) {
        Map<String, SystemFacts> systems = book.systems();
        return new Inventory(
                "today",
                lines.stream()
                        .filter(line -> line.fireUnits() > 0 && (line.base() || withUnitedStates))
                        .map(line -> new Inventory.Holding(
                                line.member(),
                                Objects.requireNonNull(systems.get(line.system()))
                                        .type(),
                                line.fireUnits(),
                                line.rounds(),
                                line.assumed()))
                        .toList());
    }

    /** All lines as plain values for JSON. */
    public List<Map<String, Object>> view() {
        return lines.stream().map(ForceLine::view).toList();
    }
}
