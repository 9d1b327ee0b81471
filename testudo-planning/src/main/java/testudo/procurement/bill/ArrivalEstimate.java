package testudo.procurement.bill;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Hold;
import testudo.procurement.supply.ProductionLine;
import testudo.procurement.supply.Tally;
import testudo.procurement.supply.YearRange;

/** When factories, money and crews together allow what is missing to be ready. */
final class ArrivalEstimate {
    private final BillQuestion question;
    private final List<LineLoad> loads;
    private final Tally gap;
    private final Tally signed;
    private final Cost buy;
    private final Cost run;
    private final MoneyShares money;

    ArrivalEstimate(
            BillQuestion question,
            Map<String, Tally> gapBySystem,
            Tally signed,
            Cost buy,
            Cost run,
            MoneyShares money) {
        this.question = question;
        this.loads = LineLoad.of(question.lines(), gapBySystem);
        this.gap = gapBySystem.values().stream().reduce(Tally.NONE, Tally::plus);
        this.signed = signed;
        this.buy = buy;
        this.run = run;
        this.money = money;
    }

    Arrival estimate() {
        Set<Hold> every = EnumSet.allOf(Hold.class);
        Map<Hold, YearRange> alone = new EnumMap<>(Hold.class);
        for (Hold hold : Hold.values()) {
            alone.put(hold, range(EnumSet.of(hold), 1));
        }
        return new Arrival(
                range(every, 0.5),
                range(every, 1),
                alone,
                loads.stream()
                        .map(load -> new Arrival.LineArrival(
                                load.line(), load.missing(), load.all(question.start(), question.horizon())))
                        .toList(),
                years(every, Case.BASE));
    }

    private YearRange range(Set<Hold> holds, double share) {
        return new YearRange(
                first(holds, share, Case.EARLY), first(holds, share, Case.BASE), first(holds, share, Case.LATE));
    }

    private Optional<Year> first(Set<Hold> holds, double share, Case which) {
        return years(holds, which).stream()
                .filter(year -> year.ready() >= Math.ceil(share * year.missing()))
                .map(Arrival.ReadyYear::year)
                .findFirst();
    }

    /** Year by year until all is ready; the upkeep of what is ready comes before new purchases. */
    private List<Arrival.ReadyYear> years(Set<Hold> holds, Case which) {
        List<Arrival.ReadyYear> years = new ArrayList<>();
        double budget = 0;
        double upkeep = 0;
        double price = which.bad(buy.millionEur());
        for (Year year = question.start(); !year.isAfter(question.horizon()); year = year.plusYears(1)) {
            budget += which.good(money.airDefence(year).millionEur());
            double paid = price == 0 ? 1 : Math.clamp((budget - upkeep) / price, 0, 1);
            Arrival.ReadyYear reached = reached(year, holds, which, paid);
            years.add(reached);
            if (reached.ready() >= reached.missing()) {
                return years;
            }
            upkeep +=
                    which.bad(run.millionEur()) / question.means().upkeepYears() * reached.ready() / reached.missing();
        }
        return years;
    }

    private Arrival.ReadyYear reached(Year year, Set<Hold> holds, Case which, double paid) {
        long missing = gap.fireUnits() > 0 ? gap.fireUnits() : gap.rounds();
        long contracted = gap.fireUnits() > 0 ? signed.fireUnits() : signed.rounds();
        long ready = missing;
        Hold by = Hold.FACTORIES;
        for (Hold hold : holds) {
            long allowed = switch (hold) {
                case FACTORIES -> made(year, which, missing);
                case MONEY -> contracted + (long) Math.floor(paid * (missing - contracted) + 1e-9);
                case CREWS -> crewed(year, which, missing);
            };
            if (allowed < ready) {
                ready = allowed;
                by = hold;
            }
        }
        return new Arrival.ReadyYear(year, Math.max(0, ready), missing, by);
    }

    /** Fire units made; the last one counts only when every line of rounds is done too. */
    private long made(Year year, Case which, long missing) {
        boolean units = gap.fireUnits() > 0;
        long made = 0;
        long loaded = 0;
        boolean allRounds = true;
        for (LineLoad load : loads) {
            long ready = load.ready(question.start(), year, which);
            loaded += load.line().kind() == kind(units) ? load.missing() : 0;
            made += load.line().kind() == kind(units) ? ready : 0;
            allRounds &= load.line().kind() == kind(units) || ready >= load.missing();
        }
        long reached = made + missing - loaded;
        return allRounds ? reached : Math.min(reached, missing - 1);
    }

    private static ProductionLine.Kind kind(boolean units) {
        return units ? ProductionLine.Kind.FIRE_UNITS : ProductionLine.Kind.ROUNDS;
    }

    /** Crews grow by a stated rate a year from those who crew today's fire units. */
    private long crewed(Year year, Case which, long missing) {
        if (gap.fireUnits() == 0) {
            return missing;
        }
        double growth = which.good(question.means().crewGrowthPercent()) / 100;
        int years = year.getValue() - question.start().getValue();
        double added = Math.max(1, question.today().fireUnits()) * (Math.pow(1 + growth, years) - 1);
        return (long) Math.floor(added + 1e-9);
    }
}
