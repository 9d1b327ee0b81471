package testudo.requirement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import testudo.defence.Inventory;
import testudo.defence.SystemType;
import testudo.plan.Goal;
import testudo.plan.Rounds;
import testudo.procurement.supply.Cost;
import testudo.procurement.supply.Offer;
import testudo.proving.Held;
import testudo.proving.KillEnd;
import testudo.proving.Progress;
import testudo.proving.ProvingGround;
import testudo.proving.Workers;
import testudo.quantity.Luck;
import testudo.quantity.Scalar;
import testudo.quantity.Span;
import testudo.raid.Fate;
import testudo.raid.RaidResult;
import testudo.requirement.LeastForce.Amount;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** Finds out which terms can be met at all, searches the least force for those, and tells how sure it is. */
final class LeastSearch {
    private static final int SATURATED_UNITS = 1000;
    /** A found force is multiplied by this so often until it just holds on fresh luck. */
    private static final double STEP = 1.03;

    private static final int LEAST_STEP = -5;
    private static final int MOST_STEPS = 12;
    private static final double MOST_SCALED = 8;
    /** Lucks from here on are for checks alone. */
    private static final long FRESH = 1000;

    private final ProvingGround ground;
    private final Trier trier;
    private final Trier fine;
    private final int judged;
    /** Whether to ask what would be enough at the high and the low end of kill probabilities. */
    private final boolean ends;
    /** On how many lucks it is searched. */
    private final int lucks;

    private final Market market;
    private final Workers workers;
    private final Progress progress;

    LeastSearch(
            ProvingGround ground,
            Trier trier,
            int judged,
            boolean ends,
            int lucks,
            Market market,
            Workers workers,
            Progress progress) {
        this.ends = ends;
        this.lucks = lucks;
        this.ground = ground;
        this.trier = trier;
        this.fine = new Trier(ground, trier.terms(), judged);
        this.judged = judged;
        this.market = market;
        this.workers = workers;
        this.progress = progress;
    }

    /** What was found. */
    record Found(LeastForce least, Force force, List<Limit> limits, List<Search.Batch> firstBatches)
            implements Serializable {}

    /**
     * Searches.
     *
     * @param within whether some multiple of today's mix meets the whole goal, so that nothing in it is out of reach
     */
    Found from(Force start, boolean within) {
        Tried before = trier.of(start);
        List<Limit> limits = within || before.met() ? List.of() : limits(before);
        List<Goal.Term> open = trier.terms().stream()
                .filter(term -> limits.stream().noneMatch(l -> l.term().term().equals(term)))
                .toList();
        List<Searched> all = workers.all(IntStream.range(0, lucks)
                .<Callable<Searched>>mapToObj(luck -> () -> searched(luck, start, open))
                .toList());
        Searched best = all.stream()
                .min(Comparator.comparing(Searched::met)
                        .reversed()
                        .thenComparingDouble(found -> found.force().cost()))
                .orElseThrow();
        int tries = all.stream().mapToInt(found -> found.search().tries()).sum();
        LeastForce.Repeats repeats = new LeastForce.Repeats(
                all.stream().map(found -> market.cost(found.force())).toList());
        LeastForce least = least(best, tries, repeats);
        return new Found(least, best.force(), limits, all.getFirst().search().firstBatches());
    }

    /** What one search found. */
    private record Searched(Search search, Force force, boolean met) {}

    /** Searches on one luck; what is found is placed from nothing and must hold on luck that the search has not seen. */
    private Searched searched(int luck, Force start, List<Goal.Term> open) {
        ProvingGround own = luck == 0 ? ground : ground.onLuck(Luck.combine(seed(), luck));
        Trier searching = new Trier(own, open, trier.trials());
        Search search = new Search(searching.beside(searching.of(start)), market, workers, progress);
        Trier fresh = new Trier(ground.onLuck(Luck.combine(seed(), FRESH + luck)), open, judged);
        Force force = settled(search.from(start).force(), fresh);
        return new Searched(search, force, fresh.asItIs(force, KillEnd.BASE).met());
    }

