package testudo.procurement.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import testudo.procurement.question.NationalRule;
import testudo.procurement.question.ProcurementQuestion;
import testudo.quantity.Money;

/** A question as arrays: members c, items e, years t, lines l, needs n. Money is in million euros at the question's basis. */
final class Grid {
    final ProcurementQuestion question;
    final int members;
    final int items;
    final int years;
    final int lines;
    final double[] price;
    private final double[][] counted;
    final double[] down;
    final double[] upkeep;
    final int[] lead;
    final int[] training;
    final int[] lineOf;
    final int[] roundsOf;
    final long[] roundsEach;
    final long[] crew;
    final double[] slope;
    final double[] width;
    /** Money that a member may use, after rules, absorption and the fund. */
    final double[][] budget;

    final double[][] fundFrom;
    final double[] fund;
    final long[][][] held;
    final long[][][] signed;
    /** Capacity left for new orders. */
    final long[][] capacity;

    Grid(ProcurementQuestion question) {
        this.question = question;
        members = question.members().size();
        items = question.items().size();
        years = question.years();
        lines = question.lines().size();
        var list = question.items();
        counted = counted(question);
        price = list.stream().mapToDouble(i -> millions(i.price())).toArray();
        down = list.stream().mapToDouble(i -> i.down().fraction()).toArray();
        upkeep = list.stream().mapToDouble(i -> i.upkeep().fraction()).toArray();
        lead = list.stream().mapToInt(ProcurementQuestion.Item::leadYears).toArray();
        training =
                list.stream().mapToInt(ProcurementQuestion.Item::trainingYears).toArray();
        lineOf = list.stream().mapToInt(i -> lineIndex(i.line())).toArray();
        roundsOf = list.stream().mapToInt(i -> itemIndex(i.rounds())).toArray();
        roundsEach =
                list.stream().mapToLong(ProcurementQuestion.Item::roundsEach).toArray();
        crew = list.stream().mapToLong(ProcurementQuestion.Item::crew).toArray();
        int points = question.worth().size();
        slope = new double[points];
        width = new double[points];
        worth();
        held = new long[members][items][years];
        signed = new long[members][items][years];
        stocks();
        budget = new double[members][years];
        fundFrom = new double[members][years];
        fund = new double[years];
        money();
        capacity = new long[lines][years];
        capacities();
    }

    private void worth() {
        double met = 0;
        double gained = 0;
        for (int s = 0; s < width.length; s++) {
            var point = question.worth().get(s);
            width[s] = point.met().fraction() - met;
            slope[s] = (point.worth().fraction() - gained) / width[s];
            met = point.met().fraction();
            gained = point.worth().fraction();
        }
    }

    private void stocks() {
        for (int c = 0; c < members; c++) {
            copy(question.members().get(c).held(), held[c]);
            copy(question.members().get(c).signed(), signed[c]);
        }
    }

    private void copy(Map<String, List<Long>> from, long[][] to) {
        from.forEach((item, byYear) -> {
            int e = itemIndex(item);
            if (e < 0) {
                throw new IllegalArgumentException("nobody offers '" + item + "'. Maybe add it to the items.");
            }
            for (int t = 0; t < years; t++) {
                to[e][t] = byYear.get(t);
            }
        });
    }

    private void money() {
        for (int c = 0; c < members; c++) {
            double[] path = new double[years];
            for (int t = 0; t < years; t++) {
                path[t] = millions(question.members().get(c).budgets().get(t));
            }
            for (int t = 0; t < years; t++) {
                fundFrom[c][t] = path[t] * question.industry().fraction();
                fund[t] += fundFrom[c][t];
                path[t] -= fundFrom[c][t];
            }
            loans(c, path);
            absorb(c, path);
        }
    }

    /** What can be used of a path of money: all money for the task, that spent besides included, grows no faster than the limit. */
    private void absorb(int c, double[] path) {
        double limit = 1 + absorption(c);
        var beside = question.members().get(c).beside();
        double before = 0;
        for (int t = 0; t < years; t++) {
            double other = millions(beside.get(t));
            double usable = before <= 0 ? path[t] : Math.min(path[t], before * limit - other);
            budget[c][t] = Math.max(0, usable);
            before = budget[c][t] + other;
        }
    }

    private void loans(int c, double[] path) {
        var member = question.members().get(c).member();
        for (NationalRule rule : question.rules()) {
            if (rule instanceof NationalRule.Loan loan && loan.member().equals(member)) {
                change(path, loan.drawn().getValue(), millions(loan.amount()));
                for (int k = 0; k < loan.repayments(); k++) {
                    change(path, loan.firstRepayment().getValue() + k, -millions(loan.amount()) / loan.repayments());
                }
            }
        }
    }

    private void change(double[] path, int year, double by) {
        int t = year - question.first().getValue();
        if (t >= 0 && t < years) {
            path[t] += by;
        }
    }

    private double absorption(int c) {
        var buyer = question.members().get(c);
        boolean free = question.rules().stream()
                .anyMatch(rule -> rule instanceof NationalRule.NoAbsorptionLimit
                        && rule.member().equals(buyer.member()));
        return free ? Double.POSITIVE_INFINITY : buyer.absorption().fraction();
    }

