package testudo.assessment;

import java.util.Optional;
import testudo.facts.FactBook;
import testudo.facts.tables.FactRow;
import testudo.plan.Plan;
import testudo.quantity.Estimate;
import testudo.quantity.Percent;
import testudo.quantity.Span;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.threat.AssetClass;
import testudo.threat.ThreatClass;

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
        Estimate structures = times(
                Estimate.exactly(people / 1e6), table.span("structures_per_million"), table.span("structure_price"));
        return new Damage(
                hits(night, AssetClass.AIR_BASE),
                hits(night, AssetClass.PORT),
                table.hours(night, share),
                table.hours(night, 0),
                table.hours(night, 1),
                Percent.of(100 * share),
                scaled(structures, share / 1000),
                scaled(structures, 1.0 / 1000));
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
                product, product * Math.exp(-Math.sqrt(down)), product * Math.exp(Math.sqrt(up)), product, product, 0);
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
