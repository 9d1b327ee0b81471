package testudo.cli.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import testudo.calibration.history.CalibratedRow;

/** What the scores of calibrated engine, record alone and mirror come to, model by model, with what was seen apart from what was not. */
final class Scored {
    private static final int JUDGED = 24;

    private Scored() {}

    static List<String> of(List<CalibratedRow> rows) {
        List<String> lines = new ArrayList<>();
        for (String model : List.of(CalibratedRow.CALIBRATED, CalibratedRow.RECORD_ONLY, CalibratedRow.MIRROR)) {
            for (boolean unseen : List.of(false, true)) {
                List<CalibratedRow> some = rows.stream()
                        .filter(row -> row.model().equals(model) && row.unseen() == unseen)
                        .toList();
                if (!some.isEmpty()) {
                    lines.add(line(model, unseen, some));
                }
            }
        }
        return lines;
    }

    private static String line(String model, boolean unseen, List<CalibratedRow> some) {
        double crps =
                some.stream().mapToDouble(row -> row.crps().value()).average().orElse(0);
        long inside = some.stream().filter(CalibratedRow::inside).count();
        int months = some.stream().mapToInt(CalibratedRow::months).sum();
        int monthsInside = some.stream().mapToInt(CalibratedRow::monthsInside).sum();
        String line = String.format(
                Locale.ROOT,
                "%s, half-years %s: mean CRPS %.3f, %d of %d inside the 90%% band, %d as if they were new",
                model,
                unseen ? "not seen by the fit" : "seen by the fit",
                crps,
                inside,
                some.size(),
                some.stream().filter(CalibratedRow::insideAsNew).count());
        if (months == 0) {
            return line + ".";
        }
        return line
                + String.format(
                        Locale.ROOT,
                        "; months %d of %d inside%s.",
                        monthsInside,
                        months,
                        months < JUDGED
                                ? ", too few to judge"
                                : String.format(Locale.ROOT, " (%.2f)", (double) monthsInside / months));
    }
}