    private void capacities() {
        for (int l = 0; l < lines; l++) {
            for (int t = 0; t < years; t++) {
                capacity[l][t] = question.lines().get(l).capacity().get(t);
            }
        }
        for (int c = 0; c < members; c++) {
            for (int e = 0; e < items; e++) {
                for (int t = 0; t < years; t++) {
                    capacity[lineOf[e]][t] -= signed[c][e][t];
                }
            }
        }
        for (long[] byYear : capacity) {
            Arrays.setAll(byYear, t -> Math.max(0, byYear[t]));
        }
    }

    /** Drawn in a year, or paid back where below zero. */
    double loan(int c, int t) {
        double[] path = new double[years];
        loans(c, path);
        return path[t];
    }

    /** Capacity for new orders with the enlargements that were bought. */
    long enlarged(int l, int t, long[][][] steps) {
        var ways = question.lines().get(l).expansions();
        long made = capacity[l][t];
        for (int k = 0; k < ways.size(); k++) {
            for (int s = 0; s + ways.get(k).delayYears() <= t; s++) {
                made += steps[l][k][s] * ways.get(k).added();
            }
        }
        return made;
    }

    double paidBySteps(int t, long[][][] steps) {
        double paid = 0;
        for (int l = 0; l < lines; l++) {
            for (int k = 0; k < steps[l].length; k++) {
                paid += steps[l][k][t]
                        * millions(question.lines().get(l).expansions().get(k).price());
            }
        }
        return paid;
    }

    /** What an item ordered in year s costs in year t: down payment, instalments, upkeep. */
    double due(int e, int s, int t) {
        if (t < s) {
            return 0;
        }
        double paid;
        if (lead[e] == 0) {
            paid = t == s ? 1 : 0;
        } else if (t == s) {
            paid = down[e];
        } else {
            paid = t <= s + lead[e] ? (1 - down[e]) / lead[e] : 0;
        }
        return price[e] * (paid + (t >= s + lead[e] ? upkeep[e] : 0));
    }

    double allDue(int e, int s) {
        double sum = 0;
        for (int t = s; t < years; t++) {
            sum += due(e, s, t);
        }
        return sum;
    }

    /** Pieces held and signed for that could be ready at the end of year t. */
    double owned(int c, int e, int t) {
        double owned = held[c][e][t];
        for (int s = 0; s <= t - training[e]; s++) {
            owned += signed[c][e][s];
        }
        return owned;
    }

    /** The same with new orders. */
    double stock(int c, int e, int t, double[][] orders) {
        double stock = owned(c, e, t);
        for (int s = 0; s + lead[e] + training[e] <= t; s++) {
            stock += orders[e][s];
        }
        return stock;
    }

    double capability(int c, int n, int e) {
        var need = question.members().get(c).needs().get(n);
        var adds = question.items().get(e).capability().get(need.capability());
        return adds == null ? 0 : adds.doubleValue() * counted[c][e];
    }

    /** What counts of each item for each member: less where it has no ground to buy it. */
    private static double[][] counted(ProcurementQuestion question) {
        return question.members().stream()
                .map(buyer -> question.items().stream()
                        .mapToDouble(item -> buyer.outside().counted(item.id()).fraction())
                        .toArray())
                .toArray(double[][]::new);
    }

    double wanted(int c, int n) {
        return question.members().get(c).needs().get(n).wanted().doubleValue();
    }

    double weight(int c, int n) {
        return question.members().get(c).needs().get(n).weight().doubleValue();
    }

    int needs(int c) {
        return question.members().get(c).needs().size();
    }

    /** Worth of what is ready, over all years. */
    double value(int c, double[][] ready) {
        double sum = 0;
        for (int n = 0; n < needs(c); n++) {
            for (int t = 0; t < years; t++) {
                sum += weight(c, n) * worthOf(met(c, n, t, ready));
            }
        }
        return sum;
    }

    double met(int c, int n, int t, double[][] ready) {
        double has = 0;
        for (int e = 0; e < items; e++) {
            has += capability(c, n, e) * ready[e][t];
        }
        return Math.min(1, has / wanted(c, n));
    }

    private double worthOf(double met) {
        double worth = 0;
        double left = met;
        for (int s = 0; s < width.length; s++) {
            double here = Math.clamp(left, 0, width[s]);
            worth += here * slope[s];
            left -= here;
        }
        return worth;
    }

    /** Whether a member can use an item: it serves a need of its own, or is fired by one that does. */
    boolean useful(int c, int e) {
        if (question.members().get(c).barred().contains(question.items().get(e).id()) && !holds(c, e)) {
            return false;
        }
        for (int other = 0; other < items; other++) {
            if ((other == e || roundsOf[other] == e) && serves(c, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean serves(int c, int e) {
        for (int n = 0; n < needs(c); n++) {
            if (capability(c, n, e) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean isRounds(int e) {
        for (int other : roundsOf) {
            if (other == e) {
                return true;
            }
        }
        return false;
    }

    boolean holds(int c, int e) {
        return Arrays.stream(held[c][e]).anyMatch(h -> h > 0)
                || Arrays.stream(signed[c][e]).anyMatch(h -> h > 0);
    }

    int itemIndex(String id) {
        for (int e = 0; e < items; e++) {
            if (question.items().get(e).id().equals(id)) {
                return e;
            }
        }
        return -1;
    }

    int lineIndex(String id) {
        for (int l = 0; l < lines; l++) {
            if (question.lines().get(l).id().equals(id)) {
                return l;
            }
        }
        throw new IllegalArgumentException("there is no line '" + id + "'");
    }

    double millions(Money money) {
        Money.ofMillions(0, "EUR", question.basis()).plus(money);
        return money.millions();
    }
}
