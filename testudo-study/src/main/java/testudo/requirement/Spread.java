package testudo.requirement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.defence.SystemType;
import testudo.plan.Goal;
import testudo.procurement.bill.Apportionment;
import testudo.proving.ProvingGround;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.raid.Cueing;
import testudo.raid.Measure;
import testudo.raid.RaidResult;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/**
 * Who gets what is added: members by what the gap of the unmet terms is over their land. For leakers that is where threats of the class hit,
 * for cover the people or the places without it.
 */
final class Spread {
    /** So that no member with people is left without any part. */
    private static final double FLOOR = 0.01;

    private final List<Part> parts;
    private final Cueing cueing;

    private Spread(List<Part> parts, Cueing cueing) {
        this.parts = parts;
        this.cueing = cueing;
    }

    /** One unmet term: how much it weighs and where its gap is. */
    private record Part(Goal.Term term, double shortfall, Map<Member, Double> where) implements Serializable {}

    /** The spread for what is unmet after a force was tried. */
    static Spread of(Trier trier, Tried tried) {
        List<Part> parts = new ArrayList<>();
        for (Reached reached : tried.reached()) {
            if (!reached.met()) {
                where(trier, tried, reached.term())
                        .ifPresent(where -> parts.add(new Part(reached.term(), reached.shortfall(), where)));
            }
        }
        return new Spread(parts, trier.ground().cueing());
    }

    private static Optional<Map<Member, Double>> where(Trier trier, Tried tried, Goal.Term term) {
        return switch (term) {
            case Goal.Leakers leakers -> Optional.of(hits(trier, tried, leakers));
            case Goal.Cover cover -> Optional.of(open(trier.ground(), tried.sited(), cover));
            case Goal.Days days -> Optional.empty();
        };
    }

    private static Map<Member, Double> hits(Trier trier, Tried tried, Goal.Leakers term) {
        Map<Member, Double> hits = new TreeMap<>();
        RaidResult night = tried.nights().get(term.raid());
        if (night == null) {
            throw new IllegalStateException("the goal's raid '" + term.raid() + "' was not fought");
        }
        night.measures().forEach((measure, e) -> {
            if (measure instanceof Measure.Hits(Measure.InMember(Member member), Optional<ThreatClass> of)
                    && of.equals(Optional.of(term.threatClass()))) {
                hits.put(member, e.mean());
            }
        });
        return shares(trier.ground(), hits);
    }

    private static Map<Member, Double> open(ProvingGround ground, SitingAnswer sited, Goal.Cover term) {
        Map<Member, Double> open = new TreeMap<>();
        ground.people().forEach((member, people) -> open.put(member, people * uncovered(sited, member, term)));
        return shares(ground, open);
    }

    private static double uncovered(SitingAnswer sited, Member member, Goal.Cover term) {
        Optional<Percent> covered = sited.members().getOrDefault(member, List.of()).stream()
                .filter(c -> c.threatClass() == term.threatClass() && c.by().equals(new Cover.By.Any()))
                .findFirst()
                .flatMap(c -> term.ofPeople() ? c.people() : c.bases());
        return 1 + FLOOR - covered.map(Percent::fraction).orElse(0.0);
    }

    private static Map<Member, Double> shares(ProvingGround ground, Map<Member, Double> weights) {
        Map<Member, Double> shares = new TreeMap<>();
        double sum = ground.people().keySet().stream()
                .mapToDouble(member -> weights.getOrDefault(member, 0.0))
                .sum();
        ground.people()
                .keySet()
                .forEach(member -> shares.put(
                        member, sum == 0 ? 1.0 / ground.people().size() : weights.getOrDefault(member, 0.0) / sum));
        return shares;
    }

    /** Whether the type serves any unmet term. */
    boolean wants(SystemType type) {
        return parts.stream().anyMatch(part -> serves(type, part.term()) || tells(type, part.term()));
    }

    private boolean tells(SystemType type, Goal.Term term) {
        return term instanceof Goal.Leakers leakers && cueing.tells(type.id(), leakers.threatClass());
    }

    private static boolean serves(SystemType type, Goal.Term term) {
        return switch (term) {
            case Goal.Leakers leakers -> type.against(leakers.threatClass()).isPresent();
            case Goal.Cover cover ->
                type.against(cover.threatClass())
                        .filter(e -> cover.layer().map(l -> l == e.layer()).orElse(true))
                        .isPresent();
            case Goal.Days days -> false;
        };
    }

    /** So many fire units of a type in whole numbers by member. */
    Map<Member, Long> of(SystemType type, long units) {
        SequencedMap<Member, BigDecimal> weights = new LinkedHashMap<>();
        for (Part part : parts) {
            if (serves(type, part.term())) {
                part.where()
                        .forEach((member, share) ->
                                weights.merge(member, BigDecimal.valueOf(share * part.shortfall()), BigDecimal::add));
            }
        }
        return Apportionment.largestRemainder(weights, units);
    }

    /** The classes of what is unmet. */
    List<ThreatClass> classes() {
        return parts.stream()
                .map(part -> switch (part.term()) {
                    case Goal.Leakers leakers -> leakers.threatClass();
                    case Goal.Cover cover -> cover.threatClass();
                    case Goal.Days days -> throw new IllegalStateException("rounds are not spread");
                })
                .distinct()
                .toList();
    }
}
