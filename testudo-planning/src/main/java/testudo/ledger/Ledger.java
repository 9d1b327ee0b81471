package testudo.ledger;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import testudo.facts.FactBook;
import testudo.ledger.LedgerReader.Figure;
import testudo.ledger.LedgerReader.Place;
import testudo.ledger.LedgerReader.PlannedItem;
import testudo.ledger.entry.Aggregate;
import testudo.ledger.entry.Amount;
import testudo.ledger.entry.Commitment;
import testudo.ledger.entry.Economy;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.Group;
import testudo.ledger.entry.MemberState;
import testudo.ledger.entry.Pledge;
import testudo.ledger.entry.Share;
import testudo.plan.Plan;
import testudo.quantity.BadInput;
import testudo.quantity.Finding;
import testudo.quantity.Member;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;

/** Who spends what, against which pledge, by which edition. A value that does not change. */
public final class Ledger {
    private final Map<Member, MemberState> members;
    private final Map<Place, Entry> entries;
    private final Map<Place, Map<String, Figure>> totals;
    private final Economy economy;
    private final List<Commitment> commitments;
    private final List<PlannedItem> items;
    private final String file;

    Ledger(
            Map<Member, MemberState> members,
            Map<Place, Entry> entries,
            Map<Place, Map<String, Figure>> totals,
            Economy economy,
            List<Commitment> commitments,
            List<PlannedItem> items,
            String file) {
        this.members = members;
        this.entries = entries;
        this.totals = totals;
        this.economy = economy;
        this.commitments = commitments;
        this.items = items;
        this.file = file;
    }

    /**
     * The ledger of a book of facts.
     *
     * @throws BadInput with every figure in an unknown unit
     */
    public static Ledger of(FactBook facts) {
        return new LedgerReader(facts).read();
    }

    /** All editions, oldest first. */
    public List<Edition> editions() {
        return entries.keySet().stream().map(Place::edition).distinct().sorted().toList();
    }

