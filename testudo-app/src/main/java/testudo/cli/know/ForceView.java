package testudo.cli.know;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import testudo.cli.say.CsvOut;
import testudo.cli.say.Legend;
import testudo.cli.say.Screen;
import testudo.cli.say.TextTable;
import testudo.facts.ForceLine;
import testudo.facts.ForceTable;
import testudo.quantity.Span;

/** The force table for people and machines: what is counted, what is set aside, and why. */
final class ForceView {
    private ForceView() {}

    static void print(ForceTable force, String member, boolean json, boolean csv, Consumer<List<?>> out) {
        List<ForceLine> lines = force.lines().stream()
                .filter(l -> member.isEmpty() || l.member().code().equals(member.toUpperCase(Locale.ROOT)))
                .toList();
        if (json) {
            out.accept(lines.stream().map(ForceLine::view).toList());
            return;
        }
        List<String> header = List.of(
                "member",
                "system",
                "layer",
                "fire units",
                "low",
                "high",
                "on order",
                "planned",
                "rounds",
                "grade",
                "rows used",
                "set aside");
        List<List<String>> rows = lines.stream().map(ForceView::row).toList();
        if (csv) {
            CsvOut.print(header, rows);
            return;
        }
        TextTable text = new TextTable(header);
        rows.forEach(text::add);
        Screen.tell(text);
        Span units = force.baseFireUnits();
        System.out.println();
        Screen.tell(String.format(
                Locale.ROOT,
                "Base at %s: %.0f fire units in service [%.0f to %.0f]; * = rounds assumed. Not counted, number unknown: %d holdings.",
                force.asOf(),
                units.base(),
                units.low(),
                units.high(),
                force.gaps().size()));
        Screen.tell(Legend.layers());
    }

    private static List<String> row(ForceLine line) {
        return List.of(
                line.member().code() + (line.base() ? "" : " (not in the base)"),
                line.system(),
                line.layer().key(),
                Integer.toString(line.fireUnits()),
                Integer.toString(line.low()),
                Integer.toString(line.high()),
                Integer.toString(line.onOrder()),
                Integer.toString(line.planned()),
                line.rounds() + (line.assumed() ? "*" : ""),
                line.grade().key(),
                String.join(" ", line.rowsUsed()),
                line.rowsSetAside().stream()
                        .map(a -> a.row() + ": " + a.reason())
                        .collect(Collectors.joining("; ")));
    }
}
