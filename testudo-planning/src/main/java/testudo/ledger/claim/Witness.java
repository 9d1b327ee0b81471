package testudo.ledger.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.facts.tables.FactTable;
import testudo.ledger.Ledger;
import testudo.ledger.LedgerReader;
import testudo.ledger.LedgerReader.Figure;
import testudo.ledger.LedgerReader.PlannedItem;
import testudo.ledger.entry.Commitment;
import testudo.ledger.entry.Edition;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.Group;
import testudo.ledger.entry.Print;
import testudo.quantity.Member;

/** Asks the record about claims. */
final class Witness {
    private static final int MOST_NAMED = 8;
    private static final Pattern FIGURE = Pattern.compile("([A-Z_]+)\\.([a-z0-9_]+)\\.([12]\\d{3})");

    private final Ledger ledger;
    private final FactBook facts;

    Witness(Ledger ledger, FactBook facts) {
        this.ledger = ledger;
        this.facts = facts;
    }

    Ledger ledger() {
        return ledger;
    }

    Optional<FactTable> table(String name) {
        return facts.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    List<Evidence> evidence(Claim claim) {
        return switch (claim.check()) {
            case Claim.FigureCheck check ->
                editions(claim)
                        .flatMap(edition -> figure(edition, check).stream())
                        .toList();
            case Claim.CountCheck check ->
                editions(claim)
                        .flatMap(edition -> count(edition, check).stream())
                        .toList();
            case Claim.OnlyCheck check ->
                editions(claim)
                        .flatMap(edition -> only(edition, check).stream())
                        .toList();
            case Claim.MembersCheck check -> List.of(members(check));
            case Claim.PledgeCheck check -> pledge(check);
            case Claim.QuantityCheck check -> quantity(check);
            case Claim.ArithmeticCheck check ->
                figures(check.expression()).isEmpty() ? List.of(arithmetic(check)) : byEdition(claim, check);
            case Claim.RowsCheck check -> rows(check);
        };
    }

    private Stream<Edition> editions(Claim claim) {
        TreeSet<Edition> known = new TreeSet<>(ledger.editions());
        known.addAll(ledger.aggregateEditions());
        return known.stream()
                .filter(edition ->
                        claim.edition().isEmpty() || claim.edition().get().equals(edition));
    }

    private Optional<Evidence> figure(Edition edition, Claim.FigureCheck check) {
        return printed(edition, check.subject(), check.year(), check.metric())
                .map(figure -> Evidence.of(
                        edition.name(),
                        check.subject() + " " + Print.plain(figure.value()) + " " + figure.unit(),
                        check.target().met(figure.value()),
                        List.of(figure.source())));
    }

    private Optional<Figure> printed(Edition edition, String subject, Year year, String metric) {
        for (Group group : Group.values()) {
            if (group.key().equals(subject)) {
                return Optional.ofNullable(ledger.printed(edition, group, year).get(metric));
            }
        }
        return ledger.find(edition, Member.of(subject), year).flatMap(entry -> figure(entry, metric));
    }

    private static Optional<Figure> figure(Entry entry, String metric) {
        Optional<Double> value = switch (metric) {
            case "pct_gdp" -> entry.share().map(share -> share.value().value());
            case "usd_current" -> entry.current().map(amount -> amount.money().millions());
            case "usd_constant_2021" ->
                entry.constant().map(amount -> amount.money().millions());
            case "real_change" -> entry.realChange().map(change -> change.value());
            case "equipment_share" -> entry.equipmentShare().map(share -> share.value());
            default -> Optional.empty();
        };
        String unit = LedgerReader.UNITS.getOrDefault(metric, "");
        return value.map(number ->
                new Figure(BigDecimal.valueOf(number), unit, entry.sources().getFirst()));
    }

    /** The members with a figure in the year, and those without one. */
    private record Listed(Map<Member, BigDecimal> figures, List<Member> missing, List<String> sources) {}

    private Optional<Listed> listed(Edition edition, Year year, String metric) {
        List<Member> bound = ledger.members(year).stream()
                .filter(member -> ledger.state(member).forces())
                .toList();
        Map<Member, BigDecimal> figures = new java.util.TreeMap<>();
        List<String> sources = new ArrayList<>();
        for (Member member : bound) {
            printed(edition, member.code(), year, metric).ifPresent(figure -> {
                figures.put(
                        member,
                        BigDecimal.valueOf(figure.value().doubleValue()).setScale(2, java.math.RoundingMode.HALF_UP));
                sources.add(figure.source());
            });
        }
        List<Member> missing =
                bound.stream().filter(member -> !figures.containsKey(member)).toList();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Listed(figures, missing, sources.stream().distinct().toList()));
    }

