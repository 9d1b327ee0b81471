package testudo.calibration.history;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import testudo.calibration.record.CsvTable;
import testudo.calibration.record.HalfYear;
import testudo.quantity.Span;

/** What is said of who shot the drones down, and of the rounds that there can have been. */
final class SideData {
    private final Map<HalfYear, Span> smallKills;
    private final Map<HalfYear, Double> ceilings;

    private SideData(Map<HalfYear, Span> smallKills, Map<HalfYear, Double> ceilings) {
        this.smallKills = smallKills;
        this.ceilings = ceilings;
    }

    static SideData read(Path file) {
        CsvTable table = CsvTable.read(file, java.util.List.of("quantity", "half", "low", "value", "high", "source"));
        Map<HalfYear, Span> kills = new TreeMap<>();
        Map<HalfYear, Double> ceilings = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            table.month(row, "half").map(HalfYear::of).ifPresent(half -> {
                switch (table.text(at, "quantity")) {
                    case "smallKills" -> {
                        OptionalDouble low = table.number(at, "low", 0.001, 0.999);
                        OptionalDouble value = table.number(at, "value", 0.001, 0.999);
                        OptionalDouble high = table.number(at, "high", 0.001, 0.999);
                        if (low.isPresent() && value.isPresent() && high.isPresent()) {
                            kills.put(half, Span.of(low.getAsDouble(), value.getAsDouble(), high.getAsDouble()));
                        }
                    }
                    case "roundsAtDrones" ->
                        table.number(at, "high", 1, 1e6).ifPresent(high -> ceilings.put(half, high));
                    default -> table.fault(at, "quantity", "unknown quantity", "smallKills or roundsAtDrones.");
                }
            });
        }
        table.throwFindings();
        return new SideData(kills, ceilings);
    }

    Map<HalfYear, Span> smallKills() {
        return smallKills;
    }

    Map<HalfYear, Double> ceilings() {
        return ceilings;
    }
}
