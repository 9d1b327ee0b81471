package testudo.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import testudo.quantity.Member;
import testudo.siting.question.Cover;
import testudo.siting.question.SitingAnswer;
import testudo.threat.ThreatClass;

/** Who is left outside any reach, by region and class; regions stand in the order of the alphabet and are never ranked. */
final class RegionTable {
    private final Work work;
    private final SequencedMap<String, List<Member>> regions = new TreeMap<>();

    private RegionTable(Work work) {
        this.work = work;
        Map<Member, Long> people = work.places().people();
        work.question().facts().table("mobility_regions").rows().forEach(row -> {
            Member member = Member.of(row.text("state"));
            if (people.containsKey(member)) {
                regions.merge(row.text("region"), List.of(member), RegionTable::joined);
            }
        });
    }

    static List<Table> of(Work work) {
        return List.of(new RegionTable(work).table());
    }

    private Table table() {
        TableBuilder table = new TableBuilder(
                        "regionGaps", "People outside the reach of any layer, by region and class")
                .text("laydown", "today, on order, planned year, or a multiple under the plan's reading")
                .text("region", "group of members, in alphabetical order")
                .text("members", "ISO 3166-1 alpha-3")
                .text("threatClass", "drone, cruise, ballistic, aeroballistic")
                .number("outsidePercent", "% of people", "under no cover; empty where no unit can engage the class");
        work.sited()
                .forEach((force, sited) -> regions.forEach((region, members) -> {
                    for (ThreatClass threat : ThreatClass.values()) {
                        table.row(force.key(), region, codes(members), threat.key(), outside(sited, members, threat));
                    }
                }));
        return table.build();
    }

    private static String codes(List<Member> members) {
        return String.join(" ", members.stream().map(Member::code).toList());
    }

    private Optional<Double> outside(SitingAnswer sited, List<Member> members, ThreatClass threat) {
        double people = 0;
        double covered = 0;
        for (Member member : members) {
            long all = work.places().people().getOrDefault(member, 0L);
            OptionalDouble share = share(sited, member, threat);
            people += all;
            covered += all * share.orElse(0);
        }
        boolean none = sited.cover(threat, new Cover.By.Any()).people().isEmpty();
        return none || people == 0 ? Optional.empty() : Optional.of(100 * (1 - covered / people));
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