    /**
     * The edition of that name.
     *
     * @throws BadInput naming the known ones
     */
    public Edition edition(String name) {
        return editions().stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(
                        "edition-known",
                        "there is no edition '" + name + "' of the ledger",
                        "one of " + names(editions()) + "."));
    }

    /**
     * The newest edition that has shares of GDP.
     *
     * @throws BadInput if none has any
     */
    public Edition newest() {
        return editions().reversed().stream()
                .filter(edition -> !years(edition).isEmpty())
                .findFirst()
                .orElseThrow(() -> bad(
                        "edition-known", "no edition of the ledger has shares of GDP", "keep the shipped editions."));
    }

    /**
     * The member with that ISO 3166-1 alpha-3 code.
     *
     * @throws BadInput naming the known ones
     */
    public Member member(String code) {
        return members.keySet().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow(() -> bad(
                        "member-known",
                        "there is no member '" + code + "'",
                        "one of " + names(members.keySet()) + "."));
    }

    public boolean isMember(String code) {
        return members.keySet().stream().anyMatch(member -> member.code().equals(code));
    }

    /** The member's name in English. */
    public String name(Member member) {
        return state(member).name();
    }

    /** The members that had joined by a year, in order of their codes. */
    public List<Member> members(Year year) {
        return members.values().stream()
                .filter(state -> state.joinedBy(year))
                .map(MemberState::member)
                .toList();
    }

    /** The year in which a member joined. */
    public Year accession(Member member) {
        return state(member).accession();
    }

    /** Members without armed forces: NATO prints no spending for them and the core pledge does not bind them. */
    public List<Member> withoutForces() {
        return members.values().stream()
                .filter(state -> !state.forces())
                .map(MemberState::member)
                .toList();
    }

    /** The years for which an edition has shares of GDP, earliest first. */
    public List<Year> years(Edition edition) {
        return entries.values().stream()
                .filter(entry ->
                        entry.edition().equals(edition) && entry.share().isPresent())
                .map(Entry::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** What an edition prints about a member in a year. */
    public Optional<Entry> find(Edition edition, Member member, Year year) {
        return Optional.ofNullable(entries.get(new Place(edition, member.code(), year)));
    }

    /**
     * What an edition prints about those who were members in that year, in order of their codes.
     *
     * @throws BadInput if the edition does not cover the year, naming those it covers
     */
    public List<Entry> spending(Edition edition, Year year) {
        requireYear(edition, year);
        return members(year).stream()
                .flatMap(member -> find(edition, member, year).stream())
                .toList();
    }

    /**
     * Who of the members of that year spends at least that share of GDP. Shares are compared as printed, with two decimals.
     *
     * @throws BadInput if the edition does not cover the year, naming those it covers
     */
    public AtLeast atLeast(Edition edition, Year year, Percent threshold) {
        List<Share> listed = spending(edition, year).stream()
                .flatMap(entry -> entry.share().stream())
                .toList();
        return among(edition, year, threshold, listed);
    }

    /** Who of the members of that year spends at least that share of its defence spending on major equipment. */
    public AtLeast atLeastOnEquipment(Edition edition, Year year, Percent threshold) {
        List<Share> listed = spending(edition, year).stream()
                .flatMap(entry -> entry.equipmentShare().stream()
                        .map(share -> new Share(entry.member(), year, edition, share, entry.estimate())))
                .toList();
        return among(edition, year, threshold, listed);
    }

    private AtLeast among(Edition edition, Year year, Percent threshold, List<Share> listed) {
        List<Member> missing = members(year).stream()
                .filter(member -> state(member).forces())
                .filter(member ->
                        listed.stream().noneMatch(share -> share.member().equals(member)))
                .toList();
        List<Share> meeting = listed.stream()
                .filter(share -> share.atLeast(threshold))
                .sorted(Comparator.comparing(Share::value, Comparator.reverseOrder())
                        .thenComparing(Share::member))
                .toList();
        return new AtLeast(
                edition,
                year,
                threshold,
                meeting,
                listed.stream().map(Share::member).toList(),
                missing);
    }

    /** Spending of a group in a year: the sum over those who had joined, beside the edition's own totals. */
    public Aggregate aggregate(Edition edition, Year year, Group group) {
        List<Member> adding = members(year).stream()
                .filter(member -> group.has(member) && state(member).forces())
                .toList();
        Map<String, Figure> printed = totals.getOrDefault(new Place(edition, group.key(), year), Map.of());
        return new Aggregate(
                group,
                year,
                edition,
                adding,
                sum(adding, edition, year, entry -> entry.current()),
                sum(adding, edition, year, entry -> entry.constant()),
                money(printed, "usd_current", PriceBasis.thenYear()),
                money(printed, "usd_constant_2021", PriceBasis.constant(2021)),
                percent(printed, "pct_gdp"),
                percent(printed, "real_change"));
    }

    private Optional<Money> sum(
            List<Member> adding,
            Edition edition,
            Year year,
            java.util.function.Function<Entry, Optional<Amount>> amount) {
        List<Money> amounts = adding.stream()
                .flatMap(member -> find(edition, member, year).flatMap(amount).map(Amount::money).stream())
                .toList();
        return amounts.size() == adding.size() ? amounts.stream().reduce(Money::plus) : Optional.empty();
    }

    private static Optional<Money> money(Map<String, Figure> printed, String metric, PriceBasis basis) {
        return Optional.ofNullable(printed.get(metric))
                .map(figure -> Money.ofMillions(figure.value().doubleValue(), "USD", basis));
    }

    private static Optional<Percent> percent(Map<String, Figure> printed, String metric) {
        return Optional.ofNullable(printed.get(metric))
                .map(figure -> Percent.of(figure.value().doubleValue()));
    }

    /** Everything pledged, by the Alliance and by members. */
    public List<Commitment> commitments() {
        return commitments;
    }

    /** The row of a common pledge: its level, year, date and source. */
    public Commitment commitment(Pledge pledge) {
        return commitments.stream()
                .filter(commitment -> commitment.id().equals(pledge.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the table of pledges has no row " + pledge.id() + ". Maybe an overlay dropped it."));
    }

    /** The level of a common pledge in percent. */
    public Percent level(Pledge pledge) {
        return Percent.of(commitment(pledge).value().orElseThrow().doubleValue());
    }

    /** Accounts of a plan: its edition, its path and its years, in euros at the prices of the base year. */
    public Accounts accounts(Plan plan) {
        return accounts(
                edition(plan.edition()),
                SpendingPath.named(plan.path().key()),
                PriceBasis.BASE.year(),
                "EUR",
                plan.to());
    }

    /** Accounts to the year of the core pledge, in euros at 2025 prices. */
    public Accounts accounts(Edition edition, SpendingPath path) {
        return accounts(
                edition,
                path,
                PriceBasis.BASE.year(),
                "EUR",
                commitment(Pledge.CORE).year().orElseThrow());
    }

    /**
     * The money of every member along a path, from the last year of the edition.
     *
     * @param base year whose prices and exchange rates measure the money
     * @param currency {@code EUR} or {@code USD}
     * @param last last year of the accounts; after the pledge's year shares stay as they are
     * @throws BadInput if the edition has no shares
     */
    public Accounts accounts(Edition edition, SpendingPath path, Year base, String currency, Year last) {
        return new AccountsMaker(this, edition, base, currency, last).make(path);
    }

    /** A table for people: one row a member, with its path to the pledge. */
    public LedgerTable table(Edition edition, Year year, SpendingPath path) {
        return LedgerTable.of(this, edition, year, path);
    }

    Economy economy() {
        return economy;
    }

    public List<PlannedItem> items() {
        return items;
    }

    public Map<String, Figure> printed(Edition edition, Group group, Year year) {
        return totals.getOrDefault(new Place(edition, group.key(), year), Map.of());
    }

    public List<Edition> aggregateEditions() {
        return totals.keySet().stream().map(Place::edition).distinct().sorted().toList();
    }

    public MemberState state(Member member) {
        MemberState state = members.get(member);
        if (state == null) {
            throw bad("member-known", "there is no member '" + member + "'", "one of " + names(members.keySet()) + ".");
        }
        return state;
    }

    private void requireYear(Edition edition, Year year) {
        List<Year> years = years(edition(edition.name()));
        if (!years.contains(year)) {
            throw bad(
                    "year-known",
                    "edition " + edition + " has no shares of GDP for " + year,
                    "one of " + names(years) + ".");
        }
    }

    private BadInput bad(String check, String message, String maybe) {
        return new BadInput(new Finding(file, 0, check, message, maybe));
    }

    private static String names(java.util.Collection<?> known) {
        return known.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
