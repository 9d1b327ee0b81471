package testudo.cli.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import testudo.cli.ask.Version;
import testudo.cli.say.TextTable;
import testudo.quantity.Figures;
import testudo.study.analysis.Boxes;
import testudo.study.analysis.Findings;
import testudo.study.analysis.Indices;
import testudo.study.analysis.Tornado;
import testudo.study.question.Asked;
import testudo.study.question.StudyQuestion;
import testudo.study.store.Header;
import testudo.study.store.Manifest;

/** What a study says, in words and tables. */
final class StudyText {
    private static final int BAR = 30;
    private static final int MOST_EFFICIENT = 12;

    private StudyText() {}

    /** A level as a person reads it. */
    static String level(Object level) {
        return level instanceof Double number ? number(number) : String.valueOf(level);
    }

    static String number(double value) {
        return Figures.three(value);
    }

    static String of(Manifest manifest, Findings f, List<JsonNode> flips) {
        StringBuilder text = new StringBuilder();
        text.append(f.header().words()).append('\n');
        text.append(made(manifest)).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "%d of %d points, %s; rows %s%n",
                f.points(),
                f.header().points(),
                manifest.status(),
                manifest.contentHash().isEmpty() ? "not all there" : manifest.contentHash()));
        text.append(f.measure()).append(" as asked: ").append(number(f.base())).append("\n\n");
        tornado(text, f);
        indices(text, f.sobol());
        flips(text, flips);
        more(text, f);
        return text.toString().stripTrailing();
    }

    /** What a study file asks, on one line. */
    static String asked(StudyQuestion study) {
        String what = switch (study.asked()) {
            case Asked.OfPlan plan -> "plan " + plan.path().getFileName() + ", ";
            case Asked.OfRange ignored -> "range, ";
            case Asked.OfFunction of -> "function " + of.name().key() + ", ";
        };
        String trials = study.asked() instanceof Asked.OfFunction ? "" : study.trials() + " trials a point, ";
        return study.name() + ": " + what + trials + "seed " + study.seed() + ", version " + Version.text();
    }

    /** What the rows of a folder were made from, on one line. */
    private static String made(Manifest manifest) {
        Header header = manifest.header();
        StringBuilder line = new StringBuilder(header.name()).append(": ");
        if (!manifest.made("plan").isEmpty()) {
            line.append("plan ").append(manifest.made("plan")).append(", ");
            line.append("edition ").append(manifest.made("edition")).append(", ");
            line.append("engine ").append(manifest.made("engine")).append(", ");
        } else {
            line.append(manifest.made("asked")).append(", ");
        }
        if (!manifest.made("asked").startsWith("function")) {
            line.append(header.trials()).append(" trials a point, ");
        }
        return line.append("seed ")
                .append(header.seed())
                .append(", version ")
                .append(manifest.made("version"))
                .toString();
    }

    private static void tornado(StringBuilder text, Findings f) {
        if (f.tornado().isEmpty()) {
            return;
        }
        double low = f.tornado().stream()
                .mapToDouble(b -> Math.min(b.measureLow(), b.measureHigh()))
                .min()
                .orElse(0);
        double high = f.tornado().stream()
                .mapToDouble(b -> Math.max(b.measureLow(), b.measureHigh()))
                .max()
                .orElse(0);
        TextTable table = new TextTable("factor alone", "low", "high", "at low", "at high", "");
        for (Tornado.Bar bar : f.tornado()) {
            table.add(
                    bar.factor(),
                    level(bar.low()),
                    level(bar.high()),
                    number(bar.measureLow()),
                    number(bar.measureHigh()),
                    drawn(bar, low, high));
        }
        text.append(table).append('\n');
    }

    private static String drawn(Tornado.Bar bar, double low, double high) {
        if (high == low) {
            return "";
        }
        int from = (int) Math.round(BAR * (Math.min(bar.measureLow(), bar.measureHigh()) - low) / (high - low));
        int to = (int) Math.round(BAR * (Math.max(bar.measureLow(), bar.measureHigh()) - low) / (high - low));
        return ".".repeat(from)
                + "#".repeat(Math.max(to > from ? 1 : 0, to - from))
                + ".".repeat(BAR - Math.max(from, to));
    }

    private static void indices(StringBuilder text, List<Indices.Index> indices) {
        if (indices.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("factor with others", "first", "95% from", "to", "total", "95% from", "to");
        indices.forEach(i -> table.add(
                i.factor(),
                two(i.first()),
                two(i.firstLow()),
                two(i.firstHigh()),
                two(i.total()),
                two(i.totalLow()),
                two(i.totalHigh())));
        text.append('\n').append(table).append('\n');
        text.append("Most of the spread comes from ")
                .append(indices.stream().limit(3).map(Indices.Index::factor).collect(Collectors.joining(", ")))
                .append(".\n");
    }

    private static String two(double share) {
        return Figures.spelled(share, 3);
    }

    private static void flips(StringBuilder text, List<JsonNode> flips) {
        if (flips.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("factor", "verdict", "flips at");
        flips.forEach(flip -> table.add(
                flip.path("factor").asText(),
                flip.path("verdictAt").asText(),
                flip.path("flipsAt").isNumber()
                        ? number(flip.path("flipsAt").asDouble())
                        : flip.path("flipsAt").asText()));
        text.append('\n').append(table).append('\n');
    }

    private static void more(StringBuilder text, Findings f) {
        f.morris()
                .forEach(e -> text.append(String.format(
                        Locale.ROOT,
                        "%s moves it by %s on average (%s in size, spread %s).%n",
                        e.factor(),
                        number(e.mean()),
                        number(e.meanSize()),
                        number(e.spread()))));
        if (!f.frontier().isEmpty()) {
            text.append("\nEfficient, the cheapest first:");
            f.frontier().stream()
                    .filter(e -> e.sure())
                    .limit(MOST_EFFICIENT)
                    .forEach(e -> text.append(String.format(
                            Locale.ROOT,
                            " %s for %s (point %d);",
                            number(e.protection()),
                            number(e.cost()),
                            e.point())));
            long maybe = f.frontier().stream().filter(e -> !e.sure()).count();
            text.append(" within chance of it ").append(maybe).append(" more.\n");
        }
        if (!f.options().options().isEmpty()) {
            var best = f.options().options().getFirst();
            text.append(String.format(
                    Locale.ROOT,
                    "%nOf %s, %s is best in the mean over %d futures, with a chance of at least %s that it truly"
                            + " is; largest regret %s.%n",
                    f.options().factor(),
                    best.option(),
                    f.options().futures(),
                    Figures.percent(100 * f.options().correct()),
                    number(best.largestRegret())));
        }
        for (Boxes.Box box : f.boxes()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%nThe verdict fails in %s of the futures where %s; that is %s of all that fail.%n",
                    Figures.percent(100 * box.density()),
                    box.sides().stream()
                            .map(s -> s.factor() + " is " + level(s.from()) + " to " + level(s.to()))
                            .collect(Collectors.joining(" and ")),
                    Figures.percent(100 * box.coverage())));
        }
        if (!f.information().isEmpty() && f.information().getFirst().value() > 0) {
            text.append(String.format(
                    Locale.ROOT,
                    "%nMost worth finding out is %s: the verdict would be called right in %s more of the"
                            + " futures.%n",
                    f.information().getFirst().factor(),
                    Figures.percent(100 * f.information().getFirst().value())));
        }
        f.metamodel()
                .ifPresent(m -> text.append(String.format(
                        Locale.ROOT,
                        "%nA quadratic surface of %d terms through %d points has Q² %s and %s.%n",
                        m.terms(),
                        m.points(),
                        number(m.quality()),
                        m.served() ? "serves in place of the model" : "is refused")));
    }
}
