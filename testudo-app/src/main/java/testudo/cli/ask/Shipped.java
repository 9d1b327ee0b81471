package testudo.cli.ask;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import testudo.facts.FactBook;

/** The shipped facts, read when they are first asked for and kept for whoever asks next. */
public final class Shipped {
    private @Nullable FactBook facts;
    private Path data = Home.data();

    /**
     * The shipped facts with packages laid over them in turn.
     *
     * @throws testudo.quantity.BadInput with every fault
     */
    public FactBook facts(List<Path> overlays) {
        return facts().overlaidBy(overlays);
    }

    /** The shipped facts alone. */
    public synchronized FactBook facts() {
        FactBook known = facts;
        if (known == null || !data.equals(Home.data())) {
            data = Home.data();
            known = FactBook.read(data);
            facts = known;
        }
        return known;
    }
}
