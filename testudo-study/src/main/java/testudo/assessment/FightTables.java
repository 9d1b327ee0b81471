package testudo.assessment;

import java.util.List;
import java.util.Optional;
import testudo.facts.FactBook;
import testudo.facts.SystemFacts;
import testudo.quantity.Estimate;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.threat.ThreatClass;

/** What gets through, why, and what a night uses up. */
final class FightTables {
    private final Work work;
    private final FactBook facts;

    private FightTables(Work work) {
        this.work = work;
        this.facts = work.question().facts();
    }

    static List<Table> of(Work work) {
        FightTables tables = new FightTables(work);
        return List.of(tables.leakage(), tables.losses(), tables.rounds(), tables.bills(), tables.enough());
    }

    private Table leakage() {
        TableBuilder table = new TableBuilder(
                        "leakage", "What gets through in one night, by laydown, raid, sector and class")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("sector", "where it comes from")
                .text("unitedStates", "state of the United States")
                .text("variant", "ground-based only, or with what beside")
                .text("threatClass", "drone, cruise, ballistic, aeroballistic")
                .text("measure", "leakers, armedLeakers or noLeaker")
                .whole("launched", "threats", "launched, decoys included")
                .number("mean", "threats or probability", "mean over trials")
                .number("low", "the same", "5% point, unknown parameters included")
                .number("high", "the same", "95% point, unknown parameters included")
                .number("chanceLow", "the same", "5% point of chance alone")
                .number("chanceHigh", "the same", "95% point of chance alone")
                .whole("trials", "trials", "fought")
                .text("reach", "engaged, none (no unit can engage the class) or not in reach");
        for (Fought f : work.fought()) {
            f.raid().launched().forEach((threatClass, launched) -> leakage(table, f, threatClass, launched));
        }
        return table.build();
    }

    private static void leakage(TableBuilder table, Fought f, ThreatClass threatClass, int launched) {
        Reach reach = f.reach(threatClass);
        for (Measure measure : List.of(
                Measure.leakers(threatClass), Measure.armedLeakers(threatClass), Measure.noLeaker(threatClass))) {
            Optional<Estimate> e =
                    reach == Reach.NOT_IN_REACH ? Optional.empty() : f.result().find(measure);
            table.row(
                    f.force().key(),
                    f.raid().name(),
                    f.sector().name(),
                    f.unitedStates().key(),
                    f.variant().key(),
                    threatClass.key(),
                    measure.key().substring(0, measure.key().indexOf('.')),
                    launched,
                    e.map(Estimate::mean),
                    e.map(Estimate::low),
                    e.map(Estimate::high),
                    e.map(Estimate::chanceLow),
                    e.map(Estimate::chanceHigh),
                    f.result().trials(),
                    reach.key());
        }
    }

    private Table losses() {
        TableBuilder table = new TableBuilder("losses", "Why threats get through or fall, by cause")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("sector", "where it comes from")
                .text("threatClass", "drone, cruise, ballistic, aeroballistic")
                .text("cause", "what decided it")
                .number("mean", "threats", "mean over trials")
                .number("low", "threats", "5% point, unknown parameters included")
                .number("high", "threats", "95% point, unknown parameters included");
        for (Fought f : work.fought()) {
            if (!work.plain(f)) {
                continue;
            }
            f.result().measures().forEach((measure, e) -> {
                if (measure instanceof Measure.OfFate(Fate fate, Optional<ThreatClass> of) && of.isPresent()) {
                    table.row(
                            f.force().key(),
                            f.raid().name(),
                            f.sector().name(),
                            of.get().key(),
                            fate.key(),
                            e.mean(),
                            e.low(),
                            e.high());
                }
            });
        }
        return table.build();
    }

    private Table rounds() {
        TableBuilder table = new TableBuilder("rounds", "Rounds used in one night")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("system", "key of the system")
                .text("name", "of the system")
                .text("layer", "home layer")
                .number("mean", "rounds", "mean over trials")
                .number("low", "rounds", "5% point, unknown parameters included")
                .number("high", "rounds", "95% point, unknown parameters included")
                .number("wasted", "rounds", "of the mean: on decoys and on threats already dead");
        for (Fought f : work.home()) {
            f.result().measures().forEach((measure, e) -> {
                if (measure instanceof Measure.OfSystem(Measure.Spent spent, String id)
                        && spent == Measure.Spent.ROUNDS
                        && facts.systems().containsKey(id)
                        && e.high() > 0) {
                    SystemFacts system = facts.system(id);
                    table.row(
                            f.force().key(),
                            f.raid().name(),
                            system.id(),
                            system.name(),
                            system.layer().key(),
                            e.mean(),
                            e.low(),
                            e.high(),
                            f.result().find(Measure.wasted(system.id())).map(Estimate::mean));
                }
            });
        }
        return table.build();
    }

    private Table bills() {
        TableBuilder table = new TableBuilder("bills", "Each side's bill for one night")
                .text("laydown", "today, or a multiple under the plan's reading")
                .text("raid", "name of the raid file")
                .text("side", "defender (rounds used) or attacker (threats launched)")
                .number("mean", "EUR m at 2025 prices", "mean over trials")
                .number("low", "EUR m at 2025 prices", "5% point, unit costs included")
                .number("high", "EUR m at 2025 prices", "95% point, unit costs included")
                .text("unit", "of the three");
        for (Fought f : work.home()) {
            for (String side : List.of("defender", "attacker")) {
                f.result()
                        .find(side.equals("defender") ? Measure.DEFENDER_COST : Measure.ATTACKER_COST)
                        .ifPresent(e -> table.row(
                                f.force().key(),
                                f.raid().name(),
                                side,
                                e.mean(),
                                e.low(),
                                e.high(),
                                "EUR m at 2025 prices"));
            }
        }
        return table.build();
    }

    private Table enough() {
        TableBuilder table = new TableBuilder(
                        "enough", "The goal held against today, all on order and each of the plan's multiples")
                .text("laydown", "today, onOrder (nothing more is bought), or a multiple under the plan's reading")
                .text("term", "what is wanted")
                .number("value", "probability, share or nights", "reached, base value")
                .number("low", "the same", "least over unknown parameters")
                .number("high", "the same", "most over unknown parameters")
                .number("wanted", "the same", "least value wanted")
                .text("verdict", "yes, no or cannot be said from public data");
        work.enough()
                .byForce()
                .forEach((force, judgement) -> judgement
                        .terms()
                        .forEach(h -> table.row(
                                force.key(),
                                h.term().words(),
                                h.value().mean(),
                                h.value().low(),
                                h.value().high(),
                                h.wanted().value(),
                                h.verdict().words())));
        return table.build();
    }
}
