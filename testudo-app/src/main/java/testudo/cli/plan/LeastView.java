package testudo.cli.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import testudo.assessment.LeastUnits;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.TextTable;
import testudo.quantity.Figures;
import testudo.siting.measure.LeastForce.Need;

/** The fewest fire units by member, for people and machines. */
final class LeastView {
    private LeastView() {}

    static String of(LeastUnits least, Header header, boolean json) {
        return json ? JsonOut.text(header.before(map(least))) + "\n" : text(least);
    }

    private static Map<String, Object> map(LeastUnits least) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("system", least.system());
        map.put("threatClass", least.against());
        map.put("share", least.share());
        map.put("note", SiteView.COMPUTED);
        map.put("members", least.needs().stream().map(LeastView::row).toList());
        return map;
    }

    private static Map<String, Object> row(Need need) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("member", need.member());
        row.put("fireUnits", need.fireUnits());
        row.put("atLeast", need.atLeast());
        row.put("proved", need.proved());
        row.put("most", need.most());
        return row;
    }

    private static String text(LeastUnits least) {
        TextTable table = new TextTable("member", "fire units", "at least", "proved", "all places %");
        for (Need need : least.needs()) {
            table.add(
                    need.member().code(),
                    need.fireUnits().map(String::valueOf).orElse("none will do"),
                    String.valueOf(need.atLeast()),
                    need.proved() ? "yes" : "no",
                    Figures.number(need.most().value()));
        }
        List<Integer> known = least.needs().stream()
                .map(Need::fireUnits)
                .flatMap(Optional::stream)
                .toList();
        return String.format(
                Locale.ROOT,
                "Fewest fire units of %s with which each member covers %s of its people against %s from its own land.%n%n%s%n%n"
                        + "In all %d for %d of %d members; one radar each, no reserve, no bases.%n%s%n",
                least.system(),
                Figures.percent(least.share().value()),
                least.against().plural(),
                table,
                known.stream().mapToInt(Integer::intValue).sum(),
                known.size(),
                least.needs().size(),
                SiteView.COMPUTED);
    }
}
