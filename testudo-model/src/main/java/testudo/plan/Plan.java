package testudo.plan;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import testudo.defence.Sharing;
import testudo.facts.FactBook;
import testudo.facts.MemberFact;
import testudo.input.YamlInput;
import testudo.quantity.InOrder;
import testudo.quantity.Member;
import testudo.quantity.Span;

/**
 * One question with every assumption that its answer rests on.
 *
 * <p>Shares are spans in percent: low, base and high end of what the plan states.
 *
 * @param name the file's name without its ending
 * @param question in words
 * @param edition edition of NATO's tables
 * @param growth edition of GDP after NATO's last year
 * @param theatre whose territory is defended
 * @param unitedStates what the United States contributes
 * @param asOf date at which the base is counted
 * @param reading what the factor multiplies
 * @param factors multiples that are compared
 * @param path how defence shares move
 * @param sharing who may engage over whose land
 * @param rounds how freely a night may use the rounds at hand
 * @param engine whether the engine fights with what the record has taught it
 * @param shares the stated assumptions in percent, by field name
 * @param goal name of the goal; {@link Goal#OWN} where the plan states its own
 * @param ownGoal the goal that the plan states itself, if it does
 * @param raids names or paths of the raid files
 * @param from first year
 * @param to last year
 * @param trials trials a raid and laydown
 * @param seed seed of all luck
 * @param whatIfs what it supposes beside its shares
 * @param asWritten every field as written or defaulted, for the record of a run
 */