    private long seed() {
        return ground.question().plan().seed();
    }

    /**
     * The least multiple of a force with which a judge is content, by halving: below one too, since luck that the search has not seen may be kinder. A
     * type grows with the multiple as a whole, so that a few dear units do not become one more at every step.
     */
    private Force settled(Force found, Trier judge) {
        int low = LEAST_STEP - 1;
        int high = MOST_STEPS;
        while (high - low > 1) {
            int middle = Math.floorDiv(low + high, 2);
            if (judge.of(stepped(found, middle)).met()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return supplied(found, high, judge);
    }

    /** From a multiple on: more rounds where these alone are lacking, else the next multiple. */
    private static Force supplied(Force found, int from, Trier judge) {
        Force force = judge.of(stepped(found, from)).force();
        for (int step = from;
                step < MOST_STEPS && !judge.asItIs(force, KillEnd.BASE).met();
                step++) {
            Tried more = judge.of(force);
            force = more.met()
                    ? more.force()
                    : stepped(found, step + 1).withRounds(more.force().rounds());
        }
        return force;
    }

    private static Force stepped(Force found, int step) {
        return found.times(Math.pow(STEP, step));
    }

    private LeastForce least(Searched found, int tries, LeastForce.Repeats repeats) {
        Force force = found.force();
        Search search = found.search();
        boolean met = found.met();
        Inventory inventory = force.inventory();
        SitingAnswer sited = ground.told(ground.place(inventory), force.sensors());
        List<Held> terms = ground.judge(inventory, sited, force.warned(), judged);
        Optional<Tried> best = met && ends ? search.scaled(force, KillEnd.HIGH, 1) : Optional.empty();
        Optional<Tried> worst = met && ends ? search.scaled(force, KillEnd.LOW, MOST_SCALED) : Optional.empty();
        return new LeastForce(
                met,
                lines(force),
                rounds(force),
                sensors(force),
                market.cost(force),
                crew(force),
                terms,
                ground.judge(inventory, sited, true, judged),
                ground.nights().rationed()
                        ? terms
                        : ground.with(Rounds.RATIONED).judge(inventory, sited, force.warned(), judged),
                Requirement.verdict(terms),
                best.map(this::amount),
                worst.map(this::amount),
                tries,
                repeats);
    }

    private Amount amount(Tried tried) {
        return new Amount(tried.force().added(), market.cost(tried.force()));
    }

    private Span crew(Force force) {
        Span crew = Span.exactly(0);
        for (String system : force.systems()) {
            crew = crew.plus(market.offer(system).crew().times(force.added(system)));
        }
        return crew;
    }

    private List<LeastForce.Rounds> rounds(Force force) {
        return force.rounds().entrySet().stream()
                .map(e -> new LeastForce.Rounds(
                        e.getKey(), e.getValue(), market.offer(e.getKey()).cost(0, e.getValue())))
                .toList();
    }

    private List<LeastForce.Sensors> sensors(Force force) {
        return force.sensors().keySet().stream()
                .map(type -> new LeastForce.Sensors(
                        type.id(),
                        type.name(),
                        type.layer(),
                        force.added(type.id()),
                        market.offer(type.id()).cost(force.added(type.id()), 0)))
                .toList();
    }

    private List<LeastForce.Line> lines(Force force) {
        Map<Lot, Integer> held = counts(ground.bill().today());
        Map<Lot, Integer> withOrders = counts(force.base());
        Map<String, SystemType> types = new TreeMap<>();
        force.base().holdings().forEach(h -> types.put(h.system().id(), h.system()));
        market.offers().forEach(o -> types.put(o.type().id(), o.type()));
        TreeSet<Lot> lots = new TreeSet<>(withOrders.keySet());
        force.units().keySet().stream()
                .filter(lot -> !market.sensor(lot.system()))
                .forEach(lots::add);
        List<LeastForce.Line> lines = new ArrayList<>();
        for (Lot lot : lots) {
            SystemType type = java.util.Objects.requireNonNull(types.get(lot.system()));
            int has = held.getOrDefault(lot, 0);
            int buys = force.units().getOrDefault(lot, 0);
            Cost cost = market.find(lot.system())
                    .map(o -> o.cost(buys, 0))
                    .orElse(Cost.nothing(market.warning().basis()));
            lines.add(new LeastForce.Line(
                    lot.member(),
                    lot.system(),
                    type.name(),
                    type.layer(),
                    has,
                    withOrders.getOrDefault(lot, 0) - has,
                    buys,
                    cost));
        }
        return lines;
    }

    private static Map<Lot, Integer> counts(Inventory inventory) {
        Map<Lot, Integer> counts = new TreeMap<>();
        inventory
                .holdings()
                .forEach(h -> counts.merge(new Lot(h.system().id(), h.member()), h.fireUnits(), Integer::sum));
        return counts;
    }

    /** Terms that even a very large force of the ablest, the farthest-reaching and the cheapest type of each unmet class does not meet. */
    private List<Limit> limits(Tried before) {
        Spread spread = Spread.of(trier, before);
        Force most = before.force();
        for (ThreatClass threatClass : spread.classes()) {
            for (SystemType type : ablest(spread, threatClass)) {
                most = most.with(type.id(), spread.of(type, SATURATED_UNITS));
            }
        }
        SitingAnswer sited = ground.place(most.inventory());
        for (Offer sensor : market.sensors()) {
            most = fine.told(most, sited, sensor, Double.MAX_VALUE);
        }
        progress.step(Progress.Stage.LIMITS, most.added() + " fire units beside those held");
        Tried tried = fine.of(most);
        List<Limit> limits = new ArrayList<>();
        if (!tried.met()) {
            List<Held> terms = ground.judge(
                    tried.force().inventory(),
                    ground.told(tried.sited(), tried.force().sensors()),
                    false,
                    judged);
            for (int t = 0; t < terms.size(); t++) {
                if (!tried.reached().get(t).met()) {
                    limits.add(limit(terms.get(t), tried));
                }
            }
        }
        return limits;
    }

    private List<SystemType> ablest(Spread spread, ThreatClass threatClass) {
        List<Offer> able = market.offers().stream()
                .filter(o -> o.type().against(threatClass).isPresent() && spread.wants(o.type()))
                .toList();
        return List.of(
                        Comparator.comparingDouble((Offer o) -> -kill(o, threatClass)),
                        Comparator.comparingDouble((Offer o) -> -range(o, threatClass)),
                        Comparator.comparingDouble(
                                (Offer o) -> o.unit().millionEur().base()))
                .stream()
                .flatMap(order -> able.stream().min(order).stream())
                .map(Offer::type)
                .distinct()
                .toList();
    }

    private static double kill(Offer offer, ThreatClass threatClass) {
        return offer.type()
                .against(threatClass)
                .map(e -> e.killProbability().base())
                .orElse(0.0);
    }

    private static double range(Offer offer, ThreatClass threatClass) {
        return offer.type().against(threatClass).map(e -> e.maxRange().metres()).orElse(0.0);
    }

    private Limit limit(Held term, Tried tried) {
        SequencedMap<Fate, Scalar> causes = new LinkedHashMap<>();
        if (term.term() instanceof Goal.Leakers leakers) {
            RaidResult night = java.util.Objects.requireNonNull(tried.nights().get(leakers.raid()));
            Trier.losses(night, leakers.threatClass()).entrySet().stream()
                    .filter(e -> e.getValue() > 0)
                    .sorted(Map.Entry.<Fate, Double>comparingByValue().reversed())
                    .forEach(e -> causes.put(e.getKey(), Scalar.of(e.getValue())));
        }
        return new Limit(term, tried.force().added(), causes);
    }
}
