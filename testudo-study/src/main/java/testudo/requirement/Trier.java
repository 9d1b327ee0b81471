package testudo.requirement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.defence.Inventory;
import testudo.defence.Laydown;
import testudo.defence.SystemType;
import testudo.plan.Goal;
import testudo.plan.Rounds;
import testudo.procurement.bill.Apportionment;
import testudo.procurement.supply.Offer;
import testudo.proving.KillEnd;
import testudo.proving.Magazines;
import testudo.proving.ProvingGround;
import testudo.proving.Rations;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.raid.Fate;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** Places forces and fights them, and gives each the rounds that the goal's nights need. */
final class Trier {
    /** How sure it is that rounds last where the goal does not say. */
    private static final Percent LASTING = Percent.of(90);

    private final ProvingGround ground;
    private final List<Goal.Term> terms;
    private final int trials;
    /** What every force is placed beside; where there is none, each is placed from nothing. */
    private final Optional<Tried> stands;

    /**
     * A trier.
     *
     * @param ground where forces are held against the goal
     * @param terms those that are looked at
     * @param trials nights a fight
     */
    Trier(ProvingGround ground, List<Goal.Term> terms, int trials) {
        this(ground, terms, trials, Optional.empty());
    }

    private Trier(ProvingGround ground, List<Goal.Term> terms, int trials, Optional<Tried> stands) {
        this.ground = ground;
        this.terms = List.copyOf(terms);
        this.trials = trials;
        this.stands = stands;
    }

    Trier with(List<Goal.Term> others) {
        return new Trier(ground, others, trials, stands);
    }

    /** The same, which leaves a force where it stands and places beside it only what another has more. */
    Trier beside(Tried standing) {
        return new Trier(ground, terms, trials, Optional.of(standing));
    }

    ProvingGround ground() {
        return ground;
    }

    List<Goal.Term> terms() {
        return terms;
    }

    int trials() {
        return trials;
    }

    /** The force with every kill probability at its base value. */
    Tried of(Force force) {
        return of(force, KillEnd.BASE);
    }

    /**
     * The force as it is, then with the rounds that its nights take beyond what it holds. Where rounds are rationed, these are the rounds that the same
     * nights would take with free fire, since a ration holds back what it lacks; then it is fought with its ration.
     */
    Tried of(Force force, KillEnd end) {
        if (ground.nights().rationed()) {
            Trier free = new Trier(ground.with(Rounds.FREE), terms, trials, stands);
            return asItIs(force.withRounds(free.lacking(free.asItIs(force, end))), end);
        }
        Tried tried = asItIs(force, end);
        Map<String, Long> more = missing(tried);
        return more.isEmpty() ? tried : supplied(tried, force.withRounds(more));
    }

    /** Without any more rounds. */
    Tried asItIs(Force force, KillEnd end) {
        Inventory inventory = force.inventory();
        SitingAnswer sited = stands.map(
                        s -> ground.placeBeside(inventory, s.force().inventory(), s.sited()))
                .orElseGet(() -> ground.place(inventory));
        Map<String, RaidResult> nights = new LinkedHashMap<>();
        for (String raid : raids()) {
            Laydown laydown = end.of(ground.told(sited, force.sensors()).laydown());
            nights.put(raid, ground.fight(laydown, raid, terms, force.warned(), trials));
        }
        return new Tried(force, sited, nights, reached(inventory, sited, nights));
    }

    /**
     * A force that stands with more cueing sensors of a type: as many as tell all small units that stand, or as many of them as a sum of money
     * buys.
     */
    Force told(Force force, SitingAnswer sited, Offer sensor, double millions) {
        Map<Member, Long> all = ground.untold(ground.told(sited, force.sensors()), sensor.type());
        long wanted = all.values().stream().mapToLong(Long::longValue).sum();
        long most = (long) (millions / sensor.cost(1, 0).millionEur().base());
        if (wanted > Math.max(1, most)) {
            SequencedMap<Member, BigDecimal> parts = new LinkedHashMap<>();
            all.forEach((member, n) -> parts.put(member, BigDecimal.valueOf(n)));
            all = Apportionment.largestRemainder(parts, Math.max(1, most));
        }
        return force.with(sensor.type().id(), all);
    }

    private List<String> raids() {
        return terms.stream()
                .map(term -> switch (term) {
                    case Goal.Leakers leakers -> leakers.raid();
                    case Goal.Days days -> days.raid();
                    case Goal.Cover cover -> "";
                })
                .filter(raid -> !raid.isEmpty())
                .distinct()
                .toList();
    }

