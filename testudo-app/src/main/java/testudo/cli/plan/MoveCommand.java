package testudo.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import testudo.cli.ask.DataOptions;
import testudo.cli.ask.DrawTo;
import testudo.cli.ask.Exit;
import testudo.cli.ask.Options;
import testudo.cli.ask.PlanArgument;
import testudo.cli.say.FileOut;
import testudo.cli.say.Header;
import testudo.cli.say.JsonOut;
import testudo.cli.say.Screen;
import testudo.facts.FactBook;
import testudo.ledger.Ledger;
import testudo.ledger.SpendingPath;
import testudo.mobility.MoveReport;
import testudo.mobility.Network;
import testudo.mobility.Products;
import testudo.plan.Plan;
import testudo.quantity.PriceBasis;
import testudo.report.map.Borders;

/** {@code testudo move}. */
@Command(
        name = "move",
        header = {"Can it be moved there: roads, railways, ports, airfields.", ""},
        description = {
            "Examples:",
            "  ./testudo move plans/hague.yaml",
            "  ./testudo move plans/hague.yaml --json",
            "  ./testudo move plans/hague.yaml --geojson network.geojson",
            "  ./testudo move plans/hague.yaml --svg --out move.svg",
            "",
            "Results are told by corridor class and region, never by a named road, bridge or port.",
            ""
        })
final class MoveCommand implements Callable<Integer> {
    @Mixin
    private PlanArgument subject = new PlanArgument();

    @Mixin
    private DataOptions data = new DataOptions();

    @ArgGroup
    private As as = new As();

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
    private @Nullable Path out;

    /** How the result is written. */
    static final class As {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(
                names = "--geojson",
                arity = "0..1",
                paramLabel = "FILE",
                parameterConsumer = DrawTo.Behind.class,
                description = "Draw the network by corridor class and region as GeoJSON, to FILE where one is named.")
        private @Nullable DrawTo geoJson;

        @Option(names = "--svg", description = "One picture: days, network, works and figures by region.")
        private boolean svg;
    }

    @Override
    public Integer call() throws IOException {
        FactBook facts = data.facts();
        Plan plan = Plan.read(subject.file(), facts);
        Network network = Network.of(facts);
        Path drawn = as.geoJson == null ? null : as.geoJson.file();
        if (drawn != null && out != null) {
            throw Options.unfitting("--out", "names a second file", "leave one of the two out.");
        }
        FileOut.requireWritable(out, drawn);
        FileOut.put(
                drawn == null ? out : drawn,
                as.geoJson != null
                        ? MoveView.geoJson(network)
                        : told(facts, network, plan, network.report(plan, products(facts, plan))));
        return Exit.DONE;
    }

    private String told(FactBook facts, Network network, Plan plan, MoveReport report) throws IOException {
        if (as.svg) {
            return MovePicture.of(Borders.read(facts.file("borders")), report, network.corridors());
        }
        return as.json
                ? JsonOut.text(Header.of("move", data.overlays(), subject.file())
                                .withPlan(plan)
                                .before(JsonOut.fields(report)))
                        + "\n"
                : Screen.fitted(MoveView.text(report));
    }

    /** GDP of the European members in the plan's years, in euros of 2025. */
    private static Products products(FactBook facts, Plan plan) {
        Ledger ledger = Ledger.of(facts);
        var accounts = ledger.accounts(
                ledger.edition(plan.edition()), SpendingPath.named("linear"), PriceBasis.BASE.year(), "EUR", plan.to());
        return Products.of(accounts.europeanProducts(plan.from(), plan.to()));
    }
}
