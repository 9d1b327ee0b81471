package testudo.validation.engine;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import testudo.calibration.score.Interval;
import testudo.calibration.score.Scoring;
import testudo.ledger.Annuity;
import testudo.ledger.Glide;
import testudo.procurement.bill.Apportionment;
import testudo.procurement.supply.Learning;
import testudo.quantity.Distance;
import testudo.quantity.Money;
import testudo.quantity.Percent;
import testudo.quantity.PriceBasis;
import testudo.quantity.Probability;
import testudo.quantity.Scalar;
import testudo.siting.cover.CooperativeCover;
import testudo.siting.cover.CoverageForms;
import testudo.siting.cover.ExpectedCover;
import testudo.validation.cases.Case;
import testudo.validation.forms.count.SharingForms;
import testudo.validation.forms.count.StatisticForms;

/** The code that plans use for money, shares, scores and cover, asked for the quantity of the case: FIN, WRI, APP, STA, COV, MCL. */
final class ProductionSetUps {
    private static final String WORDS = "the code that plans use";

    private ProductionSetUps() {}

    static Optional<EngineCheck> finance(Case c) {
        if (c.says("glide")) {
            return wholeYears(c)
                    ? exact(
                            c,
                            Glide.linear(
                                            Percent.of(c.in().number("s0")),
                                            year(c, "y0"),
                                            Percent.of(c.in().number("s1")),
                                            year(c, "y1"),
                                            year(c, "year"))
                                    .value())
                    : Optional.empty();
        }
        Percent rate = Percent.ofFraction(c.in().number("r"));
        return exact(
                c,
                Annuity.payment(euros(c, "pv"), rate, c.in().countFromOne("n")).millions());
    }

    private static boolean wholeYears(Case c) {
        return List.of("y0", "y1", "year").stream()
                .allMatch(key -> c.in().number(key) == Math.rint(c.in().number(key)));
    }

    private static Year year(Case c, String key) {
        return Year.of((int) c.in().number(key));
    }

    static Optional<EngineCheck> learning(Case c) {
        if (c.in().positive("slope") > 1 || c.says("average", "mean")) {
            return Optional.empty();
        }
        Learning curve = new Learning(euros(c, "c1"), Percent.ofFraction(c.in().number("slope")));
        return c.in().has("first")
                ? exact(
                        c,
                        curve.lot(c.in().countFromOne("first"), c.in().count("last"))
                                .millions())
                : exact(c, curve.unit(c.in().countFromOne("n")).millions());
    }

    static Optional<EngineCheck> apportionment(Case c) {
        if (c.says("gini")) {
            return exact(c, Apportionment.gini(values(c.in().list("x"))).fraction());
        }
        if (c.says("jain")) {
            return exact(c, Apportionment.jain(values(c.in().list("x"))).fraction());
        }
        Optional<Integer> ally = SharingForms.ally(c);
        if (ally.isEmpty() || c.says("remainder", "hamilton")) {
            return Optional.empty();
        }
        SequencedMap<Integer, BigDecimal> key = new LinkedHashMap<>();
        values(c.in().list("key")).forEach(weight -> key.put(key.size(), weight));
        Percent cap = Percent.ofFraction(c.in().has("cap") ? c.in().positive("cap") : 1);
        Percent share = Apportionment.capped(key, cap).get(ally.get());
        return share == null ? Optional.empty() : exact(c, share.fraction());
    }

    static Optional<EngineCheck> statistics(Case c) {
        if (c.says("share scale")) {
            return Optional.empty();
        }
        if (c.says("wilson", "clopper")) {
            Probability confidence = Probability.of(StatisticForms.confidence(c));
            Interval interval = c.says("wilson")
                    ? Scoring.wilson(c.in().count("k"), c.in().countFromOne("n"), confidence)
                    : Scoring.clopperPearson(c.in().count("k"), c.in().countFromOne("n"), confidence);
            return exact(c, (c.says("upper") ? interval.high() : interval.low()).value());
        }
        BigDecimal alpha = BigDecimal.valueOf(c.in().positive("alpha"));
        BigDecimal beta = BigDecimal.valueOf(c.in().positive("beta"));
        BigDecimal score = c.says("crps")
                ? Scoring.betaBinomialCrps(c.in().count("y"), c.in().count("n"), alpha, beta)
                : Scoring.betaBinomialLogScore(c.in().count("y"), c.in().count("n"), alpha, beta);
        return exact(c, score.doubleValue());
    }

    /** Lengths count as kilometres. */
    static Optional<EngineCheck> coverage(Case c) {
        if (c.says("cap")) {
            Distance sphere = Distance.ofKilometres(c.in().numberOr("R", 6371));
            return exact(c, CoverageForms.cap(km(c, "r_km"), sphere).value());
        }
        if (c.says("poisson")) {
            int times = c.in().has("k") ? c.in().count("k") : 1;
            return exact(
                    c,
                    CoverageForms.covered(Scalar.of(c.in().notNegative("lambda")), km(c, "r"), times)
                            .value());
        }
        return exact(c, CoverageForms.lens(km(c, "r1"), km(c, "r2"), km(c, "d")).value());
    }

    static Optional<EngineCheck> cover(Case c) {
        if (c.says("cooperative")) {
            List<Probability> chances = values(c.in().list("p")).stream()
                    .map(p -> Probability.of(p.doubleValue()))
                    .toList();
            return exact(c, CooperativeCover.together(chances).value());
        }
        if (!c.says("mexclp") || !whole(c.in().list("w")) || !whole(c.in().list("k"))) {
            return Optional.empty();
        }
        List<Long> weights =
                Arrays.stream(c.in().list("w")).mapToObj(w -> (long) w).toList();
        List<Integer> units =
                Arrays.stream(c.in().list("k")).mapToObj(k -> (int) k).toList();
        return exact(
                c,
                ExpectedCover.worth(weights, units, Probability.of(c.in().probability("q")))
                        .value());
    }

    private static boolean whole(double[] numbers) {
        return Arrays.stream(numbers).allMatch(x -> x == Math.rint(x));
    }

    private static Distance km(Case c, String key) {
        return Distance.ofKilometres(c.in().notNegative(key));
    }

    private static List<BigDecimal> values(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Money euros(Case c, String key) {
        return Money.euros(c.in().number(key), PriceBasis.BASE.year().getValue());
    }

    private static Optional<EngineCheck> exact(Case c, double value) {
        return EngineRuns.exact(c, value, WORDS);
    }
}