    private List<Reached> reached(Inventory inventory, SitingAnswer sited, Map<String, RaidResult> nights) {
        return terms.stream()
                .map(term -> switch (term) {
                    case Goal.Leakers leakers -> leakers(leakers, night(nights, leakers.raid()));
                    case Goal.Days days ->
                        Reached.days(
                                days,
                                ground.magazines(night(nights, days.raid()), inventory, days.confidence())
                                        .nights()
                                        .value());
                    case Goal.Cover cover ->
                        Reached.cover(cover, ground.cover(cover, sited).fraction());
                })
                .toList();
    }

    private static RaidResult night(Map<String, RaidResult> nights, String raid) {
        RaidResult night = nights.get(raid);
        if (night == null) {
            throw new IllegalStateException("raid '" + raid + "' was not fought");
        }
        return night;
    }

    private static Reached leakers(Goal.Leakers term, RaidResult night) {
        Measure measure = measure(term);
        double probability = night.atMost(measure, term.most()).value();
        return Reached.leakers(
                term, probability, level(night, measure, term.confidence().fraction()));
    }

    static Measure measure(Goal.Leakers term) {
        return term.armedOnly() ? Measure.armedLeakers(term.threatClass()) : Measure.leakers(term.threatClass());
    }

    /** The least number that is not exceeded with that probability. */
    private static int level(RaidResult night, Measure measure, double confidence) {
        int low = -1;
        int high = 1;
        while (night.atMost(measure, high).value() < confidence) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (night.atMost(measure, middle).value() >= confidence) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private Map<String, Long> missing(Tried tried) {
        Map<String, Long> most = new TreeMap<>();
        for (Reached reached : tried.reached()) {
            if (reached.term() instanceof Goal.Days days && !reached.met()) {
                Magazines magazines = ground.magazines(
                        night(tried.nights(), days.raid()), tried.force().inventory(), days.confidence());
                buyable(tried.force(), magazines.missing(days.days()))
                        .forEach((system, n) -> most.merge(system, n, Math::max));
            }
        }
        return most;
    }

    /** What the nights of every raid lack of rounds to last as long as they are rationed over, whether or not the goal says so. */
    private Map<String, Long> lacking(Tried tried) {
        Map<String, Long> most = new TreeMap<>(missing(tried));
        int nights = Rations.nights(ground.question().goal());
        tried.nights().values().forEach(night -> {
            Magazines magazines = ground.magazines(night, tried.force().inventory(), LASTING);
            buyable(tried.force(), magazines.missing(nights)).forEach((system, n) -> most.merge(system, n, Math::max));
        });
        return most;
    }

    /** Rounds that are no longer made, or that no buyer holds a unit for, are bought of a type of the same layer. */
    private static Map<String, Long> buyable(Force force, Map<String, Long> missing) {
        Map<String, SystemType> held = new TreeMap<>();
        force.inventory().holdings().forEach(h -> held.put(h.system().id(), h.system()));
        Map<String, Long> bought = new TreeMap<>();
        missing.forEach((system, n) -> {
            if (force.market().find(system).isPresent() && held.containsKey(system)) {
                bought.merge(system, n, Long::sum);
            } else {
                substitute(force, held, system).ifPresent(other -> bought.merge(other, n, Long::sum));
            }
        });
        return bought;
    }

    private static java.util.Optional<String> substitute(Force force, Map<String, SystemType> held, String system) {
        SystemType type = held.get(system);
        return type == null
                ? java.util.Optional.empty()
                : force.market().offers().stream()
                        .map(Offer::type)
                        .filter(other -> other.layer() == type.layer() && held.containsKey(other.id()))
                        .map(SystemType::id)
                        .findFirst();
    }

    /** More rounds change little of a night, so it is not fought again; the last force is. */
    private Tried supplied(Tried tried, Force force) {
        Inventory inventory = force.inventory();
        return new Tried(force, tried.sited(), tried.nights(), reached(inventory, tried.sited(), tried.nights()));
    }

    /** What gets through of a class by cause in a night, as means. */
    static Map<Fate, Double> losses(RaidResult night, ThreatClass threatClass) {
        Map<Fate, Double> losses = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            if (fate.through()) {
                night.find(Measure.of(fate, threatClass)).ifPresent(e -> losses.put(fate, e.mean()));
            }
        }
        return losses;
    }
}
