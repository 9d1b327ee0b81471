package testudo.assessment;

import java.util.Map;
import java.util.Optional;
import testudo.defence.Laydown;
import testudo.defence.Layer;
import testudo.defence.LayerGroup;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.plan.Plan;
import testudo.plan.Rounds;
import testudo.proving.Nights;
import testudo.proving.Question;
import testudo.proving.Rations;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.raid.Assumptions;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.threat.AssetClass;
import testudo.threat.Raid;
import testudo.threat.ThreatClass;

/**
 * One raid at the largest multiple with every round at hand free, and with rounds rationed over the nights that the goal asks for, on the same
 * luck.
 *
 * @param raid which
 * @param nights over which rounds are rationed
 * @param free with every round at hand
 * @param rationed with a night's even part
 * @param freeInside the free night with what the record taught the engine held at its middle, so that only the stated ranges are drawn
 * @param rationedInside the same for the rationed night
 * @param damage what the free night's hits do
 * @param usedFree missiles of medium and long range used in the free night
 * @param usedRationed the same in the rationed night
 * @param monthly the same delivered in thirty days for the units that stand
 */
public record BothRounds(
        Raid raid,
        int nights,
        RaidResult free,
        RaidResult rationed,
        RaidResult freeInside,
        RaidResult rationedInside,
        Damage damage,
        Scalar usedFree,
        Scalar usedRationed,
        Scalar monthly) {

    static BothRounds of(Question question, Nights nights, long people, Laydown laydown, Raid raid, int trials) {
        Assumptions all = nights.assumptions();
        Assumptions inside = all.withFriction(all.friction().middle());
        RaidResult free = fight(nights.with(Rounds.FREE), laydown, raid, all, trials);
        RaidResult rationed = fight(nights.with(Rounds.RATIONED), laydown, raid, all, trials);
        Map<Layer, Double> daily = new Rations(question.facts(), question.plan()).daily(laydown);
        double monthly = daily.entrySet().stream()
                .filter(e -> e.getKey().group() == LayerGroup.AREA)
                .mapToDouble(e -> e.getValue() * Rations.MONTH)
                .sum();
        return new BothRounds(
                raid,
                Rations.nights(question.goal()),
                free,
                rationed,
                fight(nights.with(Rounds.FREE), laydown, raid, inside, trials),
                fight(nights.with(Rounds.RATIONED), laydown, raid, inside, trials),
                Damage.of(question.facts(), question.plan(), people, free),
                missiles(question.facts(), free),
                missiles(question.facts(), rationed),
                Scalar.of(monthly));
    }

    private static RaidResult fight(Nights nights, Laydown laydown, Raid raid, Assumptions assumptions, int trials) {
        return nights.fight(laydown, raid, raid.sector(), assumptions, trials, 1);
    }

    private static Scalar missiles(FactBook facts, RaidResult result) {
        return Scalar.of(result.measures().entrySet().stream()
                .filter(e -> e.getKey() instanceof Measure.OfSystem(Measure.Spent spent, String system)
                        && spent == Measure.Spent.ROUNDS
                        && facts.systems().containsKey(system)
                        && facts.system(system).layer().group() == LayerGroup.AREA)
                .mapToDouble(e -> e.getValue().mean())
                .sum());
    }

    /** What gets through of a class: decoys left out. */
    public static Estimate through(RaidResult result, ThreatClass threatClass) {
        return result.find(Measure.armedLeakers(threatClass)).orElse(Estimate.exactly(0));
    }

    /**
     * What passive protection of the power supply's sites costs, in billions of euros: people · structures a million people · price of one. Without
     * upkeep, of which there is no public figure.
     *
     * @param share of the sites that the plan protects
     * @param bought structures for that share
     * @param all structures for all sites
     */
    public record Passive(Percent share, Estimate bought, Estimate all) {
        public static Passive of(FactBook facts, Plan plan, long people) {
            Damage.Table table = new Damage.Table(facts);
            Percent share = Percent.of(plan.share("hardening").base());
            Estimate structures = Damage.times(
                    Estimate.exactly(people / 1e6),
                    table.span("structures_per_million"),
                    table.span("structure_price"));
            return new Passive(
                    share, Damage.scaled(structures, share.fraction() / 1000), Damage.scaled(structures, 1.0 / 1000));
        }
    }

    /**
     * What a night's hits do: hits on air bases and sea ports, and people-hours of power lost,
     * {@code Σ hits_c · share on power supply · people a hit · hours · (1 - hardened · prevented_c)}; and what passive protection costs. Ranges are
     * taken as independent, so that their logarithms add in squares. No site of the power supply is in the facts: a share stands for them.
     *
     * @param airBases armed hits on air bases
     * @param ports armed hits on sea ports
     * @param millionHours million people-hours of power lost at the plan's share of hardened sites
     * @param withoutHardening the same with none hardened
     * @param allHardened the same with all of them hardened
     * @param hardened the plan's share
     * @param bought price of the structures for the plan's share
     * @param all price of the structures for all
     */
    public record Damage(
            Estimate airBases,
            Estimate ports,
            Estimate millionHours,
            Estimate withoutHardening,
            Estimate allHardened,
            Percent hardened,
            Estimate bought,
            Estimate all) {
        static Damage of(FactBook facts, Plan plan, long people, RaidResult night) {
            Table table = new Table(facts);
            double share = plan.share("hardening").base() / 100;
            Passive passive = Passive.of(facts, plan, people);
            return new Damage(
                    hits(night, AssetClass.AIR_BASE),
                    hits(night, AssetClass.PORT),
                    table.hours(night, share),
                    table.hours(night, 0),
                    table.hours(night, 1),
                    passive.share(),
                    passive.bought(),
                    passive.all());
        }

        private static Estimate hits(RaidResult night, AssetClass assetClass) {
            return night.find(new Measure.Hits(new Measure.OnAsset(assetClass), Optional.empty()))
                    .orElse(Estimate.exactly(0));
        }

        /** A product whose factors' ranges are independent. */
        private static Estimate times(Estimate base, Span... factors) {
            double product = base.mean();
            double up = squared(base.high(), base.mean());
            double down = squared(base.mean(), base.low());
            for (Span factor : factors) {
                product *= factor.base();
                up += squared(factor.high(), factor.base());
                down += squared(factor.base(), factor.low());
            }
            return new Estimate(
                    product,
                    product * Math.exp(-Math.sqrt(down)),
                    product * Math.exp(Math.sqrt(up)),
                    product,
                    product,
                    0);
        }

        private static double squared(double high, double low) {
            double ratio = high <= 0 || low <= 0 ? 1 : high / low;
            return Math.log(ratio) * Math.log(ratio);
        }

        private static Estimate scaled(Estimate e, double by) {
            return new Estimate(
                    by * e.mean(), by * e.low(), by * e.high(), by * e.chanceLow(), by * e.chanceHigh(), e.trials());
        }

        /** The table of stated values. */
        private record Table(FactBook facts) {
            Span span(String parameter) {
                return find(parameter, Optional.empty());
            }

            private Span find(String parameter, Optional<ThreatClass> threatClass) {
                FactRow row = facts.table("damage_plan").rows().stream()
                        .filter(one -> one.text("parameter").equals(parameter))
                        .filter(one -> threatClass
                                .map(c -> one.text("threat_class").equals(c.key()))
                                .orElse(true))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("damage_plan has no row '" + parameter
                                + "'.\nMaybe an overlay replaced the table; add the row."));
                return row.making(one -> Span.of(
                        one.number("low").doubleValue(),
                        one.number("base").doubleValue(),
                        one.number("high").doubleValue()));
            }

            /** Million people-hours of power lost with a share of the sites hardened. */
            Estimate hours(RaidResult night, double share) {
                double mean = 0;
                double low = 0;
                double high = 0;
                for (ThreatClass c : ThreatClass.values()) {
                    Estimate through = night.find(Measure.armedLeakers(c)).orElse(Estimate.exactly(0));
                    Span prevented = find("prevented", Optional.of(c));
                    mean += through.mean() * (1 - share * prevented.base() / 100);
                    low += through.low() * (1 - share * prevented.high() / 100);
                    high += through.high() * (1 - share * prevented.low() / 100);
                }
                Estimate hits = new Estimate(mean, Math.min(low, mean), Math.max(high, mean), mean, mean, 0);
                Estimate all = times(hits, span("at_energy"), span("people_per_hit"), span("hours_out"));
                return scaled(all, 1e-8);
            }
        }
    }
}