public record Plan(
        String name,
        String question,
        String edition,
        String growth,
        Theatre theatre,
        UnitedStates unitedStates,
        LocalDate asOf,
        Reading reading,
        List<Integer> factors,
        BudgetPath path,
        Sharing sharing,
        Rounds rounds,
        Engine engine,
        SequencedMap<String, Span> shares,
        String goal,
        Optional<Goal> ownGoal,
        List<String> raids,
        Year from,
        Year to,
        int trials,
        long seed,
        WhatIfs whatIfs,
        SequencedMap<String, String> asWritten)
        implements Serializable {
    private static final String EFFORT = "effort";
    private static final String QUICK = "quick";
    private static final int QUICKER = 20;
    private static final int LEAST_TRIALS = 20;

    public Plan {
        factors = List.copyOf(factors);
        raids = List.copyOf(raids);
        shares = InOrder.map(shares);
        asWritten = InOrder.map(asWritten);
    }

    /**
     * Reads and checks a plan file.
     *
     * @param file YAML
     * @param members the members that the facts know
     * @throws testudo.quantity.BadInput with every fault found
     */
    public static Plan read(Path file, Set<Member> members) {
        return new PlanReader(file, members).read();
    }

    /**
     * Reads a plan file and checks it against the facts that it names.
     *
     * @param file YAML
     * @throws testudo.quantity.BadInput with every fault found
     */
    public static Plan read(Path file, FactBook facts) {
        return new PlanReader(
                        file,
                        facts.members().stream().map(MemberFact::member).collect(Collectors.toCollection(TreeSet::new)))
                .read(facts);
    }

    /** The line of a plan file on which a field stands, or 1 where the file leaves it to its default. */
    public static int line(Path file, String field) {
        var node = YamlInput.entries(YamlInput.read(file)).get(field);
        return node == null ? 1 : YamlInput.line(node);
    }

    /** A share by its field name, such as {@code setAside}, in percent. */
    public Span share(String field) {
        Span share = shares.get(field);
        if (share == null) {
            throw new IllegalArgumentException("'" + field + "' is no share of a plan; there are " + shares.keySet());
        }
        return share;
    }

    public Plan withSeed(long newSeed) {
        return changed(theatre, unitedStates, trials, newSeed, "seed", Long.toString(newSeed));
    }

    /** With one share of the plan moved, such as {@code jamming}. */
    public Plan withShare(String field, Span percent) {
        share(field);
        SequencedMap<String, Span> moved = new java.util.LinkedHashMap<>(shares);
        moved.put(field, percent);
        SequencedMap<String, String> fields = new java.util.LinkedHashMap<>(asWritten);
        fields.put(field, percent.base() + "% (" + percent.low() + "%.." + percent.high() + "%)");
        return new Plan(
                name,
                question,
                edition,
                growth,
                theatre,
                unitedStates,
                asOf,
                reading,
                factors,
                path,
                sharing,
                rounds,
                engine,
                moved,
                goal,
                ownGoal,
                raids,
                from,
                to,
                trials,
                seed,
                whatIfs,
                fields);
    }

    /** The same question supposing something else beside its shares. */
    public Plan withWhatIfs(WhatIfs other) {
        return new Plan(
                name,
                question,
                edition,
                growth,
                theatre,
                unitedStates,
                asOf,
                reading,
                factors,
                path,
                sharing,
                rounds,
                engine,
                shares,
                goal,
                ownGoal,
                raids,
                from,
                to,
                trials,
                seed,
                other,
                asWritten);
    }

    public Plan withRounds(Rounds other) {
        SequencedMap<String, String> fields = new java.util.LinkedHashMap<>(asWritten);
        fields.put("rounds", other.key());
        return new Plan(
                name,
                question,
                edition,
                growth,
                theatre,
                unitedStates,
                asOf,
                reading,
                factors,
                path,
                sharing,
                other,
                engine,
                shares,
                goal,
                ownGoal,
                raids,
                from,
                to,
                trials,
                seed,
                whatIfs,
                fields);
    }

    /** With what the record taught the engine, or without it. */
    public Plan withEngine(Engine other) {
        SequencedMap<String, String> fields = new java.util.LinkedHashMap<>(asWritten);
        fields.put("engine", other.key());
        return new Plan(
                name,
                question,
                edition,
                growth,
                theatre,
                unitedStates,
                asOf,
                reading,
                factors,
                path,
                sharing,
                rounds,
                other,
                shares,
                goal,
                ownGoal,
                raids,
                from,
                to,
                trials,
                seed,
                whatIfs,
                fields);
    }

    public Plan withTrials(int newTrials) {
        return changed(theatre, unitedStates, newTrials, seed, "trials", Integer.toString(newTrials));
    }

    /** The same question at less effort: a twentieth of the trials, at least twenty, and a first plan of what to buy. */
    public Plan quickened() {
        int fewer = Math.min(trials, Math.max(LEAST_TRIALS, trials / QUICKER));
        return withTrials(fewer).changed(theatre, unitedStates, fewer, seed, EFFORT, QUICK);
    }

    /** Whether less effort was asked for. */
    public boolean quick() {
        return QUICK.equals(asWritten.get(EFFORT));
    }

    public Plan withTheatre(Theatre newTheatre) {
        return changed(newTheatre, unitedStates, trials, seed, "theatre", newTheatre.key());
    }

    public Plan withUnitedStates(UnitedStates newState) {
        return changed(
                theatre,
                newState,
                trials,
                seed,
                "unitedStates",
                newState.state().key());
    }

    /**
     * The same with the United States in another state. A reinforcement that the plan states stands with its own number and day; where it
     * states none, the facts' assumption holds.
     */
    public Plan withUnitedStates(UnitedStates.State state, FactBook facts) {
        return unitedStates.state() == state ? this : withUnitedStates(other(state, facts));
    }

    /** The United States in a state: as the plan says where it says so, otherwise as the facts assume. */
    public UnitedStates other(UnitedStates.State state, FactBook facts) {
        return unitedStates.state() == state
                ? unitedStates
                : switch (state) {
                    case IN_PLACE -> UnitedStates.IN_PLACE;
                    case NONE -> UnitedStates.NONE;
                    case REINFORCED -> UnitedStates.reinforced(facts);
                };
    }

    private Plan changed(Theatre t, UnitedStates us, int newTrials, long newSeed, String field, String written) {
        SequencedMap<String, String> fields = new java.util.LinkedHashMap<>(asWritten);
        fields.put(field, written);
        return new Plan(
                name, question, edition, growth, t, us, asOf, reading, factors, path, sharing, rounds, engine, shares,
                goal, ownGoal, raids, from, to, newTrials, newSeed, whatIfs, fields);
    }
}
