package testudo.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import testudo.defence.DefendedAsset;
import testudo.defence.Inventory;
import testudo.defence.Sharing;
import testudo.defence.Site;
import testudo.plan.RaidFile;
import testudo.quantity.Luck;
import testudo.quantity.Member;
import testudo.quantity.Position;
import testudo.raid.Lanes;
import testudo.raid.RaidEngine;
import testudo.raid.RaidSetup;
import testudo.raid.Trials;
import testudo.siting.Siting;
import testudo.siting.ground.CandidateSites;
import testudo.siting.question.Effort;
import testudo.siting.question.SitingQuestion;
import testudo.threat.AssetClass;
import testudo.threat.Raid;

/** How work and memory grow with the size of a question: processor time of one thread at several sizes, and the exponent that fits them best. */
public final class Growth {
    private static final Member OWNER = Member.of("POL");
    private static final double MEGABYTE = 1 << 20;

    private final Path root;

    private Growth(Path root) {
        this.root = root;
    }

    /** Prints a table. */
    public static void main(String[] args) {
        Growth growth = new Growth(Path.of(System.getProperty("testudo.home", ".")));
        row("threats, 40 units: ms a trial", new int[] {125, 250, 500, 1000, 2000, 5000}, n -> growth.trial(n, 40));
        row("units, 500 threats: ms a trial", new int[] {20, 40, 80, 160, 320, 500}, n -> growth.trial(500, n));
        row("units, 500 threats: ms for windows", new int[] {20, 40, 80, 160, 320, 500}, n -> growth.windows(500, n));
        row("trials, 500 threats, 40 units: ms", new int[] {100, 200, 400, 800, 1600}, growth::trials);
        row(
                "cities, 1000 sites, 60 units: ms to place",
                new int[] {500, 1000, 2000, 4000, 8000},
                n -> placed(n, 1000, 60));
        row(
                "sites, 4000 cities, 60 units: ms to place",
                new int[] {250, 500, 1000, 2000, 4000},
                n -> placed(4000, n, 60));
        row(
                "units, 4000 cities, 1000 sites: ms to place",
                new int[] {30, 60, 120, 240, 480},
                n -> placed(4000, 1000, n));
        System.out.printf(
                Locale.ROOT,
                "MB of rows, 500 threats x 40 units, 2,000 trials: %.0f%n",
                growth.megabytes(500, 40, 2000));
        System.out.printf(
                Locale.ROOT,
                "MB of rows, 500 threats x 40 units, 20,001 trials: %.0f%n",
                growth.megabytes(500, 40, 20_001));
        System.out.printf(
                Locale.ROOT, "MB, 5,000 threats x 500 units, 100 trials: %.0f%n", growth.megabytes(5000, 500, 100));
    }

    private static void row(String what, int[] sizes, IntToDoubleFunction millis) {
        millis.applyAsDouble(sizes[0]);
        double[] x = new double[sizes.length];
        double[] y = new double[sizes.length];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sizes.length; i++) {
            double value = millis.applyAsDouble(sizes[i]);
            x[i] = Math.log(sizes[i]);
            y[i] = Math.log(value);
            text.append(String.format(Locale.ROOT, "  %d: %.3g", sizes[i], value));
        }
        System.out.printf(Locale.ROOT, "%-46s exponent %.2f %s%n", what, slope(x, y), text);
    }

    private static double slope(double[] x, double[] y) {
        double n = x.length;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < x.length; i++) {
            sx += x[i];
            sy += y[i];
            sxx += x[i] * x[i];
            sxy += x[i] * y[i];
        }
        return (n * sxy - sx * sy) / (n * sxx - sx * sx);
    }

    /** A raid like that of 500 threats with so many, against so many units. */
    private RaidSetup setup(int threats, int units) {
        RaidSetup usual = Range.setup(root, "500-threats", units);
        Raid raid = RaidFile.read(
                root.resolve("benchmarks/raids/500-threats.yaml"),
                RaidFile.sectors(root.resolve("plans/raids/sectors.yaml")));
        int now = raid.launched().values().stream().mapToInt(Integer::intValue).sum();
        Raid scaled = new Raid(
                raid.name(),
                raid.title(),
                raid.dated(),
                raid.sector(),
                raid.waves().stream()
                        .map(wave ->
                                wave.withCount(Math.max(1, (int) Math.round((double) wave.count() * threats / now))))
                        .toList(),
                raid.aims(),
                raid.source());
        Lanes lanes =
                Lanes.of(scaled, Range.assets(), Range.profiles(), position -> Optional.of(OWNER), Luck.ofSeed(1));
        return RaidSetup.of(usual.laydown(), lanes).with(usual.assumptions());
    }

    private double trial(int threats, int units) {
        RaidEngine engine = RaidEngine.of(setup(threats, units));
        int n = Math.max(40, 100_000 / threats);
        engine.drill(Trials.of(n).seed(1));
        return 1e3 * Clock.best(3, () -> engine.drill(Trials.of(n).seed(2))) / n;
    }

    private double windows(int threats, int units) {
        return 1e3 * Clock.best(2, () -> RaidEngine.of(setup(threats, units)));
    }

    private double trials(int count) {
        RaidEngine engine = RaidEngine.of(setup(500, 40));
        return 1e3 * Clock.best(3, () -> engine.fight(Trials.of(count).seed(1)));
    }

    private double megabytes(int threats, int units, int trials) {
        RaidEngine engine = RaidEngine.of(setup(threats, units));
        long before = Clock.allocatedBytes();
        engine.fight(Trials.of(trials).seed(1));
        return (Clock.allocatedBytes() - before) / MEGABYTE;
    }

    private static double placed(int cities, int sites, int units) {
        List<DefendedAsset> assets = new ArrayList<>();
        for (int i = 0; i < cities; i++) {
            Luck luck = Luck.ofSeed(7).of(i);
            assets.add(new DefendedAsset(
                    "c" + i,
                    "c" + i,
                    AssetClass.CITY,
                    OWNER,
                    Position.of(40 + 20 * luck.uniform(0), 5 + 25 * luck.uniform(1)),
                    10_000 + (long) (500_000 * Math.pow(luck.uniform(2), 4))));
        }
        List<Site> places = CandidateSites.of(assets, sites);
        Inventory inventory = new Inventory(
                "growth",
                Range.laydown(40).units().stream()
                        .map(unit -> unit.system())
                        .distinct()
                        .map(type -> new Inventory.Holding(
                                OWNER, type, units / 4, units / 4 * type.roundsReady(), false, OWNER))
                        .toList());
        SitingQuestion question = SitingQuestion.of(
                        inventory, assets, places, new Sharing(Sharing.Rule.ALLIANCE, List.of()), Range.profiles())
                .withEffort(Effort.COMPARED);
        return 1e3 * Clock.best(1, () -> Siting.of(question));
    }
}
