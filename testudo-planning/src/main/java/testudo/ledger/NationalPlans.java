package testudo.ledger;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import testudo.ledger.entry.Commitment;
import testudo.ledger.entry.Entry;
import testudo.ledger.entry.Pledge;
import testudo.ledger.entry.Share;
import testudo.quantity.Member;
import testudo.quantity.Percent;

/** Finds each member's route: to the common pledge, along its own plans, or nowhere. */
final class NationalPlans {
    private static final int CONVEX = 2;
    private static final Comparator<Commitment> FIRMEST_THEN_NEWEST =
            Comparator.comparingInt(Commitment::firmness).thenComparing(Commitment::announced);

    private final Ledger ledger;
    private final Year pledgeYear;
    private final Percent pledgeLevel;
    private final Percent relatedLevel;

    NationalPlans(Ledger ledger) {
        this.ledger = ledger;
        this.pledgeYear = ledger.commitment(Pledge.CORE).year().orElseThrow();
        this.pledgeLevel = ledger.level(Pledge.CORE);
        this.relatedLevel = ledger.level(Pledge.RELATED);
    }

    Route route(SpendingPath path, Share today) {
        return switch (path) {
            case SpendingPath.Linear() -> toPledge(today, 1, PathBasis.STRAIGHT);
            case SpendingPath.BackLoaded() -> toPledge(today, CONVEX, PathBasis.LATE);
            case SpendingPath.Frozen() -> frozen(today, PathBasis.FROZEN, List.of());
            case SpendingPath.Announced(var knownBy) -> announced(today, knownBy);
        };
    }

    private Route toPledge(Share today, int power, PathBasis basis) {
        Route.Point start = new Route.Point(today.year(), today.value());
        if (today.value().compareTo(pledgeLevel) >= 0) {
            return new Route(List.of(start), power, PathBasis.REACHED, List.of(), List.of());
        }
        List<Route.Point> points = List.of(start, new Route.Point(pledgeYear, pledgeLevel));
        return new Route(points, power, basis, List.of(ledger.commitment(Pledge.CORE)), List.of());
    }

    private static Route frozen(Share today, PathBasis basis, List<Commitment> setAside) {
        return new Route(List.of(new Route.Point(today.year(), today.value())), 1, basis, List.of(), setAside);
    }

    private Route announced(Share today, Optional<String> knownBy) {
        List<Commitment> own = own(today.member(), knownBy);
        Map<Year, List<Commitment>> byYear = stepsByYear(own, today.year());
        List<Commitment> setAside =
                new ArrayList<>(own.stream().filter(Commitment::withdrawn).toList());
        if (byYear.isEmpty()) {
            return withoutSteps(today, own, setAside);
        }
        List<Route.Point> points = new ArrayList<>(List.of(new Route.Point(today.year(), today.value())));
        List<Commitment> steps = new ArrayList<>();
        byYear.forEach((year, rows) -> {
            Commitment chosen = rows.stream().max(FIRMEST_THEN_NEWEST).orElseThrow();
            points.add(
                    new Route.Point(year, level(chosen, today, points.getLast().share())));
            steps.add(chosen);
            rows.stream().filter(row -> !row.equals(chosen)).forEach(setAside::add);
        });
        return new Route(List.copyOf(points), 1, PathBasis.PLANS, steps, setAside);
    }

    private Route withoutSteps(Share today, List<Commitment> own, List<Commitment> setAside) {
        if (!setAside.isEmpty()) {
            return frozen(today, PathBasis.WITHDRAWN, setAside);
        }
        if (own.stream().anyMatch(row -> row.metric().equals(Commitment.PROCESS))) {
            return frozen(today, PathBasis.OWN_PACE, setAside);
        }
        return toPledge(today, 1, PathBasis.NO_PLAN);
    }

    private List<Commitment> own(Member member, Optional<String> knownBy) {
        return ledger.commitments().stream()
                .filter(row -> row.by().equals(member.code()))
                .filter(row -> knownBy.isEmpty() || knownBefore(row.announced(), knownBy.get()))
                .toList();
    }

    private static boolean knownBefore(String announced, String date) {
        int digits = Math.min(announced.length(), date.length());
        return digits > 0 && announced.substring(0, digits).compareTo(date.substring(0, digits)) <= 0;
    }

    private TreeMap<Year, List<Commitment>> stepsByYear(List<Commitment> own, Year today) {
        TreeMap<Year, List<Commitment>> byYear = new TreeMap<>();
        List<Commitment> totals = new ArrayList<>();
        for (Commitment row : own) {
            Year year = row.year().orElse(pledgeYear);
            if (row.withdrawn() || row.value().isEmpty() || !year.isAfter(today)) {
                continue;
            }
            if (row.metric().equals(Commitment.CORE) || row.metric().equals(Commitment.INCREASE)) {
                byYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(row);
            } else if (row.metric().equals(Commitment.TOTAL) && year.equals(pledgeYear)) {
                totals.add(row);
            }
        }
        if (!totals.isEmpty()) {
            byYear.putIfAbsent(pledgeYear, totals);
        }
        return byYear;
    }

    /** A total is read as core plus related; an increase is on the year of its announcement; a band holds a share inside it. */
    private Percent level(Commitment row, Share today, Percent before) {
        double value = row.value().orElseThrow().doubleValue();
        return switch (row.metric()) {
            case Commitment.TOTAL -> Percent.of(value - relatedLevel.value());
            case Commitment.INCREASE ->
                Percent.of(shareWhenAnnounced(row, today).value() + value);
            default -> {
                double max = row.valueMax().map(Number::doubleValue).orElse(value);
                yield Percent.of(Math.clamp(before.value(), value, max));
            }
        };
    }

    private Percent shareWhenAnnounced(Commitment row, Share today) {
        return row.announcedYear()
                .flatMap(year -> ledger.find(today.edition(), today.member(), year))
                .flatMap(Entry::share)
                .map(Share::value)
                .orElse(today.value());
    }
}