    private Optional<Evidence> count(Edition edition, Claim.CountCheck check) {
        return listed(edition, check.year(), check.metric()).map(listed -> {
            int count = (int) listed.figures().values().stream()
                    .filter(check.threshold()::holds)
                    .count();
            long fitting = IntStream.rangeClosed(count, count + listed.missing().size())
                    .filter(possible -> check.target().met(BigDecimal.valueOf(possible)))
                    .count();
            Optional<Boolean> holds = fitting == 0
                    ? Optional.of(false)
                    : fitting == listed.missing().size() + 1 ? Optional.of(true) : Optional.empty();
            return new Evidence(
                    edition.name(),
                    count + " of " + listed.figures().size() + " with a figure" + without(listed.missing()),
                    holds,
                    listed.sources());
        });
    }

    private static String without(List<Member> missing) {
        return missing.isEmpty()
                ? ""
                : ", none for " + missing.stream().map(Member::code).collect(Collectors.joining(" "));
    }

    private Optional<Evidence> only(Edition edition, Claim.OnlyCheck check) {
        return listed(edition, check.year(), check.metric()).map(listed -> {
            List<Member> meeting = listed.figures().entrySet().stream()
                    .filter(figure -> check.threshold().holds(figure.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean others = !check.subjects().containsAll(meeting);
            boolean lacking = check.subjects().stream()
                    .anyMatch(member -> listed.figures().containsKey(member) && !meeting.contains(member));
            Optional<Boolean> holds = others || lacking
                    ? Optional.of(false)
                    : listed.missing().isEmpty() ? Optional.of(true) : Optional.empty();
            String recorded = meeting.isEmpty()
                    ? "no member"
                    : meeting.stream()
                            .map(member -> member + " " + listed.figures().get(member))
                            .collect(Collectors.joining(", "));
            return new Evidence(edition.name(), recorded + without(listed.missing()), holds, listed.sources());
        });
    }

    private Evidence members(Claim.MembersCheck check) {
        int count = ledger.members(check.year()).size();
        return Evidence.of(
                "", count + " members in " + check.year(), check.target().met(BigDecimal.valueOf(count)), List.of());
    }

    private List<Evidence> pledge(Claim.PledgeCheck check) {
        List<Commitment> rows = ledger.commitments().stream()
                .filter(row -> row.by().equals(check.by()) && row.metric().equals(check.metric()))
                .filter(row -> row.value().isPresent())
                .toList();
        List<Commitment> fitting = rows.stream().filter(row -> fits(row, check)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Commitment> beside = rows.stream()
                .filter(row -> !fitting.contains(row))
                .filter(row -> fitting.isEmpty()
                        || fitting.stream()
                                .anyMatch(other ->
                                        other.year().isPresent() && other.year().equals(row.year())))
                .toList();
        String recorded =
                words(fitting) + (fitting.isEmpty() || beside.isEmpty() ? "" : "; beside it ") + words(beside);
        return List.of(Evidence.of(
                "",
                recorded,
                !fitting.isEmpty(),
                Stream.concat(fitting.stream(), beside.stream())
                        .map(Commitment::source)
                        .distinct()
                        .toList()));
    }

    private static String words(List<Commitment> rows) {
        return rows.stream().map(Commitment::inWords).collect(Collectors.joining("; "));
    }

    private static boolean fits(Commitment row, Claim.PledgeCheck check) {
        boolean inBand = row.value().filter(check.target()::met).isPresent()
                || row.valueMax().filter(check.target()::met).isPresent();
        return !row.withdrawn()
                && inBand
                && (check.year().isEmpty() || check.year().equals(row.year()))
                && row.announced().startsWith(check.announced());
    }

    private List<Evidence> quantity(Claim.QuantityCheck check) {
        List<PlannedItem> rows = ledger.items().stream()
                .filter(item -> Arrays.asList(item.entity().split(" ")).contains(check.entity()))
                .filter(item ->
                        item.category().equals(check.category()) && item.unit().equals(check.unit()))
                .filter(item -> check.byYear().isEmpty() || item.byYear().equals(check.byYear()))
                .filter(item -> item.quantity().isPresent())
                .toList();
        List<PlannedItem> fitting =
                rows.stream().filter(item -> fits(item, check.target())).toList();
        List<PlannedItem> told = fitting.isEmpty() ? rows : fitting;
        if (told.isEmpty()) {
            return List.of();
        }
        return List.of(Evidence.of(
                "",
                told.stream().map(Witness::inWords).collect(Collectors.joining("; ")),
                !fitting.isEmpty(),
                told.stream().map(PlannedItem::source).distinct().toList()));
    }

    private static boolean fits(PlannedItem item, Claim.Target target) {
        return item.quantity().filter(target::met).isPresent()
                || item.quantityMax().filter(target::met).isPresent();
    }

    private static String inWords(PlannedItem item) {
        return item.id() + ": " + Print.plain(item.quantity().orElseThrow())
                + item.quantityMax().map(max -> " to " + Print.plain(max)).orElse("") + " " + item.unit() + ", "
                + item.item()
                + " ("
                + Stream.of(item.status(), item.announced())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private Evidence arithmetic(Claim.ArithmeticCheck check) {
        BigDecimal value = Arithmetic.value(check.expression(), this::row);
        List<String> sources = Arrays.stream(check.expression().split("[^A-Za-z0-9]+"))
                .flatMap(word -> sourceOfRow(word).stream())
                .distinct()
                .toList();
        return Evidence.of(
                "", check.expression() + " = " + rounded(value), check.target().met(value), sources);
    }

    /** A sum with printed figures, once for each edition that has all of them. */
    private List<Evidence> byEdition(Claim claim, Claim.ArithmeticCheck check) {
        return editions(claim)
                .flatMap(edition -> {
                    List<Figure> figures = figures(check.expression()).stream()
                            .flatMap(word -> printed(edition, word).stream())
                            .toList();
                    return figures.size() < figures(check.expression()).size()
                            ? Stream.empty()
                            : Stream.of(inEdition(edition, check, figures));
                })
                .toList();
    }

    private Evidence inEdition(Edition edition, Claim.ArithmeticCheck check, List<Figure> figures) {
        BigDecimal value = Arithmetic.value(
                check.expression(),
                word -> printed(edition, word).map(Figure::value).or(() -> row(word)));
        return Evidence.of(
                edition.name(),
                check.expression() + " = " + rounded(value),
                check.target().met(value),
                figures.stream().map(Figure::source).distinct().toList());
    }

    private static List<String> figures(String expression) {
        return Arrays.stream(expression.split("[^A-Za-z0-9._]+"))
                .filter(word -> FIGURE.matcher(word).matches())
                .toList();
    }

    private Optional<Figure> printed(Edition edition, String word) {
        Matcher figure = FIGURE.matcher(word);
        return figure.matches()
                ? printed(edition, figure.group(1), Year.parse(figure.group(3)), figure.group(2))
                : Optional.empty();
    }

    /** What a word of a sum stands for in some edition. */
    Optional<BigDecimal> anyWord(String word) {
        TreeSet<Edition> known = new TreeSet<>(ledger.editions());
        known.addAll(ledger.aggregateEditions());
        return known.stream()
                .flatMap(edition -> printed(edition, word).stream())
                .map(Figure::value)
                .findFirst()
                .or(() -> row(word));
    }

    /** What a word stands for, as far as it can be told before the rows are known to be whole. */
    Optional<BigDecimal> known(String word, Selection rows) {
        boolean column = word.equals("rows") || Selection.Taken.of(word).isPresent();
        List<FactRow> found = column ? rows.rows(facts) : List.of();
        return column ? Selection.value(word, found).or(() -> Optional.of(BigDecimal.ONE)) : Optional.empty();
    }

    private List<Evidence> rows(Claim.RowsCheck check) {
        List<FactRow> found = check.selection().rows(facts);
        boolean counts = Selection.counts(check.expression());
        if (found.isEmpty() && !counts) {
            return List.of();
        }
        return Selection.each(check.expression())
                ? found.stream()
                        .map(row -> ofRows(check, List.of(row), row.key()))
                        .toList()
                : List.of(ofRows(check, found, ""));
    }

    private static Evidence ofRows(Claim.RowsCheck check, List<FactRow> rows, String edition) {
        List<String> sources = rows.stream().map(FactRow::source).distinct().toList();
        String expression = check.expression();
        try {
            BigDecimal value = Arithmetic.value(expression, word -> Selection.value(word, rows));
            String recorded = expression + " = " + rounded(value)
                    + (edition.isEmpty() ? " [" + check.selection().table() + " " + keys(rows) + "]" : "");
            return Evidence.of(edition, recorded, check.target().met(value), sources);
        } catch (IllegalArgumentException open) {
            return new Evidence(edition, expression + " = ?", Optional.empty(), sources);
        }
    }

    /** The rows by their keys, or how many where they are none or many. */
    private static String keys(List<FactRow> rows) {
        return rows.isEmpty() || rows.size() > MOST_NAMED
                ? "× " + rows.size()
                : rows.stream().map(FactRow::key).collect(Collectors.joining(" "));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return Print.plain(value.round(new MathContext(6)));
    }

    Optional<BigDecimal> row(String id) {
        return Stream.concat(
                        ledger.commitments().stream()
                                .filter(row -> row.id().equals(id))
                                .flatMap(row -> row.value().stream()),
                        ledger.items().stream()
                                .filter(item -> item.id().equals(id))
                                .flatMap(item -> item.quantity().stream()))
                .findFirst();
    }

    private Optional<String> sourceOfRow(String id) {
        return Stream.concat(
                        ledger.commitments().stream()
                                .filter(row -> row.id().equals(id))
                                .map(Commitment::source),
                        ledger.items().stream()
                                .filter(item -> item.id().equals(id))
                                .map(PlannedItem::source))
                .findFirst();
    }
}
