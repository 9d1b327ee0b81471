package testudo.cli.ask;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import testudo.facts.FactBook;
import testudo.quantity.Shown;

/** The facts that a command reads: the shipped ones, and one's own laid over them. */
public final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Your own data package, laid over the shipped one; may be given more than once.")
    private List<Path> data = List.of();

    private Shipped shipped = new Shipped();
    private Runnable afterReading = () -> {};

    /** Takes the shipped facts from there, and tells when all facts are read. */
    public void reading(Shipped from, Runnable told) {
        shipped = from;
        afterReading = told;
    }

    /** The shipped facts, without any package laid over them. */
    public FactBook shipped() {
        return shipped.facts();
    }

    /** The shipped facts with every given package laid over them. */
    public FactBook facts() {
        FactBook facts = shipped.facts(data);
        facts.ignored()
                .forEach(what ->
                        System.err.println("testudo: " + Shown.line(what) + " is no table of ours and is not used."));
        afterReading.run();
        return facts;
    }

    /** The packages laid over the shipped one, in their order. */
    public List<Path> overlays() {
        return List.copyOf(data);
    }
}
