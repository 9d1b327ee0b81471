package testudo.tabulation.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.assessment.Assessment;
import testudo.quantity.Member;
import testudo.quantity.Percent;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** Who is left outside any reach, by region and class; regions stand in the order of the alphabet and are never ranked. */
final class RegionTable {
    private final Assessment work;
    private final SequencedMap<String, List<Member>> regions = new TreeMap<>();

    private RegionTable(Assessment work) {
        this.work = work;
        Map<Member, Long> people = work.places().people();
        work.question().facts().table("mobility_regions").rows().forEach(row -> {
            Member member = Member.of(row.text("state"));
            if (people.containsKey(member)) {
                regions.merge(row.text("region"), List.of(member), RegionTable::joined);
            }
        });
    }

    static List<RegionGapRow> of(Assessment work) {
        return new RegionTable(work).rows();
    }

    private List<RegionGapRow> rows() {
        List<RegionGapRow> rows = new ArrayList<>();
        work.sited()
                .forEach((force, sited) -> regions.forEach((region, members) -> {
                    for (ThreatClass threat : ThreatClass.values()) {
                        rows.add(new RegionGapRow(force, region, members, threat, outside(sited, members, threat)));
                    }
                }));
        return rows;
    }

    private Optional<Percent> outside(SitingAnswer sited, List<Member> members, ThreatClass threat) {
        double people = 0;
        double covered = 0;
        for (Member member : members) {
            long all = work.places().people().getOrDefault(member, 0L);
            OptionalDouble share = share(sited, member, threat);
            people += all;
            covered += all * share.orElse(0);
        }
        boolean none = sited.cover(threat, new Cover.By.Any()).people().isEmpty();
        return none || people == 0 ? Optional.empty() : Optional.of(Percent.of(100 * (1 - covered / people)));
    }

    private static OptionalDouble share(SitingAnswer sited, Member member, ThreatClass threat) {
        return sited.members().getOrDefault(member, List.of()).stream()
                .filter(cover -> cover.threatClass() == threat && cover.by() instanceof Cover.By.Any)
                .flatMap(cover -> cover.people().stream())
                .mapToDouble(percent -> percent.fraction())
                .findFirst();
    }

    private static List<Member> joined(List<Member> one, List<Member> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
