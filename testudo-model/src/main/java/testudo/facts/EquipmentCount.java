package testudo.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import testudo.facts.ForceLine.SetAside;
import testudo.facts.Holding.Fires;
import testudo.facts.Holding.State;
import testudo.facts.tables.Grade;

/** Counts one piece of kit once, however many rows describe it. */
final class EquipmentCount {
    private static final Comparator<Holding> BEST =
            Comparator.comparing(Holding::kind).thenComparing(Holding::earliest, Comparator.reverseOrder());

    private final List<Holding> rows;
    private final Function<Holding, Fires> fireUnits;
    private final LocalDate asOf;
    private final List<String> used = new ArrayList<>();
    private final List<String> ordered = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();
    private Grade grade = Grade.HIGH;
    private Optional<Fires> held = Optional.empty();
    private Optional<Holding> arriving = Optional.empty();
    private Fires onOrder = Fires.ZERO;
    private int planned;

    EquipmentCount(List<Holding> rows, Function<Holding, Fires> fireUnits, LocalDate asOf) {
        this.rows = rows;
        this.fireUnits = fireUnits;
        this.asOf = asOf;
        countHeld();
        countOrdered();
        countPlanned();
        rows.stream().filter(row -> !row.counted()).forEach(row -> aside.add(new SetAside(row.row(), row.reason())));
        of(State.HISTORICAL)
                .forEach(row -> aside.add(new SetAside(
                        row.row(),
                        row.reason().isEmpty() ? "superseded: it tells of earlier holdings" : row.reason())));
    }

    private List<Holding> of(State state) {
        return rows.stream()
                .filter(row -> row.counted() && row.state() == state)
                .toList();
    }

    private void countHeld() {
        List<Holding> inService = new ArrayList<>(of(State.IN_SERVICE));
        inService.addAll(of(State.NONE));
        Optional<Holding> best = inService.stream()
                .filter(row -> row.count().isPresent() && !row.earliest().isAfter(asOf))
                .min(BEST);
        arriving = best.isPresent() ? Optional.empty() : firstLater(inService);
        for (Holding row : inService) {
            if (best.isEmpty() || !row.row().equals(best.get().row())) {
                aside.add(new SetAside(row.row(), whyNot(row, best)));
            }
        }
        best.ifPresent(row -> {
            used.add(row.row());
            grade = grade.weaker(row.stated().isPresent() ? Grade.LOW.weaker(row.grade()) : row.grade());
            held = Optional.of(fireUnits.apply(row));
        });
        for (Holding donation : of(State.DONATED)) {
            donated(donation, best);
        }
    }

    /** Kit of which nothing was there on the day: what the first row after it counts comes on top of the base. */
    private Optional<Holding> firstLater(List<Holding> inService) {
        if (!inService.stream().allMatch(row -> row.earliest().isAfter(asOf))) {
            return Optional.empty();
        }
        return inService.stream()
                .filter(row -> row.state() == State.IN_SERVICE && row.count().isPresent())
                .min(Comparator.comparing(Holding::earliest).thenComparing(Holding::kind));
    }

    private String whyNot(Holding row, Optional<Holding> best) {
        if (row.count().isEmpty()) {
            return "the number is not known";
        }
        if (arriving.filter(row::equals).isPresent()) {
            return SetAside.ARRIVES_LATER;
        }
        if (row.earliest().isAfter(asOf)) {
            return "later than the date of the count";
        }
        Holding counted = best.orElseThrow();
        return row.kind() == counted.kind()
                ? "superseded by row " + counted.row()
                : "the same kit in another unit (" + row.unit() + "), counted by row " + counted.row();
    }

    private void donated(Holding donation, Optional<Holding> best) {
        if (best.isEmpty()) {
            aside.add(new SetAside(donation.row(), "donated; no number in service is known"));
            return;
        }
        if (donation.count().isEmpty()) {
            aside.add(new SetAside(donation.row(), "donated, but the number is not known"));
            return;
        }
        if (donation.earliest().isAfter(asOf)) {
            aside.add(new SetAside(donation.row(), SetAside.DONATED_LATER));
            return;
        }
        if (!donation.latest().isAfter(best.get().latest())) {
            aside.add(new SetAside(
                    donation.row(), "donated before row " + best.get().row() + " was counted: already off"));
            return;
        }
        Fires given = fireUnits.apply(donation);
        if (given.base() == 0) {
            aside.add(new SetAside(donation.row(), "donated parts, no whole fire unit"));
            return;
        }
        used.add(donation.row());
        grade = grade.weaker(donation.grade());
        boolean sure = best.get().dated();
        held = held.map(before -> new Fires(
                Math.max(0, before.low() - given.high()),
                Math.max(0, before.base() - given.base()),
                Math.max(0, before.high() - (sure ? given.low() : 0))));
    }

    private void countOrdered() {
        List<Holding> orders = of(State.ON_ORDER);
        Optional<Holding> best = orders.stream()
                .filter(row -> row.count().isPresent() && row.kind() != Holding.Kind.MISSILE)
                .min(BEST);
        for (Holding row : orders) {
            if (best.isPresent() && row.row().equals(best.get().row())) {
                ordered.add(row.row());
                if (held.isEmpty()) {
                    grade = grade.weaker(row.grade());
                }
                Fires all = fireUnits.apply(row);
                Fires have = row.orderIncludesHeld() ? held.orElse(Fires.ZERO) : Fires.ZERO;
                onOrder = new Fires(
                        Math.max(0, all.low() - have.high()),
                        Math.max(0, all.base() - have.base()),
                        Math.max(0, all.high() - have.low()));
                aside.add(new SetAside(row.row(), "on order: counts when delivered"));
            } else if (row.kind() == Holding.Kind.MISSILE) {
                aside.add(new SetAside(row.row(), "rounds on order, no fire units"));
            } else if (row.count().isEmpty()) {
                aside.add(new SetAside(row.row(), "on order, but the number is not known"));
            } else {
                aside.add(new SetAside(row.row(), "the same order in another unit or by another source"));
            }
        }
    }

    private void countPlanned() {
        int most = 0;
        for (Holding row : of(State.PLANNED)) {
            aside.add(new SetAside(row.row(), row.count().isEmpty() ? "planned, number not known" : "planned only"));
            most = Math.max(
                    most, row.count().isEmpty() ? 0 : fireUnits.apply(row).base());
        }
        planned = Math.max(0, most - held.map(Fires::base).orElse(0) - onOrder.base());
    }

    /** Launchers in service where a row counts them; they tell how many rounds are ready. */
    Optional<Integer> launchers() {
        return of(State.IN_SERVICE).stream()
                .filter(row -> row.kind() == Holding.Kind.LAUNCHER || row.kind() == Holding.Kind.VEHICLE)
                .filter(row -> row.count().isPresent() && !row.earliest().isAfter(asOf))
                .min(BEST)
                .flatMap(Holding::count);
    }

    /** Fire units in service; empty where no row gives a number. */
    Optional<Fires> held() {
        return held;
    }

    /** The row of kit of which nothing was there on the day, and which came after it. */
    Optional<Holding> arriving() {
        return arriving;
    }

    Fires onOrder() {
        return onOrder;
    }

    int planned() {
        return planned;
    }

    Grade grade() {
        return grade;
    }

    List<String> used() {
        return used;
    }

    List<String> ordered() {
        return ordered;
    }

    List<SetAside> aside() {
        return aside;
    }
}
